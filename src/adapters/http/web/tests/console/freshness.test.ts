import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { Freshness } from '../../src/console/freshness';
import { Signal } from '../../src/core/signal';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function aHost(): { readonly changes: Signal<void>; readonly look: ReturnType<typeof vi.fn>; readonly fresh: Freshness } {
  const changes = new Signal<void>();
  const look = vi.fn();
  return { changes, look, fresh: new Freshness(() => changes, look) };
}

test('a crowd of changes is one look, soon', () => {
  const { changes, look, fresh } = aHost();
  fresh.hostConnected();
  for (let one = 0; one < 5; one += 1) changes.emit();
  expect(look).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(look).toHaveBeenCalledOnce();
  changes.emit();
  vi.advanceTimersByTime(1_000);
  expect(look).toHaveBeenCalledTimes(2);
});

test('it looks now and then though nothing is heard, and when the network is back', () => {
  const { look, fresh } = aHost();
  fresh.hostConnected();
  vi.advanceTimersByTime(60_000);
  expect(look).toHaveBeenCalledTimes(2);
  window.dispatchEvent(new Event('online'));
  expect(look).toHaveBeenCalledTimes(3);
});

test('what is gone from the page looks no more', () => {
  const { changes, look, fresh } = aHost();
  fresh.hostConnected();
  changes.emit();
  fresh.hostDisconnected();
  changes.emit();
  window.dispatchEvent(new Event('online'));
  vi.advanceTimersByTime(60_000);
  expect(look).not.toHaveBeenCalled();
});
