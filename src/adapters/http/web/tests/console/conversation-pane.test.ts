import { expect, test } from 'vitest';

import { ConversationPane } from '../../src/console/conversation-pane';

/** The element without a page: what it keeps, and what it would do. */
interface Bare {
  desk: unknown;
  acts: unknown;
  correcting: unknown;
  responses: readonly unknown[] | null;
  saveCorrection(text: string): Promise<void>;
  lookForAnswers(): Promise<void>;
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
