import { describe, expect, test } from 'vitest';

import { periodOf } from '../../src/console/record-calls';
import { dayOf, startOfDay } from '../../src/staff/days';

describe('when a day begins', () => {
  test.each([
    ['2026-03-02', 'America/New_York', '2026-03-02T05:00:00.000Z'],
    ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00.000Z'],
    ['2026-03-09', 'America/New_York', '2026-03-09T04:00:00.000Z'],
    ['2026-11-01', 'America/New_York', '2026-11-01T04:00:00.000Z'],
    ['2026-03-02', 'Asia/Kathmandu', '2026-03-01T18:15:00.000Z'],
    ['2026-03-02', 'Pacific/Kiritimati', '2026-03-01T10:00:00.000Z'],
    ['2026-03-02', 'UTC', '2026-03-02T00:00:00.000Z'],
    // Chile goes on at midnight: the day begins at one.
    ['2024-09-08', 'America/Santiago', '2024-09-08T04:00:00.000Z'],
    // And goes back at midnight: the day before has an hour twice.
    ['2024-04-07', 'America/Santiago', '2024-04-07T04:00:00.000Z'],
    // Cuba goes back at one: the day has its first hour twice.
    ['2024-11-03', 'America/Havana', '2024-11-03T04:00:00.000Z'],
  ])('%s in %s at %s', (day, zone, at) => {
    expect(startOfDay(day, zone).toISOString()).toBe(at);
    expect(dayOf(new Date(Date.parse(at) - 1), zone) < day).toBe(true);
  });
});

describe('the period of an export', () => {
  test('is from the beginning of its first day to the end of its last', () => {
    expect(periodOf('2026-03-08', '2026-03-08', 'America/New_York')).toEqual({ from: '2026-03-08T05:00:00.000Z', until: '2026-03-09T04:00:00.000Z' });
  });

  test('is open where no day is named', () => {
    expect(periodOf('', '2026-12-31', 'UTC')).toEqual({ until: '2027-01-01T00:00:00.000Z' });
    expect(periodOf('', '', 'UTC')).toEqual({});
  });
});
