/** One member of the team at work: signed in, the list live, at most one conversation open. Views show what this knows, and ask it. */

import { carrierOn } from '../core/carrier';
import { Backoff } from '../core/backoff';
import type { World } from '../core/chat';
import { trace } from '../core/debug';
import { type IdleWatch, watchOver } from '../core/idle';
import { freshId, same } from '../core/ids';
import { lineOf } from '../core/line';
import * as model from '../core/model';
import { Outbox, type Unsent, wipeUnsent } from '../core/outbox';
import { Problem, problemOf } from '../core/problems';
import { INBOX, type Inbound, streamOf } from '../core/protocol';
import type { GetCode, Person, Session } from '../core/session';
import { Signal } from '../core/signal';
import type { LinkState, LiveSocket } from '../core/socket';
import type { Caller, Talk } from '../core/talk';
import type { ThreadStore } from '../core/thread-store';
import type { UploadTray } from '../core/uploads';
import { AlertBoard, waitAlert } from './alerts';
import { AnswerLock, whoAnswers } from './answering';
import type { Alarm } from './attention';
import { OwnAvailability, type Standing } from './availability';
import { InboxStore } from './inbox-store';
import { Opened } from './opened';
import { StaffApi } from './staff-api';
import { type DeskConversation, deskConversation, isUrgent, takesPart } from './staff-model';
import { type TeamCall, TeamCalls } from './team-calls';

export type EndReason = 'signed-out' | 'refused' | 'not-staff' | 'elsewhere' | 'disabled' | 'locked' | 'ended';
export type Phase = { readonly kind: 'loading' | 'ready' } | { readonly kind: 'over'; readonly reason: EndReason };

export interface MadeOf {
  readonly id: string;
  readonly version: number;
}

const STAFF: ReadonlySet<model.UserType> = new Set(['provider', 'admin']);
const TYPING_PAUSE_MS = 3000;
const SOONEST_RETRY_MS = 1000;

export class Desk implements Talk, Caller {
  readonly changes = new Signal<void>();
  /** Codes of what went wrong, for a line of words. */
  readonly problems = new Signal<string>();
  readonly alarms = new Signal<Alarm>();
  phase: Phase = { kind: 'loading' };
  link: LinkState = { kind: 'idle' };
  me: model.Me | null = null;
  limits: model.Limits | null = null;
  idleLeft: number | null = null;
  inbox: InboxStore;
  alerts: AlertBoard;
  availability: OwnAvailability;
  calls: TeamCalls;
  readonly lock: AnswerLock;
  /** Raised when the quick responses are others now. */
  responses = 0;
  opened: Opened | null = null;
  readonly api: StaffApi;
  private readonly session: Session;
  private readonly socket: LiveSocket;
  private readonly backoff: Backoff;
  private outbox: Outbox | null = null;
  private idle: IdleWatch | null = null;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private lastTyping = 0;
  private lastRead = 0;
  /** The raise that was looked at last: what became urgent after it was read counts as read once somebody looks again. */
  private lookedUpTo = -1;
  private listed = false;
  /** That somebody who has gone from the view is let go by the server, too. */
  private leaving: Promise<unknown> | null = null;
  /** Let them go without waiting for what is being saved, as when the page goes. */
  private hurry: () => void = () => {};
  /** Raised by whoever begins anew, or ends it: what was asked for before that changes nothing any more. */
  private turn = 0;
  /** The colleagues of the caller's pools, once somebody looked. */
  private team: readonly Standing[] | null = null;
  /** Whether what happens in the open conversation is told: what passed before was heard by nobody here. */
  follows = false;
  /** Of which quick responses unsent messages were made. */
  private readonly made = new Map<string, MadeOf>();

  constructor(
    private readonly person: Person,
    getCode: GetCode,
    private readonly world: World,
  ) {
    this.backoff = new Backoff(world.random);
    const { session, socket } = lineOf(person, getCode, 'carechat-console', world);
    this.session = session;
    this.socket = socket;
    this.api = new StaffApi(session, world.fetch, world.origin);
    this.inbox = this.newInbox();
    this.alerts = this.newAlerts();
    this.availability = this.newAvailability();
    this.calls = this.newCalls();
    this.lock = new AnswerLock(this.api);
    this.socket.states.on((state) => this.linkChanged(state));
    this.socket.frames.on((frame) => this.heard(frame));
  }

