/** What the page is asked to show, and how it stands in the address. Whose measures they are never stands there. */

import { PRIORITIES, type Priority } from '../core/model';
import { fields } from '../core/shapes';
import { dayOf, moved } from '../staff/days';

export const RANGES = ['today', '7', '30', '90', 'custom'] as const;
export type RangeName = (typeof RANGES)[number];

export interface Question {
  readonly range: RangeName;
  /** The days of one's own choice, `YYYY-MM-DD`; empty in the other ranges. */
  readonly from: string;
  readonly to: string;
  readonly zone: string;
  readonly provider: string;
  readonly pool: string;
  readonly priority: Priority | '';
  readonly compare: boolean;
}

export interface Days {
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;
/** As many days as the server answers for. */
export const MOST_DAYS = 400;

export function usual(zone: string): Question {
  return { range: '7', from: '', to: '', zone, provider: '', pool: '', priority: '', compare: true };
}

/** The question in an address and what the browser keeps beside it; what is not known there counts as not said. */
export function readQuestion(query: URLSearchParams, beside: unknown, zone: string): Question {
  const plain = usual(zone);
  const range = RANGES.find((one) => one === query.get('range')) ?? plain.range;
  const own = range === 'custom';
  return {
    range,
    from: own ? dayIn(query.get('from')) : '',
    to: own ? dayIn(query.get('to')) : '',
    zone: zoneIn(query.get('zone')) ?? plain.zone,
    provider: providerIn(beside),
    pool: query.get('pool') ?? '',
    priority: PRIORITIES.find((one) => one === query.get('priority')) ?? '',
    compare: query.get('compare') !== 'off',
  };
}

/** The same for an address, beside what else stands in it. */
export function writeQuestion(question: Question, query: URLSearchParams, zone: string): URLSearchParams {
  const plain = usual(zone);
  const written = new URLSearchParams(query);
  const say = (name: string, value: string, usually: string): void => (value === usually ? written.delete(name) : written.set(name, value));
  say('range', question.range, plain.range);
  say('from', question.from, '');
  say('to', question.to, '');
  say('zone', question.zone, plain.zone);
  say('pool', question.pool, '');
  say('priority', question.priority, '');
  say('compare', question.compare ? '' : 'off', '');
  return written;
}

/** The days that are meant; `null` where they are no span that can be asked for. */
export function daysOf(question: Question, at: Date): Days | null {
  if (question.range !== 'custom') {
    const to = dayOf(at, question.zone);
    const back = question.range === 'today' ? 0 : Number(question.range) - 1;
    return { from: moved(to, -back), to };
  }
  const { from, to } = question;
  if (from === '' || to === '' || from > to) return null;
  return (Date.parse(to) - Date.parse(from)) / DAY_MS < MOST_DAYS ? { from, to } : null;
}

/** What the server is asked. */
export function asked(question: Question, days: Days): URLSearchParams {
  const { zone, provider, pool, priority } = question;
  const said = Object.entries({ ...days, zone, provider, pool, priority, compare: question.compare ? 'previous' : '' });
  return new URLSearchParams(said.filter(([, value]) => value !== ''));
}

function dayIn(said: string | null): string {
  return said !== null && /^\d{4}-\d{2}-\d{2}$/u.test(said) && !Number.isNaN(Date.parse(said)) ? said : '';
}

function zoneIn(said: string | null): string | null {
  if (said === null || said === '') return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: said }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

function providerIn(beside: unknown): string {
  if (typeof beside !== 'object' || beside === null) return '';
  const said = fields(beside)['provider'];
  return typeof said === 'string' ? said : '';
}
