import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { Backoff } from '../../src/core/backoff';
import { Problem } from '../../src/core/problems';
import { type LinkState, LiveSocket } from '../../src/core/socket';
import { FakeWire, READY } from '../fakes';

let states: LinkState[];
let renewals: number;
let tokens: { token: () => Promise<string>; renewed: (refused: string) => Promise<string> };

beforeEach(() => {
  vi.useFakeTimers();
  FakeWire.all = [];
  states = [];
  renewals = 0;
  tokens = {
    token: async () => `token-${renewals}`,
    renewed: async () => `token-${(renewals += 1)}`,
  };
});
afterEach(() => vi.useRealTimers());

function aSocket(): LiveSocket {
  const socket = new LiveSocket({
    url: 'ws://test/live',
    client: 'test',
    tokens,
    open: (url) => new FakeWire(url),
    backoff: new Backoff(() => 1),
  });
  socket.states.on((state) => states.push(state));
  return socket;
}

async function live(): Promise<LiveSocket> {
  const socket = aSocket();
  socket.connect();
  await vi.advanceTimersByTimeAsync(0);
  FakeWire.last.opens();
  FakeWire.last.hears(READY);
  return socket;
}

describe('signing in', () => {
  test('the token is in the first frame, and nothing is said before ready', async () => {
    const socket = aSocket();
    socket.connect();
    await vi.advanceTimersByTimeAsync(0);
    expect(FakeWire.last.url).not.toContain('token');
    FakeWire.last.opens();
    socket.say({ type: 'ping' });
    expect(FakeWire.last.sent).toEqual([{ type: 'auth', token: 'token-0', client: 'test' }]);
    FakeWire.last.hears(READY);
    expect(states.map((one) => one.kind)).toEqual(['connecting', 'live']);
  });

  test('connecting twice opens one socket', async () => {
    const socket = aSocket();
    socket.connect();
    socket.connect();
    await vi.advanceTimersByTimeAsync(0);
    socket.connect();
    expect(FakeWire.all).toHaveLength(1);
  });

  test('who gets no token is asked to sign in', async () => {
    tokens.token = async () => {
      throw new Problem(401, 'invalid-token');
    };
    aSocket().connect();
    await vi.advanceTimersByTimeAsync(0);
    expect(states.at(-1)).toEqual({ kind: 'stopped', reason: 'signed-out' });
  });
});

describe('staying alive', () => {
  test('a ping is answered', async () => {
    await live();
    FakeWire.last.hears({ type: 'ping' });
    expect(FakeWire.last.said('pong')).toHaveLength(1);
  });

  test('45 s of silence are a dead line', async () => {
    await live();
    await vi.advanceTimersByTimeAsync(44_000);
    FakeWire.last.hears({ type: 'ping' });
    await vi.advanceTimersByTimeAsync(44_999);
    expect(FakeWire.all).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1 + 500);
    expect(FakeWire.all[0]?.closedWith).toBe(1000);
    expect(FakeWire.all).toHaveLength(2);
  });

  test('a line that was silent while its machine slept is dead when it wakes', async () => {
    await live();
    vi.setSystemTime(Date.now() + 45_000);
    await vi.advanceTimersByTimeAsync(5000 + 500);
    expect(FakeWire.all[0]?.closedWith).toBe(1000);
    expect(FakeWire.all).toHaveLength(2);
  });

  test('a newer token goes over the open socket', async () => {
    const socket = await live();
    socket.renew('token-9');
    socket.renew('token-9');
    expect(FakeWire.last.said('refresh')).toEqual([{ type: 'refresh', token: 'token-9' }]);
    expect(FakeWire.all).toHaveLength(1);
  });
});

describe('coming back', () => {
  test('waits double up to 30 s, and a success begins anew', async () => {
    await live();
    for (const wait of [500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]) {
      const before = FakeWire.all.length;
      FakeWire.last.closes(1006);
      await vi.advanceTimersByTimeAsync(wait - 1);
      expect(FakeWire.all).toHaveLength(before);
      await vi.advanceTimersByTimeAsync(1);
      expect(FakeWire.all).toHaveLength(before + 1);
    }
    FakeWire.last.hears(READY);
    FakeWire.last.closes(1012);
    await vi.advanceTimersByTimeAsync(500);
    expect(FakeWire.all).toHaveLength(10);
  });

  test('the network that is back cuts the wait short, and the timer opens no second socket', async () => {
    const socket = await live();
    FakeWire.last.closes(1006);
    socket.connect();
    await vi.advanceTimersByTimeAsync(60_000 - 20_000);
    expect(FakeWire.all).toHaveLength(2);
  });

  test('4401 fetches one fresh token, and then asks to sign in', async () => {
    await live();
    FakeWire.last.closes(4401);
    await vi.advanceTimersByTimeAsync(0);
    expect(FakeWire.all).toHaveLength(2);
    FakeWire.last.closes(4401);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(renewals).toBe(1);
    expect(FakeWire.all).toHaveLength(2);
    expect(states.at(-1)).toEqual({ kind: 'stopped', reason: 'signed-out' });
  });

  test('4408 comes back with the same token, and where the session is over, too, that locks and signs nobody in', async () => {
    await live();
    FakeWire.last.closes(4408);
    await vi.advanceTimersByTimeAsync(500);
    FakeWire.last.opens();
    expect(FakeWire.last.sent).toEqual([{ type: 'auth', token: 'token-0', client: 'test' }]);
    FakeWire.last.closes(4401);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([renewals, FakeWire.all.length]).toEqual([0, 2]);
    expect(states.at(-1)).toEqual({ kind: 'stopped', reason: 'locked' });
  });

  test('a line that came back after 4408 is as any other', async () => {
    await live();
    FakeWire.last.closes(4408);
    await vi.advanceTimersByTimeAsync(500);
    FakeWire.last.opens();
    FakeWire.last.hears(READY);
    FakeWire.last.closes(4401);
    await vi.advanceTimersByTimeAsync(0);
    expect([renewals, FakeWire.all.length]).toEqual([1, 3]);
  });

  test.each([
    [4403, 'forbidden'],
    [4409, 'elsewhere'],
    [4400, 'refused'],
  ])('%i stops', async (code, reason) => {
    await live();
    FakeWire.last.closes(code);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(states.at(-1)).toEqual({ kind: 'stopped', reason });
    expect(FakeWire.all).toHaveLength(1);
  });

  test('4429 waits at least 10 s', async () => {
    await live();
    FakeWire.last.closes(4429);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(FakeWire.all).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(FakeWire.all).toHaveLength(2);
  });

  test('a stopped socket never comes back by itself', async () => {
    const socket = await live();
    FakeWire.last.closes(1006);
    socket.stop();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(FakeWire.all).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a stop while the token is fetched opens nothing', async () => {
    const socket = aSocket();
    socket.connect();
    socket.stop();
    await vi.advanceTimersByTimeAsync(1000);
    expect(FakeWire.all).toHaveLength(0);
  });
});

test('a frame that can not be read is passed over', async () => {
  const socket = await live();
  const heard: string[] = [];
  socket.frames.on((one) => heard.push(one.type));
  FakeWire.last.onmessage?.({ data: '{"type": "ev"' });
  FakeWire.last.hears({ type: 'ev', stream: 'x', seq: 'one', ev: {} });
  FakeWire.last.hears({ type: 'something-new' });
  FakeWire.last.hears({ type: 'lagged', stream: 'x' });
  expect(heard).toEqual(['other', 'lagged']);
});
