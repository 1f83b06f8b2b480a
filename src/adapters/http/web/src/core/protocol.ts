/** The frames of the live socket: parsed once, as unions that the compiler can tell apart. */

import {
  type Attachment,
  type Limits,
  type Message,
  type Participant,
  type Presence,
  type Priority,
  type Status,
  TURNS,
  type Turn,
  attachment,
  limits,
  message,
  participant,
  presence,
} from './model';
import { type Fields, fields, list, parsed, text, textOrNull, truth, whole, word } from './shapes';

/** The stream of one's list of conversations. */
export const INBOX = 'inbox';
export const SUBPROTOCOL = 'chat.v1';

/** Why the server closes a socket. */
export const CLOSED = {
  badFrame: 4400,
  signedOut: 4401,
  forbidden: 4403,
  timedOut: 4408,
  elsewhere: 4409,
  tooFast: 4429,
} as const;

export type Outbound =
  | { readonly type: 'auth'; readonly token: string; readonly client: string }
  | { readonly type: 'subscribe'; readonly stream: string; readonly after?: number }
  | { readonly type: 'unsubscribe'; readonly stream: string }
  | {
      readonly type: 'send';
      readonly id: string;
      readonly conversation: string;
      readonly body: string;
      readonly attachments?: readonly string[];
      readonly priority?: 'urgent';
    }
  | { readonly type: 'read'; readonly conversation: string; readonly seq: number }
  | { readonly type: 'typing'; readonly conversation: string }
  | { readonly type: 'refresh'; readonly token: string }
  | { readonly type: 'ping' }
  | { readonly type: 'pong' };

export type StreamEvent =
  | { readonly kind: 'message.created' | 'message.corrected' | 'message.retracted'; readonly message: Message }
  | { readonly kind: 'participant.joined'; readonly participant: Participant }
  | { readonly kind: 'participant.left'; readonly identity: string }
  | {
      readonly kind: 'conversation.changed';
      readonly status: Status;
      readonly turn: Turn;
      readonly priority: Priority;
      readonly assignee: string | null;
    }
  | { readonly kind: 'note.created'; readonly note: unknown }
  /** Of a kind that is not known here; `card` where it is about one. */
  | { readonly kind: 'other'; readonly card?: unknown };

export type PassingSign =
  | { readonly kind: 'typing'; readonly identity: string }
  | { readonly kind: 'presence'; readonly identity: string; readonly presence: Presence }
  | { readonly kind: 'read' | 'delivered'; readonly identity: string; readonly seq: number }
  | { readonly kind: 'row'; readonly conversation: unknown }
  | { readonly kind: 'alert'; readonly alert: unknown }
  | { readonly kind: 'attachment'; readonly messageId: string; readonly attachment: Attachment }
  | { readonly kind: 'other' };

export interface Ready {
  readonly type: 'ready';
  readonly me: string;
  readonly role: string;
  readonly limits: Limits;
  readonly now: string;
}

export type Inbound =
  | Ready
  | { readonly type: 'subscribed'; readonly stream: string; readonly seq: number; readonly participants: readonly Participant[] }
  | { readonly type: 'unsubscribed'; readonly stream: string; readonly code: string }
  | { readonly type: 'listed'; readonly items: readonly unknown[] }
  | { readonly type: 'ev'; readonly stream: string; readonly seq: number; readonly ev: StreamEvent }
  | { readonly type: 'eph'; readonly stream: string; readonly ev: PassingSign }
  | { readonly type: 'lagged'; readonly stream: string }
  | { readonly type: 'reset'; readonly stream: string; readonly seq: number }
  | { readonly type: 'ack'; readonly id: string; readonly result: unknown }
  | { readonly type: 'error'; readonly id: string | null; readonly code: string; readonly retryable: boolean; readonly retryAfterMs: number }
  | { readonly type: 'auth_expiring'; readonly deadline: string }
  | { readonly type: 'refreshed'; readonly expiresAt: string }
  | { readonly type: 'ping' }
  | { readonly type: 'pong' }
  | { readonly type: 'other' };

