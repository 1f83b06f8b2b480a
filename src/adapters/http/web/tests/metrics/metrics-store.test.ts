import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { Wire } from '../../src/core/socket';
import { LOOK_MS, MetricsStore, REFRESH_MS } from '../../src/metrics/metrics-store';
import { usual } from '../../src/metrics/question';
import { A_MOMENT, aReport } from './samples';

const TOKEN = { token: 't', tokenType: 'Bearer', identity: 'admin', expiresIn: 3600, expiresAt: '2026-03-04T17:00:00Z', refreshAfter: '2026-03-04T16:45:00Z', mode: 'mock', provider: null };
const READY = { type: 'ready', me: 'admin', role: 'admin', limits: { bodyCodePoints: 1, bodyBytes: 1, idleSeconds: 900, upload: { bytes: 1, contentTypes: [] } }, now: '2026-03-04T16:00:00Z' };
const IDLE_MS = 5 * 60_000;
const QUESTION = { ...usual('America/New_York'), pool: 'general' };

interface Server {
  readonly asked: string[];
  readonly said: string[];
  readonly status: Record<string, number>;
  most: number;
  wire: Wire | null;
  store: MetricsStore;
}

function server(userType = 'admin'): Server {
  const asked: string[] = [];
  const said: string[] = [];
  const status: Record<string, number> = {};
  const answers: Record<string, unknown> = {
    '/token': { ...TOKEN, userType },
    '/me': { identity: 'admin', userType, displayName: 'Administrator', consent: 'not-needed', limits: { idleSeconds: IDLE_MS / 1000 } },
    '/analytics/report': aReport(),
    '/analytics/now': A_MOMENT,
  };
  let under = 0;
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const address = new URL(url);
    const path = address.pathname.replace('/api/v2/twilio/chat', '');
    asked.push(`${init.method ?? 'GET'} ${path}${address.search}`);
    if (path.startsWith('/analytics')) at.most = Math.max(at.most, (under += 1));
    await Promise.resolve();
    if (path.startsWith('/analytics')) under -= 1;
    const code = status[path] ?? 200;
    if (code === 0) throw new TypeError('network');
    if (path === '/analytics/csv') return new Response('\uFEFFhour,messages\n');
    return new Response(JSON.stringify(code === 200 ? (answers[path] ?? {}) : { type: '/problems/other' }), { status: code });
  };
  const open = (): Wire => {
    at.wire = { bufferedAmount: 0, onopen: null, onmessage: null, onclose: null, send: (text) => void said.push(text), close: () => undefined };
    return at.wire;
  };
  const at: Server = { asked, said, status, most: 0, wire: null, store: new MetricsStore({ identity: 'admin', userType: 'admin' }, async () => null, QUESTION, { origin: 'http://here', fetch, open }) };
  return at;
}

async function opened(): Promise<Server> {
  const at = server();
  await at.store.begin();
  return at;
}

async function wentLive(at: Server): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
  at.wire?.onopen?.();
  at.wire?.onmessage?.({ data: JSON.stringify(READY) });
}

