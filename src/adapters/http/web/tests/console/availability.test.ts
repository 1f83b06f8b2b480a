import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { OwnAvailability, type Said, standing } from '../../src/console/availability';
import { ME } from './desk-fakes';

const NOW = Date.parse('2026-03-03T10:00:00Z');
const onTheWire = (more: Record<string, unknown> = {}): Record<string, unknown> => ({ identity: ME, displayName: 'Dr. Osei', availability: null, until: null, delegate: null, absence: null, pools: ['all'], load: 0, ...more });

let told: Record<string, unknown>;
let said: Said[];
let own: OwnAvailability;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  told = onTheWire();
  said = [];
  own = new OwnAvailability(ME, {
    standingOf: async () => standing(told),
    sayAvailability: async (one) => {
      said.push(one);
      return standing(onTheWire({ ...one }));
    },
  });
});

afterEach(() => {
  own.end();
  vi.useRealTimers();
});

test('who said nothing is available', async () => {
  await own.load();
  expect(own.now?.availability).toBe('available');
});

test('what was said holds', async () => {
  await own.say({ availability: 'busy', until: null, delegate: null });
  expect([own.now?.availability, said.length]).toEqual(['busy', 1]);
});

test('who is away until a time is available again when it has come', async () => {
  await own.say({ availability: 'away', until: '2026-03-03T11:00:00Z', delegate: 'dr-wu' });
  expect([own.now?.availability, own.now?.delegate]).toEqual(['away', 'dr-wu']);
  told = onTheWire({ availability: 'available' });
  await vi.advanceTimersByTimeAsync(59 * 60_000);
  expect(own.now?.availability).toBe('away');
  await vi.advanceTimersByTimeAsync(61_000);
  expect(own.now?.availability).toBe('available');
});

test('an answer that was asked for before does not undo what was said since', async () => {
  const loading = own.load();
  await own.say({ availability: 'busy', until: null, delegate: null });
  await loading;
  expect(own.now?.availability).toBe('busy');
});

test('nothing is asked after the end', async () => {
  await own.say({ availability: 'away', until: '2026-03-03T11:00:00Z', delegate: null });
  own.end();
  expect(vi.getTimerCount()).toBe(0);
});

test('what is answered after the end is not waited for', async () => {
  const saying = own.say({ availability: 'away', until: '2026-03-03T11:00:00Z', delegate: 'dr-wu' });
  own.end();
  await saying;
  expect(vi.getTimerCount()).toBe(0);
});
