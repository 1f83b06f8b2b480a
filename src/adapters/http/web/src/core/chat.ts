/** One person in one conversation, from signing in to signing out. Views show what this knows, and ask it. */

import { carrierOn } from './carrier';
import { Api, type Bearer } from './api';
import { Backoff } from './backoff';
import { trace } from './debug';
import { DraftKeeper } from './drafts';
import { findConversation } from './find-conversation';
import { type IdleWatch, watchOver } from './idle';
import { same } from './ids';
import { type Ways, lineOf } from './line';
import * as model from './model';
import type { Asking } from './opening';
import { Outbox, type Shelf, type Unsent, wipeUnsent } from './outbox';
import { Problem, problemOf } from './problems';
import { type Inbound, streamOf } from './protocol';
import type { GetCode, Session } from './session';
import { Signal } from './signal';
import type { LinkState, LiveSocket } from './socket';
import type { Caller, Talk } from './talk';
import { PAGE, ThreadStore } from './thread-store';
import type { Carry } from './uploads';

export type BlockReason = 'signed-out' | 'identity-mismatch' | 'disabled' | 'not-allowed' | 'elsewhere' | 'declined';

export type Phase =
  | { readonly kind: 'loading' | 'ready' }
  | { readonly kind: 'locked' | 'ended' }
  | { readonly kind: 'reason'; readonly asking: Asking }
  | { readonly kind: 'consent'; readonly document: model.ConsentDocument; readonly busy: boolean }
  | { readonly kind: 'blocked'; readonly reason: BlockReason };

export interface ChatConfig {
  readonly userId: string;
  readonly userType: model.UserType;
  readonly recipientId: string;
  /** Whether a patient says what it is about, too, where somebody is named. */
  readonly asksReason?: boolean;
  readonly language: string;
  readonly getCode: GetCode;
}

/** What of the browser is used; tests give their own. */
export interface World extends Ways {
  readonly shelf: Shelf;
  /** How files are sent; the browser's way without it. */
  readonly carry?: Carry;
}

const TYPING_PAUSE_MS = 3000;
const SOONEST_RETRY_MS = 1000;

export class Chat implements Talk, Caller {
  readonly changes = new Signal<void>();
  readonly problems = new Signal<string>();
  /** What was sent under an id is on record as this message. */
  readonly sent = new Signal<{ readonly id: string; readonly message: model.Message }>();
  phase: Phase = { kind: 'loading' };
  link: LinkState = { kind: 'idle' };
  thread: ThreadStore | null = null;
  limits: model.Limits | null = null;
  /** Whether the next message goes as urgent. */
  urgent = false;
  /** Seconds until the session ends for want of use, while that is near. */
  idleLeft: number | null = null;
  /** The person, once the server has said who it is. */
  me: model.Me | null = null;
  private readonly session: Session;
  /** The calls of this person. */
  readonly api: Api;
  private readonly socket: LiveSocket;
  private outbox: Outbox | null = null;
  private drafts: DraftKeeper | null = null;
  private idle: IdleWatch | null = null;
  private readonly backoff: Backoff;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private lastTyping = 0;
  private lastRead = 0;
  private loadingEarlier = false;
  private continuing = false;
  /** That somebody who has gone from the view is let go by the server, too. */
  private leaving: Promise<unknown> | null = null;
  /** Let them go without waiting for what is being saved, as when the page goes. */
  private hurry: () => void = () => {};
  /** Raised by whoever begins anew, or ends it: what was asked for before that is not shown any more. */
  private turn = 0;

  constructor(
    readonly config: ChatConfig,
    readonly world: World,
  ) {
    this.backoff = new Backoff(world.random);
    const { session, socket } = lineOf({ identity: config.userId, userType: config.userType }, config.getCode, 'carechat-web', world);
    this.session = session;
    this.socket = socket;
    this.api = new Api(session, world.fetch, world.origin);
    this.socket.states.on((state) => this.linkChanged(state));
    this.socket.frames.on((frame) => this.heard(frame));
  }

  /** The token of this person, for what is not asked through `api`. */
  get bearer(): Bearer {
    return this.session;
  }

  /** Sign in, ask for consent if it is missing, find the conversation, and go live. */
  async start(): Promise<void> {
    clearTimeout(this.retry);
    const turn = (this.turn += 1);
    this.continuing = false; // what was asked before is not answered any more
    this.session.begin();
    try {
      await this.enter(turn);
      this.backoff.reset();
    } catch (error) {
      if (turn === this.turn) this.refused(problemOf(error));
    }
  }

