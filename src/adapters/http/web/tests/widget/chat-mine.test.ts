import { expect, test } from 'vitest';

import { I18n } from '../../src/core/i18n';
import { ChatMine } from '../../src/widget/chat-mine';

/** The element without a page. */
interface Bare {
  readonly lines: readonly { readonly text: string }[] | null;
  readonly cursor: string | null;
  readonly devices: readonly { readonly id: string; readonly browser: string | undefined }[] | null;
  readonly failed: readonly string[];
  loadLog(): Promise<void>;
  loadDevices(): Promise<void>;
  end(one: { readonly id: string }): Promise<void>;
}

const AT = '2026-03-03T10:05:00Z';
const session = (id: string, current: boolean): object => ({ id, device: { browser: 'firefox', system: 'netbsd' }, startedAt: AT, lastActiveAt: AT, expiresAt: AT, current });

function opened(answers: Readonly<Record<string, unknown>>): { readonly one: Bare; readonly asked: string[] } {
  const asked: string[] = [];
  const ask = async ({ method, path }: { readonly method: string; readonly path: string }): Promise<unknown> => {
    asked.push(`${method} ${path}`);
    const found = answers[`${method} ${path}`];
    if (found === undefined) throw new Error('gone');
    return found;
  };
  const one = new ChatMine();
  Object.defineProperty(one, 'updateComplete', { value: Promise.resolve(true) });
  Object.defineProperty(one, 'renderRoot', { value: { querySelector: () => null } });
  Object.assign(one, { caller: { api: { ask } }, identity: 'maria lopez', i18n: new I18n('en') });
  return { one: one as unknown as Bare, asked };
}

const LOG = '/people/maria%20lopez/access-log?limit=20';

test('who opened the messages is told in words, further ones when they are asked for', async () => {
  const { one } = opened({
    [`GET ${LOG}`]: { items: [{ at: AT, text: 'Dr. Osei opened your conversation.' }], nextCursor: 'on' },
    [`GET ${LOG}&cursor=on`]: { items: [{ at: AT, text: 'Nurse Ana opened a file.' }], nextCursor: null },
  });
  await one.loadLog();
  await one.loadLog();
  expect([one.lines?.map(({ text }) => text), one.cursor]).toEqual([['Dr. Osei opened your conversation.', 'Nurse Ana opened a file.'], null]);
});

test('a device is signed out, and stands there no longer; one that was not stays', async () => {
  const { one, asked } = opened({ 'GET /sessions?limit=100': { items: [session('here', true), session('there', false), session('gone', false)], nextCursor: null }, 'DELETE /sessions/there': {} });
  await one.loadDevices();
  expect(one.devices?.[0]?.browser).toBe('Firefox');
  await one.end({ id: 'there' });
  expect([asked.at(-1), one.devices?.map(({ id }) => id), one.failed]).toEqual(['DELETE /sessions/there', ['here', 'gone'], []]);
  await one.end({ id: 'gone' });
  expect([one.devices?.length, one.failed]).toEqual([2, ['devices']]);
});

test('what does not come is told, and comes when it is asked for again', async () => {
  const answers: Record<string, unknown> = {};
  const { one } = opened(answers);
  await one.loadLog();
  expect([one.lines, one.failed]).toEqual([null, ['log']]);
  answers[`GET ${LOG}`] = { items: [], nextCursor: null };
  await one.loadLog();
  expect([one.lines, one.failed]).toEqual([[], []]);
});
