import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { EVERYTHING, type Filters } from '../../src/console/filters';
import { InboxStore } from '../../src/console/inbox-store';
import type { DeskConversation } from '../../src/console/staff-model';
import type { Page } from '../../src/core/model';
import { Problem } from '../../src/core/problems';
import { aParticipant } from '../fakes';
import { ME, aRow } from './desk-fakes';

let pages: Page<DeskConversation>[];
let asked: { readonly filters: Filters; readonly name: string; readonly cursor: string | null }[];
let inbox: InboxStore;

beforeEach(() => {
  pages = [];
  asked = [];
  inbox = new InboxStore(ME, async (filters, name, cursor) => {
    asked.push({ filters, name, cursor });
    return pages.shift() ?? { items: [], nextCursor: null };
  });
});

afterEach(() => {
  inbox.end();
  vi.useRealTimers();
});

const ids = (): string[] => inbox.rows.map((one) => one.id);

test('who is urgent stands first, then who waits longest, then the newest', () => {
  inbox.snapshot([
    aRow('answered', { turn: 'patient', updatedAt: '2026-03-03T12:00:00Z' }),
    aRow('answered-before', { turn: 'patient', updatedAt: '2026-03-03T11:00:00Z' }),
    aRow('later', { turnSince: '2026-03-03T10:05:00Z' }),
    aRow('sooner', { turnSince: '2026-03-03T10:01:00Z' }),
    aRow('urgent', { priority: 'urgent', turnSince: '2026-03-03T11:59:00Z' }),
  ]);
  expect(ids()).toEqual(['urgent', 'sooner', 'later', 'answered', 'answered-before']);
});

test('under a pointer no row moves, and what would move is counted', () => {
  inbox.snapshot([aRow('a', { turnSince: '2026-03-03T10:00:00Z' }), aRow('b', { turnSince: '2026-03-03T10:01:00Z' })]);
  inbox.hold(true);
  inbox.put(aRow('b', { priority: 'urgent', unread: 2 }));
  inbox.put(aRow('c', { priority: 'crisis' }));

  expect(ids()).toEqual(['a', 'b']);
  expect(inbox.rows[1]?.unread).toBe(2);
  expect(inbox.updates).toBe(2);

  inbox.settle();
  expect(ids()).toEqual(['c', 'b', 'a']);
  expect(inbox.updates).toBe(0);
});

test('a change that moves nothing counts as nothing', () => {
  inbox.snapshot([aRow('a'), aRow('b')]);
  inbox.hold(true);
  inbox.put(aRow('a', { unread: 3 }));
  expect(inbox.updates).toBe(0);
});

test('when the pointer leaves, everything stands where it belongs', () => {
  inbox.snapshot([aRow('a'), aRow('b')]);
  inbox.hold(true);
  inbox.put(aRow('b', { priority: 'urgent' }));
  inbox.hold(false);
  expect(ids()).toEqual(['b', 'a']);
});

test('filters hold for rows that come live', async () => {
  await inbox.filter({ ...EVERYTHING, who: 'mine', urgent: true });
  inbox.put(aRow('mine', { assignee: ME, priority: 'urgent' }));
  inbox.put(aRow('calm', { assignee: ME }));
  inbox.put(aRow('theirs', { assignee: 'dr-wu', priority: 'urgent' }));
  expect(ids()).toEqual(['mine']);
  inbox.put(aRow('mine', { assignee: null, priority: 'urgent' }));
  expect(ids()).toEqual([]);
});

test('a name is searched after a pause, and never with the filters', async () => {
  vi.useFakeTimers();
  inbox.snapshot([
    aRow('a', { participants: [aParticipant('p1', { displayName: 'José Álvarez' })] }),
    aRow('b', { participants: [aParticipant('p2', { displayName: 'Maria Lopez' })] }),
  ]);
  inbox.search('al');
  expect(ids()).toEqual(['a']);
  expect(asked).toEqual([]);
  pages = [{ items: [aRow('c', { participants: [aParticipant('p3', { displayName: 'Alma Reyes' })] })], nextCursor: null }];
  await vi.advanceTimersByTimeAsync(250);
  expect(asked).toEqual([{ filters: EVERYTHING, name: 'al', cursor: null }]);
  expect(ids().toSorted()).toEqual(['a', 'c']);
});

