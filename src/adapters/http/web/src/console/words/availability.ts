/** What the availability dialog alone says: fetched with it. */

import type { Words } from '../words';

const en = {
  isText_available: 'You can be asked to answer.',
  isText_busy: 'You keep what you have, and are asked nothing new.',
  isText_away: 'Somebody else is asked to answer for you.',
  awayUntil: 'Until (empty: until you say otherwise)',
  standsIn: 'Who stands in for you',
  nobodyStandsIn: 'Nobody by name',
  notThere: 'not there now',
  sayIt: 'Save',
  untilOver: 'That time is over. Choose a later one.',
} as const;

const es: { readonly [K in keyof typeof en]: string } = {
  isText_available: 'Se le puede pedir que responda.',
  isText_busy: 'Conserva lo que tiene y no se le pide nada nuevo.',
  isText_away: 'Se pide a otra persona que responda por usted.',
  awayUntil: 'Hasta (vacío: hasta que diga otra cosa)',
  standsIn: 'Quién le sustituye',
  nobodyStandsIn: 'Nadie en particular',
  notThere: 'no está ahora',
  sayIt: 'Guardar',
  untilOver: 'Esa hora ya pasó. Elija otra.',
};

export function absenceWords(words: Words, word: keyof typeof en): string {
  return (words.shared.locale.startsWith('es') ? es : en)[word];
}