  /** Agree to the document that is shown. */
  async agree(): Promise<void> {
    if (this.phase.kind !== 'consent' || this.phase.busy) return;
    const { document } = this.phase;
    const { turn } = this;
    this.become({ kind: 'consent', document, busy: true });
    try {
      const { agree } = await import('./consents');
      await agree(this.api, this.config.userId, document);
      if (turn === this.turn) await this.start();
    } catch (error) {
      if (turn !== this.turn) return;
      this.problems.emit(problemOf(error).code);
      this.become({ kind: 'consent', document, busy: false });
    }
  }

  /** Say no: nothing is shown and nothing is kept. */
  decline(): void {
    this.become({ kind: 'blocked', reason: 'declined' });
  }

  get caller(): Caller {
    return this;
  }

  get unsent(): readonly Unsent[] {
    return this.thread === null ? [] : (this.outbox?.of(this.thread.id) ?? []);
  }

  get draft(): string {
    return this.drafts?.current ?? '';
  }

  /** Send it as soon as that can be; answers the id under which it goes. */
  send(text: string, attachments: readonly model.Attachment[] = []): string | null {
    if (this.thread === null || this.outbox === null || text.trim() === '') return null;
    this.act();
    this.drafts?.edit('');
    const { id } = this.outbox.add(this.thread.id, text, attachments, this.urgent);
    this.urgent = false;
    void this.drafts?.flush();
    if (this.thread.conversation.status === 'closed') void this.startAgain(false);
    return id;
  }

  retrySending(id: string): void {
    this.act();
    this.outbox?.retry(id);
  }

  forget(id: string): void {
    this.act();
    this.outbox?.remove(id);
  }

  /** The composer says something else now. */
  typed(text: string): void {
    this.act();
    this.drafts?.edit(text);
    const now = Date.now();
    if (this.thread === null || text.trim() === '' || now - this.lastTyping < TYPING_PAUSE_MS) return;
    this.lastTyping = now;
    this.socket.say({ type: 'typing', conversation: this.thread.id });
  }

  /** Everything up to `seq` was seen. */
  read(seq: number): void {
    const thread = this.thread;
    if (thread === null || !this.socket.isLive || seq <= Math.max(this.lastRead, thread.readSeq)) return;
    this.lastRead = seq;
    this.socket.say({ type: 'read', conversation: thread.id, seq });
    thread.haveRead(seq);
  }

  /** Fetch the page before the first message; answers whether there was one. */
  async loadEarlier(): Promise<boolean> {
    const thread = this.thread;
    const first = thread?.messages[0];
    if (thread === null || first === undefined || !thread.hasEarlier || this.loadingEarlier) return false;
    this.loadingEarlier = true;
    try {
      const page = await this.api.messages(thread.id, PAGE, first.seq);
      thread.addEarlier(page, page.length < PAGE);
      return page.length > 0;
    } catch (error) {
      this.problems.emit(problemOf(error).code);
      return false;
    } finally {
      this.loadingEarlier = false;
    }
  }

  /** Go on after a conversation was closed: in the same one, or in one that continues it. Who wrote already is asked nothing before. */
  async startAgain(asks = true): Promise<void> {
    const thread = this.thread;
    if (thread === null || this.continuing) return;
    const { turn } = this;
    this.continuing = true;
    try {
      const { continued } = await import('./opening');
      const asked = asks ? { wanted: this.config, ask: this.asking(turn) } : undefined;
      const next = await continued(this.api, thread.conversation, this.config.userId, asked);
      if (next.id === thread.id) thread.refresh(next);
      else await this.show(next, turn);
      this.outbox?.redirect(thread.id, next.id);
    } catch (error) {
      const problem = problemOf(error);
      this.problems.emit(problem.code);
      for (const one of this.unsent) if (!problem.retryable) this.outbox?.refuse(one.id, problem.code);
    } finally {
      this.continuing = false;
      if (turn === this.turn && this.phase.kind === 'reason') this.become({ kind: 'ready' });
      this.changes.emit();
    }
  }

  private asking(turn: number): (asking: Asking) => void {
    return (asking) => {
      if (turn === this.turn) this.become({ kind: 'reason', asking });
    };
  }

  /** A person did something here: the session stays awake, on the server too. */
  act(): void {
    if (this.phase.kind === 'ready' && this.api.touch()) this.idle?.act();
  }

