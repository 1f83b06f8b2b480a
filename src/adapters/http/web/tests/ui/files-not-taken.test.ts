import { expect, test, vi } from 'vitest';

import { I18n } from '../../src/core/i18n';
import type { UploadTray } from '../../src/core/uploads';
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
  ['attachment-rejected', false],
  ['attachment-failed', false],
])('a file that was refused as %s may be tried again: %s', (reason, again) => {
  const tray = new ChatTray() as unknown as { file(one: unknown): unknown };
  Object.assign(tray, { i18n, tray: { all: [] } });
  expect(said(tray.file({ id: 'f1', name: 'x.png', file: picture, state: 'failed', reason })).includes(i18n.t('retry'))).toBe(again);
});

test.each(['This is how it looks', ''])('a message that is sent while picked files are still on their way into the tray waits for them: %j', async (text) => {
  const composer = aComposer(LIMITS) as unknown as Bare & { text: string; waiting: boolean; deliver(): void; chat: { send: unknown } };
  const send = vi.fn<() => string>(() => 'id');
  composer.chat.send = send;
  composer.text = text;

  const coming = composer.attach([picture]);
  composer.deliver();

  expect(send).not.toHaveBeenCalled();
  expect([composer.text, composer.waiting]).toEqual([text, true]);
  await coming;
});

test.each([
  ['en', 'attachment-rejected', 'Refused: it may do harm.'],
  ['en', 'attachment-failed', 'It could not be checked.'],
  ['es', 'attachment-rejected', 'Rechazado: puede ser dañino.'],
  ['es', 'attachment-failed', 'No se pudo comprobar.'],
])('in %s a file that was turned down as %s says so: %s', (locale, reason, words) => {
  const tray = new ChatTray() as unknown as { file(one: unknown): unknown };
  Object.assign(tray, { i18n: new I18n(locale), tray: { all: [] } });
  expect(said(tray.file({ id: 'f1', name: 'x.png', file: picture, state: 'failed', reason }))).toContain(words);
});

interface Sending extends Bare {
  tray: UploadTray | null;
  text: string;
  waiting: boolean;
  fault: string | null;
  chat: { send: unknown; bearer: unknown; world: unknown };
  deliver(): void;
}

/** A composer whose server takes files in and says what its scanner found. */
function aScanned(state: string): Sending {
  const composer = aComposer(LIMITS) as Sending;
  const text = JSON.stringify({ id: 'a1', name: 'x.png', contentType: 'image/png', size: 1, state });
  composer.chat.send = vi.fn<() => string>(() => 'id');
  composer.chat.bearer = { token: async () => 'token' };
  composer.chat.world = { carry: async () => ({ status: 201, text, retryAfterMs: 0 }), origin: '' };
  composer.text = 'This is how it looks';
  return composer;
}

test.each(['rejected', 'failed'])('a message does not go with a file that the scanner calls %s, and its text stays until that is removed', async (state) => {
  const composer = aScanned(state);
  await composer.attach([picture]);
  composer.deliver();
  await vi.waitFor(() => expect(composer.tray?.isBusy).toBe(false));
  expect(composer.waiting).toBe(false);

  composer.deliver();
  expect(composer.chat.send).not.toHaveBeenCalled();
  expect([composer.text, composer.fault, composer.tray?.all.length]).toEqual(['This is how it looks', 'fileFailed', 1]);

  composer.tray?.remove(composer.tray.all[0]?.id ?? '');
  composer.deliver();
  expect(composer.chat.send).toHaveBeenCalledExactlyOnceWith('This is how it looks', []);
});
