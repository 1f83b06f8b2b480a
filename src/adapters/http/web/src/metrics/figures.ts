/** Each chart as what it is made of: a table, the finding in words, and how it is drawn. */

import type { CsvName } from './metrics-api';
import type { MetricsWords } from './metrics-words';
import type { Count, Part, Report, Spread } from './report';

/** What stands in a cell, and the value behind it as the server gave it; `null` where it gave none. */
export interface Cell {
  readonly text: string;
  readonly value: string | number | null;
}

export interface Row {
  readonly head: Cell;
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** One place on the horizontal axis, or one bar. */
export interface Point {
  readonly label: string;
  readonly tick: string;
  readonly value: number | null;
  /** So few that the number is not told: at most this. */
  readonly under: number | null;
  readonly before: number | null;
  readonly text: string;
}

export interface Line {
  readonly name: string;
  readonly look: 'solid' | 'dashed';
  readonly values: readonly (number | null)[];
}

export type Drawing =
  | { readonly kind: 'columns'; readonly points: readonly Point[]; readonly compared: boolean }
  | { readonly kind: 'lines'; readonly points: readonly Point[]; readonly lines: readonly Line[]; readonly limit: number; readonly limitName: string }
  | { readonly kind: 'bars'; readonly points: readonly Point[] }
  | { readonly kind: 'heat'; readonly most: number }
  | { readonly kind: 'none' };

export interface Figure {
  readonly id: 'hours' | 'replyDays' | 'heat' | 'ratings' | 'days' | 'times' | 'responses' | 'calls';
  readonly csv: CsvName;
  readonly table: Table;
  readonly finding: string;
  readonly drawing: Drawing;
}

/** The charts of a report, in the order of the page. */
export function figures(report: Report, words: MetricsWords): readonly Figure[] {
  return [hours(report, words), replyDays(report, words), heat(report.current, words), ratings(report.current, words), days(report, words), times(report.current, words), responses(report.current, words), calls(report.current, words)];
}

function hours({ current, before }: Report, words: MetricsWords): Figure {
  const points = current.hours.map(({ hour, messages }, at): Point => point(words.hour(hour), words.shortHour(hour), messages, words, before?.hours[at]?.messages));
  const top = peak(points);
  return {
    id: 'hours',
    csv: 'hours',
    table: {
      columns: [words.t('hour'), words.t('messages')],
      rows: current.hours.map(({ hour, messages }) => ({ head: { text: words.hour(hour), value: hour }, cells: [counted(messages, words)] })),
    },
    finding: top === null ? words.t('nothing') : words.t('hoursFound', { hour: top.label, n: words.number(top.value ?? 0) }),
    drawing: { kind: 'columns', points, compared: before !== null },
  };
}

function days({ current, before }: Report, words: MetricsWords): Figure {
  const points = current.days.map(({ date, messages }, at): Point => point(words.date(date), words.shortDate(date), messages, words, before?.days[at]?.messages));
  const top = peak(points);
  return {
    id: 'days',
    csv: 'days',
    table: {
      columns: [words.t('day'), words.t('messages'), words.t('openedHead')],
      rows: current.days.map(({ date, messages, opened }) => ({ head: { text: words.date(date), value: date }, cells: [counted(messages, words), counted(opened, words)] })),
    },
    finding: top === null ? words.t('nothing') : words.t('daysFound', { day: top.label, n: words.number(top.value ?? 0) }),
    drawing: { kind: 'columns', points, compared: before !== null },
  };
}

function replyDays({ current, replySeconds }: Report, words: MetricsWords): Figure {
  const told = current.days.filter(({ firstReply }) => firstReply.median !== null);
  const within = told.filter(({ firstReply }) => (firstReply.median ?? 0) <= replySeconds);
  const limit = words.span(replySeconds);
  return {
    id: 'replyDays',
    csv: 'days',
    table: {
      columns: [words.t('day'), words.t('replies'), words.t('mean'), words.t('median'), words.t('p90')],
      rows: current.days.map(({ date, firstReply }) => ({ head: { text: words.date(date), value: date }, cells: took(firstReply, words) })),
    },
    finding: told.length === 0 ? words.t('nothing') : words.t('replyDaysFound', { limit, n: words.number(within.length), all: words.number(told.length) }),
    drawing: {
      kind: 'lines',
      points: current.days.map(({ date, firstReply }) => ({
        label: words.date(date),
        tick: words.shortDate(date),
        value: firstReply.median,
        under: null,
        before: null,
        text: `${words.t('medianIs', { time: words.span(firstReply.median) })}, ${words.t('p90Is', { time: words.span(firstReply.p90) })}`,
      })),
      lines: [
        { name: words.t('median'), look: 'solid', values: current.days.map(({ firstReply }) => firstReply.median) },
        { name: words.t('p90'), look: 'dashed', values: current.days.map(({ firstReply }) => firstReply.p90) },
      ],
      limit: replySeconds,
      limitName: words.t('limit', { time: limit }),
    },
  };
}

function heat(current: Part, words: MetricsWords): Figure {
  const cell = new Map(current.heat.map((one) => [`${one.weekday}-${one.hour}`, one.messages]));
  const weekdays = [1, 2, 3, 4, 5, 6, 7];
  const clock = Array.from({ length: 24 }, (_, hour) => hour);
  const top = current.heat.reduce<(typeof current.heat)[number] | null>((best, one) => ((one.messages.value ?? 0) > (best?.messages.value ?? 0) ? one : best), null);
  return {
    id: 'heat',
    csv: 'heat',
    table: {
      columns: [words.t('weekday'), ...clock.map((hour) => words.shortHour(hour))],
      rows: weekdays.map((weekday) => ({
        head: { text: words.weekday(weekday), value: weekday },
        cells: clock.map((hour) => counted(cell.get(`${weekday}-${hour}`) ?? { value: 0, under: null }, words)),
      })),
    },
    finding: top === null ? words.t('nothing') : words.t('heatFound', { weekday: words.weekday(top.weekday), hour: words.hour(top.hour), n: words.count(top.messages) }),
    drawing: { kind: 'heat', most: top?.messages.value ?? 0 },
  };
}

function ratings({ ratings: { asked, answered, mean, stars } }: Part, words: MetricsWords): Figure {
  const rows = stars.toSorted((a, b) => b.stars - a.stars);
  const name = (n: number): string => words.t('star', { n: words.number(n) });
  return {
    id: 'ratings',
    csv: 'ratings',
    table: {
      columns: [words.t('stars'), words.t('answers')],
      rows: rows.map((one) => ({ head: { text: name(one.stars), value: one.stars }, cells: [counted(one.count, words)] })),
    },
    finding: answered.value === 0 ? words.t('nothing') : words.t('ratingsFound', { mean: words.mean(mean), n: words.count(answered), asked: words.count(asked) }),
    drawing: { kind: 'bars', points: rows.map((one) => point(name(one.stars), '', one.count, words)) },
  };
}

function times({ replies }: Part, words: MetricsWords): Figure {
  const named = (['first', 'next', 'resolution'] as const).flatMap((measure) =>
    (['business', 'wall'] as const).map((clock) => ({ id: `${measure}-${clock}`, name: words.t(clock, { measure: words.t(measure) }), spread: replies[measure][clock] })),
  );
  const { median, p90 } = replies.first.business;
  return {
    id: 'times',
    csv: 'replies',
    table: {
      columns: [words.t('measure'), words.t('count'), words.t('mean'), words.t('median'), words.t('p90')],
      rows: named.map(({ id, name, spread }) => ({ head: { text: name, value: id }, cells: took(spread, words) })),
    },
    finding: median === null ? words.t('nothing') : words.t('timesFound', { median: words.span(median), p90: words.span(p90) }),
    // A reply takes minutes and a resolution hours: on one axis the shorter ones could not be told apart.
    drawing: { kind: 'none' },
  };
}

function responses({ responses: used }: Part, words: MetricsWords): Figure {
  const rows = used.toSorted((a, b) => (b.used.value ?? 0) - (a.used.value ?? 0));
  const [top] = rows;
  return {
    id: 'responses',
    csv: 'responses',
    table: {
      columns: [words.t('response'), words.t('used')],
      rows: rows.map((one) => ({ head: { text: one.title, value: one.title }, cells: [counted(one.used, words)] })),
    },
    finding: top === undefined ? words.t('nothing') : words.t('responsesFound', { title: top.title, n: words.count(top.used) }),
    drawing: { kind: 'bars', points: rows.slice(0, 8).map((one) => point(one.title, '', one.used, words)) },
  };
}

function calls({ calls: made, cost, budget }: Part, words: MetricsWords): Figure {
  const name = (kind: string): string => words.known('call', kind, kind);
  const n = words.number(made.reduce((sum, one) => sum + one.count, 0));
  const spent = budget === null ? '' : ` ${words.t('callsBudget', { spent: budget.spent, amount: `${budget.amount} ${budget.currency}` })}`;
  return {
    id: 'calls',
    csv: 'calls',
    table: {
      columns: [words.t('call'), words.t('count')],
      rows: made.map((one) => ({ head: { text: name(one.kind), value: one.kind }, cells: [{ text: words.number(one.count), value: one.count }] })),
    },
    finding: (cost === null ? words.t('callsFree', { n }) : words.t('callsFound', { n, cost: `${cost.amount} ${cost.currency}` })) + spent,
    drawing: { kind: 'bars', points: made.map((one) => point(name(one.kind), '', { value: one.count, under: null }, words)) },
  };
}

/** How much one number differs from that of the days before, as a share of it. */
export function change(now: number | null | undefined, before: number | null | undefined): number | null {
  if (now === null || now === undefined || before === null || before === undefined || before === 0) return null;
  return (now - before) / before;
}

function point(label: string, tick: string, count: Count, words: MetricsWords, before?: Count): Point {
  return { label, tick, value: count.value, under: count.under, before: before?.value ?? null, text: words.count(count) };
}

function counted(count: Count, words: MetricsWords): Cell {
  return { text: words.count(count), value: count.value === null && count.under !== null ? `<${count.under}` : count.value };
}

function took({ count, mean, median, p90 }: Spread, words: MetricsWords): Cell[] {
  return [counted(count, words), ...[mean, median, p90].map((seconds) => ({ text: words.span(seconds), value: seconds }))];
}

function peak(points: readonly Point[]): Point | null {
  return points.reduce<Point | null>((best, one) => ((one.value ?? 0) > (best?.value ?? 0) ? one : best), null);
}
