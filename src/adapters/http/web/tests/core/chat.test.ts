import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { Chat, type ChatConfig } from '../../src/core/chat';
import { setDebug } from '../../src/core/debug';
import { aConversation, aMessage, aParticipant, created, FakeServer, FakeShelf, FakeWire, LIMITS, problem, READY } from '../fakes';

let server: FakeServer;
let shelf: FakeShelf;

beforeEach(() => {
  vi.useFakeTimers();
  FakeWire.all = [];
  server = new FakeServer();
  shelf = new FakeShelf();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  setDebug(false);
});

function aChat(config: Partial<ChatConfig> = {}): Chat {
  return new Chat(
    { userId: 'maria', userType: 'patient', recipientId: 'dr-osei', language: 'en', getCode: async () => 'code', ...config },
    { origin: 'https://chat.test', fetch: server.fetch, open: (url) => new FakeWire(url), shelf, random: () => 1 },
  );
}

async function settle(ms = 0): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

async function live(config: Partial<ChatConfig> = {}): Promise<Chat> {
  const chat = aChat(config);
  await chat.start();
  await settle();
  FakeWire.last.opens();
  FakeWire.last.hears(READY);
  FakeWire.last.hears({ type: 'subscribed', stream: 'conversation:c1', seq: 0, from: 1, participants: [aParticipant('maria'), aParticipant('dr-osei')] });
  return chat;
}

function acknowledges(frame: Record<string, unknown> | undefined, seq: number): void {
  FakeWire.last.hears({ type: 'ack', id: frame?.['id'], result: aMessage(seq, { author: 'maria', body: frame?.['body'] }) });
}

describe('starting', () => {
  test('the code signs in, and the conversation of the two is shown', async () => {
    let proof: string | null = null;
    server.on('POST /token', ({ authorization }) => {
      proof = authorization;
      return problem(401, 'invalid-token');
    });
    const refused = aChat();
    await refused.start();
    expect(proof).toBe('Code code');
    expect(refused.phase).toEqual({ kind: 'blocked', reason: 'signed-out' });
    server = new FakeServer();
    const chat = await live();
    expect(chat.phase.kind).toBe('ready');
    expect(FakeWire.last.said('subscribe')).toEqual([{ type: 'subscribe', stream: 'conversation:c1', after: 0 }]);
  });

  test('an open conversation is preferred to a newer closed one', async () => {
    const closed = aConversation({ id: 'c2', status: 'closed', updatedAt: '2026-04-01T00:00:00Z' });
    const foreign = aConversation({ id: 'c3', participants: [aParticipant('maria'), aParticipant('nurse')] });
    server.on('GET /conversations', () => ({ status: 200, body: { items: [closed, foreign, aConversation()], nextCursor: null } }));
    const chat = await live();
    expect(chat.thread?.id).toBe('c1');
  });

  test('without one, both sides would open the same', async () => {
    const names: unknown[] = [];
    server.on('GET /conversations', () => ({ status: 200, body: { items: [], nextCursor: null } }));
    server.on('POST /conversations', ({ body }) => {
      names.push((body as { uniqueName: string }).uniqueName);
      return { status: 201, body: aConversation() };
    });
    vi.useRealTimers();
    await aChat().start();
    server.on('GET /me', () => ({ status: 200, body: { identity: 'dr-osei', userType: 'provider', displayName: 'D', consent: 'not-needed' } }));
    await aChat({ userId: 'dr-osei', userType: 'provider', recipientId: 'MARIA' }).start();
    expect(names[0]).toMatch(/^widget-[0-9a-f]{40}$/u);
    expect(names[1]).toBe(names[0]);
  });

  test('a server that is away is waited for', async () => {
    server.online = false;
    const chat = aChat();
    await chat.start();
    expect(chat.phase.kind).toBe('loading');
    server.online = true;
    await settle(500);
    expect(chat.phase.kind).toBe('ready');
  });

  test.each([
    [403, 'identity-mismatch', 'identity-mismatch'],
    [503, 'chat-disabled', 'disabled'],
    [403, 'forbidden', 'not-allowed'],
  ])('%i %s blocks', async (status, code, reason) => {
    server.on('POST /token', () => problem(status, code));
    const chat = aChat();
    await chat.start();
    expect(chat.phase).toEqual({ kind: 'blocked', reason });
  });

  test('another person than the page says is no mistake to pass over', async () => {
    server.on('GET /me', () => ({ status: 200, body: { identity: 'james', userType: 'patient', displayName: 'J', consent: 'granted' } }));
    const chat = aChat();
    await chat.start();
    expect(chat.phase).toEqual({ kind: 'blocked', reason: 'identity-mismatch' });
  });
});

