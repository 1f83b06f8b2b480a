/** The conversation that is open on the desk: its messages, its notes, what waits to be acknowledged, what is being written. */

import { DraftKeeper } from '../core/drafts';
import { type Problem, problemOf } from '../core/problems';
import type { StreamEvent } from '../core/protocol';
import { Signal } from '../core/signal';
import { PAGE as MESSAGES, ThreadStore } from '../core/thread-store';
import type { StaffApi } from './staff-api';
import { type Acknowledgement, type DeskConversation, type Note, note, takesPart } from './staff-model';

/** What of it can be seen: all, the row alone, nothing because it is not ours, or nothing for now. */
export type Access = 'loading' | 'content' | 'row' | 'gone' | 'failed';

export class Opened {
  readonly changes = new Signal<void>();
  access: Access = 'loading';
  problem: Problem | null = null;
  conversation: DeskConversation | null = null;
  store: ThreadStore | null = null;
  waits: readonly Acknowledgement[] = [];
  drafts: DraftKeeper | null = null;
  /** The note that is being written: kept by the server alone, apart from the reply. */
  noteDrafts: DraftKeeper | null = null;
  /** How far the staff's stream is known. */
  staffCursor = 0;
  private readonly noted = new Map<string, Note>();
  private loadingEarlier = false;
  private over = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** How often it was looked for what waits: the last answer counts. */
  private looks = 0;

  constructor(
    readonly id: string,
    private readonly me: string,
    private readonly api: StaffApi,
  ) {}

  /** Notes and the reasons of acts, in the order they came. */
  get notes(): readonly Note[] {
    return [...this.noted.values()].toSorted((one, other) => one.seq - other.seq);
  }

  /** It is read by emergency access alone: nothing can be written or done. */
  get isReadOnly(): boolean {
    return this.conversation !== null && this.access === 'content' && !takesPart(this.conversation, this.me);
  }

  /** Fetch it; answers whether it can be followed. */
  async load(): Promise<boolean> {
    try {
      const found = await this.api.look(this.id);
      const page = takesPart(found, this.me) || found.emergency !== null ? await this.api.messages(this.id, MESSAGES) : null;
      if (this.over) return false;
      this.conversation = found;
      this.wake();
      this.access = page === null ? 'row' : 'content';
      if (page !== null) this.begin(found, page);
      if (found.unacknowledged > 0) void this.lookForWaits();
    } catch (error) {
      if (this.over) return false;
      this.problem = problemOf(error);
      this.access = this.problem.status === 404 ? 'gone' : 'failed';
    }
    this.changes.emit();
    return this.access === 'content';
  }

  /** It stands otherwise now. */
  refresh(conversation: DeskConversation): void {
    const before = this.conversation;
    const { draft = null, delegate = null, emergency = null } = before ?? {};
    if (this.over) return;
    this.conversation = { ...conversation, draft: conversation.draft ?? draft, delegate: conversation.delegate ?? delegate, emergency: conversation.emergency ?? emergency };
    this.wake();
    this.store?.refresh(this.conversation);
    const isSetAnew = conversation.unacknowledged > 0 && conversation.prioritySet?.at !== before?.prioritySet?.at;
    if (isSetAnew || conversation.unacknowledged !== before?.unacknowledged) void this.lookForWaits();
    this.changes.emit();
  }

  /** An event of the staff's stream. */
  noteCame(seq: number, event: StreamEvent): 'applied' | 'gap' {
    if (seq > this.staffCursor + 1) return 'gap';
    this.staffCursor = Math.max(this.staffCursor, seq);
    if (event.kind === 'note.created') this.keep(note(event.note));
    return 'applied';
  }

  keep(one: Note): void {
    this.noted.set(one.id, one);
    this.changes.emit();
  }

  /** The staff's stream is too long to replay: its notes are fetched, it goes on from `seq`. */
  async restartNotes(seq: number): Promise<void> {
    for (const one of await this.api.notes(this.id)) this.noted.set(one.id, one);
    this.staffCursor = seq;
    this.changes.emit();
  }

  /** The conversation's stream can not be resumed from where we are. */
  async restart(seq: number): Promise<void> {
    const page = await this.api.messages(this.id, MESSAGES);
    this.store?.restart(page, seq, page.length < MESSAGES);
    this.refresh(await this.api.look(this.id));
  }

  async loadEarlier(): Promise<boolean> {
    const { store } = this;
    const first = store?.messages[0];
    if (store === null || first === undefined || !store.hasEarlier || this.loadingEarlier) return false;
    this.loadingEarlier = true;
    try {
      const page = await this.api.messages(this.id, MESSAGES, first.seq);
      store.addEarlier(page, page.length < MESSAGES);
      return page.length > 0;
    } finally {
      this.loadingEarlier = false;
    }
  }

  async lookForWaits(): Promise<void> {
    const look = (this.looks += 1);
    try {
      const all = await this.api.unacknowledged();
      if (look !== this.looks) return;
      this.waits = all.filter((one) => one.conversationId === this.id);
    } catch {
      // They are looked for again with the next change of the row.
      return;
    }
    this.changes.emit();
  }

  /** Keep what is unsent, as the page may be going. */
  async keepDrafts(): Promise<void> {
    await Promise.all([this.drafts?.flush(true), this.noteDrafts?.flush(true)]);
  }

  end(): void {
    this.over = true;
    clearTimeout(this.timer);
    void this.keepDrafts();
    this.drafts?.stop();
    this.noteDrafts?.stop();
    this.store?.end();
    this.changes.clear();
  }

  /** When a colleague's answer is said no more, or the emergency access ends, it shows by itself. */
  private wake(): void {
    clearTimeout(this.timer);
    const { answering = null, emergency = null } = this.conversation ?? {};
    const ends = [answering?.until, emergency?.until].flatMap((one) => (one === undefined ? [] : Date.parse(one))).filter((at) => at > Date.now());
    if (ends.length > 0) this.timer = setTimeout(() => (this.wake(), this.changes.emit()), Math.min(...ends) - Date.now() + 50);
  }

  private begin(found: DeskConversation, page: Awaited<ReturnType<StaffApi['messages']>>): void {
    this.store?.end();
    this.store = new ThreadStore(found, this.me);
    this.store.addEarlier(page, page.length < MESSAGES);
    this.store.changes.on(() => this.changes.emit());
    this.drafts ??= new DraftKeeper(found.draft ?? '', (text, keepalive) => this.api.keepDraft(this.id, text, keepalive));
    this.noteDrafts ??= new DraftKeeper(found.noteDraft ?? '', (text, keepalive) => this.api.keepNoteDraft(this.id, text, keepalive));
  }
}
