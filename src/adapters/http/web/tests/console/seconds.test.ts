import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { everySecond } from '../../src/console/seconds';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('however many are told, one timer beats, and none once nobody is', () => {
  const beats: string[] = [];
  const leave = ['one', 'two', 'three'].map((name) => everySecond((now) => beats.push(`${name} ${now - began}`)));
  const began = Date.now();
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(1000);
  expect(beats).toEqual(['one 1000', 'two 1000', 'three 1000']);
  leave[0]?.();
  leave[0]?.();
  vi.advanceTimersByTime(1000);
  expect(beats.slice(3)).toEqual(['two 2000', 'three 2000']);
  for (const one of leave) one();
  expect(vi.getTimerCount()).toBe(0);
  const again = everySecond(() => beats.push('again'));
  vi.advanceTimersByTime(1000);
  expect(beats.at(-1)).toBe('again');
  again();
});
