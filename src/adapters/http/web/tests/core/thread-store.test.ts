import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { conversation, message } from '../../src/core/model';
import type { Unsent } from '../../src/core/outbox';
import { type StreamEvent, readFrame } from '../../src/core/protocol';
import { ThreadStore } from '../../src/core/thread-store';
import { aConversation, aMessage, aParticipant, created } from '../fakes';

let store: ThreadStore;

beforeEach(() => {
  vi.useFakeTimers();
  store = new ThreadStore(conversation(aConversation()), 'maria');
});
afterEach(() => vi.useRealTimers());

function event(frame: Record<string, unknown>): StreamEvent {
  const read = readFrame(JSON.stringify(frame));
  if (read.type !== 'ev') throw new Error('no event');
  return read.ev;
}

function happens(seq: number, more: Record<string, unknown> = {}, unsent: readonly Unsent[] = []): string {
  return store.apply(seq, event(created(seq, more)), unsent);
}

const sending = (id: string, body: string): Unsent => ({ id, conversation: 'c1', body, at: 0, attachments: [], state: 'sending', reason: null });
const ids = (): string[] => store.messages.map((one) => one.id);

describe('the stream', () => {
  test('each event once, in order; what is known is passed over', () => {
    expect([happens(1), happens(2), happens(1), happens(2)]).toEqual(['applied', 'applied', 'known', 'known']);
    expect(ids()).toEqual(['m1', 'm2']);
  });

  test('behind a gap nothing is applied', () => {
    happens(1);
    expect(happens(3)).toBe('gap');
    expect(ids()).toEqual(['m1']);
    expect(store.cursor).toBe(1);
  });

  test('history and stream meet without doubles, whichever comes first', () => {
    happens(1);
    store.addEarlier([message(aMessage(1)), message(aMessage(2))], true);
    happens(2);
    expect(ids()).toEqual(['m1', 'm2']);
  });

  test('a retraction takes the text away', () => {
    happens(1);
    const gone = { ...created(1, { body: null, retractedAt: '2026-03-03T10:01:00Z' }), seq: 2 };
    store.apply(2, { ...event(gone), kind: 'message.retracted' } as StreamEvent, []);
    expect(store.messages[0]?.body).toBeNull();
  });

  test('a reset begins anew from what HTTP gives', () => {
    happens(1);
    store.restart([message(aMessage(1200))], 1201, false);
    expect(ids()).toEqual(['m1200']);
    expect(happens(1202)).toBe('applied');
    expect(store.hasEarlier).toBe(true);
  });
});

describe('my own messages', () => {
  test('the echo before the acknowledgement hides the unsent one', () => {
    const unsent = [sending('u1', 'hello'), { ...sending('u2', 'hello'), state: 'queued' as const }];
    happens(1, { author: 'maria', body: 'hello' }, unsent);
    expect(store.pending(unsent).map((one) => one.id)).toEqual(['u2']);
  });

  test('the acknowledgement before the echo shows one message', () => {
    store.acknowledged('u1', message(aMessage(1, { author: 'maria' })));
    happens(1, { author: 'maria' });
    expect(ids()).toEqual(['m1']);
  });

  test('are no arrival', () => {
    const arrived: string[] = [];
    store.arrivals.on((one) => arrived.push(one.id));
    happens(1, { author: 'maria' });
    happens(2);
    happens(2);
    expect(arrived).toEqual(['m2']);
  });
});

describe('horizons', () => {
  test('only ever go forward', () => {
    happens(1, { author: 'maria' });
    const [mine] = store.messages;
    if (!mine) throw new Error('no message');
    expect(store.delivery(mine)).toBe('sent');
    store.sense({ kind: 'delivered', identity: 'dr-osei', seq: 1 });
    expect(store.delivery(mine)).toBe('delivered');
    store.sense({ kind: 'read', identity: 'dr-osei', seq: 1 });
    store.sense({ kind: 'delivered', identity: 'dr-osei', seq: 0 });
    store.refresh(conversation(aConversation()));
    store.subscribed(conversation(aConversation()).participants);
    expect(store.delivery(mine)).toBe('read');
  });

  test('my own reading says nothing about my message', () => {
    happens(1, { author: 'maria' });
    store.sense({ kind: 'read', identity: 'maria', seq: 1 });
    expect(store.messages.map((one) => store.delivery(one))).toEqual(['sent']);
  });

  test('unread are messages of others behind what I read', () => {
    happens(1);
    happens(2, { author: 'maria' });
    happens(3);
    expect(store.unread).toBe(2);
    store.haveRead(1);
    expect(store.unread).toBe(1);
  });
});

describe('signs that pass', () => {
  test('typing is shown for 6 s after the last, and ends with the message', async () => {
    store.sense({ kind: 'typing', identity: 'dr-osei' });
    await vi.advanceTimersByTimeAsync(5000);
    store.sense({ kind: 'typing', identity: 'dr-osei' });
    await vi.advanceTimersByTimeAsync(5999);
    expect(store.typing).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(store.typing).toHaveLength(0);
    store.sense({ kind: 'typing', identity: 'dr-osei' });
    happens(1);
    expect(store.typing).toHaveLength(0);
  });

  test('I am not shown typing to myself', () => {
    store.sense({ kind: 'typing', identity: 'maria' });
    expect(store.typing).toHaveLength(0);
  });
});

test('who joins and leaves is known', () => {
  const joined = { type: 'ev', stream: 's', seq: 1, ev: { kind: 'participant.joined', participant: aParticipant('nurse') } };
  const left = { type: 'ev', stream: 's', seq: 2, ev: { kind: 'participant.left', identity: 'dr-osei' } };
  store.apply(1, event(joined), []);
  store.apply(2, event(left), []);
  expect(store.others.map((one) => one.identity)).toEqual(['nurse']);
});

test('an ended store waits for nothing', () => {
  store.sense({ kind: 'typing', identity: 'dr-osei' });
  store.end();
  expect(vi.getTimerCount()).toBe(0);
});
