/** What is said in the reader's language: texts, plurals, times. Formatters are made once for each language. */

import { type Catalogue, en } from '../locales/en';
import { es } from '../locales/es';

export type Key = keyof Catalogue;
type PluralKey = { [K in Key]: Catalogue[K] extends string ? never : K }[Key];
type TextKey = Exclude<Key, PluralKey>;
type Values = Readonly<Record<string, string | number>>;

const CATALOGUES: Readonly<Record<string, Catalogue>> = { en, es };
const RTL = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'dv', 'yi']);
const made = new Map<string, I18n>();

export class I18n {
  readonly dir: 'ltr' | 'rtl';
  private readonly catalogue: Catalogue;
  private readonly plurals: Intl.PluralRules;
  private readonly clock: Intl.DateTimeFormat;
  private readonly days: Intl.DateTimeFormat;
  private readonly years: Intl.DateTimeFormat;

  constructor(readonly locale: string) {
    const language = locale.split('-')[0] ?? 'en';
    this.catalogue = CATALOGUES[language] ?? en;
    this.dir = RTL.has(language) ? 'rtl' : 'ltr';
    this.plurals = new Intl.PluralRules(locale);
    this.clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
    this.days = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });
    this.years = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  }

  t(key: TextKey, values: Values = {}): string {
    return filled(this.catalogue[key], values);
  }

  n(key: PluralKey, n: number): string {
    const forms = this.catalogue[key];
    return filled(this.plurals.select(n) === 'one' ? forms.one : forms.other, { n });
  }

  time(at: Date): string {
    return this.clock.format(at);
  }

  day(at: Date, now = new Date()): string {
    return at.getFullYear() === now.getFullYear() ? this.days.format(at) : this.years.format(at);
  }

  /** The time, with the day where it is not today. */
  moment(at: Date, now = new Date()): string {
    return isSameDay(at, now) ? this.time(at) : `${this.day(at, now)}, ${this.time(at)}`;
  }
}

/** The words for a language, or for the browser's own without one. */
export function i18nFor(locale: string | null | undefined): I18n {
  const wanted = usable(locale) ?? usable(globalThis.navigator?.language) ?? 'en';
  let known = made.get(wanted);
  if (known === undefined) made.set(wanted, (known = new I18n(wanted)));
  return known;
}

export function isSameDay(one: Date, other: Date): boolean {
  return one.toDateString() === other.toDateString();
}

function usable(locale: string | null | undefined): string | null {
  if (!locale) return null;
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? null;
  } catch {
    return null;
  }
}

function filled(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/gu, (hole, name: string) => String(values[name] ?? hole));
}
