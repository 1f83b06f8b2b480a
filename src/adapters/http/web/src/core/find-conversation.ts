/** Which conversation a widget shows: the one of these two people, found or opened. */

import type { Api } from './api';
import { same } from './ids';
import type { Conversation } from './model';
import type { Ask, Wanted } from './opening';

const MOST_PAGES = 5;

/** The newest conversation with the recipient (any of one's own, without one), or a new one; `ask` shows what a patient is asked before. */
export async function findConversation(api: Api, me: string, wanted: Wanted, ask: Ask): Promise<Conversation> {
  const known = await newest(api, wanted.recipientId);
  if (known !== null) return known;
  const { openWith } = await import('./opening');
  return openWith(api, me, wanted, ask);
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

function hasRecipient(one: Conversation, recipient: string): boolean {
  return recipient === '' || one.participants.some(({ identity }) => same(identity, recipient));
}

function isBetter(one: Conversation, than: Conversation | null): boolean {
  if (than === null) return true;
  const closed = Number(one.status === 'closed') - Number(than.status === 'closed');
  return closed === 0 ? one.updatedAt > than.updatedAt : closed < 0;
}
