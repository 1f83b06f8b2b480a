/** Which conversation a widget shows: the one of these two people, found or opened. */

import type { Api } from './api';
import type { Conversation } from './model';
import { Problem } from './problems';

const MOST_PAGES = 5;

/** The newest conversation with `recipient` (any of one's own, without one), or a new one. */
export async function findConversation(api: Api, me: string, recipient: string): Promise<Conversation> {
  const known = await newest(api, recipient);
  return known ?? open(api, me, recipient);
}

/** The conversation that goes on where a closed one ended: the same one reopened, or a linked one. */
export async function continued(api: Api, closed: Conversation, me: string): Promise<Conversation> {
  try {
    return await api.reopen(closed.id);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'reopen-window-over') throw error;
    const others = closed.participants.filter((one) => !same(one.identity, me));
    return api.open({ participants: others.map(({ identity }) => ({ identity })), continues: closed.id });
  }
}

async function newest(api: Api, recipient: string): Promise<Conversation | null> {
  let best: Conversation | null = null;
  let cursor: string | null = null;
  for (let number = 0; number < MOST_PAGES; number += 1) {
    const page: { items: readonly Conversation[]; nextCursor: string | null } = await api.conversations(cursor);
    for (const one of page.items) if (hasRecipient(one, recipient) && isBetter(one, best)) best = one;
    cursor = page.nextCursor;
    if (cursor === null) break;
  }
  return best;
}

async function open(api: Api, me: string, recipient: string): Promise<Conversation> {
  const participants = recipient === '' ? [] : [{ identity: recipient }];
  try {
    return await api.open({ participants, uniqueName: await nameOf(me, recipient) });
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'unique-name-taken') throw error;
    return api.open({ participants });
  }
}

/** The same name from both sides, so that two windows at once open one conversation. */
async function nameOf(me: string, recipient: string): Promise<string> {
  const pair = [me, recipient].map((one) => one.toLowerCase()).toSorted().join('\n');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(pair));
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `widget-${hex.slice(0, 40)}`;
}

function hasRecipient(one: Conversation, recipient: string): boolean {
  return recipient === '' || one.participants.some(({ identity }) => same(identity, recipient));
}

function isBetter(one: Conversation, than: Conversation | null): boolean {
  if (than === null) return true;
  const closed = Number(one.status === 'closed') - Number(than.status === 'closed');
  return closed === 0 ? one.updatedAt > than.updatedAt : closed < 0;
}

/** Identities compare without case. */
export function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
