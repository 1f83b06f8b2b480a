/** The calls of searches and exports. The words stand in a body: no address holds them. */

import type { Api } from '../core/api';
import { freshId } from '../core/ids';
import * as model from '../core/model';
import { fields, list, text, textOrNull, whole, word } from '../core/shapes';
import { moved, startOfDay } from '../staff/days';

export const FORMS = ['pdf', 'json', 'csv'] as const;
export type Form = (typeof FORMS)[number];
const PAGE = 20;

export interface Found {
  readonly items: readonly model.Message[];
  readonly cut: boolean;
  readonly cursor: string | null;
}

export interface Export {
  readonly id: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  readonly form: Form;
  readonly percent: number;
  readonly messages: number;
  /** The period, from and up to but not including; `null`: without that end. */
  readonly from: string | null;
  readonly until: string | null;
  readonly askedAt: string;
  readonly expiresAt: string;
}

export async function findTexts(api: Api, words: string, within: string | null, cursor: string | null): Promise<Found> {
  const body = { text: words, limit: PAGE, ...(within === null ? {} : { conversationId: within }), ...(cursor === null ? {} : { cursor }) };
  const from = fields(await api.ask({ method: 'POST', path: '/messages/search', body }));
  return { items: list(from, 'items', model.message), cut: textOrNull(from, 'cut') !== null, cursor: textOrNull(from, 'nextCursor') };
}

function exported(value: unknown): Export {
  const from = fields(value);
  return {
    id: text(from, 'id'),
    state: word(from, 'state', ['waiting', 'running', 'done', 'failed'], 'failed'),
    form: word(from, 'format', FORMS, 'json'),
    percent: whole(from, 'percent'),
    messages: whole(from, 'messages'),
    from: textOrNull(from, 'from'),
    until: textOrNull(from, 'until'),
    askedAt: text(from, 'askedAt'),
    expiresAt: text(from, 'expiresAt'),
  };
}

export async function ownExports(api: Api): Promise<readonly Export[]> {
  return list(fields(await api.ask({ method: 'GET', path: '/exports?limit=10' })), 'items', exported);
}

/** What is exported. Alone, a period means all in which its asker takes part. */
export interface Scope {
  readonly conversationId?: string;
  readonly patient?: string;
  readonly from?: string;
  readonly until?: string;
}

/** From the beginning of a day to the end of another, by the clocks of a zone; an empty day leaves that end open. */
export function periodOf(first: string, last: string, zone: string): Scope {
  return {
    ...(first === '' ? {} : { from: startOfDay(first, zone).toISOString() }),
    ...(last === '' ? {} : { until: startOfDay(moved(last, 1), zone).toISOString() }),
  };
}

export async function askExport(api: Api, scope: Scope, form: Form): Promise<void> {
  await api.ask({ method: 'POST', path: '/exports', body: { ...scope, format: form }, key: freshId() });
}

export async function dropExport(api: Api, id: string): Promise<void> {
  await api.ask({ method: 'DELETE', path: `/exports/${encodeURIComponent(id)}` });
}

/** The archive of an export. */
export async function fetchExport(api: Api, id: string): Promise<Blob> {
  return (await api.ask({ method: 'GET', path: `/exports/${encodeURIComponent(id)}/content`, binary: true })) as Blob;
}
