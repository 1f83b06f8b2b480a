/** What staff see of conversations and people, read once from the wire. */

import * as model from '../core/model';
import { type Fields, fields, list, text, textOrNull, truth, whole, word } from '../core/shapes';

export const DISPOSITIONS = ['resolved', 'referred', 'no-response', 'duplicate', 'other'] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

export interface LastLine {
  readonly author: string;
  /** `null` where it was taken back. */
  readonly text: string | null;
}

/** A conversation as the team's list shows it. */
export interface DeskConversation extends model.Conversation {
  readonly turn: model.Turn;
  /** Since when it waits for whoever's turn it is. */
  readonly turnSince: string;
  readonly createdAt: string;
  readonly holdUntil: string | null;
  readonly closedAt: string | null;
  readonly disposition: Disposition | null;
  readonly continues: string | null;
  readonly unacknowledged: number;
  /** Who of the team made it as urgent as it is; `null` where a message did. */
  readonly prioritySet: PrioritySet | null;
  readonly canSend: boolean;
  /** What is told before anybody types, as that somebody's care has ended. */
  readonly notice: string | null;
  /** The last message; `null` without one, and for who takes no part. */
  readonly last: LastLine | null;
  /** `null` where nobody waits. */
  readonly clock: WaitClock | null;
  /** Who of the team writes an answer; counts until its `until`. */
  readonly answering: Answering | null;
  /** Who stands in for the accountable one, who is away; told with the conversation alone. */
  readonly delegate: { readonly identity: string; readonly until: string | null } | null;
  /** The note that one was writing; told with the conversation alone. */
  readonly noteDraft: string | null;
  /** By which emergency access it is seen; told with the conversation alone. */
  readonly emergency: Emergency | null;
}

export interface PrioritySet {
  readonly by: string;
  readonly at: string;
  /** In their words; `null` for who takes no part. */
  readonly why: string | null;
}

/** That a colleague let a conversation be less urgent than its message: to which level, who, when, why. */
export interface Lowering extends PrioritySet {
  readonly to: model.Priority;
}

export interface Answering {
  readonly identity: string;
  readonly since: string;
  readonly until: string;
  readonly insteadOf: string | null;
}

export interface Emergency {
  readonly id: string;
  readonly until: string;
  readonly reason: string;
}

/** How long a patient has waited in business time, and when the team is warned and late. */
export interface WaitClock {
  readonly runs: boolean;
  readonly elapsedMs: number;
  /** How late it was when it was read. */
  readonly lateness: 'calm' | 'soon' | 'late';
  readonly warnAt: string | null;
  readonly breachAt: string | null;
  /** When it was read, on this machine's clock. */
  readonly readAt: number;
}

export interface Note {
  readonly id: string;
  readonly seq: number;
  readonly afterSeq: number;
  readonly author: string;
  readonly body: string | null;
  readonly createdAt: string;
  /** The act whose reason it is; `null` for a note. */
  readonly about: string | null;
}

/** A message that a clinician must acknowledge, or did. */
export interface Acknowledgement {
  readonly conversationId: string;
  readonly messageId: string;
  readonly priority: model.Priority;
  readonly causes: readonly string[];
  /** Which colleague raised it, when, and in which words; `null` where a message did. */
  readonly raised: PrioritySet | null;
  /** Who let the conversation be less urgent last; it waits all the same. */
  readonly lowered: Lowering | null;
  readonly acknowledgedBy: string | null;
}

export interface ConsentState {
  readonly status: model.Me['consent'];
  readonly version: string | null;
  readonly signedAt: string | null;
}

export interface CareRelation {
  readonly identity: string;
  readonly status: 'active' | 'ended' | 'blocked';
}

export interface Grant {
  readonly proxy: string;
  readonly scopes: readonly string[];
  readonly status: 'in-force' | 'to-come' | 'over';
}

/** How a patient found a conversation. */
export interface Rated {
  readonly score: number;
  readonly comment: string | null;
  readonly ratedAt: string;
}

export function rated(value: unknown): Rated {
  const from = fields(value, 'rating');
  return { score: whole(from, 'score'), comment: textOrNull(from, 'comment'), ratedAt: text(from, 'ratedAt') };
}

/** Somebody whom the team is to call. */
export interface Call {
  readonly id: string;
  readonly identity: string;
  readonly displayName: string;
  readonly reason: CallReason;
  readonly createdAt: string;
  readonly takenBy: string | null;
  readonly doneAt: string | null;
  readonly note: string | null;
  readonly contacts: readonly string[];
}

export const CALL_REASONS = ['no-consent', 'consent-withdrawn', 'unread-messages', 'patient-asked', 'result', 'follow-up', 'other'] as const;
export type CallReason = (typeof CALL_REASONS)[number];

/** A ready answer. Those of one short code are variants of each other in other languages. */
export interface QuickResponse {
  readonly id: string;
  readonly title: string;
  readonly shortCode: string;
  readonly language: string;
  readonly body: string;
  readonly version: number;
}

export function quickResponse(value: unknown): QuickResponse {
  const from = fields(value, 'quick response');
  return {
    id: text(from, 'id'),
    title: text(from, 'title'),
    shortCode: text(from, 'shortCode'),
    language: text(from, 'language'),
    body: text(from, 'body'),
    version: whole(from, 'version'),
  };
}

