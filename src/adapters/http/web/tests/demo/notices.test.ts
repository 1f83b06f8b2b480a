import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { DemoNotices } from '../../src/demo/notices-panel';

const NOTICE = {
  id: 'n1', kind: 'message-waiting', channel: 'sms', recipient: 'maria', conversationId: 'c1', alertId: null,
  createdAt: '2026-03-02T09:00:00Z', attempts: 1, outcome: 'given', reason: null, endedAt: '2026-03-02T09:00:02Z',
};

/** The element without a page: what it would do and draw. */
interface Bare {
  render(): unknown;
  load(): Promise<void>;
}

const panel = (): Bare => new DemoNotices() as unknown as Bare;

/** All that a template says, with its own words. */
function said(part: unknown): string {
  if (Array.isArray(part)) return part.map(said).join(' ');
  if (typeof part !== 'object' || part === null) return typeof part === 'string' ? part : '';
  const { strings = [], values = [] } = part as { strings?: readonly string[]; values?: unknown[] };
  return strings.map((one, at) => one + said(values[at])).join('');
}

/** A server that lets an administrator see these notices; what it was asked, and as whom. */
function server(items: readonly unknown[], status = 200): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const path = url.replace('/api/v2/twilio/chat', '');
    const bearer = (init.headers as Record<string, string>)['Authorization'];
    asked.push([init.method ?? 'GET', path, bearer ?? String(init.body)].join(' '));
    if (path === '/token') return Response.json({ token: 't' });
    return init.method === 'DELETE' ? new Response(null, { status: 204 }) : Response.json({ items, nextCursor: null }, { status });
  });
  return asked;
}

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-03-02T12:00:00Z') }));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('nothing is asked before somebody wishes to see it', () => {
  const asked = server([NOTICE]);
  expect(said(panel().render())).toContain('Show the notices');
  expect(asked).toEqual([]);
});

test('an administrator asks, and their session ends with that', async () => {
  const asked = server([NOTICE]);
  await panel().load();
  expect(asked).toEqual(['POST /token {"identity":"admin","userType":"admin"}', 'GET /notices?limit=10 Bearer t', 'DELETE /session Bearer t']);
});

test('a notice says what, to whom as the demo shows people, by which way, when, and what became of it', async () => {
  server([NOTICE]);
  const shown = panel();
  await shown.load();
  const text = said(shown.render());
  const at = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' }).format(new Date(NOTICE.endedAt));
  for (const one of ['The last notice:', 'A message waits for them', 'Maria Lopez · text message', `${at} · Would have gone out`, 'Look again']) expect(text).toContain(one);
});

test.each([
  [{ outcome: null, endedAt: null, attempts: 0 }, 'Waits to go out'],
  [{ outcome: null, endedAt: null, attempts: 2 }, 'is tried again'],
  [{ outcome: 'refused', reason: 'no-address' }, 'Could not be given (no-address)'],
  [{ outcome: 'given-up' }, 'would have come too late'],
  [{ outcome: 'withdrawn' }, 'was not needed any more'],
  [{ recipient: 'admin', channel: 'email' }, 'Clinic Administrator · e-mail'],
  [{ recipient: 'system', channel: 'webhook', kind: 'system-trouble' }, 'Another system of the clinic · call of another system'],
  [{ recipient: 'somebody-new', kind: 'mentioned', channel: 'push' }, 'somebody-new · push notification'],
  [{ kind: 'of-a-newer-server' }, 'of-a-newer-server'],
])('whatever becomes of one is said: %o', async (more, words) => {
  server([{ ...NOTICE, ...more }]);
  const shown = panel();
  await shown.load();
  expect(said(shown.render())).toContain(words);
});

test('that there are none is said', async () => {
  server([]);
  const shown = panel();
  await shown.load();
  expect(said(shown.render())).toContain('Nobody has been told anything outside the chat yet.');
});

test('that they can not be had is said, what was seen stays, and the session ends all the same', async () => {
  server([NOTICE]);
  const shown = panel();
  await shown.load();
  const asked = server([], 429);
  await shown.load();
  const text = said(shown.render());
  expect(text).toContain('can not be shown now');
  expect(text).toContain('Maria Lopez');
  expect(asked.at(-1)).toBe('DELETE /session Bearer t');
});