describe('the reason', () => {
  const reasons = { items: [{ code: 'question', label: 'A question' }, { code: 'result', label: 'A test result' }], nextCursor: null };

  beforeEach(() => {
    server.on('GET /conversations', () => ({ status: 200, body: { items: [], nextCursor: null } }));
    server.on('GET /reasons', () => ({ status: 200, body: reasons }));
  });

  test('who writes to nobody by name says what it is about, and the conversation is opened for that', async () => {
    const bodies: unknown[] = [];
    server.on('POST /conversations', ({ body }) => {
      bodies.push(body);
      return { status: 201, body: aConversation() };
    });
    const chat = aChat({ recipientId: '' });
    const started = chat.start();
    await vi.waitFor(() => expect(chat.phase.kind).toBe('reason'));
    expect(bodies).toEqual([]);
    if (chat.phase.kind !== 'reason') throw new Error('not asked');
    expect(chat.phase.asking.reasons).toEqual(reasons.items);
    chat.phase.asking.choose('result');
    await started;
    expect(bodies).toEqual([expect.objectContaining({ participants: [], reason: 'result' })]);
    expect(chat.phase.kind).toBe('ready');
  });

  test('the page may want it asked where somebody is named, too', async () => {
    const bodies: unknown[] = [];
    server.on('POST /conversations', ({ body }) => {
      bodies.push(body);
      return { status: 201, body: aConversation() };
    });
    const chat = aChat({ asksReason: true });
    const started = chat.start();
    await vi.waitFor(() => expect(chat.phase.kind).toBe('reason'));
    if (chat.phase.kind !== 'reason') throw new Error('not asked');
    chat.phase.asking.choose('result');
    await started;
    expect(bodies).toEqual([expect.objectContaining({ participants: [{ identity: 'dr-osei' }], reason: 'result' })]);
  });

  test.each([
    ['somebody is named', { recipientId: 'dr-osei' }, reasons],
    ['the list does not come', { recipientId: '' }, null],
  ])('nobody is kept from writing: %s', async (_, config, answered) => {
    server.on('GET /reasons', () => (answered === null ? problem(503, 'busy') : { status: 200, body: answered }));
    server.on('POST /conversations', ({ body }) => ({ status: 'reason' in (body as object) ? 422 : 201, body: aConversation() }));
    const chat = aChat(config);
    await chat.start();
    expect(chat.phase.kind).toBe('ready');
  });
});

describe('consent', () => {
  beforeEach(() => {
    let consent = 'none';
    const document = { version: 'v3', language: 'es', title: 'T', text: 'D' };
    server.on('GET /me', () => ({ status: 200, body: { identity: 'maria', userType: 'patient', displayName: 'M', consent } }));
    server.on('GET /consents/maria', () => ({ status: 200, body: { identity: 'maria', status: consent, version: null, scopes: [], signedAt: null, document } }));
    server.on('POST /consents/maria', ({ body }) => {
      expect(body).toEqual({ scopes: ['chat'], version: 'v3', language: 'es' });
      consent = 'granted';
      return { status: 201, body: { identity: 'maria', status: consent, document } };
    });
  });

  test('before it nothing is fetched and nothing connects', async () => {
    const chat = aChat();
    await chat.start();
    expect(chat.phase).toMatchObject({ kind: 'consent', document: { version: 'v3' } });
    expect(server.asked.some((call) => call.includes('/conversations'))).toBe(false);
    expect(FakeWire.all).toHaveLength(0);
    await chat.agree();
    expect(chat.phase.kind).toBe('ready');
  });

  test('who declines is let be', async () => {
    const chat = aChat();
    await chat.start();
    chat.decline();
    expect(chat.phase).toEqual({ kind: 'blocked', reason: 'declined' });
    expect(server.asked).not.toContain('POST /consents/maria');
  });
});

