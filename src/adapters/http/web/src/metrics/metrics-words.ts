/** What the metrics page says, in English and Spanish, and how it writes numbers, times and days. */

import { trace } from '../core/debug';
import { type I18n, type Values, filled } from '../core/i18n';
import { type MetricsWord, en } from './words/en';
import type { Count } from './report';

const OTHERS: Readonly<Record<string, () => Promise<Readonly<Record<MetricsWord, string>>>>> = { es: async () => (await import('./words/es')).es };
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A Monday, from which weekdays and hours are named. */
const MONDAY = Date.UTC(2024, 0, 1);

/** The page's words in the language of the shared ones. */
export async function metricsWords(shared: I18n): Promise<MetricsWords> {
  return new MetricsWords(shared, (await OTHERS[shared.locale.split('-')[0] ?? 'en']?.().catch(() => trace('words.not-fetched'))) ?? en);
}

export class MetricsWords {
  private readonly numbers: Intl.NumberFormat;
  private readonly means: Intl.NumberFormat;
  private readonly shares: Intl.NumberFormat;
  private readonly units: Readonly<Record<'day' | 'hour' | 'minute' | 'second', Intl.NumberFormat>>;
  private readonly dates: Intl.DateTimeFormat;
  private readonly shortDates: Intl.DateTimeFormat;
  private readonly hours: Intl.DateTimeFormat;
  private readonly shortHours: Intl.DateTimeFormat;
  private readonly weekdays: Intl.DateTimeFormat;
  private readonly shortWeekdays: Intl.DateTimeFormat;

  constructor(
    readonly shared: I18n,
    private readonly catalogue: Readonly<Record<MetricsWord, string>>,
  ) {
    const { locale } = shared;
    const unit = (name: string): Intl.NumberFormat => new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'narrow' });
    const inDays = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    this.numbers = new Intl.NumberFormat(locale, { useGrouping: 'always' });
    this.means = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    this.shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
    this.units = { day: unit('day'), hour: unit('hour'), minute: unit('minute'), second: unit('second') };
    this.dates = inDays({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
    this.shortDates = inDays({ day: 'numeric', month: 'short' });
    this.hours = inDays({ hour: 'numeric', minute: '2-digit' });
    this.shortHours = inDays({ hour: 'numeric' });
    this.weekdays = inDays({ weekday: 'long' });
    this.shortWeekdays = inDays({ weekday: 'short' });
  }

  t(word: MetricsWord, values: Values = {}): string {
    return filled(this.catalogue[word], values);
  }

  /** The page's own word under a name of the server, or what the server calls it. */
  known(kind: 'state' | 'call' | 'alert' | 'priority' | 'define' | 'explain', name: string, otherwise: string): string {
    return (this.catalogue as Readonly<Record<string, string>>)[`${kind}_${name}`] ?? otherwise;
  }

  number(n: number): string {
    return this.numbers.format(n);
  }

  mean(n: number | null): string {
    return n === null ? '–' : this.means.format(n);
  }

  share(n: number | null): string {
    return n === null ? '–' : this.shares.format(n);
  }

  count({ value, under }: Count): string {
    return value === null ? (under === null ? '–' : `<${this.number(under)}`) : this.number(value);
  }

  /** How long something took, in its two largest units. */
  span(seconds: number | null): string {
    if (seconds === null) return '–';
    const whole = Math.round(seconds);
    const { day, hour, minute, second } = this.units;
    if (whole < MINUTE) return second.format(whole);
    if (whole < HOUR) return pair(minute, Math.floor(whole / MINUTE), second, whole % MINUTE);
    if (whole < DAY) return pair(hour, Math.floor(whole / HOUR), minute, Math.floor((whole % HOUR) / MINUTE));
    return pair(day, Math.floor(whole / DAY), hour, Math.floor((whole % DAY) / HOUR));
  }

  date(day: string): string {
    return this.dates.format(Date.parse(day));
  }

  shortDate(day: string): string {
    return this.shortDates.format(Date.parse(day));
  }

  hour(hour: number): string {
    return this.hours.format(MONDAY + hour * HOUR * 1000);
  }

  shortHour(hour: number): string {
    return this.shortHours.format(MONDAY + hour * HOUR * 1000);
  }

  /** Of Monday, 1, to Sunday, 7. */
  weekday(weekday: number): string {
    return this.weekdays.format(MONDAY + (weekday - 1) * DAY * 1000);
  }

  shortWeekday(weekday: number): string {
    return this.shortWeekdays.format(MONDAY + (weekday - 1) * DAY * 1000);
  }
}

function pair(large: Intl.NumberFormat, n: number, small: Intl.NumberFormat, rest: number): string {
  return rest === 0 ? large.format(n) : `${large.format(n)} ${small.format(rest)}`;
}