export function deskConversation(value: unknown): DeskConversation {
  const from = fields(value, 'conversation');
  const disposition = textOrNull(from, 'disposition');
  return {
    ...model.conversation(value),
    turn: word(from, 'turn', model.TURNS, 'nobody'),
    turnSince: text(from, 'turnSince'),
    createdAt: text(from, 'createdAt'),
    holdUntil: textOrNull(from, 'holdUntil'),
    closedAt: textOrNull(from, 'closedAt'),
    disposition: DISPOSITIONS.find((one) => one === disposition) ?? null,
    continues: textOrNull(from, 'continues'),
    unacknowledged: whole(from, 'unacknowledged'),
    prioritySet: inner(from, 'prioritySet', prioritySet),
    canSend: truth(from, 'canSend'),
    notice: inner(from, 'notice', (one) => text(one, 'text')),
    last: inner(from, 'lastMessage', (one) => ({ author: text(one, 'author'), text: textOrNull(one, 'text') })),
    clock: inner(from, 'clock', waitClock),
    answering: inner(from, 'answering', (one) => ({ identity: text(one, 'identity'), since: text(one, 'since'), until: text(one, 'until'), insteadOf: textOrNull(one, 'insteadOf') })),
    delegate: inner(from, 'delegate', (one) => ({ identity: text(one, 'identity'), until: textOrNull(one, 'until') })),
    noteDraft: textOrNull(from, 'noteDraft'),
    emergency: inner(from, 'breakGlass', (one) => ({ id: text(one, 'id'), until: text(one, 'until'), reason: text(one, 'reason') })),
  };
}

function inner<T>(from: Fields, member: string, read: (one: Fields) => T): T | null {
  return from[member] === null || from[member] === undefined ? null : read(fields(from[member], member));
}

function prioritySet(from: Fields): PrioritySet {
  return { by: text(from, 'by'), at: text(from, 'at'), why: textOrNull(from, 'why') };
}

function waitClock(from: Fields): WaitClock {
  return {
    runs: text(from, 'state') === 'running',
    lateness: ({ 'in-time': 'calm', warned: 'soon', late: 'late', escalated: 'late' } as const)[word(from, 'lateness', ['in-time', 'warned', 'late', 'escalated'], 'in-time')],
    elapsedMs: whole(from, 'elapsedSeconds') * 1000,
    warnAt: textOrNull(from, 'warnAt'),
    breachAt: textOrNull(from, 'breachAt'),
    readAt: Date.now(),
  };
}

export function note(value: unknown): Note {
  const from = fields(value, 'note');
  return {
    id: text(from, 'id'),
    seq: whole(from, 'seq'),
    afterSeq: whole(from, 'afterSeq'),
    author: text(from, 'author'),
    body: textOrNull(from, 'body'),
    createdAt: text(from, 'createdAt'),
    about: textOrNull(from, 'about'),
  };
}

/** The cause of what a colleague raised. */
export const RAISED = 'raised-by-team';

export function acknowledgement(value: unknown): Acknowledgement {
  const from = fields(value, 'acknowledgement');
  const causes = from['causes'] === null ? [] : list(from, 'causes', String);
  return {
    conversationId: text(from, 'conversationId'),
    messageId: text(from, 'messageId'),
    priority: word(from, 'priority', model.PRIORITIES, 'urgent'),
    causes,
    raised: causes.includes(RAISED) ? { by: text(from, 'setBy'), at: text(from, 'setAt'), why: textOrNull(from, 'why') } : null,
    lowered: inner(from, 'lowered', (one) => ({ ...prioritySet(one), to: word(one, 'to', model.PRIORITIES, 'routine') })),
    acknowledgedBy: textOrNull(from, 'acknowledgedBy'),
  };
}

export function consentState(value: unknown): ConsentState {
  const from = fields(value, 'consent');
  const status = word(from, 'status', ['none', 'granted', 'revoked', 'expired', 'not-needed'], 'none');
  return { status, version: textOrNull(from, 'version'), signedAt: textOrNull(from, 'signedAt') };
}

export function careRelation(value: unknown): CareRelation {
  const from = fields(value, 'care relation');
  return { identity: text(from, 'identity'), status: word(from, 'status', ['active', 'ended', 'blocked'], 'ended') };
}

export function grant(value: unknown): Grant {
  const from = fields(value, 'grant');
  return {
    proxy: text(from, 'proxy'),
    scopes: list(from, 'scopes', String),
    status: word(from, 'status', ['in-force', 'to-come', 'over'], 'over'),
  };
}

export function call(value: unknown): Call {
  const from = fields(value, 'call');
  return {
    id: text(from, 'id'),
    identity: text(from, 'identity'),
    displayName: text(from, 'displayName'),
    reason: word(from, 'reason', CALL_REASONS, 'other'),
    createdAt: text(from, 'createdAt'),
    takenBy: textOrNull(from, 'takenBy'),
    doneAt: textOrNull(from, 'doneAt'),
    note: textOrNull(from, 'note'),
    contacts: from['contacts'] === null ? [] : list(from, 'contacts', String),
  };
}

/** The last time that a colleague let a conversation be less urgent than what waits in it; `null` where nobody did. */
export function lastLowering(waits: readonly Acknowledgement[]): Lowering | null {
  const lowered = waits.flatMap((one) => one.lowered ?? []);
  return lowered.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))[0] ?? null;
}

/** The patient of a conversation. */
export function patientOf(one: model.Conversation): model.Participant | undefined {
  return one.participants.find(({ userType }) => userType === 'patient');
}

export function nameIn(one: model.Conversation, identity: string): string {
  return one.participants.find((each) => each.identity === identity)?.displayName ?? identity;
}

export function takesPart(one: model.Conversation, identity: string): boolean {
  return one.participants.some((each) => each.identity === identity);
}

export function rank(priority: model.Priority): number {
  return model.RANK[priority];
}

export function isUrgent(priority: model.Priority): boolean {
  return rank(priority) >= model.RANK.urgent;
}
