/** How a pool works: its hours and holidays, who is called, and when its providers are on duty; as text that somebody can change. */

import { type Fields, fields, list, text, textOrNull, truth, whole } from '../core/shapes';

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export interface Pool {
  readonly pool: string;
  readonly routing: 'offers' | 'manual';
  readonly onCall: string | null;
  readonly supervisor: string | null;
  readonly autoReplies: boolean;
}

/** A week and the dates that differ from it; windows as `08:00-12:00, 13:00-17:00`, dates as lines `2026-12-25 Christmas`. */
export interface Times {
  readonly zone: string;
  readonly week: readonly string[];
  readonly dates: string;
}

export interface Hours extends Times {
  readonly limits: Limits;
  readonly now: { readonly open: boolean; readonly until: string | null };
}

export const LEVELS = ['routine', 'high', 'urgent', 'crisis'] as const;
export type Level = (typeof LEVELS)[number];
/** What a pool may say of each level, in minutes; how long it may be unread only of what is urgent. */
export const SPANS = ['warnMinutes', 'breachMinutes', 'escalateMinutes', 'unreadMinutes'] as const;
export type Span = (typeof SPANS)[number];
/** By level and span, as text; empty where the clinic's own hold. */
export type Limits = Readonly<Record<Level, Readonly<Record<Span, string>>>>;

export function mayBeUnread(level: Level): boolean {
  return level === 'urgent' || level === 'crisis';
}

export interface OnDuty {
  readonly identity: string;
  readonly displayName: string;
  readonly capacity: number;
  /** Null: on duty whenever they are there. */
  readonly duty: Times | null;
}

export function pool(value: unknown): Pool {
  const from = fields(value, 'pool');
  return {
    pool: text(from, 'pool'),
    routing: from['routing'] === 'offers' ? 'offers' : 'manual',
    onCall: textOrNull(from, 'onCall'),
    supervisor: textOrNull(from, 'supervisor'),
    autoReplies: truth(from, 'autoReplies'),
  };
}

export function hours(value: unknown): Hours {
  const from = fields(value, 'hours');
  const now = fields(from['now'], 'now');
  return { ...times(from), limits: limits(fields(from['limits'], 'limits')), now: { open: truth(now, 'open'), until: textOrNull(now, 'until') } };
}

export function onDuty(value: unknown): OnDuty {
  const from = fields(value, 'availability');
  const duty = from['duty'];
  return {
    identity: text(from, 'identity'),
    displayName: text(from, 'displayName'),
    capacity: whole(from, 'capacity'),
    duty: duty === null ? null : times(fields(duty, 'duty')),
  };
}

/** As the server takes it. What is no time, or no date, is refused there. */
export function bodyOf(said: Times): Readonly<Record<string, unknown>> {
  const dates = said.dates.split('\n').map((one) => one.trim()).filter((one) => one !== '');
  return {
    zone: said.zone.trim(),
    week: Object.fromEntries(WEEKDAYS.map((day, index) => [day, windowsIn(said.week[index] ?? '')])),
    dates: dates.map(dateIn),
  };
}

/** As the server takes them. A level of which nothing is said is the clinic's; of one that is half said the server names what is missing. */
export function limitsOf(said: (level: Level, span: Span) => string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(LEVELS.map((level) => [level, limitsOfOne((span) => said(level, span).trim())]));
}

function limitsOfOne(said: (span: Span) => string): unknown {
  const given = SPANS.filter((span) => said(span) !== '');
  return given.length === 0 ? null : Object.fromEntries(given.map((span) => [span, Number(said(span))]));
}

function limits(from: Fields): Limits {
  return byName(LEVELS, (level) => {
    const one = from[level] === null || from[level] === undefined ? {} : fields(from[level], level);
    return byName(SPANS, (span) => (typeof one[span] === 'number' ? String(one[span]) : ''));
  });
}

function byName<Name extends string, Value>(names: readonly Name[], value: (name: Name) => Value): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, Value>;
}

const SPAN = /\d{1,2}:\d{2}\s*[-–]\s*\d{1,2}:\d{2}/u;

/** The day, its name, and the times that hold then; without times it is a holiday. */
function dateIn(line: string): unknown {
  const [date = '', ...rest] = line.split(/\s+/u);
  const said = rest.join(' ');
  const at = said.search(SPAN);
  const name = (at < 0 ? said : said.slice(0, at)).trim();
  return { date, name: name === '' ? date : name, windows: windowsIn(at < 0 ? '' : said.slice(at)) };
}

function windowsIn(said: string): readonly unknown[] {
  const spans = said.split(',').map((one) => one.trim()).filter((one) => one !== '');
  return spans.map((one) => {
    const [from = '', to = ''] = one.split(/[-–]/u).map((each) => each.trim().padStart(5, '0'));
    return { from, to };
  });
}

function times(from: Fields): Times {
  const week = fields(from['week'], 'week');
  const dates = list(from, 'dates', (one) => fields(one, 'date'));
  return {
    zone: text(from, 'zone'),
    week: WEEKDAYS.map((day) => windows(week, day)),
    dates: dates.map((one) => [text(one, 'date'), text(one, 'name'), windows(one, 'windows')].join(' ').trim()).join('\n'),
  };
}

function windows(from: Fields, member: string): string {
  return list(from, member, (one) => fields(one, 'window')).map((one) => `${text(one, 'from')}-${text(one, 'to')}`).join(', ');
}
