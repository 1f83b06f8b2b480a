/** The words of views that come when somebody needs them. */

import { type MoreWords, moreEn } from '../locales/more-en';
import { moreEs } from '../locales/more-es';
import { type I18n, type PluralOf, type TextOf, type Values, filled } from './i18n';

const CATALOGUES: Readonly<Record<string, MoreWords>> = { en: moreEn, es: moreEs };

/** What is said under a key in the reader's language. */
export function more(i18n: I18n, key: TextOf<MoreWords>, values: Values = {}): string {
  return filled(catalogue(i18n)[key], values);
}

/** The same of what depends on a number. */
export function moreOf(i18n: I18n, key: PluralOf<MoreWords>, n: number): string {
  return filled(catalogue(i18n)[key][i18n.plural(n)], { n });
}

function catalogue(i18n: I18n): MoreWords {
  return CATALOGUES[i18n.locale.split('-')[0] ?? 'en'] ?? moreEn;
}
