/** One conversation as it is known here: its messages by sequence, its people, and what is still unsent. */

import { type Attachment, type Conversation, type Message, type Participant, RANK, type Status } from './model';
import type { Unsent } from './outbox';
import type { PassingSign, StreamEvent } from './protocol';
import { type Fields, fields, text } from './shapes';
import { Signal } from './signal';

export type Delivery = 'queued' | 'sending' | 'failed' | 'sent' | 'delivered' | 'read';

/** How many messages are fetched at once. */
export const PAGE = 50;
const TYPING_MS = 6000;

export class ThreadStore {
  readonly changes = new Signal<void>();
  /** A new message of somebody else's, once each. */
  readonly arrivals = new Signal<Message>();
  conversation: Conversation;
  /** Whether there is more before the first message. */
  hasEarlier = true;
  /** The last event of the stream that was applied. */
  cursor: number;
  /** The last event that made something of it more urgent than it was when it was read. */
  raisedSeq = 0;
  private readonly byId = new Map<string, Message>();
  private ordered: readonly Message[] = [];
  private readonly people = new Map<string, Participant>();
  private readonly typists = new Map<string, ReturnType<typeof setTimeout>>();
  /** The unsent one whose message has arrived before its acknowledgement. */
  private readonly echoed = new Map<string, string>();

  constructor(
    conversation: Conversation,
    readonly me: string,
  ) {
    this.conversation = conversation;
    this.cursor = conversation.lastSeq;
    for (const one of conversation.participants) this.people.set(one.identity, one);
  }

  get id(): string {
    return this.conversation.id;
  }

  /** The messages, ascending by sequence. */
  get messages(): readonly Message[] {
    return this.ordered;
  }

  get participants(): readonly Participant[] {
    return [...this.people.values()];
  }

  /** Those who write to me. */
  get others(): readonly Participant[] {
    return this.participants.filter((one) => one.identity !== this.me);
  }

  /** Who is writing now. */
  get typing(): readonly Participant[] {
    return this.others.filter((one) => this.typists.has(one.identity));
  }

  /** How far I have read. */
  get readSeq(): number {
    return this.people.get(this.me)?.readSeq ?? 0;
  }

  get unread(): number {
    return this.ordered.filter((one) => one.seq > this.readSeq && one.author !== this.me && one.retractedAt === null).length;
  }

  nameOf(identity: string): string {
    return this.people.get(identity)?.displayName ?? identity;
  }

  /** A conversation as HTTP gives it. */
  refresh(conversation: Conversation): void {
    this.conversation = conversation;
    const here = new Set(conversation.participants.map((one) => one.identity));
    for (const identity of this.people.keys()) if (!here.has(identity)) this.people.delete(identity);
    for (const one of conversation.participants) this.meet(one);
    this.changes.emit();
  }

  /** A page of the past. */
  addEarlier(page: readonly Message[], isLast: boolean): void {
    this.hasEarlier = !isLast;
    this.merge(page);
    this.changes.emit();
  }

  /** The past was fetched anew, because the stream could not be resumed. */
  restart(page: readonly Message[], seq: number, isLast: boolean): void {
    this.byId.clear();
    this.cursor = seq;
    this.addEarlier(page, isLast);
  }

  /** The stream goes on; its people are as they stand now. */
  subscribed(participants: readonly Participant[]): void {
    for (const one of participants) this.meet(one);
    this.changes.emit();
  }

  /** The next event: `applied`, `known` already, or `gap` when something before it is missing. */
  apply(seq: number, event: StreamEvent, unsent: readonly Unsent[]): 'applied' | 'known' | 'gap' {
    if (seq <= this.cursor) return 'known';
    if (seq > this.cursor + 1) return 'gap';
    this.cursor = seq;
    if (this.raises(event)) this.raisedSeq = seq;
    this.happened(event, unsent);
    this.changes.emit();
    return 'applied';
  }

  private raises(event: StreamEvent): boolean {
    if (event.kind === 'message.corrected') return event.message.author !== this.me && RANK[event.message.priority] >= RANK.urgent;
    return event.kind === 'conversation.changed' && RANK[event.priority] > RANK[this.conversation.priority];
  }

  private happened(event: StreamEvent, unsent: readonly Unsent[]): void {
    switch (event.kind) {
      case 'message.created':
        this.created(event.message, unsent);
        return;
      case 'message.corrected':
      case 'message.retracted':
        this.merge([event.message]);
        return;
      case 'participant.joined':
        this.meet(event.participant);
        return;
      case 'participant.left':
        this.people.delete(event.identity);
        return;
      case 'conversation.changed':
        this.changed(event.status, event);
        return;
      case 'other':
        if (event.card) this.turned(fields(event.card));
        return;
      case 'note.created':
    }
  }

