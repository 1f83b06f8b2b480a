/** What the server measures, read once. */

import { PRIORITIES, type Priority } from '../core/model';
import { type Fields, fields, list, text, textOrNull, whole, word } from '../core/shapes';

/** A number of things; without one where so few could be somebody: fewer than `under`. */
export interface Count {
  readonly value: number | null;
  readonly under: number | null;
}

/** How long something took, in seconds. */
export interface Spread {
  readonly count: Count;
  readonly mean: number | null;
  readonly median: number | null;
  readonly p90: number | null;
}

/** The same inside opening hours, and by the clock on the wall. */
export interface Times {
  readonly business: Spread;
  readonly wall: Spread;
}

export interface Day {
  readonly date: string;
  readonly messages: Count;
  readonly opened: Count;
  readonly firstReply: Spread;
}

export interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** The measures of one span of days. */
export interface Part {
  readonly replies: { readonly first: Times; readonly next: Times; readonly resolution: Times };
  readonly messages: Count;
  readonly opened: Count;
  readonly closed: Count;
  readonly hours: readonly { readonly hour: number; readonly messages: Count }[];
  readonly days: readonly Day[];
  readonly heat: readonly { readonly weekday: number; readonly hour: number; readonly messages: Count }[];
  readonly ratings: { readonly asked: Count; readonly answered: Count; readonly mean: number | null; readonly stars: readonly { readonly stars: number; readonly count: Count }[] };
  readonly urgent: { readonly raised: Count; readonly wrong: Count; readonly share: number | null };
  readonly responses: readonly { readonly id: string; readonly title: string; readonly used: Count }[];
  readonly calls: readonly { readonly kind: string; readonly count: number }[];
  readonly cost: Money | null;
  /** What is planned for this month, and what is spent of it. */
  readonly budget: (Money & { readonly spent: string }) | null;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Choices {
  readonly providers: readonly Named[];
  readonly pools: readonly Named[];
  readonly priorities: readonly Priority[];
}

export interface Definition {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

export interface Report {
  readonly from: string;
  readonly to: string;
  readonly zone: string;
  readonly at: string;
  readonly choices: Choices;
  readonly definitions: readonly Definition[];
  readonly current: Part;
  readonly before: Part | null;
  /** Until when a first reply should be there. */
  readonly replySeconds: number;
}

export interface Alert {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly since: string;
  readonly assignee: string | null;
  readonly conversation: string | null;
}

/** How it stands at this moment. */
export interface Now {
  readonly at: string;
  readonly active: number;
  readonly waiting: readonly { readonly state: string; readonly count: number }[];
  readonly unanswered: { readonly count: number; readonly oldest: number | null; readonly mean: number | null };
  readonly unread: number;
  readonly alerts: readonly Alert[];
}

export function report(value: unknown): Report {
  const from = fields(value, 'report');
  const range = fields(from['range'], 'range');
  return {
    from: text(range, 'from'),
    to: text(range, 'to'),
    zone: text(range, 'zone'),
    at: text(from, 'generatedAt'),
    choices: choices(from['filterChoices']),
    definitions: list(from, 'definitions', definition),
    current: part(from['current']),
    before: from['before'] === null ? null : part(from['before']),
    replySeconds: number(fields(from['limits'], 'limits'), 'replySeconds'),
  };
}

export function now(value: unknown): Now {
  const from = fields(value, 'now');
  const unanswered = fields(from['unanswered'], 'unanswered');
  return {
    at: text(from, 'at'),
    active: whole(from, 'active'),
    waiting: list(from, 'waiting', (one) => ({ state: text(fields(one), 'state'), count: whole(fields(one), 'count') })),
    unanswered: { count: whole(unanswered, 'count'), oldest: numberOrNull(unanswered, 'oldestSeconds'), mean: numberOrNull(unanswered, 'meanSecondsSoFar') },
    unread: whole(from, 'unreadByPatients'),
    alerts: list(from, 'alerts', alert),
  };
}

function choices(value: unknown): Choices {
  const from = fields(value, 'filterChoices');
  return {
    providers: list(from, 'providers', (one) => ({ id: text(fields(one), 'identity'), name: text(fields(one), 'displayName') })),
    pools: list(from, 'pools', (one) => ({ id: text(fields(one), 'id'), name: text(fields(one), 'name') })),
    priorities: list(from, 'priorities', (one) => word({ priority: one }, 'priority', PRIORITIES, 'routine')),
  };
}

function definition(value: unknown): Definition {
  const from = fields(value, 'definition');
  return { name: text(from, 'name'), title: text(from, 'title'), text: text(from, 'text') };
}

function part(value: unknown): Part {
  const from = fields(value, 'part');
  const replies = fields(from['replies'], 'replies');
  const ratings = fields(from['ratings'], 'ratings');
  const urgent = fields(from['urgent'], 'urgent');
  const calls = fields(from['providerCalls'], 'providerCalls');
  return {
    replies: { first: times(replies, 'first'), next: times(replies, 'next'), resolution: times(replies, 'resolution') },
    messages: count(from, 'messages'),
    opened: count(from, 'conversationsOpened'),
    closed: count(from, 'conversationsClosed'),
    hours: list(from, 'hours', (one) => ({ hour: whole(fields(one), 'hour'), messages: count(fields(one), 'messages') })),
    days: list(from, 'days', day),
    heat: list(from, 'heat', (one) => ({ weekday: whole(fields(one), 'weekday'), hour: whole(fields(one), 'hour'), messages: count(fields(one), 'messages') })),
    ratings: {
      asked: count(ratings, 'asked'),
      answered: count(ratings, 'answered'),
      mean: numberOrNull(ratings, 'mean'),
      stars: list(ratings, 'stars', (one) => ({ stars: whole(fields(one), 'stars'), count: count(fields(one), 'count') })),
    },
    urgent: { raised: count(urgent, 'raised'), wrong: count(urgent, 'false'), share: numberOrNull(urgent, 'share') },
    responses: list(from, 'quickResponses', (one) => ({ id: text(fields(one), 'id'), title: text(fields(one), 'title'), used: count(fields(one), 'used') })),
    calls: list(calls, 'calls', (one) => ({ kind: text(fields(one), 'kind'), count: whole(fields(one), 'count') })),
    cost: calls['estimatedCost'] === null ? null : money(calls['estimatedCost']),
    budget: calls['budget'] === null ? null : { ...money(calls['budget']), spent: text(fields(calls['budget'], 'budget'), 'spent') },
  };
}

function day(value: unknown): Day {
  const from = fields(value, 'day');
  return { date: text(from, 'date'), messages: count(from, 'messages'), opened: count(from, 'opened'), firstReply: spread(from['firstReply']) };
}

function times(from: Fields, member: string): Times {
  const inner = fields(from[member], member);
  return { business: spread(inner['business']), wall: spread(inner['wall']) };
}

function spread(value: unknown): Spread {
  const from = fields(value, 'spread');
  return { count: count(from, 'count'), mean: numberOrNull(from, 'mean'), median: numberOrNull(from, 'median'), p90: numberOrNull(from, 'p90') };
}

function count(from: Fields, member: string): Count {
  const inner = fields(from[member], member);
  return { value: numberOrNull(inner, 'value'), under: numberOrNull(inner, 'under') };
}

function money(value: unknown): Money {
  const from = fields(value, 'money');
  return { amount: text(from, 'amount'), currency: text(from, 'currency') };
}

function alert(value: unknown): Alert {
  const from = fields(value, 'alert');
  const assignee = from['assignee'] === null ? null : fields(from['assignee'], 'assignee');
  return {
    id: text(from, 'id'),
    kind: text(from, 'kind'),
    title: text(from, 'title'),
    since: text(from, 'since'),
    assignee: assignee === null ? null : text(assignee, 'displayName'),
    conversation: textOrNull(from, 'conversation'),
  };
}

function number(from: Fields, member: string): number {
  const found = numberOrNull(from, member);
  return found ?? whole(from, member);
}

function numberOrNull(from: Fields, member: string): number | null {
  const value = from[member];
  return typeof value === 'number' && Number.isFinite(value) ? value : value === null || value === undefined ? null : whole(from, member);
}
