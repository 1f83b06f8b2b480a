/** What the list shows and in which order, as it stands in the address. A patient's name never does. */

import { type DeskConversation, isUrgent, patientOf, rank } from './staff-model';

export const WHO = ['all', 'mine', 'unassigned'] as const;
export const STATUS = ['active', 'open', 'on-hold', 'closed', 'all'] as const;
export const SORTS = ['urgent', 'waiting', 'recent', 'name'] as const;

export interface Filters {
  readonly who: (typeof WHO)[number];
  readonly status: (typeof STATUS)[number];
  readonly urgent: boolean;
  readonly unread: boolean;
  readonly sort: (typeof SORTS)[number];
}

export const EVERYTHING: Filters = { who: 'all', status: 'active', urgent: false, unread: false, sort: 'urgent' };

/** The filters in an address; what is not known there counts as not said. */
export function readFilters(query: URLSearchParams): Filters {
  return {
    who: WHO.find((one) => one === query.get('assignee')) ?? EVERYTHING.who,
    status: STATUS.find((one) => one === query.get('status')) ?? EVERYTHING.status,
    urgent: query.get('priority') === 'urgent',
    unread: query.get('unread') === 'true',
    sort: SORTS.find((one) => one === query.get('sort')) ?? EVERYTHING.sort,
  };
}

/** The same filters for an address, beside what else stands in it. */
export function writeFilters(filters: Filters, query: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams(query);
  const say = (name: string, value: string, usual: string): void => (value === usual ? written.delete(name) : written.set(name, value));
  say('assignee', filters.who, EVERYTHING.who);
  say('status', filters.status, EVERYTHING.status);
  say('priority', filters.urgent ? 'urgent' : '', '');
  say('unread', String(filters.unread), 'false');
  say('sort', filters.sort, EVERYTHING.sort);
  return written;
}

/** How many filters narrow the list, beyond whose conversations it shows. */
export function isNarrowed(filters: Filters): boolean {
  return filters.urgent || filters.unread || filters.status !== EVERYTHING.status;
}

export function fits(one: DeskConversation, filters: Filters, me: string): boolean {
  return (
    fitsStatus(one, filters.status) &&
    (filters.who === 'all' || (filters.who === 'mine' ? one.assignee === me : one.assignee === null)) &&
    (!filters.urgent || isUrgent(one.priority)) &&
    (!filters.unread || one.unread > 0)
  );
}

function fitsStatus(one: DeskConversation, status: Filters['status']): boolean {
  if (status === 'all') return true;
  return status === 'active' ? one.status !== 'closed' : one.status === status;
}

/** Whether each word that is looked for begins a word of the patient's name, without case and accents. */
export function isNamed(one: DeskConversation, name: string): boolean {
  const words = plain(patientOf(one)?.displayName ?? '').split(/[^\p{L}\p{N}]+/u);
  return plain(name).split(/\s+/u).filter((part) => part !== '').every((part) => words.some((each) => each.startsWith(part)));
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const ORDERS: Readonly<Record<Filters['sort'], (one: DeskConversation, other: DeskConversation) => number>> = {
  urgent: (one, other) => rank(other.priority) - rank(one.priority) || byWaiting(one, other),
  waiting: byWaiting,
  recent: (one, other) => compare(other.updatedAt, one.updatedAt),
  name: (one, other) => (patientOf(one)?.displayName ?? '').localeCompare(patientOf(other)?.displayName ?? ''),
};

/** The order of the list; the server's own for `urgent`. */
export function inOrder(rows: readonly DeskConversation[], sort: Filters['sort']): DeskConversation[] {
  return rows.toSorted((one, other) => ORDERS[sort](one, other) || compare(one.id, other.id));
}

/** Who waits for the team first, the longest before; then the others, the newest before. */
function byWaiting(one: DeskConversation, other: DeskConversation): number {
  const waits = Number(other.turn === 'provider') - Number(one.turn === 'provider');
  if (waits !== 0) return waits;
  return one.turn === 'provider' ? compare(one.turnSince, other.turnSince) : compare(other.updatedAt, one.updatedAt);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