describe('sending', () => {
  test('an acknowledged message stands once, whatever order echo and acknowledgement come in', async () => {
    const chat = await live();
    chat.send('hello');
    const [sent] = FakeWire.last.said('send');
    expect(chat.unsent).toHaveLength(1);
    FakeWire.last.hears(created(1, { author: 'maria', body: 'hello' }));
    expect(chat.thread?.pending(chat.unsent)).toEqual([]);
    acknowledges(sent, 1);
    expect([chat.unsent.length, chat.thread?.messages.length]).toEqual([0, 1]);
  });

  test('a mark as urgent is of the next message alone, however often that is sent', async () => {
    const chat = await live();
    chat.urgent = true;
    chat.send('it hurts more');
    const [first] = FakeWire.last.said('send');
    FakeWire.last.closes(1006);
    await settle(500);
    FakeWire.last.opens();
    FakeWire.last.hears(READY);
    const [again] = FakeWire.last.said('send');
    acknowledges(again, 1);
    chat.send('since this morning');
    expect([first?.['priority'], again?.['priority'], FakeWire.last.said('send').at(-1)?.['priority']]).toEqual(['urgent', 'urgent', undefined]);
  });

  test('a lost acknowledgement makes no double', async () => {
    const chat = await live();
    chat.send('hello');
    const [first] = FakeWire.last.said('send');
    FakeWire.last.closes(1006);
    await settle(500);
    FakeWire.last.opens();
    FakeWire.last.hears(READY);
    const [again] = FakeWire.last.said('send');
    expect(again?.['id']).toBe(first?.['id']);
    FakeWire.last.hears(created(1, { author: 'maria', body: 'hello' }));
    acknowledges(again, 1);
    expect(chat.thread?.messages.map((one) => one.body)).toEqual(['hello']);
    expect(chat.unsent).toEqual([]);
  });

  test('three typed offline go in order once the line is back', async () => {
    const chat = await live();
    FakeWire.last.closes(1006);
    for (const text of ['one', 'two', 'three']) chat.send(text);
    chat.wake();
    await settle();
    FakeWire.last.opens();
    FakeWire.last.hears(READY);
    for (const seq of [1, 2, 3]) acknowledges(FakeWire.last.said('send').at(-1), seq);
    expect(FakeWire.last.said('send').map((one) => one['body'])).toEqual(['one', 'two', 'three']);
    expect(chat.thread?.messages.map((one) => one.body)).toEqual(['one', 'two', 'three']);
  });

  test('a refusal fails the one message, and may be tried again', async () => {
    const chat = await live();
    chat.send('hello');
    const id = FakeWire.last.said('send')[0]?.['id'];
    FakeWire.last.hears({ type: 'error', id, code: 'invalid', retryable: false });
    expect(chat.unsent[0]).toMatchObject({ state: 'failed', reason: 'invalid' });
    chat.retrySending(String(id));
    expect(FakeWire.last.said('send').at(-1)?.['id']).toBe(id);
  });

  test('too fast is no failure', async () => {
    const chat = await live();
    chat.send('hello');
    const id = FakeWire.last.said('send')[0]?.['id'];
    FakeWire.last.hears({ type: 'error', id, code: 'too-many', retryable: true, retryAfterMs: 2000 });
    await settle(2000);
    expect(FakeWire.last.said('send')).toHaveLength(2);
  });

  test('a conversation that closes under the writer is opened again, and the words go', async () => {
    server.on('POST /conversations/c1/reopen', () => ({ status: 200, body: aConversation() }));
    const chat = await live();
    chat.send('one more thing');
    const [first] = FakeWire.last.said('send');
    FakeWire.last.hears({ type: 'error', id: first?.['id'], code: 'conversation-closed', retryable: false });
    await settle();
    expect(FakeWire.last.said('send').at(-1)).toMatchObject({ id: first?.['id'], conversation: 'c1' });
  });

  test('who starts again when it is too late says what it is about before the one that continues it is opened', async () => {
    const bodies: unknown[] = [];
    server.on('POST /conversations/c1/reopen', () => problem(409, 'reopen-window-over'));
    server.on('GET /reasons', () => ({ status: 200, body: { items: [{ code: 'question', label: 'A question' }], nextCursor: null } }));
    server.on('POST /conversations', ({ body }) => {
      bodies.push(body);
      return bodies.length === 1 ? problem(503, 'busy') : { status: 201, body: aConversation({ id: 'c2' }) };
    });
    server.on('GET /conversations/c2', () => ({ status: 200, body: aConversation({ id: 'c2' }) }));
    server.on('GET /conversations/c2/messages', () => ({ status: 200, body: { items: [], nextCursor: null } }));
    const chat = await live();
    for (const shown of ['c1', 'c2']) {
      const again = chat.startAgain();
      await settle();
      if (chat.phase.kind !== 'reason') throw new Error('not asked');
      chat.phase.asking.choose('question');
      await again;
      expect([chat.phase.kind, chat.thread?.id]).toEqual(['ready', shown]);
    }
    expect(bodies.at(-1)).toEqual({ participants: [{ identity: 'dr-osei' }], continues: 'c1', reason: 'question' });
  });

  test('who comes back after the place was taken in the middle of the question can start again', async () => {
    server.on('POST /conversations/c1/reopen', () => problem(409, 'reopen-window-over'));
    server.on('GET /reasons', () => ({ status: 200, body: { items: [{ code: 'question', label: 'A question' }], nextCursor: null } }));
    const chat = await live();
    for (const _ of [1, 2]) {
      void chat.startAgain();
      await settle();
      expect(chat.phase.kind).toBe('reason');
      FakeWire.last.closes(4409);
      chat.resume();
      await settle();
      expect(chat.phase.kind).toBe('ready');
    }
  });

  test('when it is too late for that, they go to the one that continues it', async () => {
    server.on('POST /conversations/c1/reopen', () => problem(409, 'reopen-window-over'));
    server.on('POST /conversations', ({ body }) => {
      expect(body).toEqual({ participants: [{ identity: 'dr-osei' }], continues: 'c1' });
      return { status: 201, body: aConversation({ id: 'c2' }) };
    });
    server.on('GET /conversations/c2', () => ({ status: 200, body: aConversation({ id: 'c2' }) }));
    server.on('GET /conversations/c2/messages', () => ({ status: 200, body: { items: [], nextCursor: null } }));
    const chat = await live();
    chat.send('one more thing');
    FakeWire.last.hears({ type: 'error', id: FakeWire.last.said('send')[0]?.['id'], code: 'conversation-closed', retryable: false });
    await settle();
    expect(chat.thread?.id).toBe('c2');
    expect(FakeWire.last.said('send').at(-1)).toMatchObject({ conversation: 'c2', body: 'one more thing' });
  });
});

