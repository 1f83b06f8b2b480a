import { beforeEach, expect, test } from 'vitest';

import { AlertBoard, type WaitAlert, waitAlert } from '../../src/console/alerts';
import { Problem } from '../../src/core/problems';
import { ME } from './desk-fakes';

function onTheWire(id: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id,
    kind: 'provider-late',
    at: '2026-03-03T10:05:00Z',
    conversationId: 'c1',
    messageId: null,
    pool: null,
    priority: 'routine',
    cause: 'late',
    since: '2026-03-03T10:00:00Z',
    rung: 'assignee',
    told: [ME],
    times: 1,
    nextAt: null,
    acknowledgedBy: null,
    acknowledgedAt: null,
    clearedAt: null,
    clearedBecause: null,
    ...more,
  };
}

function anAlert(id: string, more: Record<string, unknown> = {}): WaitAlert {
  const made = waitAlert(onTheWire(id, more));
  if (made === null) throw new Error('not of a wait');
  return made;
}

let listed: () => Promise<readonly WaitAlert[]>;
let board: AlertBoard;
let called: string[];

beforeEach(() => {
  listed = async () => [];
  board = new AlertBoard(ME, {
    alerts: () => listed(),
    acknowledgeAlert: async (id) => anAlert(id, { acknowledgedBy: ME }),
  });
  called = [];
  board.calls.on((one) => called.push(one.id));
});

const ids = (): string[] => board.open.map((one) => one.id);

test('an alert of another kind is no wait, and breaks nothing', () => {
  expect(waitAlert({ id: 'g1', kind: 'break-glass', at: '2026-03-03T10:00:00Z', identity: 'dr-wu', patient: 'pat', reason: 'emergency' })).toBeNull();
  expect(waitAlert({ id: 'o1', kind: 'offer', at: '2026-03-03T10:00:00Z', conversationId: 'c1', by: null, until: null })).toBeNull();
});

test('what nobody took up stands first, then the most urgent, then the longest wait', () => {
  board.put(anAlert('late', { since: '2026-03-03T09:00:00Z' }));
  board.put(anAlert('later'));
  board.put(anAlert('taken', { priority: 'crisis', acknowledgedBy: 'dr-wu' }));
  board.put(anAlert('crisis', { priority: 'crisis' }));
  expect(ids()).toEqual(['crisis', 'late', 'later', 'taken']);
  expect(board.waiting).toBe(3);
});

test('it calls whom it names, once each time that they are told', () => {
  board.put(anAlert('mine'));
  board.put(anAlert('mine'));
  board.put(anAlert('theirs', { told: ['dr-wu'] }));
  expect(called).toEqual(['mine']);
  board.put(anAlert('theirs', { told: [ME], rung: 'pool', times: 2 }));
  board.put(anAlert('mine', { times: 2 }));
  board.put(anAlert('mine', { times: 3, acknowledgedBy: 'dr-wu' }));
  expect(called).toEqual(['mine', 'theirs', 'mine']);
});

test('the list calls nobody: it was told of before', async () => {
  listed = async () => [anAlert('a1')];
  await board.load();
  expect([ids(), called]).toEqual([['a1'], []]);
});

test('an alert that is over goes', () => {
  board.put(anAlert('a1'));
  board.put(anAlert('a1', { clearedAt: '2026-03-03T10:06:00Z', clearedBecause: 'answered' }));
  expect(ids()).toEqual([]);
});

test('what comes live while the list is under way is newer than the list', async () => {
  const answers: ((found: readonly WaitAlert[]) => void)[] = [];
  listed = () => new Promise((done) => void answers.push(done));
  board.put(anAlert('gone'));
  const loading = board.load();
  board.put(anAlert('over', { clearedAt: '2026-03-03T10:06:00Z' }));
  board.put(anAlert('new'));
  answers[0]?.([anAlert('over'), anAlert('old')]);
  await loading;
  expect(ids().toSorted()).toEqual(['new', 'old']);
});

test('taking one up keeps it, and counts it no more', async () => {
  board.put(anAlert('a1'));
  await board.acknowledge('a1');
  expect([board.open[0]?.acknowledgedBy, board.waiting]).toEqual([ME, 0]);
});

test('a list that can not be had is told, and what is known stays', async () => {
  board.put(anAlert('a1'));
  listed = async () => {
    throw new Problem(503, 'busy');
  };
  await board.load();
  expect([board.problem?.code, ids()]).toEqual(['busy', ['a1']]);
});

test('one that was cleared while it was taken up does not come back', async () => {
  board.put(anAlert('a1'));
  const taken = board.acknowledge('a1');
  board.put(anAlert('a1', { clearedAt: '2026-03-03T10:06:00Z' }));
  await taken;
  expect(ids()).toEqual([]);
});