  /** The network is back, or the page is shown again. */
  wake(): void {
    this.idle?.look();
    if (this.phase.kind === 'ready' && this.link.kind === 'waiting') this.socket.connect();
  }

  /** Go on here, after another window took the place or the session ended. */
  resume(): void {
    if (this.phase.kind === 'blocked' && this.phase.reason === 'elsewhere' && this.thread !== null) {
      // A question that was asked when the place was taken is gone: it is asked anew.
      this.continuing = false;
      this.become({ kind: 'ready' });
      this.socket.connect();
      return;
    }
    this.become({ kind: 'loading' });
    const { turn } = this;
    // Whoever is let go yet would take the new session with them.
    void Promise.resolve(this.leaving).then(() => (turn === this.turn ? this.start() : undefined));
  }

  /** Keep what is being written, as far as that can be done now. */
  keep(): void {
    void this.drafts?.flush(true);
  }

  /** Sign out: the session ends on the server, and nothing stays in this browser. */
  async signOut(): Promise<void> {
    this.leave({ kind: 'ended' });
    await this.leaving;
  }

  /** Leave the page: nothing is heard or waited for any more. What is unsent stays, and the session but of who signed out. */
  end(): void {
    this.keep();
    this.close();
    this.hurry();
    if (this.leaving === null) this.session.end();
    else void this.leaving.then(() => this.session.end());
    this.changes.clear();
    this.problems.clear();
    this.sent.clear();
  }

  private async enter(turn: number): Promise<void> {
    const me = await this.api.me();
    if (turn !== this.turn) return;
    this.me = me;
    if (!same(me.identity, this.config.userId) || me.userType !== this.config.userType) {
      throw new Problem(403, 'identity-mismatch');
    }
    if (me.consent === 'granted' || me.consent === 'not-needed') {
      await this.show(await findConversation(this.api, me.identity, this.config, this.asking(turn)), turn);
      return;
    }
    const { documentFor } = await import('./consents');
    const document = await documentFor(this.api, me.identity, this.config.language);
    if (turn === this.turn) this.become({ kind: 'consent', document, busy: false });
  }

  private async show(found: model.Conversation, turn: number): Promise<void> {
    // Looked at once more by its id: only so does it come with the draft.
    const conversation = await this.api.conversation(found.id);
    const page = await this.api.messages(conversation.id, PAGE);
    if (turn !== this.turn) return;
    this.closeThread();
    const thread = new ThreadStore(conversation, this.me?.identity ?? this.config.userId);
    thread.addEarlier(page, page.length < PAGE);
    thread.changes.on(() => this.changes.emit());
    this.thread = thread;
    this.drafts = new DraftKeeper(conversation.draft ?? '', (text, keepalive) => this.api.keepDraft(conversation.id, text, keepalive));
    this.outbox ??= this.newOutbox(thread.me);
    this.become({ kind: 'ready' });
    if (this.socket.isLive) this.follow();
    else this.socket.connect();
  }

  private newOutbox(identity: string): Outbox {
    const outbox = new Outbox(identity, this.world.shelf, carrierOn(this.socket));
    outbox.changes.on(() => this.changes.emit());
    return outbox;
  }

  private follow(): void {
    if (this.thread === null) return;
    this.socket.say({ type: 'subscribe', stream: streamOf(this.thread.id), after: this.thread.cursor });
  }

  private linkChanged(state: LinkState): void {
    this.link = state;
    if (state.kind === 'live') {
      this.follow();
      this.outbox?.pump();
    } else {
      this.outbox?.interrupted();
    }
    if (state.kind === 'stopped') this.stopped(state.reason);
    this.changes.emit();
  }

  private stopped(reason: Extract<LinkState, { kind: 'stopped' }>['reason']): void {
    if (reason === 'forbidden') void this.start();
    else if (reason === 'locked') this.leave({ kind: 'locked' });
    else this.become({ kind: 'blocked', reason: reason === 'refused' ? 'not-allowed' : reason });
  }

