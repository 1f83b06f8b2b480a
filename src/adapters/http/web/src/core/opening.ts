/** Beginning a conversation, and going on after one was closed: fetched when somebody does. */

import type { Api } from './api';
import { same } from './ids';
import { type Conversation, conversation } from './model';
import { Problem } from './problems';

export interface Opening {
  readonly participants: readonly { readonly identity: string }[];
  readonly uniqueName?: string;
  readonly friendlyName?: string;
  readonly continues?: string;
}

export async function open(api: Api, body: Opening): Promise<Conversation> {
  return conversation(await api.ask({ method: 'POST', path: '/conversations', body }));
}

/** The one conversation of two people. */
export async function openWith(api: Api, me: string, recipient: string): Promise<Conversation> {
  const participants = recipient === '' ? [] : [{ identity: recipient }];
  try {
    return await open(api, { participants, uniqueName: await nameOf(me, recipient) });
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'unique-name-taken') throw error;
    return open(api, { participants });
  }
}

/** The conversation that goes on where a closed one ended: the same one reopened, or a linked one. */
export async function continued(api: Api, closed: Conversation, me: string): Promise<Conversation> {
  try {
    return conversation(await api.ask({ method: 'POST', path: `/conversations/${closed.id}/reopen`, body: {} }));
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'reopen-window-over') throw error;
    const others = closed.participants.filter((one) => !same(one.identity, me));
    return open(api, { participants: others.map(({ identity }) => ({ identity })), continues: closed.id });
  }
}

/** The same name from both sides, so that two windows at once open one conversation. */
async function nameOf(me: string, recipient: string): Promise<string> {
  const pair = [me, recipient].map((one) => one.toLowerCase()).toSorted().join('\n');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(pair));
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `widget-${hex.slice(0, 40)}`;
}