  /** Sign in, show the list, and go live. */
  async start(): Promise<void> {
    clearTimeout(this.retry);
    const turn = (this.turn += 1);
    this.session.begin();
    try {
      const me = await this.api.me();
      if (turn !== this.turn) return;
      if (!same(me.identity, this.person.identity)) throw new Problem(403, 'identity-mismatch');
      this.me = me;
      if (!STAFF.has(me.userType)) {
        this.leave('not-staff');
        await this.leaving;
        return;
      }
      this.backoff.reset();
      this.outbox ??= this.newOutbox(me.identity);
      this.become({ kind: 'ready' });
      this.socket.connect();
      await this.inbox.reload();
    } catch (error) {
      if (turn === this.turn) this.refused(problemOf(error));
    }
  }

  // What a thread's view asks for

  get thread(): ThreadStore | null {
    return this.opened?.store ?? null;
  }

  get caller(): Caller {
    return this;
  }

  get unsent(): readonly Unsent[] {
    return this.opened === null ? [] : (this.outbox?.of(this.opened.id) ?? []);
  }

  read(seq: number): void {
    const { thread } = this;
    if (thread === null || !this.socket.isLive || this.opened?.isReadOnly !== false) return;
    if (seq <= Math.max(this.lastRead, thread.readSeq) && thread.raisedSeq <= this.lookedUpTo) return;
    this.lastRead = seq;
    this.lookedUpTo = thread.raisedSeq;
    this.socket.say({ type: 'read', conversation: thread.id, seq });
    thread.haveRead(seq);
  }

  async loadEarlier(): Promise<boolean> {
    try {
      return (await this.opened?.loadEarlier()) ?? false;
    } catch (error) {
      this.problems.emit(problemOf(error).code);
      return false;
    }
  }

  retrySending(id: string): void {
    this.act();
    this.outbox?.retry(id);
  }

  forget(id: string): void {
    this.act();
    this.outbox?.remove(id);
  }

  // What the desk does

  /** Open a conversation, or none. */
  async open(id: string | null): Promise<void> {
    if ((this.opened?.id ?? null) === id) return;
    this.closeOpened();
    if (id !== null && this.me !== null) {
      const opened = new Opened(id, this.me.identity, this.api);
      opened.changes.on(() => this.changes.emit());
      this.opened = opened;
      this.changes.emit();
      if (await opened.load()) this.follow();
    }
    this.changes.emit();
  }

  /** Look at the open conversation anew, as after one joined it. */
  async lookAgain(): Promise<void> {
    if ((await this.opened?.load()) === true) this.follow();
  }

  /** `made` names the quick response that the text was made of. */
  send(text: string, attachments: readonly model.Attachment[] = [], made: MadeOf | null = null): void {
    const { opened } = this;
    if (opened === null || this.outbox === null || text.trim() === '') return;
    this.act();
    opened.drafts?.edit('');
    void this.lock.stop();
    const { id } = this.outbox.add(opened.id, text, attachments);
    if (made !== null) this.made.set(id, made);
    void opened.drafts?.flush();
  }

  /** A tray for the files of the next message; fetched when somebody has one. */
  async newTray(): Promise<UploadTray | null> {
    const { limits, opened, session, world } = this;
    const [{ UploadTray: Tray }, { browserCarry }] = await Promise.all([import('../core/uploads'), import('../core/browser-carry')]);
    if (opened === null || opened !== this.opened || limits === null) return null;
    return new Tray(opened.id, limits.upload, session, world.carry ?? browserCarry, world.origin);
  }

  /** The reply says something else now. */
  typed(text: string): void {
    this.act();
    this.opened?.drafts?.edit(text);
    if (text.trim() === '') void this.lock.stop();
    else this.saysAnswering();
    const now = Date.now();
    if (this.thread === null || !this.socket.isLive || text.trim() === '' || now - this.lastTyping < TYPING_PAUSE_MS) return;
    this.lastTyping = now;
    this.socket.say({ type: 'typing', conversation: this.thread.id });
  }

