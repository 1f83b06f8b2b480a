/** What people and conversations are on the wire, read once. */

import { type Fields, fields, list, text, textOrNull, truth, whole, word } from './shapes';

export const USER_TYPES = ['patient', 'provider', 'admin', 'auditor', 'proxy', 'service'] as const;
export type UserType = (typeof USER_TYPES)[number];

export type Priority = 'routine' | 'high' | 'urgent' | 'crisis';
export const RANK: Readonly<Record<Priority, number>> = { routine: 0, high: 1, urgent: 2, crisis: 3 };
export type Status = 'open' | 'on-hold' | 'closed';
export type Turn = 'provider' | 'patient' | 'nobody';

export interface Presence {
  readonly online: boolean;
  readonly lastSeenAt: string | null;
}

export interface Participant {
  readonly identity: string;
  readonly userType: UserType;
  readonly displayName: string;
  readonly readSeq: number;
  readonly deliveredSeq: number;
  readonly presence: Presence;
}

export interface Safety {
  readonly tier: 'urgent' | 'crisis';
  readonly helpText: string;
}

export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly state: 'pending' | 'clean' | 'rejected' | 'failed';
}

export interface Message {
  readonly id: string;
  readonly conversationId: string;
  readonly seq: number;
  readonly author: string;
  readonly kind: 'text' | 'system' | 'auto-reply' | 'card';
  /** `null` once it was retracted, or while it can not be shown. */
  readonly body: string | null;
  readonly priority: Priority;
  readonly createdAt: string;
  readonly editedAt: string | null;
  readonly retractedAt: string | null;
  readonly safety: Safety | null;
  readonly attachments: readonly Attachment[];
  readonly deliveryState: 'sent' | 'delivered' | 'read';
  /** What it brought into the thread, as it came: read by who shows it (`cards`). */
  readonly card?: unknown;
}

export interface Conversation {
  readonly id: string;
  readonly friendlyName: string | null;
  readonly status: Status;
  readonly priority: Priority;
  readonly assignee: string | null;
  readonly participants: readonly Participant[];
  readonly lastSeq: number;
  readonly unread: number;
  readonly updatedAt: string;
  readonly draft: string | null;
}

export interface ConsentDocument {
  readonly version: string;
  readonly language: string;
  readonly title: string;
  readonly text: string;
}

/** What may be uploaded: bytes of a message's files together, and media types. */
export interface UploadLimits {
  readonly bytes: number;
  readonly contentTypes: readonly string[];
}

export interface Limits {
  readonly bodyCodePoints: number;
  readonly bodyBytes: number;
  readonly idleSeconds: number;
  readonly upload: UploadLimits;
  /** Whether patients can ask how far the team got with a message. */
  readonly teamReceipts: boolean;
}

export interface Me {
  readonly identity: string;
  readonly userType: UserType;
  readonly displayName: string;
  readonly consent: (typeof CONSENTS)[number];
}

export interface Token {
  readonly token: string;
  readonly identity: string;
  readonly userType: UserType;
  readonly expiresIn: number;
  readonly refreshAfter: string;
  readonly expiresAt: string;
}

export const TURNS = ['provider', 'patient', 'nobody'] as const;
export const PRIORITIES = ['routine', 'high', 'urgent', 'crisis'] as const;
export const STATUSES = ['open', 'on-hold', 'closed'] as const;
const CONSENTS = ['none', 'granted', 'revoked', 'expired', 'not-needed'] as const;

export function presence(value: unknown): Presence {
  const from = fields(value, 'presence');
  return { online: truth(from, 'online'), lastSeenAt: textOrNull(from, 'lastSeenAt') };
}

export function participant(value: unknown): Participant {
  const from = fields(value, 'participant');
  return {
    identity: text(from, 'identity'),
    userType: word(from, 'userType', USER_TYPES, 'service'),
    displayName: text(from, 'displayName'),
    readSeq: whole(from, 'readSeq'),
    deliveredSeq: whole(from, 'deliveredSeq'),
    presence: presence(from['presence']),
  };
}

export function message(value: unknown): Message {
  const from = fields(value, 'message');
  return {
    id: text(from, 'id'),
    conversationId: text(from, 'conversationId'),
    seq: whole(from, 'seq'),
    author: text(from, 'author'),
    kind: word(from, 'kind', ['text', 'system', 'auto-reply', 'card'], 'text'),
    body: textOrNull(from, 'body'),
    priority: word(from, 'priority', PRIORITIES, 'routine'),
    createdAt: text(from, 'createdAt'),
    editedAt: textOrNull(from, 'editedAt'),
    retractedAt: textOrNull(from, 'retractedAt'),
    safety: safety(from),
    attachments: list(from, 'attachments', attachment),
    deliveryState: word(fields(from['delivery'], 'delivery'), 'state', ['sent', 'delivered', 'read'], 'sent'),
    card: from['card'],
  };
}

export function attachment(value: unknown): Attachment {
  const from = fields(value, 'attachment');
  return {
    id: text(from, 'id'),
    name: text(from, 'name'),
    contentType: text(from, 'contentType'),
    size: whole(from, 'size'),
    state: word(from, 'state', ['pending', 'clean', 'rejected', 'failed'], 'failed'),
  };
}

function safety(from: Fields): Safety | null {
  if (from['safety'] === null || from['safety'] === undefined) return null;
  const inner = fields(from['safety'], 'safety');
  return { tier: word(inner, 'tier', ['urgent', 'crisis'], 'urgent'), helpText: text(inner, 'helpText') };
}

export function conversation(value: unknown): Conversation {
  const from = fields(value, 'conversation');
  return {
    id: text(from, 'id'),
    friendlyName: textOrNull(from, 'friendlyName'),
    status: word(from, 'status', STATUSES, 'open'),
    priority: word(from, 'priority', PRIORITIES, 'routine'),
    assignee: textOrNull(from, 'assignee'),
    participants: list(from, 'participants', participant),
    lastSeq: whole(from, 'lastSeq'),
    unread: whole(from, 'unread'),
    updatedAt: text(from, 'updatedAt'),
    draft: textOrNull(from, 'draft'),
  };
}

export function me(value: unknown): Me {
  const from = fields(value, 'me');
  return {
    identity: text(from, 'identity'),
    userType: word(from, 'userType', USER_TYPES, 'service'),
    displayName: text(from, 'displayName'),
    consent: word(from, 'consent', CONSENTS, 'none'),
  };
}

export function limits(value: unknown): Limits {
  const from = fields(value, 'limits');
  return {
    bodyCodePoints: whole(from, 'bodyCodePoints'),
    bodyBytes: whole(from, 'bodyBytes'),
    idleSeconds: whole(from, 'idleSeconds'),
    upload: uploadLimits(from['upload']),
    teamReceipts: from['teamReceipts'] === true,
  };
}

function uploadLimits(value: unknown): UploadLimits {
  const from = fields(value, 'upload');
  return { bytes: whole(from, 'bytes'), contentTypes: list(from, 'contentTypes', String) };
}

export function token(value: unknown): Token {
  const from = fields(value, 'token');
  return {
    token: text(from, 'token'),
    identity: text(from, 'identity'),
    userType: word(from, 'userType', USER_TYPES, 'service'),
    expiresIn: whole(from, 'expiresIn'),
    refreshAfter: text(from, 'refreshAfter'),
    expiresAt: text(from, 'expiresAt'),
  };
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

export function page<T>(value: unknown, read: (one: unknown) => T): Page<T> {
  const from = fields(value, 'page');
  return { items: list(from, 'items', read), nextCursor: textOrNull(from, 'nextCursor') };
}
