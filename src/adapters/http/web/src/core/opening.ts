/** Beginning a conversation, and going on after one was closed: fetched when somebody does. */

import type { Api } from './api';
import { same } from './ids';
import { type Conversation, type UserType, conversation, page } from './model';
import { Problem } from './problems';
import { fields, text } from './shapes';

export interface Opening {
  readonly participants: readonly { readonly identity: string }[];
  readonly uniqueName?: string;
  readonly friendlyName?: string;
  readonly continues?: string;
  readonly reason?: string;
}

/** Who opens, with whom. */
export interface Wanted {
  readonly userType: UserType;
  readonly recipientId: string;
  /** Whether a patient says what it is about, too, where somebody is named. */
  readonly asksReason?: boolean;
  readonly language: string;
}

/** Shows what a patient is asked before. */
export type Ask = (asking: Asking) => void;

export interface Reason {
  readonly code: string;
  readonly label: string;
}

/** What the new conversation can be about; it is opened once one of them was chosen. */
export interface Asking {
  readonly reasons: readonly Reason[];
  readonly choose: (code: string) => void;
}

export async function open(api: Api, body: Opening): Promise<Conversation> {
  return conversation(await api.ask({ method: 'POST', path: '/conversations', body }));
}

/** The one conversation of two people. A patient who names nobody says what it is about: it decides who answers. */
export async function openWith(api: Api, me: string, wanted: Wanted, ask: Ask): Promise<Conversation> {
  const { recipientId } = wanted;
  const said = recipientId === '' || wanted.asksReason ? await reasonFor(api, wanted, ask) : {};
  const participants = recipientId === '' ? [] : [{ identity: recipientId }];
  try {
    return await open(api, { participants, uniqueName: await nameOf(me, recipientId), ...said });
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'unique-name-taken') throw error;
    return open(api, { participants, ...said });
  }
}

/**
 * The conversation that goes on where a closed one ended: the same one reopened, or a linked one. Of a linked one a
 * patient says anew what it is about, if they can be asked.
 */
export async function continued(api: Api, closed: Conversation, me: string, asked?: { readonly wanted: Wanted; readonly ask: Ask }): Promise<Conversation> {
  try {
    return conversation(await api.ask({ method: 'POST', path: `/conversations/${closed.id}/reopen`, body: {} }));
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'reopen-window-over') throw error;
    const others = closed.participants.filter((one) => !same(one.identity, me));
    const said = asked === undefined ? {} : await reasonFor(api, asked.wanted, asked.ask);
    return open(api, { participants: others.map(({ identity }) => ({ identity })), continues: closed.id, ...said });
  }
}

/** What is chosen of the clinic's list; nobody is kept from writing because there is none. */
async function reasonFor(api: Api, { userType, language }: Wanted, ask: Ask): Promise<Pick<Opening, 'reason'>> {
  if (userType !== 'patient') return {};
  let reasons: readonly Reason[];
  try {
    reasons = page(await api.ask({ method: 'GET', path: `/reasons?language=${encodeURIComponent(language)}` }), reasonFrom).items;
  } catch {
    return {};
  }
  if (reasons.length === 0) return {};
  return { reason: await new Promise<string>((choose) => ask({ reasons, choose })) };
}

function reasonFrom(value: unknown): Reason {
  const from = fields(value, 'reason');
  return { code: text(from, 'code'), label: text(from, 'label') };
}

/** The same name from both sides, so that two windows at once open one conversation. */
async function nameOf(me: string, recipient: string): Promise<string> {
  const pair = [me, recipient].map((one) => one.toLowerCase()).toSorted().join('\n');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(pair));
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `widget-${hex.slice(0, 40)}`;
}
