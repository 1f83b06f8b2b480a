/** Codes and notices in words. */

import { type TemplateResult, html, nothing } from 'lit';

import type { Notice } from './acts';
import { type Lowering, type PrioritySet, RAISED } from './staff-model';
import type { PlainWord, Words } from './words';

/** What a notice says. */
export function noticeWords(words: Words, { told }: Notice): string {
  if ('trouble' in told) return words.trouble(told.trouble, told.name);
  return words.t(`did_${told.done}` as PlainWord, { name: told.name });
}

/** A cause, such as `chest-pain`: the rules' own name for what was found. */
export function causeWords(words: Words, cause: string): string {
  if (cause === 'marked') return words.t('causeMarked');
  if (cause === RAISED) return words.t('causeRaised');
  if (cause === 'unscreened') return words.t('causeUnscreened');
  return cause.replaceAll('-', ' ');
}

/** Who of the team made it as urgent as it is, when and why; nothing where a message did. */
export function whoSet(set: PrioritySet | null, nameOf: NameOf, words: Words): unknown {
  return set === null ? nothing : reasoned(words.t('prioritySet', { name: nameOf(set.by), when: words.shared.moment(new Date(set.at)) }), set.why);
}

/** Who let a conversation be less urgent than its message, to which level, when and why; nothing where nobody did. */
export function whoLowered(one: Lowering | null, nameOf: NameOf, words: Words): unknown {
  if (one === null) return nothing;
  const level = words.t(`priority_${one.to}`).toLowerCase();
  return reasoned(words.t('priorityLowered', { level, name: nameOf(one.by), when: words.shared.moment(new Date(one.at)) }), one.why);
}

/** By what name people know somebody. */
type NameOf = (identity: string) => string;

function reasoned(said: string, why: string | null): TemplateResult {
  return html`<small>${said}${why === null ? nothing : html`: <bdi>${why}</bdi>`}</small>`;
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