  /** The providers of one's pools: how they stand, fetched once, or anew. */
  async meet(anew = false): Promise<readonly Standing[]> {
    if (this.team === null || anew) {
      this.team = await this.api.standings();
      this.changes.emit();
    }
    return this.team;
  }

  /** What is known of the open conversation: before it was fetched, what the list says of it. */
  get row(): DeskConversation | null {
    const { opened } = this;
    return opened === null ? null : (opened.conversation ?? this.inbox.get(opened.id) ?? null);
  }

  nameOf(identity: string): string {
    if (identity === this.me?.identity) return this.me.displayName;
    const here = this.row?.participants.find((one) => one.identity === identity)?.displayName;
    return here ?? this.inbox.colleagues.get(identity) ?? this.team?.find((one) => one.identity === identity)?.displayName ?? identity;
  }

  /** A staff note that names one was seen. */
  async acknowledgeMention(id: string): Promise<void> {
    await this.api.ask({ method: 'POST', path: `/mentions/${id}/acknowledge`, key: freshId() });
  }

  /** A quiet thread is closed, or stays open. */
  async decide(one: TeamCall, verdict: 'accept' | 'dismiss'): Promise<void> {
    await this.api.ask({ method: 'POST', path: `/closing-proposals/${one.id}/${verdict}`, key: freshId() });
    if (one.conversationId !== null) this.put(await this.api.look(one.conversationId));
  }

  /** They are looked for anew when somebody asks for one. */
  forgetResponses(): void {
    this.responses += 1;
    this.changes.emit();
  }

  /** Said unless a colleague answers: then it is taken over knowingly, or not at all. */
  private saysAnswering(): void {
    const { conversation = null, access } = this.opened ?? {};
    if (conversation !== null && access === 'content' && whoAnswers(conversation, this.me?.identity) === null) this.lock.write(conversation.id);
  }

  /** A row as the server answered it. */
  put(row: DeskConversation): void {
    this.inbox.put(row);
    const { opened } = this;
    if (opened?.id !== row.id) return;
    opened.refresh(row);
    // Whoever joins sees from then on what was said.
    if (opened.access === 'row' && takesPart(row, this.me?.identity ?? '')) {
      opened.access = 'loading';
      void this.lookAgain();
    }
  }

  /** A person did something here: the session stays awake, on the server too. */
  act(): void {
    if (this.phase.kind === 'ready' && this.api.touch()) this.idle?.act();
  }

  wake(): void {
    this.idle?.look();
    if (this.phase.kind === 'ready' && this.link.kind === 'waiting') this.socket.connect();
  }

  keep(): void {
    void this.opened?.keepDrafts();
  }

  /** Go on here, after another window took the place. */
  resume(): void {
    this.become({ kind: 'ready' });
    this.socket.connect();
  }

  async signOut(): Promise<void> {
    this.leave('ended');
    await this.leaving;
  }

  /** Leave the page: nothing is heard or waited for any more. What is unsent stays, and the session but of who signed out. */
  end(): void {
    this.keep();
    this.close();
    this.changes.clear();
    if (this.leaving === null) this.session.end();
    else void this.leaving.then(() => this.session.end());
  }

  /** The page goes: nothing can be waited for. */
  endNow(): void {
    this.hurry();
    this.end();
  }

  private newInbox(): InboxStore {
    const inbox = new InboxStore(this.person.identity, (filters, name, cursor) => this.api.list(filters, name, cursor));
    inbox.changes.on(() => this.changes.emit());
    return inbox;
  }

  private newAlerts(): AlertBoard {
    const alerts = new AlertBoard(this.person.identity, this.api);
    alerts.changes.on(() => this.changes.emit());
    alerts.calls.on(() => this.alarms.emit('alert'));
    return alerts;
  }

  private newAvailability(): OwnAvailability {
    const own = new OwnAvailability(this.person.identity, this.api);
    own.changes.on(() => this.changes.emit());
    return own;
  }

  private newCalls(): TeamCalls {
    const calls = new TeamCalls(this.api);
    calls.changes.on(() => this.changes.emit());
    calls.calls.on((one) => void this.called(one));
    return calls;
  }

