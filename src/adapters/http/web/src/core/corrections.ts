/** What an author does with a message that was sent; fetched when somebody wants to. */

import { type Message, message as read } from './model';
import { problemOf } from './problems';
import type { Caller } from './talk';

/** Say something else in its place; answers why that can not be, or `null`. */
export async function correct(caller: Caller, message: Message, body: string): Promise<string | null> {
  return done(caller, async () => read(await caller.api.ask({ method: 'PATCH', path: pathOf(message), body: { body } })));
}

/** Take it back; answers why that can not be, or `null`. */
export async function retract(caller: Caller, message: Message): Promise<string | null> {
  return done(caller, async () => {
    await caller.api.ask({ method: 'DELETE', path: pathOf(message) });
    return { ...message, body: null, attachments: [], retractedAt: new Date().toISOString() };
  });
}

function pathOf({ conversationId, id }: Message): string {
  return `/conversations/${conversationId}/messages/${id}`;
}

async function done(caller: Caller, act: () => Promise<Message>): Promise<string | null> {
  caller.act();
  try {
    caller.thread?.corrected(await act());
    return null;
  } catch (error) {
    return problemOf(error).code;
  }
}
