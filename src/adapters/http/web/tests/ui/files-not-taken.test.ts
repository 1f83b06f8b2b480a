import { expect, test, vi } from 'vitest';

import { I18n } from '../../src/core/i18n';
import { ChatComposer } from '../../src/ui/chat-composer';
import { ChatTray } from '../../src/ui/chat-tray';
import { LIMITS } from '../fakes';

vi.mock('../../src/ui/icons', () => ({ icon: () => '', drawn: () => '' }));

const NONE = { ...LIMITS, upload: { ...LIMITS.upload, contentTypes: [] } };
const i18n = new I18n('en');
const picture = new File(['x'], 'x.png', { type: 'image/png' });

const never = (): Promise<never> => new Promise(() => {});

/** The composer without a page. */
interface Bare {
  tray: unknown;
  takesFiles: boolean;
  render(): unknown;
  pasted(event: unknown): void;
  attach(files: readonly File[]): Promise<void>;
}

/** All that a template says. */
function said(part: unknown): string {
  if (Array.isArray(part)) return part.map(said).join(' ');
  if (typeof part !== 'object' || part === null) return typeof part === 'string' ? part : '';
  const { strings = [], values = [] } = part as { strings?: readonly string[]; values?: unknown[] };
  return [...strings, ...values.map(said)].join(' ');
}

function aComposer(limits: typeof LIMITS): Bare {
  const composer = new ChatComposer() as unknown as Bare;
  Object.assign(composer, { i18n, limits, chat: { me: null, thread: { id: 'c1' }, limits, world: { carry: never, origin: '' }, bearer: { token: never } } });
  Object.defineProperty(composer, 'isConnected', { value: true });
  return composer;
}

test.each([
  ['some', LIMITS, true],
  ['no', NONE, false],
])('where %s types of files are taken, the paperclip is there and a file can be put in: as the server says', async (_, limits, taken) => {
  const composer = aComposer(limits);
  expect(said(composer.render()).includes('type="file"')).toBe(taken);

  const preventDefault = vi.fn<() => void>();
  composer.pasted({ clipboardData: { files: [picture] }, preventDefault });
  await composer.attach([picture]);
  expect(preventDefault).toHaveBeenCalledTimes(taken ? 1 : 0);
  expect(composer.tray !== null).toBe(taken);
});

test.each([
  ['busy', true],
  ['uploads-disabled', false],
])('a file that was refused as %s may be tried again: %s', (reason, again) => {
  const tray = new ChatTray() as unknown as { file(one: unknown): unknown };
  Object.assign(tray, { i18n, tray: { all: [] } });
  expect(said(tray.file({ id: 'f1', name: 'x.png', file: picture, state: 'failed', reason })).includes(i18n.t('retry'))).toBe(again);
});

test('a message that is sent while picked files are still on their way into the tray waits for them', async () => {
  const composer = aComposer(LIMITS) as unknown as Bare & { text: string; waiting: boolean; deliver(): void; chat: { send: unknown } };
  const send = vi.fn<() => string>(() => 'id');
  composer.chat.send = send;
  composer.text = 'This is how it looks';

  const coming = composer.attach([picture]);
  composer.deliver();

  expect(send).not.toHaveBeenCalled();
  expect([composer.text, composer.waiting]).toEqual(['This is how it looks', true]);
  await coming;
});