  /** Who is asked about a patient sees whom it is about. */
  private async called({ conversationId }: TeamCall): Promise<void> {
    this.alarms.emit('call');
    if (conversationId === null || this.inbox.get(conversationId) !== undefined) return;
    await this.api.look(conversationId).then((row) => this.put(row), () => trace('call.row-not-seen'));
  }

  private newOutbox(identity: string): Outbox {
    const outbox = new Outbox(identity, this.world.shelf, carrierOn(this.socket));
    outbox.changes.on(() => this.changes.emit());
    return outbox;
  }

  private follow(): void {
    const { opened, socket, thread } = this;
    if (opened === null || thread === null) return;
    socket.say({ type: 'subscribe', stream: streamOf(opened.id), after: thread.cursor });
    socket.say({ type: 'subscribe', stream: staffStream(opened.id), after: opened.staffCursor });
  }

  private linkChanged(state: LinkState): void {
    this.link = state;
    if (state.kind === 'live') {
      this.listed = false;
      this.socket.say({ type: 'subscribe', stream: INBOX });
      this.follow();
      this.outbox?.pump();
    } else {
      this.follows = false;
      this.outbox?.interrupted();
    }
    if (state.kind === 'stopped') {
      if (state.reason === 'elsewhere') this.become({ kind: 'over', reason: 'elsewhere' });
      else this.leave(state.reason === 'signed-out' || state.reason === 'locked' ? state.reason : 'refused');
    }
    this.changes.emit();
  }

