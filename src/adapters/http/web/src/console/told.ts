/** Codes and notices in words. */

import type { Notice } from './acts';
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

/** Whose reason it is, and of which act. */
export function aboutWords(words: Words, about: string, name: string): string {
  const act = ABOUT[about];
  return words.t(act ?? 'about_other', { name });
}

const ABOUT: Readonly<Record<string, PlainWord>> = {
  'conversation.open': 'about_open',
  'conversation.assign': 'about_assign',
  'conversation.prioritise': 'about_priority',
  'conversation.hold': 'about_hold',
  'conversation.close': 'about_close',
  'conversation.reopen': 'about_reopen',
};
