import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { lineOf } from '../../src/core/line';
import { FakeWire, READY } from '../fakes';

const LIFE = 3600;

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-03-03T10:00:00Z') }));
afterEach(() => void vi.useRealTimers());

/** A server that gives a token an hour, and another one whenever it is asked; `refuses` answers instead. */
async function line(refuses?: () => Response): Promise<{ readonly wire: FakeWire; readonly asked: string[]; readonly failures: unknown[] }> {
  const asked: string[] = [];
  const failures: unknown[] = [];
  const wire = new FakeWire('ws://here');
  const fetch = async (url: string): Promise<Response> => {
    asked.push(new URL(url).pathname.replace('/api/v2/twilio/chat', ''));
    if (asked.length > 1 && refuses !== undefined) return refuses();
    return Response.json({ token: `t${asked.length}`, tokenType: 'Bearer', identity: 'maria', userType: 'patient', expiresIn: LIFE, expiresAt: '2026-03-03T11:00:00Z', refreshAfter: '2026-03-03T10:45:00Z', mode: 'mock', provider: null });
  };
  const { socket } = lineOf({ identity: 'maria', userType: 'patient' }, async () => null, 'test', { origin: 'http://here', fetch, open: () => wire }, (error) => failures.push(error));
  socket.connect();
  await vi.advanceTimersByTimeAsync(0);
  wire.onopen?.();
  wire.onmessage?.({ data: JSON.stringify(READY) });
  return { wire, asked, failures };
}

const ENDING = { data: JSON.stringify({ type: 'auth_expiring', deadline: '2026-03-03T10:05:00Z' }) };

test('a token that the server says is ending is renewed, however long it was good for, and told on the open line', async () => {
  const { wire, asked } = await line();
  wire.onmessage?.(ENDING);
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toEqual(['/token', '/token/refresh']);
  expect(wire.said('refresh')).toEqual([{ type: 'refresh', token: 't2' }]);
});

test('a renewal that fails is told to whoever wants to know', async () => {
  const { wire, failures } = await line(() => Response.json({ type: '/problems/busy' }, { status: 503 }));
  wire.onmessage?.(ENDING);
  await vi.advanceTimersByTimeAsync(0);
  expect(failures).toMatchObject([{ code: 'busy' }]);
});
