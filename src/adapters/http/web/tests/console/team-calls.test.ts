import { beforeEach, expect, test } from 'vitest';

import { AnswerLock, whoAnswers } from '../../src/console/answering';
import { type TeamCall, TeamCalls } from '../../src/console/team-calls';
import type { Asked } from '../../src/core/api';
import { aRow, ME } from './desk-fakes';

const NOW = Date.parse('2026-03-03T10:00:00Z');
const at = (seconds: number): string => new Date(NOW + seconds * 1000).toISOString();
const offer = (id: string, deadline: number): Record<string, unknown> => ({ id, conversationId: `c-${id}`, step: 'pool', offeredAt: at(0), deadline: at(deadline) });
const mention = (id: string): Record<string, unknown> => ({ id, conversationId: 'c1', noteId: 'n1', by: 'nurse', at: at(0), acknowledgedAt: null });
const proposal = (id: string): Record<string, unknown> => ({ id, conversationId: 'c9', quietSince: at(-100), proposedAt: at(0) });
const call = (kind: string, id: string): Record<string, unknown> => ({ kind, id, at: at(1), conversationId: 'c1', by: 'nurse', until: null });

let lists: Record<string, readonly unknown[]>;
let asked: Asked[];
let now: number;
let calls: TeamCalls;
let called: TeamCall[];
const api = {
  ask: async (one: Asked): Promise<unknown> => {
    asked.push(one);
    if (one.method !== 'GET') return {};
    return { items: lists[one.path.split('?')[0] ?? ''] ?? [], nextCursor: null };
  },
};
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 2));

beforeEach(() => {
  lists = {};
  asked = [];
  called = [];
  now = NOW;
  calls = new TeamCalls(api, () => now);
  calls.calls.on((one) => called.push(one));
});

test('offers stand first, the one that ends soonest at the top; a quiet thread calls nobody', async () => {
  lists = { '/offers': [offer('late', 120), offer('soon', 60)], '/mentions': [mention('m1')], '/closing-proposals': [proposal('p1')] };
  await calls.load();
  expect(calls.open.map((one) => one.id)).toEqual(['soon', 'late', 'm1']);
  expect(calls.quiet.map((one) => one.id)).toEqual(['p1']);
  expect(called.map((one) => one.id).toSorted()).toEqual(['late', 'm1', 'soon']);
  await calls.load();
  expect(called).toHaveLength(3);
});

test('an offer tells about whom it is, where the server does', async () => {
  const about = { patient: { identity: 'maria', displayName: 'María' }, reason: 'A test result', priority: 'high' };
  lists = { '/offers': [{ ...offer('far', 60), about }, { ...offer('over', 90), about: null }] };
  await calls.load();
  expect(calls.open.map((one) => one.about)).toEqual([{ name: 'María', reason: 'A test result', priority: 'high' }, null]);
});

test('an offer is gone when its time is over, or the server says so', async () => {
  lists = { '/offers': [offer('one', 60), offer('other', 90)] };
  await calls.load();
  calls.heard(call('offer-ended', 'other'));
  expect(calls.open.map((one) => one.id)).toEqual(['one']);
  now = NOW + 60_000;
  expect(calls.open).toEqual([]);
});

test('what comes live is told, an offer with why one is asked, a mention with its note', async () => {
  lists = { '/offers': [offer('o1', 60)], '/mentions': [mention('m1')] };
  expect(calls.heard(call('offer', 'o1'))).toBe(true);
  calls.heard(call('mention', 'm1'));
  calls.heard(call('transfer', 'c1'));
  expect(calls.heard({ kind: 'break-glass', id: 'g' })).toBe(false);
  await settled();
  expect(calls.open.map((one) => [one.kind, one.more])).toEqual([['offer', 'pool'], ['transfer', null], ['mention', 'n1']]);
  calls.heard(call('mention', 'm1'));
  expect(called.filter((one) => one.kind === 'mention')).toHaveLength(2);
});

test('what was seen elsewhere is not asked again', async () => {
  lists = { '/mentions': [mention('m1')] };
  await calls.load();
  lists = {};
  await calls.load();
  expect(calls.open).toEqual([]);
});

test('who is back stands in nobody', () => {
  calls.heard(call('delegation', 'dr-wu'));
  calls.heard(call('delegation-ended', 'dr-wu'));
  expect(calls.open.map((one) => one.kind)).toEqual(['delegation-ended']);
});

test('one says now and then that one answers, and once that one stops', () => {
  const lock = new AnswerLock(api, () => now);
  lock.write('c1');
  now += 19_000;
  lock.write('c1');
  now += 2000;
  lock.write('c1');
  lock.stop();
  lock.stop();
  expect(asked.map((one) => `${one.method} ${one.path}`)).toEqual(['PUT /conversations/c1/answering', 'PUT /conversations/c1/answering', 'DELETE /conversations/c1/answering']);
});

test('writing elsewhere stops here, and taking over is said knowingly', async () => {
  const lock = new AnswerLock(api, () => now);
  lock.write('c1');
  lock.write('c2');
  await lock.takeOver('c2');
  expect(asked.map((one) => [one.method, one.path.split('/')[2], one.body])).toEqual([['PUT', 'c1', {}], ['DELETE', 'c1', undefined], ['PUT', 'c2', {}], ['PUT', 'c2', { takeOver: true }]]);
});

test('a colleague answers until their time is over; oneself is no colleague', () => {
  const row = aRow('c1', { answering: { identity: 'nurse', since: at(0), until: at(60), insteadOf: ME } });
  expect(whoAnswers(row, ME, NOW)?.insteadOf).toBe(ME);
  expect(whoAnswers(row, 'nurse', NOW)).toBeNull();
  expect(whoAnswers(row, ME, NOW + 60_000)).toBeNull();
});

test('a list that was overtaken takes nothing away', async () => {
  const answers: ((items: readonly unknown[]) => void)[] = [];
  const slow = new TeamCalls({ ask: () => new Promise((resolve) => answers.push((items) => resolve({ items, nextCursor: null }))) }, () => now);
  slow.heard(call('offer', 'one'));
  slow.heard(call('offer', 'other'));
  answers[1]?.([offer('one', 60), offer('other', 90)]);
  await settled();
  answers[0]?.([offer('one', 60)]);
  await settled();
  expect(slow.open.map((one) => one.id)).toEqual(['one', 'other']);
});