describe('the stream', () => {
  test('a gap and a lag are asked for from where we are', async () => {
    const chat = await live();
    FakeWire.last.hears(created(1));
    FakeWire.last.hears(created(4));
    FakeWire.last.hears({ type: 'lagged', stream: 'conversation:c1' });
    expect(FakeWire.last.said('subscribe').map((one) => one['after'])).toEqual([0, 1, 1]);
    expect(chat.thread?.messages).toHaveLength(1);
  });

  test('a reset is fetched anew, and followed from there', async () => {
    const chat = await live();
    server.on('GET /conversations/c1/messages', () => ({ status: 200, body: { items: [aMessage(2000)], nextCursor: null } }));
    FakeWire.last.hears({ type: 'reset', stream: 'conversation:c1', seq: 2001 });
    await settle();
    expect(chat.thread?.messages.map((one) => one.seq)).toEqual([2000]);
    expect(FakeWire.last.said('subscribe').at(-1)?.['after']).toBe(2001);
  });

  test('reading is told once, and only forward', async () => {
    const chat = await live();
    FakeWire.last.hears(created(1));
    FakeWire.last.hears(created(2));
    chat.read(2);
    chat.read(2);
    chat.read(1);
    expect(FakeWire.last.said('read')).toEqual([{ type: 'read', conversation: 'c1', seq: 2 }]);
  });

  test('typing is told every 3 s at most', async () => {
    const chat = await live();
    chat.typed('a');
    chat.typed('ab');
    await settle(3000);
    chat.typed('abc');
    chat.typed('');
    expect(FakeWire.last.said('typing')).toHaveLength(2);
  });
});