const calls = (at: Server, path: string): number => at.asked.filter((one) => one.includes(path)).length;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-04T16:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the metrics page', () => {
  test('opens with what is asked, of the days of the zone', async () => {
    const { asked, store } = await opened();
    expect([store.phase, store.report?.current.messages.value, store.now?.active, store.busy]).toEqual(['ready', 1204, 14, false]);
    expect(asked).toContain('GET /analytics/report?from=2026-02-26&to=2026-03-04&zone=America%2FNew_York&pool=general&compare=previous');
  });

  test('lets nobody else in', async () => {
    const { asked, store } = server('provider');
    await store.begin();
    expect([store.phase, store.report, asked.some((one) => one.includes('analytics'))]).toEqual(['not-admin', null, false]);
  });

  test('asks for one thing at a time', async () => {
    const at = await opened();
    await Promise.all([at.store.ask({ ...QUESTION, range: '30' }), at.store.file('hours'), at.store.retry()]);
    expect(at.most).toBe(1);
  });

  test('counts anew each minute, and not while nobody sees it', async () => {
    const at = await opened();
    await vi.advanceTimersByTimeAsync(REFRESH_MS);
    expect(calls(at, '/report')).toBe(2);
    at.store.seen(false);
    await vi.advanceTimersByTimeAsync(REFRESH_MS * 3);
    expect(calls(at, '/report')).toBe(2);
    at.store.seen(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(calls(at, '/report')).toBe(3);
    at.store.seen(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(calls(at, '/report')).toBe(3);
  });

  test('looks anew soon after something happened, once for all of it', async () => {
    const at = await opened();
    await wentLive(at);
    expect(at.store.live).toBe(true);
    expect(at.said.at(-1)).toBe('{"type":"subscribe","stream":"inbox"}');
    await vi.advanceTimersByTimeAsync(LOOK_MS);
    expect(calls(at, '/now'), 'what happened before the line was there').toBe(2);
    for (const kind of ['row', 'alert']) at.wire?.onmessage?.({ data: JSON.stringify({ type: 'eph', stream: 'inbox', ev: { kind, conversation: {}, alert: {} } }) });
    await vi.advanceTimersByTimeAsync(LOOK_MS);
    expect([calls(at, '/now'), calls(at, '/report')]).toEqual([3, 1]);
  });

  test('subscribes again when it fell behind', async () => {
    const at = await opened();
    await wentLive(at);
    at.wire?.onmessage?.({ data: '{"type":"lagged","stream":"inbox"}' });
    expect(at.said.filter((one) => one.includes('subscribe')).length).toBe(2);
  });

  test.each([
    [0, 'troubleOffline'],
    [422, 'troubleAsked'],
    [429, 'troubleBusy'],
    [503, 'troubleBusy'],
    [500, 'trouble'],
  ] as const)('tells of a refusal %s, keeps what is there, and forgets it when it works again', async (status, trouble) => {
    const at = await opened();
    at.status['/analytics/report'] = status;
    await at.store.retry();
    expect([at.store.trouble, at.store.report !== null]).toEqual([trouble, true]);
    at.status['/analytics/report'] = 200;
    await at.store.retry();
    expect(at.store.trouble).toBeNull();
  });

  test('gives a file its days as a name, and nobody’s', async () => {
    const at = await opened();
    await at.store.ask({ ...QUESTION, provider: 'dr-osei' });
    const file = await at.store.file('hours');
    expect(file?.name).toBe('chat-metrics-hours-2026-02-26-2026-03-04.csv');
    expect(at.asked.at(-1)).toContain('/analytics/csv?from=2026-02-26&to=2026-03-04&zone=America%2FNew_York&provider=dr-osei&pool=general&compare=previous&chart=hours');
  });

  test('keeps nothing once the session is over', async () => {
    const at = await opened();
    for (const path of ['/analytics/report', '/token', '/token/refresh']) at.status[path] = 401;
    await at.store.retry();
    expect([at.store.phase, at.store.report, at.store.now]).toEqual(['over', null, null]);
    const before = at.asked.length;
    await vi.advanceTimersByTimeAsync(REFRESH_MS * 2);
    expect(at.asked.length).toBe(before);
  });

  test('is out of sight at once when somebody leaves, and the session ends on the server', async () => {
    const at = await opened();
    const gone = at.store.leave();
    expect([at.store.phase, at.store.report, at.store.now, at.asked.includes('DELETE /session')]).toEqual(['over', null, null, false]);
    await gone;
    expect(at.asked.at(-1)).toBe('DELETE /session');
  });

  test('warns whoever is not there, stays when they come back, and is left when they do not', async () => {
    const at = await opened();
    await vi.advanceTimersByTimeAsync(IDLE_MS - 30_000);
    expect(at.store.idleLeft).toBeGreaterThan(0);
    at.store.act();
    expect([at.store.idleLeft, at.store.phase]).toEqual([null, 'ready']);
    await vi.advanceTimersByTimeAsync(IDLE_MS + 1000);
    expect([at.store.phase, at.store.report]).toEqual(['over', null]);
  });
});
