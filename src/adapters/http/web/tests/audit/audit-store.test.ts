import { describe, expect, test, vi } from 'vitest';

import { AuditStore } from '../../src/audit/audit-store';
import { Signal } from '../../src/core/signal';

const HOUR = 3600;
const IDLE_MS = 5 * 60_000;
const RECORD = { id: 'r', at: '2026-03-02T09:00:00Z', actor: 'doc', userType: 'provider', session: null, address: '', requestId: '', action: 'message.send', object: 'conversation:1', outcome: 'done', reason: null };
const GLASS = { id: 'g', identity: 'amir', userType: 'admin', patient: 'maria', conversationId: null, conversations: [], reason: 'urgent-care', text: 'Unconscious', openedAt: '2026-03-02T09:00:00Z', until: '2026-03-02T10:00:00Z', endedAt: '2026-03-02T09:10:00Z', ending: 'given-back', review: null };
const HOLD = { id: 'h', patient: 'maria', conversationId: null, reason: 'Subpoena', placedBy: 'amir', placedAt: '2026-03-02T09:00:00Z', liftedBy: null, liftedAt: null };
const QUERY = { id: 'refusals', name: 'What was refused', standard: true, question: { outcome: 'denied' }, savedBy: null, lastReview: null, waiting: 3 };

/** A server that answers an auditor, or whom it is told to. */
function server(userType = 'auditor', privacyOfficer = userType === 'auditor'): { readonly asked: string[]; readonly status: Record<string, number>; readonly late: Record<string, Promise<void>>; send(url: string, init: RequestInit): Promise<Response> } {
  const asked: string[] = [];
  const status: Record<string, number> = {};
  /** What is waited for before addresses that end so are answered. */
  const late: Record<string, Promise<void>> = {};
  const answers: Record<string, unknown> = {
    '/token': { token: 't', tokenType: 'Bearer', identity: 'aud', userType, expiresIn: HOUR, expiresAt: '2026-03-02T10:00:00Z', refreshAfter: '2026-03-02T09:45:00Z', mode: 'mock', provider: null },
    '/me': { identity: 'aud', userType, displayName: 'Auditor', consent: 'not-needed', privacyOfficer, limits: { idleSeconds: IDLE_MS / 1000 } },
    '/audit': { items: [RECORD], nextCursor: 'next' },
    '/audit/queries': { items: [QUERY], nextCursor: null },
    '/audit/reviews': { items: [], nextCursor: null },
    '/break-glass': { items: [GLASS], nextCursor: null },
    '/holds': { items: [HOLD], nextCursor: 'next' },
  };
  const send = async (url: string, init: RequestInit): Promise<Response> => {
    const address = new URL(url, 'http://here');
    const path = address.pathname.replace('/api/v2/twilio/chat', '');
    asked.push(`${init.method ?? 'GET'} ${path}${address.search}`);
    await late[Object.keys(late).find((end) => url.endsWith(end)) ?? ''];
    const code = status[path] ?? 200;
    return new Response(JSON.stringify(code === 200 ? (answers[path] ?? {}) : { type: '/problems/other' }), { status: code });
  };
  return { asked, status, late, send };
}

async function opened(at = server()): Promise<AuditStore> {
  const store = new AuditStore({ identity: 'aud', userType: 'auditor' }, async () => null, at.send);
  await store.begin();
  return store;
}

