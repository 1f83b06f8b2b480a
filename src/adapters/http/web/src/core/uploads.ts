/** Files on their way to a message: looked at here first, uploaded, and given up one by one. */

import { BASE, type Bearer } from './api';
import { trace } from './debug';
import { freshId } from './ids';
import { type Attachment, type UploadLimits, attachment } from './model';
import { OFFLINE, Problem, problemOf } from './problems';
import { Signal } from './signal';

export interface Upload {
  /** Also the key of the request: asking again makes no second file. */
  readonly id: string;
  readonly file: File;
  /** The name under which it is sent; for a picture it says what is seen. */
  readonly name: string;
  readonly state: 'uploading' | 'ready' | 'failed';
  /** How much of it is there, 0 to 1. */
  readonly progress: number;
  /** Why it failed. */
  readonly reason: string | null;
  readonly attachment: Attachment | null;
}

export interface Carried {
  readonly status: number;
  readonly text: string;
  readonly retryAfterMs: number;
}

/** Sends a form and tells how far it got; rejects where the network does not carry it, or `signal` says so. */
export type Carry = (
  url: string,
  headers: Readonly<Record<string, string>>,
  form: FormData,
  progress: (share: number) => void,
  signal: AbortSignal,
) => Promise<Carried>;

export const MOST_FILES = 4;

export class UploadTray {
  readonly changes = new Signal<void>();
  /** What could not be taken in at all: `too-many-files`. */
  readonly refusals = new Signal<string>();
  private entries: readonly Upload[] = [];
  private readonly running = new Map<string, AbortController>();

  constructor(
    private readonly conversation: string,
    private readonly limits: UploadLimits,
    private readonly bearer: Bearer,
    private readonly carry: Carry,
    private readonly origin = '',
  ) {}

  get all(): readonly Upload[] {
    return this.entries;
  }

  get isBusy(): boolean {
    return this.entries.some((one) => one.state === 'uploading');
  }

  get hasFailed(): boolean {
    return this.entries.some((one) => one.state === 'failed');
  }

  /** Take files in and begin with them; what is too large, or of a type that is not taken, stands there as failed. */
  add(files: Iterable<File>): void {
    for (const file of files) {
      if (this.entries.length >= MOST_FILES) {
        this.refusals.emit('too-many-files');
        return;
      }
      const reason = this.fault(file);
      const one: Upload = { id: freshId(), file, name: file.name, state: reason ? 'failed' : 'uploading', progress: 0, reason, attachment: null };
      this.keep([...this.entries, one]);
      if (reason === null) void this.begin(one);
    }
  }

  /** Give one up, whatever became of it. */
  remove(id: string): void {
    this.running.get(id)?.abort();
    this.running.delete(id);
    this.keep(this.entries.filter((one) => one.id !== id));
  }

  /** Try one again that failed on its way. */
  retry(id: string): void {
    const one = this.entries.find((entry) => entry.id === id);
    if (one === undefined || this.fault(one.file) !== null) return;
    const again: Upload = { ...one, state: 'uploading', progress: 0, reason: null };
    this.replace(id, again);
    void this.begin(again);
  }

  /** Send one under another name; its ending stays. */
  rename(id: string, wanted: string): void {
    const one = this.entries.find((entry) => entry.id === id);
    if (one === undefined || wanted.trim() === '') return;
    const name = named(wanted.trim(), one.file.name);
    if (name === one.name || this.fault(one.file) !== null) return;
    this.running.get(id)?.abort();
    this.running.delete(id);
    const renamed: Upload = { ...one, id: freshId(), name, state: 'uploading', progress: 0, reason: null, attachment: null };
    this.replace(id, renamed);
    void this.begin(renamed);
  }

  /** What is there, to be sent; the tray is empty after it. */
  take(): readonly Attachment[] {
    const taken = this.entries.flatMap((one) => (one.attachment === null ? [] : [one.attachment]));
    this.keep([]);
    return taken;
  }

  /** Nothing is waited for any more. */
  end(): void {
    for (const one of this.running.values()) one.abort();
    this.running.clear();
    this.entries = [];
    this.changes.clear();
    this.refusals.clear();
  }

  private fault(file: File): string | null {
    if (!this.limits.contentTypes.includes(file.type)) return 'unsupported-media-type';
    const others = this.entries.filter((one) => one.file !== file && one.state !== 'failed');
    const together = others.reduce((sum, one) => sum + one.file.size, file.size);
    if (file.size === 0) return 'empty';
    return together > this.limits.bytes ? 'too-large' : null;
  }

  private async begin(one: Upload): Promise<void> {
    const controller = new AbortController();
    this.running.set(one.id, controller);
    try {
      const found = await this.sent(one, controller.signal);
      this.replace(one.id, { ...one, state: 'ready', progress: 1, attachment: found });
    } catch (error) {
      if (controller.signal.aborted) return;
      trace('upload.failed', { code: problemOf(error).code });
      this.replace(one.id, { ...one, state: 'failed', reason: problemOf(error).code });
    } finally {
      if (this.running.get(one.id) === controller) this.running.delete(one.id);
    }
  }

  private async sent(one: Upload, signal: AbortSignal): Promise<Attachment> {
    let token = await this.bearer.token();
    let carried = await this.carried(one, token, signal);
    if (carried.status === 401) {
      token = await this.bearer.renewed(token);
      carried = await this.carried(one, token, signal);
    }
    trace('upload', { status: carried.status, size: one.file.size });
    if (carried.status !== 200 && carried.status !== 201) throw new Problem(carried.status, codeIn(carried), carried.retryAfterMs);
    const found = attachment(JSON.parse(carried.text));
    // The scanner has turned it down: no message may have it, and the same file fares no better.
    if (found.state === 'rejected' || found.state === 'failed') throw new Problem(carried.status, `attachment-${found.state}`);
    return found;
  }

  private async carried(one: Upload, token: string, signal: AbortSignal): Promise<Carried> {
    const form = new FormData();
    form.append('conversationId', this.conversation);
    form.append('file', one.file, one.name);
    const headers = { Authorization: `Bearer ${token}`, 'Idempotency-Key': one.id };
    const progress = (share: number): void => this.replace(one.id, { ...one, progress: share });
    try {
      signal.throwIfAborted();
      return await this.carry(`${this.origin}${BASE}/attachments`, headers, form, progress, signal);
    } catch {
      throw new Problem(0, OFFLINE);
    }
  }

  private replace(id: string, by: Upload): void {
    if (this.entries.some((one) => one.id === id)) this.keep(this.entries.map((one) => (one.id === id ? by : one)));
  }

  private keep(entries: readonly Upload[]): void {
    this.entries = entries;
    this.changes.emit();
  }
}

function codeIn({ text, status }: Carried): string {
  if (status === 413) return 'too-large';
  try {
    const { type } = JSON.parse(text) as { readonly type?: unknown };
    return typeof type === 'string' ? type.slice(type.lastIndexOf('/') + 1) : 'internal';
  } catch {
    return 'internal';
  }
}

function named(wanted: string, before: string): string {
  const dot = before.lastIndexOf('.');
  const ending = dot > 0 ? before.slice(dot) : '';
  return wanted.toLowerCase().endsWith(ending.toLowerCase()) ? wanted : wanted + ending;
}
