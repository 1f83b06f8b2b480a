import { expect, test, vi } from 'vitest';

import { ChatHours } from '../../src/widget/chat-hours';

vi.mock('../../src/ui/icons', () => ({ icon: () => '', drawn: () => '' }));

test.each([
  ['that stands in a page', true, 1],
  ['that was taken away, and renders once more', false, 0],
])('hours %s are asked for: %s', (_, isConnected, times) => {
  const hours = new ChatHours() as unknown as { willUpdate(): void };
  const ask = vi.fn<() => Promise<never>>(() => new Promise(() => {}));
  Object.assign(hours, { caller: { thread: { id: 'c1' }, api: { ask } } });
  Object.defineProperty(hours, 'isConnected', { value: isConnected });

  hours.willUpdate();

  expect(ask).toHaveBeenCalledTimes(times);
});
