/** What was typed and is not acknowledged yet: kept over reloads, sent in order, never twice. */

import { trace } from './debug';
import { freshId } from './ids';
import type { Attachment } from './model';
import { Signal } from './signal';

export interface Unsent {
  /** The client's own name for this sending; a repeat under it makes nothing twice. */
  readonly id: string;
  readonly conversation: string;
  readonly body: string;
  readonly attachments: readonly Attachment[];
  readonly at: number;
  /** Marked by its author; left out in what was kept before there was a mark. */
  readonly urgent?: boolean;
  readonly state: 'queued' | 'sending' | 'failed';
  /** Why the server refused it. */
  readonly reason: string | null;
}

/** The part of `Storage` that is used. */
export interface Shelf {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface Carrier {
  readonly isLive: boolean;
  readonly isFull: boolean;
  carry(unsent: Unsent): void;
  /** No answer came for too long. */
  suspect(): void;
}

const PREFIX = 'chat-unsent:';
const ANSWER_MS = 20_000;
const FULL_MS = 100;

/** Take away what anybody left unsent in this browser, but for `identity`. */
export function wipeUnsent(shelf: Shelf, identity: string | null = null): void {
  const keys = Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '');
  for (const key of keys) if (key.startsWith(PREFIX) && key !== PREFIX + identity) shelf.removeItem(key);
}

export class Outbox {
  readonly changes = new Signal<void>();
  private entries: readonly Unsent[];
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(
    private readonly identity: string,
    private readonly shelf: Shelf,
    private readonly carrier: Carrier,
    private readonly now: () => number = Date.now,
  ) {
    wipeUnsent(shelf, identity);
    // Whatever was on its way when the page went may have arrived: the same id makes asking again harmless.
    this.entries = this.kept().map((one) => (one.state === 'sending' ? { ...one, state: 'queued' } : one));
  }

  /** What is unsent in a conversation, in the order it was typed. */
  of(conversation: string): readonly Unsent[] {
    return this.entries.filter((one) => one.conversation === conversation);
  }

  get(id: string): Unsent | undefined {
    return this.entries.find((one) => one.id === id);
  }

  /** Take a text in; it goes as soon as it can. */
  add(conversation: string, body: string, attachments: readonly Attachment[] = [], urgent = false): Unsent {
    const unsent: Unsent = { id: freshId(), conversation, body, attachments, urgent, at: this.now(), state: 'queued', reason: null };
    this.keep([...this.entries, unsent]);
    this.pump();
    return unsent;
  }

  /** Try a refused one again. */
  retry(id: string): void {
    this.change(id, { state: 'queued', reason: null });
    this.pump();
  }

  /** Forget one: it arrived, or its author does not want it any more. */
  remove(id: string): void {
    this.clearTimer(id);
    this.keep(this.entries.filter((one) => one.id !== id));
    this.pump();
  }

  /** The server refused it; later ones go on. */
  refuse(id: string, reason: string): void {
    this.clearTimer(id);
    this.change(id, { state: 'failed', reason });
    this.pump();
  }

  /** Not now: again after a while. */
  postpone(id: string, afterMs: number): void {
    this.clearTimer(id);
    this.timers.set(id, setTimeout(() => this.backInQueue(id), afterMs));
  }

  /** What waits for a conversation goes to another one, which continues it. */
  redirect(from: string, to: string): void {
    this.keep(
      this.entries.map((one) => (one.conversation === from ? { ...one, conversation: to, state: 'queued' as const, reason: null } : one)),
    );
    this.pump();
  }

  /** The line is gone: nobody knows what arrived, so all of it is asked again under its own id. */
  interrupted(): void {
    for (const id of this.timers.keys()) this.clearTimer(id);
    if (!this.entries.some((one) => one.state === 'sending')) return;
    this.keep(this.entries.map((one) => (one.state === 'sending' ? { ...one, state: 'queued' as const } : one)));
  }

  /** Send what can be sent: one at a time in each conversation. */
  pump(): void {
    if (!this.carrier.isLive) return;
    const busy = new Set(this.entries.filter((one) => one.state === 'sending').map((one) => one.conversation));
    for (const one of this.entries) {
      if (one.state !== 'queued' || busy.has(one.conversation)) continue;
      if (this.carrier.isFull) {
        this.timers.set('', setTimeout(() => this.pump(), FULL_MS));
        return;
      }
      busy.add(one.conversation);
      this.dispatch(one);
    }
  }

  /** Forget everything, here and on the shelf. */
  wipe(): void {
    for (const id of this.timers.keys()) this.clearTimer(id);
    this.entries = [];
    wipeUnsent(this.shelf);
    this.changes.emit();
  }

  private dispatch(one: Unsent): void {
    this.change(one.id, { state: 'sending' });
    this.timers.set(
      one.id,
      setTimeout(() => {
        trace('outbox.unanswered', { id: one.id });
        this.carrier.suspect();
      }, ANSWER_MS),
    );
    trace('outbox.send', { id: one.id, size: one.body.length });
    this.carrier.carry(one);
  }

  private backInQueue(id: string): void {
    this.clearTimer(id);
    if (this.get(id)?.state === 'sending') this.change(id, { state: 'queued' });
    this.pump();
  }

  private clearTimer(id: string): void {
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
  }

  private change(id: string, changed: Partial<Unsent>): void {
    this.keep(this.entries.map((one) => (one.id === id ? { ...one, ...changed } : one)));
  }

  private keep(entries: readonly Unsent[]): void {
    this.entries = entries;
    const key = PREFIX + this.identity;
    try {
      if (entries.length === 0) this.shelf.removeItem(key);
      else this.shelf.setItem(key, JSON.stringify(entries));
    } catch {
      trace('outbox.not-kept', { entries: entries.length });
    }
    this.changes.emit();
  }

  private kept(): readonly Unsent[] {
    try {
      const kept: unknown = JSON.parse(this.shelf.getItem(PREFIX + this.identity) ?? '[]');
      return Array.isArray(kept) ? kept.filter(isUnsent) : [];
    } catch {
      return [];
    }
  }
}

function isUnsent(value: unknown): value is Unsent {
  const one = value as Partial<Unsent> | null;
  return (
    typeof one === 'object' && one !== null &&
    typeof one.id === 'string' && typeof one.conversation === 'string' && typeof one.body === 'string' &&
    typeof one.at === 'number' && Array.isArray(one.attachments) && (one.state === 'queued' || one.state === 'sending' || one.state === 'failed')
  );
}
