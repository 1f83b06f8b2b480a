/** The words of views that come when somebody needs them. */

import { type MoreWords, moreEn } from '../locales/more-en';
import { moreEs } from '../locales/more-es';
import { type I18n, type Values, filled } from './i18n';

const CATALOGUES: Readonly<Record<string, MoreWords>> = { en: moreEn, es: moreEs };

/** What is said under a key in the reader's language. */
export function more(i18n: I18n, key: keyof MoreWords, values: Values = {}): string {
  return filled((CATALOGUES[i18n.locale.split('-')[0] ?? 'en'] ?? moreEn)[key], values);
}
