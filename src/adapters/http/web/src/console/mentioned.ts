/** Whom a note names as "@name", and which of these names calls nobody. */

import type { Standing } from './availability';
import type { DeskConversation } from './staff-model';

/** A name in a note; a full stop or comma behind it belongs to none. */
export const MENTION = /(?<![A-Za-z0-9_.:|+\-@])(@[A-Za-z0-9_.:@|+-]{1,128})/u;

export function mentioned(text: string): readonly string[] {
  const found = text.split(MENTION).filter((_, place) => place % 2 === 1);
  return [...new Set(found.map((one) => one.slice(1).replace(/[.:|+\-@]+$/u, '')))].filter((one) => one !== '');
}

/** The names that call nobody: only providers who take part, or are of the conversation's pool, may be called; oneself need not be. */
export function callsNobody(text: string, row: DeskConversation, colleagues: readonly Standing[], me: string): readonly string[] {
  const team = row.participants.filter((one) => one.userType === 'provider').map((one) => one.identity);
  const called = new Set([me, ...team, ...colleagues.map((one) => one.identity)].map((one) => one.toLowerCase()));
  return mentioned(text).filter((one) => !called.has(one.toLowerCase()));
}
