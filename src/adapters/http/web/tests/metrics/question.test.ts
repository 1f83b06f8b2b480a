import { describe, expect, test } from 'vitest';

import { asked, daysOf, readQuestion, usual, writeQuestion } from '../../src/metrics/question';
import { dayOf, moved } from '../../src/staff/days';

const ZONE = 'America/New_York';
/** Still Sunday in New York, Monday in Tokyo. */
const NIGHT = new Date('2026-03-09T01:30:00Z');

describe('what the page is asked', () => {
  test('stands in the address, but for whose measures they are', () => {
    const question = { ...usual(ZONE), range: '30' as const, pool: 'general', priority: 'urgent' as const, provider: 'dr-osei', compare: false };
    const query = writeQuestion(question, new URLSearchParams('other=1'), ZONE);
    expect(query.toString()).toBe('other=1&range=30&pool=general&priority=urgent&compare=off');
    expect(readQuestion(query, { provider: 'dr-osei' }, ZONE)).toEqual(question);
    expect(readQuestion(query, null, ZONE).provider).toBe('');
  });

  test('is the usual one where the address says nothing, or nothing that is known', () => {
    expect(writeQuestion(usual(ZONE), new URLSearchParams(), ZONE).toString()).toBe('');
    expect(readQuestion(new URLSearchParams('range=9&priority=huge&zone=Moon/Base&from=2026-01-01'), 'x', ZONE)).toEqual(usual(ZONE));
  });

  test.each([
    ['today', ZONE, { from: '2026-03-08', to: '2026-03-08' }],
    ['today', 'Asia/Tokyo', { from: '2026-03-09', to: '2026-03-09' }],
    ['7', ZONE, { from: '2026-03-02', to: '2026-03-08' }],
    ['90', ZONE, { from: '2025-12-09', to: '2026-03-08' }],
  ] as const)('%s in %s means days of that zone', (range, zone, days) => {
    expect(daysOf({ ...usual(zone), range }, NIGHT)).toEqual(days);
  });

  test.each([
    ['2026-03-01', '2026-03-03', true],
    ['2026-03-03', '2026-03-03', true],
    ['2026-03-04', '2026-03-03', false],
    ['', '2026-03-03', false],
    ['2025-01-01', '2026-02-04', true],
    ['2025-01-01', '2026-02-05', false],
  ])('from %s to %s can be asked: %s', (from, to, can) => {
    expect(daysOf({ ...usual(ZONE), range: 'custom', from, to }, NIGHT)).toEqual(can ? { from, to } : null);
  });

  test('is told to the server without what was not chosen', () => {
    const days = { from: '2026-03-01', to: '2026-03-03' };
    expect(asked({ ...usual('UTC'), provider: 'a b' }, days).toString()).toBe('from=2026-03-01&to=2026-03-03&zone=UTC&provider=a+b&compare=previous');
    expect(asked({ ...usual('UTC'), compare: false }, days).has('compare')).toBe(false);
  });

  test('a day is that of the zone, whatever the reader writes with', () => {
    expect(dayOf(NIGHT, 'Pacific/Kiritimati')).toBe('2026-03-09');
    expect(moved('2024-02-28', 2)).toBe('2024-03-01');
  });
});
