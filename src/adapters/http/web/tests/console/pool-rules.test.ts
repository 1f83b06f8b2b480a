import { expect, test } from 'vitest';

import { bodyOf, hours, limitsOf, onDuty } from '../../src/console/pool-rules';

const WINDOW = { from: '08:00', to: '12:00' };
const WEEK = { monday: [WINDOW, { from: '13:00', to: '17:00' }], tuesday: [], wednesday: [], thursday: [], friday: [], saturday: [], sunday: [{ from: '22:00', to: '06:00' }] };
const DATES = [{ date: '2026-12-25', name: 'Christmas Day', windows: [] }, { date: '2026-12-24', name: 'Christmas Eve', windows: [WINDOW] }];

test('hours that were read and not changed go back as they came', () => {
  const found = hours({ zone: 'Europe/Madrid', week: WEEK, dates: DATES, limits: { urgent: null }, now: { open: true, why: 'open-hours', name: null, until: null } });
  expect([found.week[0], found.week[1], found.dates]).toEqual(['08:00-12:00, 13:00-17:00', '', '2026-12-25 Christmas Day\n2026-12-24 Christmas Eve 08:00-12:00']);
  expect(bodyOf(found)).toEqual({ zone: 'Europe/Madrid', week: WEEK, dates: DATES });
});

test('limits that were read and not changed go back as they came, and an emptied level is the clinic\u2019s again', () => {
  const urgent = { warnMinutes: 1, breachMinutes: 2, escalateMinutes: 3, unreadMinutes: 4 };
  const high = { warnMinutes: 10, breachMinutes: 20, escalateMinutes: 30 };
  const kept = { routine: null, high, urgent, crisis: { ...urgent, unreadMinutes: null } };
  const found = hours({ zone: 'UTC', week: WEEK, dates: [], limits: kept, now: { open: true, why: 'open-hours', name: null, until: null } }).limits;
  const { unreadMinutes: _, ...crisis } = urgent;
  expect(limitsOf((level, span) => found[level][span])).toEqual({ ...kept, crisis });
  expect(limitsOf((level, span) => (level === 'high' ? ' ' : found[level][span]))['high']).toBe(null);
});

test('a level that is half said is not taken for one of which nothing is said', () => {
  expect(limitsOf((level, span) => (level === 'high' && span === 'breachMinutes' ? '5' : ''))).toEqual({ routine: null, high: { breachMinutes: 5 }, urgent: null, crisis: null });
});

test('what somebody types is taken with its slips of space, and what is no time is left to the server', () => {
  const said = bodyOf({ zone: ' UTC ', week: ['8:00 - 12:00 ,13:00\u201317:00', 'closed'], dates: '\n 2026-01-06 \n' });
  expect(said['zone']).toBe('UTC');
  expect(said['week']).toMatchObject({ monday: WEEK.monday, tuesday: [{ from: 'closed', to: '' }], sunday: [] });
  expect(said['dates']).toEqual([{ date: '2026-01-06', name: '2026-01-06', windows: [] }]);
});

test('who has no schedule is on duty whenever they are there', () => {
  const one = { identity: 'ana', displayName: 'Ana', capacity: 5, duty: null };
  expect(onDuty(one)).toEqual(one);
  expect(onDuty({ ...one, duty: { zone: 'UTC', week: WEEK, dates: [] } }).duty?.week[6]).toBe('22:00-06:00');
});
