/** The team's ready answers: found by what one types after "/", filled in for a conversation, counted when sent. */

import type { Chat } from './chat';
import { trace } from './debug';
import { type Message, page } from './model';
import { problemOf } from './problems';
import { fields, text, whole } from './shapes';

export interface QuickResponse {
  readonly id: string;
  readonly title: string;
  readonly shortCode: string;
  readonly body: string;
  readonly version: number;
}

/** What somebody may use; nothing where it can not be had. */
export async function quickResponses(chat: Chat): Promise<readonly QuickResponse[]> {
  try {
    return page(await chat.api.ask({ method: 'GET', path: '/quick-responses?limit=200' }), read).items;
  } catch (error) {
    chat.problems.emit(problemOf(error).code);
    return [];
  }
}

/** Those that a query means: by short code first, then by a word of the title. */
export function matching(all: readonly QuickResponse[], query: string): readonly QuickResponse[] {
  const wanted = query.toLowerCase();
  const byCode = all.filter((one) => one.shortCode.toLowerCase().startsWith(wanted));
  const byTitle = all.filter((one) => !byCode.includes(one) && one.title.toLowerCase().split(/\s+/u).some((word) => word.startsWith(wanted)));
  return [...byCode, ...byTitle];
}

/** Its text for the conversation that is shown; a blank that nobody can fill stays for the writer. */
export async function fillResponse(chat: Chat, one: QuickResponse): Promise<{ readonly body: string; readonly version: number }> {
  try {
    const body = { conversationId: chat.thread?.id ?? '' };
    const filled = fields(await chat.api.ask({ method: 'POST', path: `/quick-responses/${one.id}/render`, body }));
    return { body: text(filled, 'body'), version: whole(filled, 'version') };
  } catch {
    return { body: one.body, version: one.version };
  }
}

/** Count that a message was made of it. */
export async function noteUse(chat: Chat, id: string, version: number, message: Message): Promise<void> {
  const body = { conversationId: message.conversationId, messageId: message.id, version };
  try {
    await chat.api.ask({ method: 'POST', path: `/quick-responses/${id}/uses`, body, key: message.id });
  } catch {
    trace('quick.not-counted');
  }
}

function read(value: unknown): QuickResponse {
  const from = fields(value, 'response');
  return { id: text(from, 'id'), title: text(from, 'title'), shortCode: text(from, 'shortCode'), body: text(from, 'body'), version: whole(from, 'version') };
}
