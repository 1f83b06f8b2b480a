import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { waitOf } from '../../src/console/waiting';
import { aRow } from './desk-fakes';

const READ = Date.parse('2026-03-03T10:01:00Z');
const clock = { state: 'running', cause: 'business', lateness: 'in-time', since: '2026-03-03T10:00:00Z', elapsedSeconds: 60, warnAt: '2026-03-03T10:04:00Z', breachAt: '2026-03-03T10:05:00Z', escalateAt: null };

beforeEach(() => void vi.useFakeTimers({ now: READ }));
afterEach(() => void vi.useRealTimers());

test('time goes on from what the server said, and pressure rises when it said', () => {
  const row = aRow('a', { clock });
  const after = (seconds: number) => waitOf(row, READ + seconds * 1000);
  expect(after(30)?.ms).toBe(90_000);
  expect([after(0), after(179), after(180), after(239), after(240)].map((one) => one?.pressure)).toEqual(['calm', 'calm', 'soon', 'soon', 'late']);
});

test('a clock that stands still shows what it has counted', () => {
  const row = aRow('a', { clock: { ...clock, state: 'paused', warnAt: null, breachAt: null } });
  expect(waitOf(row, READ + 3_600_000)).toEqual({ ms: 60_000, pressure: 'calm', paused: true });
});

test('what was late stays late while it stands still', () => {
  const row = aRow('a', { clock: { ...clock, state: 'paused', lateness: 'escalated', warnAt: null, breachAt: null } });
  expect(waitOf(row, READ)?.pressure).toBe('late');
});

test('nobody waits without a clock, or in what is closed', () => {
  expect(waitOf(aRow('a'), READ)).toBeNull();
  expect(waitOf(aRow('a', { clock, status: 'closed' }), READ)).toBeNull();
  expect(waitOf(aRow('a', { clock, turn: 'patient' }), READ)).toBeNull();
});
