import { expect, test } from 'vitest';

import { Attempt, askRefill, askVisit, card, takeStep } from '../../src/core/cards';
import { conversation } from '../../src/core/model';
import { type StreamEvent, readFrame } from '../../src/core/protocol';
import { ThreadStore } from '../../src/core/thread-store';
import { aConversation, created } from '../fakes';

const CARD = {
  id: 'k1',
  kind: 'appointment',
  messageId: 'm1',
  state: 'asked',
  isOver: false,
  details: { zone: 'UTC', selfBookable: true },
  steps: [{ step: 'hold', by: 'both', says: [{ name: 'start', form: 'moment', limit: 1000, needed: true, choices: [] }] }],
  changedAt: '2026-03-02T09:00:00Z',
};

function read(frame: Record<string, unknown>): StreamEvent {
  const found = readFrame(JSON.stringify(frame));
  if (found.type !== 'ev') throw new Error('no event');
  return found.ev;
}

function changed(seq: number, more: Record<string, unknown>): StreamEvent {
  return read({ type: 'ev', stream: 'conversation:c1', seq, ev: { kind: 'card.changed', card: { ...CARD, ...more } } });
}

test('a card that moved on is shown by the message that brought it', () => {
  const store = new ThreadStore(conversation(aConversation()), 'maria');
  store.apply(1, read(created(1, { kind: 'card', card: CARD })), []);
  expect(store.apply(2, changed(2, { state: 'held' }), [])).toBe('applied');
  expect(store.apply(3, changed(3, { messageId: 'unknown' }), [])).toBe('applied');
  expect(store.messages.map((one) => card(one.card).state)).toEqual(['held']);
  expect(store.cursor).toBe(3);
});

test('what is the team’s alone is empty where the server does not tell it', () => {
  expect(card(CARD).team).toEqual({});
  expect(card({ ...CARD, team: { request: 'renewal' } }).team).toEqual({ request: 'renewal' });
  expect(() => card({ ...CARD, steps: null })).toThrow('unexpected steps');
});

test('each step goes under a key of its own', async () => {
  const asked: { readonly path: string; readonly key?: string }[] = [];
  const api = { ask: async (one: { readonly path: string; readonly key?: string }): Promise<unknown> => (asked.push(one), CARD) };
  await takeStep(api, new Attempt(), 'k1', 'confirm', {});
  await takeStep(api, new Attempt(), 'k1', 'confirm', {});
  expect(asked.map((one) => one.path)).toEqual(['/cards/k1/steps', '/cards/k1/steps']);
  expect(new Set(asked.map((one) => one.key)).size).toBe(2);
});

test('the same once more goes under the same key, other words under another', async () => {
  const keys: (string | undefined)[] = [];
  const api = {
    ask: async (one: { readonly key?: string }): Promise<unknown> => {
      keys.push(one.key);
      throw new Error('the answer was lost');
    },
  };
  const [visit, refill, step] = [new Attempt(), new Attempt(), new Attempt()];
  for (const words of ['Soon', 'Soon', 'Sooner']) {
    await askVisit(api, visit, 'c1', 'visit', 'check', words).catch(() => null);
    await askRefill(api, refill, 'c1', 'm1', words, words).catch(() => null);
    await takeStep(api, step, 'k1', 'answer', { answer: words }).catch(() => null);
  }
  expect(keys.slice(3, 6)).toEqual(keys.slice(0, 3));
  expect(new Set(keys).size).toBe(6);
});

test('what was said with a card later makes its message grave, and the card stays', () => {
  const store = new ThreadStore(conversation(aConversation()), 'maria');
  store.apply(1, read(created(1, { kind: 'card', card: CARD })), []);
  const safety = { tier: 'crisis', helpText: 'Call 988' };
  const said = { ...created(1, { kind: 'card', card: { ...CARD, state: 'cancelled' }, safety })['ev'] as object, kind: 'message.corrected' };
  store.apply(2, read({ ...created(2), ev: said }), []);
  expect(store.messages.map((one) => [card(one.card).state, one.safety])).toEqual([['cancelled', safety]]);
});