test('an answer that comes too late is not shown', async () => {
  const late: ((page: Page<DeskConversation>) => void)[] = [];
  const slow = new Promise<Page<DeskConversation>>((answer) => late.push(answer));
  const answers = [slow, Promise.resolve({ items: [aRow('new', { status: 'closed' })], nextCursor: null })];
  const racing = new InboxStore(ME, () => answers.shift() ?? Promise.reject(new Error('asked too often')));
  const first = racing.filter({ ...EVERYTHING, status: 'closed' });
  await racing.filter({ ...EVERYTHING, status: 'all' });
  late[0]?.({ items: [aRow('old', { status: 'closed' })], nextCursor: 'more' });
  await first;
  expect(racing.rows.map((one) => one.id)).toEqual(['new']);
  expect(racing.hasMore).toBe(false);
});

test('the next page follows the first', async () => {
  pages = [
    { items: Array.from({ length: 100 }, (_, n) => aRow(`a${n}`)), nextCursor: 'next' },
    { items: [aRow('last', { turn: 'nobody' })], nextCursor: null },
  ];
  await inbox.reload();
  expect(inbox.hasMore).toBe(true);
  await inbox.more();
  expect(asked.map((one) => one.cursor)).toEqual([null, 'next']);
  expect(ids().at(-1)).toBe('last');
  expect(inbox.hasMore).toBe(false);
});

test('under a pointer the rows that follow stand at the end, and what would move waits on', async () => {
  pages = [
    { items: Array.from({ length: 100 }, (_, n) => aRow(`a${n}`, { turnSince: new Date(Date.UTC(2026, 2, 3, 10, 0, n)).toISOString() })), nextCursor: 'next' },
    { items: [aRow('last', { turn: 'nobody' })], nextCursor: null },
  ];
  await inbox.reload();
  const before = ids();
  inbox.hold(true);
  inbox.put(aRow('a5', { priority: 'urgent' }));
  inbox.put(aRow('new', { priority: 'crisis' }));
  await inbox.more();
  expect(ids()).toEqual([...before, 'last']);
  expect(inbox.updates).toBe(2);
  inbox.hold(false);
  expect(ids().slice(0, 2)).toEqual(['new', 'a5']);
});

test('a new snapshot takes away what is not ours any more, and keeps what is closed', () => {
  inbox.snapshot([aRow('a'), aRow('b')]);
  inbox.put(aRow('closed', { status: 'closed' }));
  inbox.snapshot([aRow('b')]);
  expect(ids()).toEqual(['b']);
  expect(inbox.get('a')).toBeUndefined();
  expect(inbox.get('closed')).toBeDefined();
});

test('what went wrong is told, and trying again helps', async () => {
  let broken = true;
  const failing = new InboxStore(ME, async () => {
    if (broken) throw new Problem(503, 'busy');
    return { items: [aRow('a')], nextCursor: null };
  });
  await failing.reload();
  expect([failing.problem?.code, failing.loading]).toEqual(['busy', false]);
  broken = false;
  await failing.reload();
  expect([failing.problem, failing.rows.length]).toEqual([null, 1]);
});

test('the unread of everything that is open is counted', () => {
  inbox.snapshot([aRow('a', { unread: 2 }), aRow('b', { unread: 3 })]);
  inbox.put(aRow('c', { unread: 9, status: 'closed' }));
  expect(inbox.unread).toBe(5);
  expect([inbox.count('mine'), inbox.count('unassigned')]).toEqual([0, 2]);
});