  private heard(frame: Inbound): void {
    switch (frame.type) {
      case 'ready':
        this.limits = frame.limits;
        this.idle ??= watchOver(this, frame.limits.idleSeconds, () => this.leave('locked'));
        return;
      case 'listed':
        this.snapshot(frame.items.map(deskConversation));
        this.listed = true;
        void this.alerts.load();
        if (this.me?.userType === 'provider') void Promise.all([this.availability.load(), this.calls.load()]);
        return;
      case 'subscribed':
        if (!this.isOpen(frame.stream)) return;
        this.follows = true;
        this.thread?.subscribed(frame.participants);
        return;
      case 'ev':
        this.happened(frame);
        return;
      case 'eph':
        if (frame.stream === INBOX && frame.ev.kind === 'row') this.rowCame(deskConversation(frame.ev.conversation));
        else if (frame.stream === INBOX && frame.ev.kind === 'alert') this.alertCame(frame.ev.alert);
        else if (this.isOpen(frame.stream)) this.thread?.sense(frame.ev);
        return;
      case 'lagged':
        if (frame.stream === INBOX) this.socket.say({ type: 'subscribe', stream: INBOX });
        else this.follow();
        return;
      case 'reset':
        void this.restart(frame.stream, frame.seq);
        return;
      case 'unsubscribed':
        if (this.isOpen(frame.stream) && frame.code !== 'requested') void this.opened?.load();
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

  private happened(frame: Extract<Inbound, { type: 'ev' }>): void {
    const { opened } = this;
    if (opened === null) return;
    const isGap =
      frame.stream === staffStream(opened.id)
        ? opened.noteCame(frame.seq, frame.ev) === 'gap'
        : this.isOpen(frame.stream) && this.thread?.apply(frame.seq, frame.ev, this.unsent) === 'gap';
    if (isGap) this.follow();
  }

  /** The list as it stands now, and the open conversation: nobody told what became of it while nothing was heard. */
  private snapshot(rows: readonly DeskConversation[]): void {
    this.inbox.snapshot(rows);
    const { opened } = this;
    if (opened === null || opened.access === 'loading') return;
    const row = rows.find((one) => one.id === opened.id);
    if (row !== undefined) this.put(row);
    else void this.api.look(opened.id).then((found) => this.put(found), (error: unknown) => this.notSeen(opened, problemOf(error)));
  }

  private notSeen(opened: Opened, problem: Problem): void {
    if (problem.status === 404 && opened === this.opened) void this.lookAgain();
  }

  private rowCame(row: DeskConversation): void {
    const before = this.inbox.get(row.id);
    this.put(row);
    if (!this.listed || row.unread <= (before?.unread ?? 0) || row.status === 'closed') return;
    if (isUrgent(row.priority)) this.alarms.emit('urgent');
    else if (row.assignee === this.me?.identity) this.alarms.emit('message');
  }

  private alertCame(value: unknown): void {
    const alert = waitAlert(value);
    if (alert !== null) this.alerts.put(alert);
    else this.calls.heard(value);
  }

  private async restart(stream: string, seq: number): Promise<void> {
    const { opened } = this;
    try {
      if (opened !== null && stream === staffStream(opened.id)) await opened.restartNotes(seq);
      else if (this.isOpen(stream)) await opened?.restart(seq);
      else return;
      this.follow();
    } catch {
      if (opened === this.opened) this.socket.reconnect();
    }
  }

  private acknowledged(id: string, result: unknown): void {
    const unsent = this.outbox?.get(id);
    if (unsent === undefined) return;
    const message = model.message(result);
    if (message.conversationId === this.thread?.id) this.thread.acknowledged(id, message);
    this.outbox?.remove(id);
    const made = this.made.get(id);
    this.made.delete(id);
    if (made !== undefined) this.api.noteUse(made.id, made.version, message).catch(() => trace('use.not-noted'));
  }

  private refusedFrame(frame: Extract<Inbound, { type: 'error' }>): void {
    trace('refused', { code: frame.code, id: frame.id });
    const unsent = frame.id === null ? undefined : this.outbox?.get(frame.id);
    if (unsent === undefined) return;
    if (frame.retryable) this.outbox?.postpone(unsent.id, Math.max(SOONEST_RETRY_MS, frame.retryAfterMs));
    else this.outbox?.refuse(unsent.id, frame.code);
  }

  private isOpen(stream: string): boolean {
    return this.opened !== null && stream === streamOf(this.opened.id);
  }

  private closeOpened(): void {
    const { opened } = this;
    if (opened === null) return;
    opened.end();
    void this.lock.stop();
    this.socket.say({ type: 'unsubscribe', stream: streamOf(opened.id) });
    this.socket.say({ type: 'unsubscribe', stream: staffStream(opened.id) });
    this.opened = null;
    this.lastRead = this.lastTyping = 0;
    this.lookedUpTo = -1;
    this.follows = false;
  }

  /** End the session for good, and leave nothing behind: first here, where somebody may look, then on the server. */
  private leave(reason: EndReason): void {
    const saved = Promise.all([this.opened?.keepDrafts(), this.lock.stop()]);
    this.outbox?.wipe();
    wipeUnsent(this.world.shelf);
    this.close();
    this.me = null;
    this.leaving ??= this.letGo(saved).finally(() => {
      this.leaving = null;
    });
    this.become({ kind: 'over', reason });
  }

  private async letGo(saved: Promise<unknown>): Promise<void> {
    await Promise.race([saved, new Promise<void>((resolve) => (this.hurry = resolve))]);
    await this.api.signOut().catch(() => trace('session.not-ended'));
  }

  private close(): void {
    this.turn += 1;
    clearTimeout(this.retry);
    this.closeOpened();
    this.socket.stop();
    this.idle?.stop();
    this.idle = null;
    this.idleLeft = null;
    this.outbox?.changes.clear();
    this.outbox = null;
    this.made.clear();
    this.inbox.end();
    this.inbox = this.newInbox();
    this.alerts.end();
    this.alerts = this.newAlerts();
    this.availability.end();
    this.availability = this.newAvailability();
    this.calls.end();
    this.calls = this.newCalls();
    this.team = null;
  }

  private refused(problem: Problem): void {
    trace('desk.refused', { code: problem.code, status: problem.status });
    if (problem.retryable && problem.code !== 'chat-disabled') {
      this.problems.emit(problem.code);
      this.retry = setTimeout(() => void this.start(), Math.max(problem.retryAfterMs, this.backoff.next()));
    } else if (problem.code === 'chat-disabled') this.become({ kind: 'over', reason: 'disabled' });
    else if (problem.code === 'identity-mismatch') this.become({ kind: 'over', reason: 'not-staff' });
    else this.become({ kind: 'over', reason: problem.status === 401 ? 'signed-out' : 'refused' });
  }

  private become(phase: Phase): void {
    this.phase = phase;
    trace('desk.phase', { phase: phase.kind });
    this.changes.emit();
  }
}

export function staffStream(conversation: string): string {
  return `staff:${conversation}`;
}
