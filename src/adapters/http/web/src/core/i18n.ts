/** What is said in the reader's language: texts, plurals, times. Formatters are made once for each language. */

import { type Catalogue, en } from '../locales/en';
import { trace } from './debug';

export type Key = keyof Catalogue;
/** Which keys of a catalogue depend on a number, and which do not. */
export type PluralOf<C> = { [K in keyof C]: C[K] extends string ? never : K }[keyof C];
export type TextOf<C> = Exclude<keyof C, PluralOf<C>>;
export type Values = Readonly<Record<string, string | number>>;

/** Languages beside English come when somebody reads them. */
const OTHERS: Readonly<Record<string, () => Promise<Catalogue>>> = { es: async () => (await import('../locales/es')).es };
const catalogues: Record<string, Catalogue> = { en };
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
    this.catalogue = catalogues[language] ?? en;
    this.dir = RTL.has(language) ? 'rtl' : 'ltr';
    this.plurals = new Intl.PluralRules(locale);
    this.clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
    this.days = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });
    this.years = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  }

  t(key: TextOf<Catalogue>, values: Values = {}): string {
    return filled(this.catalogue[key], values);
  }

  n(key: PluralOf<Catalogue>, n: number): string {
    const forms = this.catalogue[key];
    return filled(forms[this.plural(n)], { n });
  }

  /** Which of two forms a number takes here. */
  plural(n: number): 'one' | 'other' {
    return this.plurals.select(n) === 'one' ? 'one' : 'other';
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

/** The words for a language, or for the browser's own without one; fetched if they are not here yet, in English where they do not come. */
export async function speaking(locale: string | null | undefined): Promise<I18n> {
  const language = wanted(locale).split('-')[0] ?? '';
  const load = OTHERS[language];
  if (load !== undefined && catalogues[language] === undefined) {
    const catalogue = await load().catch(() => trace('words.not-fetched'));
    if (catalogue !== undefined) catalogues[language] = catalogue;
    made.clear();
  }
  return i18nFor(locale);
}

/** The same at once; English while the language's words were not fetched by `speaking`. */
export function i18nFor(locale: string | null | undefined): I18n {
  const name = wanted(locale);
  let known = made.get(name);
  if (known === undefined) made.set(name, (known = new I18n(name)));
  return known;
}

export function isSameDay(one: Date, other: Date): boolean {
  return one.toDateString() === other.toDateString();
}

function wanted(locale: string | null | undefined): string {
  return usable(locale) ?? usable(globalThis.navigator?.language) ?? 'en';
}

function usable(locale: string | null | undefined): string | null {
  if (!locale) return null;
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? null;
  } catch {
    return null;
  }
}

export function filled(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/gu, (hole, name: string) => String(values[name] ?? hole));
}
