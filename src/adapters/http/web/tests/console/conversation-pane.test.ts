import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { ConversationPane } from '../../src/console/conversation-pane';
import { Signal } from '../../src/core/signal';

/** The element without a page: what it keeps, and what it would do. */
interface Bare {
  desk: unknown;
  acts: unknown;
  words: unknown;
  spoken: string;
  correcting: unknown;
  responses: readonly unknown[] | null;
  saveCorrection(text: string): Promise<void>;
  lookForAnswers(): Promise<void>;
  willUpdate(): void;
}

function bare(desk: unknown): Bare {
  const pane = new ConversationPane() as unknown as Bare;
  pane.desk = desk;
  pane.acts = { trouble: () => undefined };
  return pane;
}

test('a correction that is answered after one went elsewhere stays in its conversation', async () => {
  const said: string[] = [];
  const store = (name: string): unknown => ({ acknowledged: () => said.push(name) });
  const [first, second] = [{ id: 'c1', store: store('c1') }, { id: 'c2', store: store('c2') }];
  const desk = { opened: first, thread: first.store, api: { correct: async () => ({}) } };
  const pane = bare(desk);
  pane.correcting = { id: 'm1' };
  const saving = pane.saveCorrection('Better.');
  Object.assign(desk, { opened: second, thread: second.store });
  const next = { id: 'm2' };
  pane.correcting = next;
  await saving;
  expect(said).toEqual(['c1']);
  expect(pane.correcting).toBe(next);
});

test('quick responses that could not be had are asked for again', async () => {
  let online = false;
  const quickResponses = async (): Promise<readonly unknown[]> => {
    if (!online) throw new Error('offline');
    return ['one'];
  };
  const pane = bare({ opened: { id: 'c1' }, responses: 0, api: { suggested: async () => [], quickResponses } });
  await pane.lookForAnswers();
  online = true;
  await pane.lookForAnswers();
  expect(pane.responses).toEqual(['one']);
});

/** A conversation as far as its arrivals go. */
interface Talk {
  readonly arrivals: Signal<unknown>;
  readonly nameOf: (identity: string) => string;
}

const talk = (): Talk => ({ arrivals: new Signal(), nameOf: (identity) => `Name of ${identity}` });

const said = (_: string, { name, text }: { readonly name: string; readonly text: string }): string => `${name}: ${text}`;

/** A pane with `thread` open that says what it reads aloud in plain words. */
function hearing(thread: Talk): Bare & { readonly desk: { thread: Talk | null } } {
  const pane = bare({ thread }) as Bare & { readonly desk: { thread: Talk | null } };
  pane.words = { shared: { t: said, n: (_: string, n: number) => `${n} new messages` } };
  pane.willUpdate();
  return pane;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a new message is read aloud once, and several at once as their number', () => {
  const one = talk();
  const pane = hearing(one);
  one.arrivals.emit({ author: 'p1', body: 'It hurts.' });
  expect(pane.spoken).toBe('');
  vi.advanceTimersByTime(2000);
  expect(pane.spoken).toBe('Name of p1: It hurts.');
  for (let more = 0; more < 3; more += 1) one.arrivals.emit({ author: 'p1', body: 'And more.' });
  vi.advanceTimersByTime(2000);
  expect(pane.spoken).toBe('3 new messages');
});

test('what was read aloud of one patient, or was about to be, is gone beside the next', () => {
  const [one, other] = [talk(), talk()];
  const pane = hearing(one);
  one.arrivals.emit({ author: 'p1', body: 'It hurts.' });
  vi.advanceTimersByTime(2000);
  one.arrivals.emit({ author: 'p1', body: 'It hurts more.' });
  pane.desk.thread = null;
  pane.willUpdate();
  expect(pane.spoken).toBe('');
  pane.desk.thread = other;
  pane.willUpdate();
  vi.advanceTimersByTime(5000);
  expect(pane.spoken).toBe('');
});