describe('the audit page', () => {
  test('opens with everything, and asks for a query with what is said beside it', async () => {
    const at = server();
    const store = await opened(at);
    expect([store.phase, store.records.length, store.hasMore]).toEqual(['ready', 1, true]);
    await store.pick(store.queries[0] ?? null);
    await store.narrow({ actor: 'doc' }, { since: '2026-03-01', until: '' });
    expect(at.asked.at(-2)).toBe('GET /audit?query=refusals&actor=doc&since=2026-03-01');
    await store.more();
    expect(at.asked.at(-1)).toBe('GET /audit?query=refusals&actor=doc&since=2026-03-01&cursor=next');
    expect(store.records.length).toBe(2);
  });

  test('shows more of what is asked now alone', async () => {
    const at = server();
    const store = await opened(at);
    const answered = new Signal<void>();
    at.late['cursor=next'] = new Promise((resolve) => void answered.on(resolve));
    const more = store.more();
    await store.pick(store.queries[0] ?? null);
    answered.emit();
    await more;
    expect(store.records.length).toBe(1);
  });

  test('keeps nothing that comes after its end', async () => {
    const at = server();
    const store = await opened(at);
    const answered = new Signal<void>();
    at.late[''] = new Promise((resolve) => void answered.on(resolve));
    const asked = Promise.all([store.pick(null), store.review(), store.look('g')]);
    await vi.waitUntil(() => at.asked.some((one) => one.includes('reason=glass')));
    store.end('over');
    answered.emit();
    await asked;
    expect([store.phase, store.records, store.glasses, store.read]).toEqual(['over', [], [], null]);
  });

  test('lets nobody else in', async () => {
    const store = await opened(server('provider'));
    expect([store.phase, store.records.length]).toEqual(['not-auditor', 0]);
  });

  test('shows an administrator of the pool of privacy emergencies and holds, and asks nothing of the audit', async () => {
    const at = server('admin', true);
    const store = await opened(at);
    expect([store.phase, store.view, store.views, store.glasses.length]).toEqual(['ready', 'emergencies', ['emergencies', 'holds'], 1]);
    expect(at.asked.filter((one) => one.includes('/audit'))).toEqual([]);
  });

  test('shows any other administrator the holds alone', async () => {
    const at = server('admin');
    const store = await opened(at);
    expect([store.phase, store.view, store.views, store.holds.length]).toEqual(['ready', 'holds', ['holds'], 1]);
    expect(at.asked.filter((one) => one.includes('/audit') || one.includes('/break-glass'))).toEqual([]);
  });

  test('places holds and lifts them, and shows lifted ones to who asks', async () => {
    const at = server();
    const store = await opened(at);
    await store.seeHolds();
    expect(at.asked.at(-1)).toBe('GET /holds?limit=50&status=standing');
    await store.placeHold({ patient: 'maria' }, 'Subpoena');
    expect([at.asked.slice(-2), store.holdDone]).toEqual([['POST /holds', 'GET /holds?limit=50&status=standing'], 'holdPlaced']);
    await store.seeHolds(true);
    await store.moreHolds();
    expect([at.asked.at(-1), store.holds.length, store.holdDone]).toEqual(['GET /holds?limit=50&cursor=next', 2, null]);
    at.status['/holds/h'] = 409;
    await store.liftHold('h');
    expect([at.asked.at(-2), store.holdDone, store.trouble]).toEqual(['DELETE /holds/h', 'holdLifted', null]);
    at.status['/holds'] = 404;
    await store.placeHold({ patient: 'nobody' }, 'Subpoena');
    expect([store.trouble, store.holdDone]).toEqual(['troubleHold', null]);
    store.end('over');
    expect([store.holds, store.me]).toEqual([[], '']);
  });

  test('keeps nothing once the session is over', async () => {
    const at = server();
    const store = await opened(at);
    at.status['/audit'] = 401;
    at.status['/token/refresh'] = 401;
    at.status['/token'] = 401;
    await store.pick(null);
    expect([store.phase, store.records.length, store.queries.length]).toEqual(['over', 0, 0]);
  });

  test('is out of sight at once when somebody leaves, and the session ends on the server', async () => {
    const at = server();
    const store = await opened(at);
    const gone = store.leave();
    expect([store.phase, store.records.length, store.queries.length, at.asked.includes('DELETE /session')]).toEqual(['over', 0, 0, false]);
    await gone;
    expect(at.asked.at(-1)).toBe('DELETE /session');
  });

  test('is left when nobody is there', async () => {
    vi.useFakeTimers();
    try {
      const store = await opened();
      await vi.advanceTimersByTimeAsync(IDLE_MS + 1000);
      expect([store.phase, store.records.length]).toEqual(['over', 0]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('warns first, by the limit of the server, and stays for who is there', async () => {
    vi.useFakeTimers();
    try {
      const store = await opened();
      await vi.advanceTimersByTimeAsync(IDLE_MS - 30_000);
      expect(store.idleLeft).toBe(30);
      store.act();
      expect(store.idleLeft).toBeNull();
      await vi.advanceTimersByTimeAsync(IDLE_MS - 90_000);
      expect([store.phase, store.idleLeft]).toEqual(['ready', null]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('keeps the session of who reads awake on the server, a minute at a time', async () => {
    vi.useFakeTimers();
    try {
      const at = server();
      const store = await opened(at);
      const touches = (): number => at.asked.filter((one) => one === 'GET /me').length - 1;
      for (const _ of [1, 2, 3]) store.act();
      await vi.advanceTimersByTimeAsync(0);
      expect(touches()).toBe(1);
      await vi.advanceTimersByTimeAsync(61_000);
      store.act();
      await vi.advanceTimersByTimeAsync(0);
      expect(touches()).toBe(2);
    } finally {
      vi.useRealTimers();
    }
  });

  test('tells what can not be asked, and goes on', async () => {
    const at = server();
    const store = await opened(at);
    at.status['/audit'] = 422;
    await store.narrow({ action: 'No' }, { since: '', until: '' });
    expect([store.phase, store.trouble]).toEqual(['ready', 'troubleAsked']);
  });

  test('shows what was done in an emergency, and what was judged waits no more', async () => {
    const at = server();
    const store = await opened(at);
    expect([store.glasses.length, store.view]).toEqual([1, 'records']);
    await store.review();
    await store.look('g');
    expect(at.asked.at(-1)).toBe('GET /audit?reason=glass%3Ag');
    expect([store.view, store.read?.records.length]).toEqual(['emergencies', 1]);
    await store.judge('g', 'justified', 'She was unconscious');
    expect(at.asked.slice(-2)).toEqual(['POST /break-glass/g/review', 'GET /break-glass?review=pending&limit=200']);
    expect(store.judged).toBe(true);
    await store.pick(null);
    expect(store.view).toBe('records');
    store.end('over');
    expect([store.glasses.length, store.read]).toEqual([0, null]);
  });
});