export function streamOf(conversation: string): string {
  return `conversation:${conversation}`;
}

/** The frame in a text of the server; throws `BadShape`. Frames of a newer server are `other`. */
export function readFrame(json: string): Inbound {
  const from = fields(parsed(json), 'frame');
  switch (text(from, 'type')) {
    case 'ready':
      return { type: 'ready', me: text(from, 'me'), role: text(from, 'role'), limits: limits(from['limits']), now: text(from, 'now') };
    case 'subscribed':
      return subscribed(from);
    case 'unsubscribed':
      return { type: 'unsubscribed', stream: text(from, 'stream'), code: text(from, 'code') };
    case 'ev':
      return { type: 'ev', stream: text(from, 'stream'), seq: whole(from, 'seq'), ev: streamEvent(from['ev']) };
    case 'eph':
      return { type: 'eph', stream: text(from, 'stream'), ev: passingSign(from['ev']) };
    case 'lagged':
      return { type: 'lagged', stream: text(from, 'stream') };
    case 'reset':
      return { type: 'reset', stream: text(from, 'stream'), seq: whole(from, 'seq') };
    case 'ack':
      return { type: 'ack', id: text(from, 'id'), result: from['result'] };
    case 'error':
      return refusal(from);
    case 'auth_expiring':
      return { type: 'auth_expiring', deadline: text(from, 'deadline') };
    case 'refreshed':
      return { type: 'refreshed', expiresAt: text(from, 'expiresAt') };
    case 'ping':
      return { type: 'ping' };
    case 'pong':
      return { type: 'pong' };
    default:
      return { type: 'other' };
  }
}

function subscribed(from: Fields): Inbound {
  const stream = text(from, 'stream');
  if (stream === INBOX) return { type: 'listed', items: list(from, 'items', (one) => one) };
  return { type: 'subscribed', stream, seq: whole(from, 'seq'), participants: list(from, 'participants', participant) };
}

function refusal(from: Fields): Inbound {
  const wait = from['retryAfterMs'];
  return {
    type: 'error',
    id: textOrNull(from, 'id'),
    code: text(from, 'code'),
    retryable: truth(from, 'retryable'),
    retryAfterMs: typeof wait === 'number' ? wait : 0,
  };
}

function streamEvent(value: unknown): StreamEvent {
  const from = fields(value, 'ev');
  const kind = text(from, 'kind');
  switch (kind) {
    case 'message.created':
    case 'message.corrected':
    case 'message.retracted':
      return { kind, message: message(from['message']) };
    case 'participant.joined':
      return { kind, participant: participant(from['participant']) };
    case 'participant.left':
      return { kind, identity: text(from, 'identity') };
    case 'conversation.changed':
      return {
        kind,
        status: word(from, 'status', ['open', 'on-hold', 'closed'], 'open'),
        turn: word(from, 'turn', TURNS, 'nobody'),
        priority: word(from, 'priority', ['routine', 'high', 'urgent', 'crisis'], 'routine'),
        assignee: textOrNull(from, 'assignee'),
      };
    case 'note.created':
      return { kind, note: from['note'] };
    default:
      return { kind: 'other', card: from['card'] };
  }
}

function passingSign(value: unknown): PassingSign {
  const from = fields(value, 'ev');
  const kind = text(from, 'kind');
  switch (kind) {
    case 'typing':
      return { kind, identity: text(from, 'identity') };
    case 'presence':
      return { kind, identity: text(from, 'identity'), presence: presence(from['presence']) };
    case 'attachment':
      return { kind, messageId: text(from, 'messageId'), attachment: attachment(from['attachment']) };
    case 'read':
    case 'delivered':
      // A horizon that is not told is none.
      return from['seq'] === null ? { kind: 'other' } : { kind, identity: text(from, 'identity'), seq: whole(from, 'seq') };
    case 'row':
      return { kind, conversation: from['conversation'] };
    case 'alert':
      return { kind, alert: from['alert'] };
    default:
      return { kind: 'other' };
  }
}