  /** A card stands otherwise now; its message shows it. */
  private turned(card: Fields): void {
    const message = this.byId.get(text(card, 'messageId'));
    if (message) this.merge([{ ...message, card }]);
  }

  private created(message: Message, unsent: readonly Unsent[]): void {
    const isNew = !this.byId.has(message.id);
    this.merge([message]);
    this.stopTyping(message.author);
    if (!isNew) return;
    if (message.author === this.me) {
      const mine = unsent.find((one) => one.state === 'sending' && one.body === message.body && !this.echoed.has(one.id));
      if (mine) this.echoed.set(mine.id, message.id);
    } else {
      this.arrivals.emit(message);
    }
  }

  private changed(status: Status, rest: Pick<Conversation, 'priority' | 'assignee'>): void {
    this.conversation = { ...this.conversation, status, priority: rest.priority, assignee: rest.assignee };
  }

  /** A sign that passes: typing, presence, a horizon that moved. */
  sense(sign: PassingSign): void {
    switch (sign.kind) {
      case 'typing':
        this.startTyping(sign.identity);
        break;
      case 'presence':
        this.alter(sign.identity, { presence: sign.presence });
        break;
      case 'read':
        this.raise(sign.identity, sign.seq, sign.seq);
        break;
      case 'delivered':
        this.raise(sign.identity, 0, sign.seq);
        break;
      case 'attachment':
        this.checked(sign.messageId, sign.attachment);
        break;
      case 'row':
      case 'alert':
      case 'other':
        return;
    }
    this.changes.emit();
  }

  /** It became known what a file is. */
  private checked(messageId: string, attachment: Attachment): void {
    const message = this.byId.get(messageId);
    if (message === undefined) return;
    const attachments = message.attachments.map((one) => (one.id === attachment.id ? attachment : one));
    this.merge([{ ...message, attachments }]);
  }

  /** A message of mine was corrected or taken back, as the answer says. */
  corrected(message: Message): void {
    this.merge([message]);
    this.changes.emit();
  }

  /** My message is on record. */
  acknowledged(id: string, message: Message): void {
    this.echoed.delete(id);
    this.merge([message]);
    this.changes.emit();
  }

  /** I have read up to here; the server is told by somebody else. */
  haveRead(seq: number): void {
    this.raise(this.me, seq, seq);
    this.changes.emit();
  }

  /** Those unsent ones whose message does not stand among the sent ones yet. */
  pending(unsent: readonly Unsent[]): readonly Unsent[] {
    return unsent.filter((one) => !this.byId.has(this.echoed.get(one.id) ?? ''));
  }

  /** How far a message of mine got, by what any other member reached. */
  delivery(message: Message): Delivery {
    const read = Math.max(0, ...this.others.map((one) => one.readSeq));
    const delivered = Math.max(0, ...this.others.map((one) => one.deliveredSeq));
    if (message.deliveryState === 'read' || read >= message.seq) return 'read';
    if (message.deliveryState === 'delivered' || delivered >= message.seq) return 'delivered';
    return 'sent';
  }

  /** Nothing is waited for any more. */
  end(): void {
    for (const timer of this.typists.values()) clearTimeout(timer);
    this.typists.clear();
    this.changes.clear();
    this.arrivals.clear();
  }

  private merge(messages: readonly Message[]): void {
    for (const one of messages) this.byId.set(one.id, one);
    this.ordered = [...this.byId.values()].toSorted((a, b) => a.seq - b.seq);
  }

  private meet(participant: Participant): void {
    const known = this.people.get(participant.identity);
    this.people.set(participant.identity, {
      ...participant,
      readSeq: Math.max(participant.readSeq, known?.readSeq ?? 0),
      deliveredSeq: Math.max(participant.deliveredSeq, known?.deliveredSeq ?? 0),
    });
  }

  private alter(identity: string, changed: Partial<Participant>): void {
    const known = this.people.get(identity);
    if (known) this.people.set(identity, { ...known, ...changed });
  }

  private raise(identity: string, read: number, delivered: number): void {
    const known = this.people.get(identity);
    if (!known) return;
    this.alter(identity, {
      readSeq: Math.max(known.readSeq, read),
      deliveredSeq: Math.max(known.deliveredSeq, delivered),
    });
  }

  private startTyping(identity: string): void {
    if (identity === this.me) return;
    clearTimeout(this.typists.get(identity));
    this.typists.set(identity, setTimeout(() => this.stopTyping(identity, true), TYPING_MS));
  }

  private stopTyping(identity: string, tell = false): void {
    clearTimeout(this.typists.get(identity));
    this.typists.delete(identity);
    if (tell) this.changes.emit();
  }
}
