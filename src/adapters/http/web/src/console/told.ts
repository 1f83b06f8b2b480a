/** Codes and notices in words. */

import { html, nothing } from 'lit';

import type { Notice } from './acts';
import type { Desk } from './desk';
import type { DeskConversation } from './staff-model';
import type { PlainWord, Words } from './words';

/** What a notice says. */
export function noticeWords(words: Words, { told }: Notice): string {
  if ('trouble' in told) return words.trouble(told.trouble, told.name);
  return words.t(`did_${told.done}` as PlainWord, { name: told.name });
}

/** A cause, such as `chest-pain`: the rules' own name for what was found. */
export function causeWords(words: Words, cause: string): string {
  if (cause === 'marked') return words.t('causeMarked');
  if (cause === 'raised-by-team') return words.t('causeRaised');
  if (cause === 'unscreened') return words.t('causeUnscreened');
  return cause.replaceAll('-', ' ');
}

/** Who of the team made a conversation as urgent as it is, and why; nothing where a message did. */
export function whoSet(row: DeskConversation, desk: Desk, words: Words): unknown {
  const set = row.prioritySet;
  if (set === null) return nothing;
  const said = words.t('prioritySet', { name: desk.nameOf(set.by), when: words.shared.moment(new Date(set.at)) });
  return html`<small>${said}${set.why === null ? nothing : html`: <bdi>${set.why}</bdi>`}</small>`;
}

/** Whose reason it is, and of which act. */
export function aboutWords(words: Words, about: string, author: string, name: string): string {
  const act = ABOUT[about];
  if (author === SYSTEM) return act === undefined ? words.t('about_itself') : words.t(act, { name: words.t('theSystem') });
  return words.t(act ?? 'about_other', { name });
}

/** Who did what nobody did. */
const SYSTEM = 'system';

const ABOUT: Readonly<Record<string, PlainWord>> = {
  'conversation.open': 'about_open',
  'conversation.assign': 'about_assign',
  'conversation.prioritise': 'about_priority',
  'conversation.hold': 'about_hold',
  'conversation.close': 'about_close',
  'conversation.reopen': 'about_reopen',
};
