/** The console's own words, beside those that it shares with the widget. */

import { trace } from '../core/debug';
import { type I18n, type PluralOf, type TextOf, type Values, filled, isSameDay } from '../core/i18n';
import type { Shown } from '../locales/en';
import { type StaffCatalogue, en } from './words/en';

type Forms = { readonly one: string; readonly other: string };
type Lines = Readonly<Record<string, string | Forms>>;
export type PlainWord = TextOf<StaffCatalogue>;

/** The other languages, each fetched by whoever reads it. */
const OTHERS: Readonly<Record<string, () => Promise<StaffCatalogue>>> = { es: async () => (await import('./words/es')).es };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The console's words in the language of the shared ones. */
export async function wordsFor(shared: I18n): Promise<Words> {
  const other = OTHERS[shared.locale.split('-')[0] ?? 'en'];
  return new Words(shared, (await other?.().catch(() => trace('words.not-fetched'))) ?? en);
}

export class Words<C extends Lines = StaffCatalogue> {
  private readonly days: Intl.DateTimeFormat;
  private readonly dates: Intl.DateTimeFormat;

  constructor(
    readonly shared: I18n,
    private readonly catalogue: C,
  ) {
    this.days = new Intl.DateTimeFormat(shared.locale, { day: 'numeric', month: 'short' });
    this.dates = new Intl.DateTimeFormat(shared.locale, { day: 'numeric', month: 'short', year: 'numeric' });
  }

  /** These words and more, of a part that is fetched by itself with both its languages. */
  and<const M extends Lines>(english: M, spanish: Shown<M>): Words<C & M> {
    const more = this.shared.locale.startsWith('es') ? spanish : english;
    return new Words(this.shared, { ...this.catalogue, ...more } as C & M);
  }

  t(word: TextOf<C>, values: Values = {}): string {
    return filled(this.catalogue[word] as string, values);
  }

  n(word: PluralOf<C>, n: number, values: Values = {}): string {
    return filled((this.catalogue[word] as Forms)[this.shared.plural(n)], { n, ...values });
  }

  /** The words of a code of the server, or the general ones. */
  trouble(code: string, name = ''): string {
    const known = this.catalogue as unknown as Readonly<Record<string, string>>;
    return filled(known[`trouble_${code}`] ?? known['trouble_other'] ?? code, { name });
  }

  /** The time today, the day before. */
  short(at: Date, now = new Date()): string {
    if (isSameDay(at, now)) return this.shared.time(at);
    return (at.getFullYear() === now.getFullYear() ? this.days : this.dates).format(at);
  }

  /** Those that all parts have. */
  private get general(): Words {
    return this as unknown as Words;
  }

  date(at: Date): string {
    return this.dates.format(at);
  }

  /** How long somebody waits, to be read at a glance. */
  waiting(ms: number): string {
    const passed = Math.max(0, ms);
    if (passed < HOUR) return `${Math.floor(passed / MINUTE)}:${String(Math.floor((passed % MINUTE) / 1000)).padStart(2, '0')}`;
    if (passed < DAY) return this.general.t('hours', { h: Math.floor(passed / HOUR), m: Math.floor((passed % HOUR) / MINUTE) });
    return this.general.n('days', Math.floor(passed / DAY));
  }

  /** The same to be heard; it changes once a minute. */
  waitingSpoken(ms: number): string {
    const passed = Math.max(0, ms);
    if (passed < HOUR) return this.general.n('waitingMinutes', Math.floor(passed / MINUTE));
    if (passed < DAY) return this.general.n('waitingHours', Math.floor(passed / HOUR));
    return this.general.n('waitingDays', Math.floor(passed / DAY));
  }
}