describe('the session', () => {
  test('idle: a warning, then the lock; server, socket and storage know', async () => {
    const chat = await live();
    FakeWire.last.closes(1006);
    chat.send('unsent');
    expect(shelf.held.size).toBe(1);
    await settle((LIMITS.idleSeconds - 60) * 1000);
    expect(chat.idleLeft).toBe(60);
    await settle(60_000);
    expect(chat.phase.kind).toBe('locked');
    expect([chat.thread, shelf.held.size]).toEqual([null, 0]);
    expect(server.asked).toContain('DELETE /session');
  });

  test('staying keeps it, here and on the server', async () => {
    const chat = await live();
    await settle((LIMITS.idleSeconds - 30) * 1000);
    expect(chat.idleLeft).toBeGreaterThan(0);
    const before = server.asked.filter((call) => call === 'GET /me').length;
    chat.act();
    await settle(60_000);
    expect(chat.idleLeft).toBeNull();
    expect(chat.phase.kind).toBe('ready');
    expect(server.asked.filter((call) => call === 'GET /me').length).toBe(before + 1);
  });

  test('the warning comes by the last act that the server was told of', async () => {
    const chat = await live();
    chat.act();
    await settle(10_000);
    chat.act();
    await settle((LIMITS.idleSeconds - 60) * 1000 - 10_000);
    expect(chat.idleLeft).toBe(60);
  });

  test('a machine that slept for longer than a session may rest has locked it, whatever is pressed first', async () => {
    const chat = await live();
    vi.setSystemTime(Date.now() + LIMITS.idleSeconds * 1000);
    chat.act();
    await settle();
    expect([chat.phase.kind, chat.thread]).toEqual(['locked', null]);
  });

  test('a machine that slept locks soon after it wakes, though nobody presses anything', async () => {
    const chat = await live();
    vi.setSystemTime(Date.now() + LIMITS.idleSeconds * 1000);
    await settle(5000);
    expect(chat.phase.kind).toBe('locked');
  });

  test('after the lock a new sign-in shows it all again', async () => {
    const chat = await live();
    await settle(LIMITS.idleSeconds * 1000);
    chat.resume();
    await settle();
    expect(chat.phase.kind).toBe('ready');
    expect(server.asked.filter((call) => call === 'POST /token')).toHaveLength(2);
  });

  test('the token is renewed before it ends, on the open socket', async () => {
    const chat = await live();
    for (let minute = 0; minute < 51; minute += 1) {
      FakeWire.last.hears({ type: 'ping' });
      await settle(30_000);
      FakeWire.last.hears({ type: 'ping' });
      await settle(30_000);
      chat.act();
    }
    expect(FakeWire.last.said('refresh')).toEqual([{ type: 'refresh', token: 'token-2' }]);
    expect(FakeWire.all).toHaveLength(1);
  });

  test('opened elsewhere stops, and can be taken over', async () => {
    const chat = await live();
    FakeWire.last.closes(4409);
    expect(chat.phase).toEqual({ kind: 'blocked', reason: 'elsewhere' });
    chat.resume();
    await settle();
    expect(FakeWire.all).toHaveLength(2);
    expect(chat.phase.kind).toBe('ready');
  });

  test('a session that the server ended for want of use is locked, and signs nobody in', async () => {
    const chat = await live();
    FakeWire.last.closes(4408);
    await settle(500);
    FakeWire.last.opens();
    server.on('DELETE /session', () => problem(401, 'invalid-token'));
    FakeWire.last.closes(4401);
    await settle();
    expect([chat.phase.kind, chat.thread, vi.getTimerCount()]).toEqual(['locked', null, 0]);
    expect(server.asked.filter((call) => call.startsWith('POST /token'))).toHaveLength(1);
  });

  test('signing out leaves nothing', async () => {
    const chat = await live();
    chat.send('unsent');
    await chat.signOut();
    expect(shelf.held.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    expect(FakeWire.last.closedWith).toBe(1000);
  });

  test('who signed out can sign in again', async () => {
    const chat = await live();
    await chat.signOut();
    expect(chat.phase.kind).toBe('ended');
    chat.resume();
    await settle();
    expect(chat.phase.kind).toBe('ready');
    expect(server.asked.filter((call) => call === 'POST /token')).toHaveLength(2);
  });

  test('signing out twice ends one session once', async () => {
    const chat = await live();
    await Promise.all([chat.signOut(), chat.signOut()]);
    expect(server.asked.filter((call) => call === 'DELETE /session')).toHaveLength(1);
    expect(server.asked.filter((call) => call === 'POST /token')).toHaveLength(1);
  });

  test.each(['POST /token', 'GET /me', 'GET /conversations', 'GET /conversations/c1/messages'])('ended while it waits for %s, it begins nothing', async (call) => {
    const open = server.hold(call);
    const chat = aChat();
    void chat.start();
    await settle();
    chat.end();
    const before = server.asked.length;
    open();
    await settle(60_000);
    expect(server.asked.slice(before)).toEqual([]);
    expect(FakeWire.all).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a start that was overtaken shows nothing of what it found', async () => {
    const open = server.hold('GET /conversations/c1/messages');
    const chat = aChat();
    void chat.start();
    await settle();
    await chat.start();
    const shown = chat.thread;
    open();
    await settle();
    expect(chat.thread).toBe(shown);
  });

  test('what is refused after somebody signed out signs nobody in', async () => {
    const chat = await live();
    server.on('GET /late', () => problem(401, 'invalid-token'));
    const open = server.hold('GET /late');
    const late = chat.api.ask({ method: 'GET', path: '/late' }).catch((error: unknown) => error);
    await chat.signOut();
    open();
    await late;
    await settle(60_000);
    expect(server.asked.filter((call) => call.startsWith('POST /token'))).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('what is refused while somebody signs out signs nobody in', async () => {
    const chat = await live();
    server.on('GET /late', () => problem(401, 'invalid-token'));
    const [open, end] = [server.hold('GET /late'), server.hold('DELETE /session')];
    const late = chat.api.ask({ method: 'GET', path: '/late' }).catch((error: unknown) => error);
    await settle();
    const gone = chat.signOut();
    await settle();
    open();
    await late;
    const asked = await chat.api.ask({ method: 'GET', path: '/late' }).catch((error: unknown) => error);
    end();
    await gone;
    expect(asked).toMatchObject({ status: 401 });
    expect(server.asked.filter((call) => call.startsWith('POST /token'))).toHaveLength(1);
  });

  test('what was asked for before somebody signs out is called off before the session ends', async () => {
    const chat = await live();
    server.on('GET /late', () => problem(401, 'invalid-token'));
    server.hold('GET /late');
    const late = chat.api.ask({ method: 'GET', path: '/late' }).catch((error: unknown) => error);
    await settle();
    expect(server.underWay).toEqual(['GET /late']);
    const end = server.hold('DELETE /session');
    const gone = chat.signOut();
    await settle();
    expect(server.underWay).toEqual(['DELETE /session']);
    expect(await late).toMatchObject({ status: 401 });
    end();
    await gone;
  });

  test('a draft that is being saved when somebody signs out is saved before the session ends', async () => {
    const chat = await live();
    chat.typed('Since yester');
    const open = server.hold('PUT /conversations/c1/draft');
    await settle(2_000);
    expect(server.underWay).toEqual(['PUT /conversations/c1/draft']);
    const gone = chat.signOut();
    await settle();
    expect(server.underWay).toEqual(['PUT /conversations/c1/draft']);
    open();
    await gone;
    expect(server.asked.slice(-2)).toEqual(['PUT /conversations/c1/draft', 'DELETE /session']);
  });

  test.each([
    ['locks', 'locked', () => settle(LIMITS.idleSeconds * 1000)],
    ['is left', 'ended', async (chat: Chat) => void chat.signOut()],
  ] as const)('what %s is out of sight at once, however slow the network is', async (_, phase, go) => {
    const chat = await live();
    const [save, end] = [server.hold('PUT /conversations/c1/draft'), server.hold('DELETE /session')];
    chat.typed('Since yester');
    await go(chat);
    expect([chat.phase.kind, chat.thread, chat.draft, shelf.held.size]).toEqual([phase, null, '', 0]);
    await settle();
    expect(server.underWay).toEqual(['PUT /conversations/c1/draft']);
    save();
    await settle();
    expect(server.underWay).toEqual(['DELETE /session']);
    end();
    await settle();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('who comes back while they are let go yet comes in with a session of their own', async () => {
    const chat = await live();
    const end = server.hold('DELETE /session');
    const gone = chat.signOut();
    await settle();
    chat.resume();
    chat.resume();
    await settle();
    expect(chat.phase.kind).toBe('loading');
    expect(server.asked.filter((call) => call === 'POST /token')).toHaveLength(1);
    end();
    await gone;
    await settle();
    expect(chat.phase.kind).toBe('ready');
    expect(server.asked.filter((call) => call === 'POST /token')).toHaveLength(2);
  });

  test('who goes again before they were back stays gone', async () => {
    const chat = await live();
    const end = server.hold('DELETE /session');
    void chat.signOut();
    await settle();
    chat.resume();
    const gone = chat.signOut();
    end();
    await gone;
    await settle();
    expect(chat.phase.kind).toBe('ended');
    expect(server.asked.filter((call) => call === 'POST /token')).toHaveLength(1);
  });

  test('a page that goes while a draft is being saved ends the session all the same', async () => {
    const chat = await live();
    chat.typed('Since yester');
    server.hold('PUT /conversations/c1/draft');
    void chat.signOut();
    await settle();
    chat.end();
    await settle();
    expect(server.asked.at(-1)).toBe('DELETE /session');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a token that was asked for before somebody signed out is not kept', async () => {
    const chat = await live();
    server.on('GET /late', () => problem(401, 'invalid-token'));
    const open = server.hold('POST /token/refresh');
    const late = chat.api.ask({ method: 'GET', path: '/late' }).catch((error: unknown) => error);
    await settle();
    await chat.signOut();
    open();
    await late;
    expect(vi.getTimerCount()).toBe(0);
  });

  test('leaving the page keeps what is unsent, and waits for nothing', async () => {
    const chat = await live();
    chat.send('unsent');
    chat.end();
    await settle();
    expect(shelf.held.size).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('drafts', () => {
  test('are saved after a pause, and come back', async () => {
    const bodies: unknown[] = [];
    server.on('PUT /conversations/c1/draft', ({ body }) => {
      bodies.push(body);
      return { status: 200, body };
    });
    server.on('GET /conversations/c1', () => ({ status: 200, body: aConversation({ draft: 'before' }) }));
    const chat = await live();
    expect(chat.draft).toBe('before');
    chat.typed('before l');
    chat.typed('before long');
    await settle(10_000);
    expect(bodies).toEqual([{ body: 'before long' }]);
  });

  test('end with the sending', async () => {
    const chat = await live();
    chat.typed('hello');
    await settle(3000);
    chat.send('hello');
    await settle(3000);
    expect(server.asked.at(-1)).toBe('DELETE /conversations/c1/draft');
  });
});

test('debugging prints kinds and ids, never texts, names or tokens', async () => {
  setDebug(true);
  const printed = vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  const chat = await live({ getCode: async () => 'secret-code' });
  chat.typed('my words');
  chat.send('my words');
  acknowledges(FakeWire.last.said('send')[0], 1);
  FakeWire.last.hears(created(2, { body: 'their words' }));
  const lines = printed.mock.calls.flat().join(' ');
  expect(lines).toContain('frame.in');
  for (const word of ['words', 'token-1', 'secret-code', 'maria', 'Maria']) expect(lines).not.toContain(word);
});