  private heard(frame: Inbound): void {
    switch (frame.type) {
      case 'ready':
        this.ready(frame.me, frame.limits);
        return;
      case 'subscribed':
        if (this.isShown(frame.stream)) this.thread?.subscribed(frame.participants);
        return;
      case 'ev':
        if (this.isShown(frame.stream) && this.thread?.apply(frame.seq, frame.ev, this.unsent) === 'gap') this.follow();
        return;
      case 'eph':
        if (this.isShown(frame.stream)) this.thread?.sense(frame.ev);
        return;
      case 'lagged':
        if (this.isShown(frame.stream)) this.follow();
        return;
      case 'reset':
        if (this.isShown(frame.stream)) void this.restart(frame.seq);
        return;
      case 'unsubscribed':
        if (this.isShown(frame.stream) && frame.code !== 'requested') void this.start();
        return;
      case 'ack':
        this.acknowledged(frame.id, frame.result);
        return;
      case 'error':
        this.refusedFrame(frame);
        return;
      default:
    }
  }

  private ready(me: string, limits: model.Limits): void {
    if (!same(me, this.config.userId)) {
      this.close();
      this.become({ kind: 'blocked', reason: 'identity-mismatch' });
      return;
    }
    this.limits = limits;
    this.idle ??= watchOver(this, limits.idleSeconds, () => this.leave({ kind: 'locked' }));
  }

  private isShown(stream: string): boolean {
    return this.thread !== null && stream === streamOf(this.thread.id);
  }

  private acknowledged(id: string, result: unknown): void {
    const unsent = this.outbox?.get(id);
    if (unsent === undefined) return;
    const message = model.message(result);
    if (message.conversationId === this.thread?.id) this.thread.acknowledged(id, message);
    this.outbox?.remove(id);
    this.sent.emit({ id, message });
  }

  private refusedFrame(frame: Extract<Inbound, { type: 'error' }>): void {
    trace('refused', { code: frame.code, id: frame.id });
    const unsent = frame.id === null ? undefined : this.outbox?.get(frame.id);
    if (unsent === undefined) {
      if (frame.id === null && !frame.retryable) this.problems.emit(frame.code);
      if (frame.code === 'consent-required') void this.start();
      return;
    }
    if (frame.retryable) this.outbox?.postpone(unsent.id, Math.max(SOONEST_RETRY_MS, frame.retryAfterMs));
    else if (frame.code === 'conversation-closed') void this.startAgain(false);
    else this.outbox?.refuse(unsent.id, frame.code);
    if (frame.code === 'consent-required') void this.start();
  }

  /** The stream can not be resumed from where we are: fetch, then follow from there. */
  private async restart(seq: number): Promise<void> {
    const thread = this.thread;
    if (thread === null) return;
    try {
      const page = await this.api.messages(thread.id, PAGE);
      thread.restart(page, seq, page.length < PAGE);
      thread.refresh(await this.api.conversation(thread.id));
      if (thread === this.thread) this.follow();
    } catch {
      if (thread === this.thread) this.socket.reconnect();
    }
  }

  /** End the session for good, and leave nothing behind: first here, where somebody may look, then on the server. */
  private leave(phase: Phase): void {
    const saved = this.drafts?.flush(true);
    this.outbox?.wipe();
    wipeUnsent(this.world.shelf);
    this.close();
    this.leaving ??= this.letGo(saved).finally(() => {
      this.leaving = null;
    });
    this.become(phase);
  }

  private async letGo(saved: Promise<void> | undefined): Promise<void> {
    await Promise.race([saved, new Promise<void>((resolve) => (this.hurry = resolve))]);
    await this.api.signOut().catch(() => trace('session.not-ended'));
  }

  private close(): void {
    this.turn += 1;
    clearTimeout(this.retry);
    this.socket.stop();
    this.idle?.stop();
    this.idle = null;
    this.idleLeft = null;
    this.outbox?.changes.clear();
    this.outbox = null;
    this.closeThread();
  }

  private closeThread(): void {
    this.drafts?.stop();
    this.drafts = null;
    this.thread?.end();
    this.thread = null;
    this.lastRead = 0;
  }

  private refused(problem: Problem): void {
    trace('chat.refused', { code: problem.code, status: problem.status });
    this.problems.emit(problem.code);
    if (problem.code === 'chat-disabled') this.become({ kind: 'blocked', reason: 'disabled' });
    else if (problem.code === 'identity-mismatch') this.become({ kind: 'blocked', reason: 'identity-mismatch' });
    else if (problem.retryable) this.retry = setTimeout(() => void this.start(), Math.max(problem.retryAfterMs, this.backoff.next()));
    else this.become({ kind: 'blocked', reason: problem.status === 401 ? 'signed-out' : 'not-allowed' });
  }

  private become(phase: Phase): void {
    this.phase = phase;
    trace('chat.phase', { phase: phase.kind });
    this.changes.emit();
  }
}
