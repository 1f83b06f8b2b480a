/** What people would have been told outside the chat: the demo's notifier sends nothing, and administrators see what it was given. */

import { BASE } from '../core/api';
import { type Fields, fields, list, text, textOrNull, whole } from '../core/shapes';
import { JAMES, PEOPLE } from './people';
import { tokenFor } from './platform';

export interface Notice {
  readonly kind: string;
  readonly channel: string;
  readonly recipient: string;
  readonly createdAt: Date;
  readonly attempts: number;
  /** `null`: it has not gone out yet. */
  readonly outcome: string | null;
  readonly reason: string | null;
  readonly endedAt: Date | null;
}

const SHOWN = 10;
const ADMIN = { identity: 'admin', userType: 'admin', name: 'Clinic Administrator' } as const;

const KINDS: Readonly<Record<string, string>> = {
  'message-waiting': 'A message waits for them',
  'card-changed': 'There is something new about what they asked for',
  'work-offered': 'A conversation is offered to them',
  'work-handed-over': 'A conversation is theirs now',
  mentioned: 'A colleague named them in a note',
  delegated: 'They stand in for a colleague',
  'provider-late': 'A patient has waited for an answer for too long',
  'urgent-unread': 'Something urgent has not been read',
  'crisis-unacknowledged': 'Nobody has taken on an emergency',
  'request-overdue': 'A request waits for an answer for too long',
  reminder: 'Something they agreed on is near',
  'system-trouble': 'The system needs somebody to look at it',
  'alert-over': 'An alert is over',
};
const CHANNELS: Readonly<Record<string, string>> = {
  push: 'push notification',
  sms: 'text message',
  email: 'e-mail',
  webhook: 'call of another system',
};

/** The newest notices of the whole clinic. Throws where they can not be had. */
export async function latestNotices(): Promise<readonly Notice[]> {
  const headers = { Authorization: `Bearer ${await tokenFor(ADMIN)}` };
  try {
    const answer = await fetch(`${BASE}/notices?limit=${SHOWN}`, { headers, cache: 'no-store' });
    if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
    return list(fields(await answer.json()), 'items', notice);
  } finally {
    await fetch(`${BASE}/session`, { method: 'DELETE', headers });
  }
}

/** What it is about; a kind of a newer server by its own name. */
export function about({ kind }: Notice): string {
  return KINDS[kind] ?? kind;
}

/** To whom, as the demo shows people, and by which way. */
export function toWhom({ channel, recipient }: Notice): string {
  const name = [...PEOPLE, JAMES, ADMIN].find((one) => one.identity === recipient)?.name;
  const other = recipient === 'system' ? 'Another system of the clinic' : recipient;
  return `${name ?? other} · ${CHANNELS[channel] ?? channel}`;
}

/** When it was, and what became of it. */
export function fate(one: Notice, moment: (at: Date) => string): string {
  return `${moment(one.endedAt ?? one.createdAt)} · ${became(one)}`;
}

function became({ attempts, outcome, reason }: Notice): string {
  switch (outcome) {
    case null:
      return attempts === 0 ? 'Waits to go out' : 'Did not get through yet, is tried again';
    case 'given':
      return 'Would have gone out';
    case 'refused':
      return reason === null ? 'Could not be given' : `Could not be given (${reason})`;
    case 'given-up':
      return 'Given up, it would have come too late';
    case 'withdrawn':
      return 'Taken back, it was not needed any more';
    default:
      return outcome;
  }
}

function notice(value: unknown): Notice {
  const from = fields(value);
  return {
    kind: text(from, 'kind'),
    channel: text(from, 'channel'),
    recipient: text(from, 'recipient'),
    createdAt: new Date(text(from, 'createdAt')),
    attempts: whole(from, 'attempts'),
    outcome: textOrNull(from, 'outcome'),
    reason: textOrNull(from, 'reason'),
    endedAt: momentOrNull(from, 'endedAt'),
  };
}

function momentOrNull(from: Fields, member: string): Date | null {
  const at = textOrNull(from, member);
  return at === null ? null : new Date(at);
}
