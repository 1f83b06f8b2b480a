import { expect, test, vi } from 'vitest';

import { CareCalendar } from '../../src/console/care-calendar';
import { wordsFor } from '../../src/console/words';
import { I18n } from '../../src/core/i18n';
import { Problem } from '../../src/core/problems';

vi.mock('../../src/ui/icons', () => ({ icon: () => '' }));
vi.mock('../../src/ui/chat-card', () => ({ inZone: (_: unknown, moment: string, zone: string) => `${moment} by ${zone}` }));

const VISIT = { cardId: 'c', conversationId: null, start: '2026-03-03T14:00:00Z', end: '2026-03-03T14:30:00Z', heldUntil: null, displayName: 'Maria', visitType: 'visit' };

/** The element without a page. */
interface Bare {
  times: { readonly zone: string } | null;
  refusal: string | null;
  week(): unknown;
  loadWeek(): Promise<void>;
  loadTimes(week: Promise<void>): Promise<void>;
  refresh(): void;
  refusalOf(problem: Problem): string;
}

function said(part: unknown): string {
  if (Array.isArray(part)) return part.map(said).join(' ');
  if (typeof part !== 'object' || part === null) return typeof part === 'string' ? part : '';
  return 'values' in part ? said((part as { values: unknown[] }).values) : '';
}

async function aCalendar(ask: (path: string) => unknown): Promise<Bare> {
  const one = new CareCalendar() as unknown as Bare;
  const api = { ask: async ({ path }: { readonly path: string }) => ask(path) };
  Object.assign(one, { desk: { api, me: { identity: 'doc' }, act: () => {} }, words: await wordsFor(new I18n('en')), address: () => '' });
  return one;
}

test('where nothing is published the week and the first times are by the clinic\u2019s clocks', async () => {
  const one = await aCalendar((path) => {
    if (path.startsWith('/schedules')) throw new Problem(404, 'not-found');
    return { items: [VISIT], nextCursor: null, zone: 'America/Bogota' };
  });
  await one.loadTimes(one.loadWeek());
  expect(said(one.week())).toContain('2026-03-03T14:00:00Z by America/Bogota');
  expect(one.times?.zone).toBe('America/Bogota');
});

test('what is booked meanwhile shows, and what is being edited stays', async () => {
  let items: readonly unknown[] = [];
  const one = await aCalendar((path) => {
    if (path.startsWith('/schedules')) throw new Problem(404, 'not-found');
    return { items, nextCursor: null, zone: 'UTC' };
  });
  await one.loadTimes(one.loadWeek());
  expect(said(one.week())).not.toContain('Maria');
  const edited = (one.times = { ...one.times, zone: 'Europe/Ber' });
  items = [VISIT];
  one.refresh();
  await vi.waitFor(() => expect(said(one.week())).toContain('Maria'));
  expect(one.times).toBe(edited);
});

test('a refusal is said in words, at what has to be set right', async () => {
  const one = await aCalendar(() => null);
  const refusal = (...places: string[]): string => one.refusalOf(new Problem(422, 'invalid', 0, places));
  expect(refusal('/zone')).toContain('no time zone of that name');
  expect(refusal('/rules/0/to')).toContain('in whole five minutes');
  expect(refusal('/exceptions/1/date', '/visitTypes/0/minutes')).toMatch(/day off.*A visit can not be/u);
  const inside = refusal('/exceptions/1/windows/0/from');
  expect(inside).toContain('Times of a day off');
  expect(inside).not.toContain('one date on a line');
  expect(refusal('/exceptions/windows')).toBe(inside);
  expect(refusal()).toContain('can not be published');
  expect(one.refusalOf(new Problem(403, 'forbidden'))).not.toBe('forbidden');
});
