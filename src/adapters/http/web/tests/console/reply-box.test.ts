import { expect, test, vi } from 'vitest';

import { ReplyBox } from '../../src/console/reply-box';
import { UploadTray } from '../../src/core/uploads';
import { LIMITS } from '../fakes';

vi.mock('../../src/ui/chat-tray', () => ({}));

const picture = new File(['x'], 'x.png', { type: 'image/png' });
const token = async (): Promise<string> => 'token';

/** The element without a page. */
interface Bare {
  tray: UploadTray | null;
  fault: string | null;
  texts: { reply: string };
  attach(files: readonly File[]): Promise<void>;
  deliver(): void;
  put(texts: Readonly<Record<'reply' | 'note', string>>): void;
  dispatchEvent(event: Event): boolean;
}

/** A box whose server takes files in and says what its scanner found. */
function scanned(state: string): Bare {
  const text = JSON.stringify({ id: 'a1', name: 'x.png', contentType: 'image/png', size: 1, state });
  const newTray = async (): Promise<UploadTray> =>
    new UploadTray('c1', LIMITS.upload, { token, renewed: token, forget: () => {} }, async () => ({ status: 201, text, retryAfterMs: 0 }));
  const box = new ReplyBox() as unknown as Bare;
  Object.assign(box, { newTray, texts: { reply: 'Here it is.', note: '', correct: '' } });
  Object.defineProperty(box, 'isConnected', { value: true });
  return box;
}

test.each(['rejected', 'failed'])('an answer does not go with a file that the scanner calls %s, and its text stays', async (state) => {
  const box = scanned(state);
  const told = vi.fn<(event: Event) => boolean>(() => true);
  box.dispatchEvent = told;
  await box.attach([picture]);
  await vi.waitFor(() => expect(box.tray?.isBusy).toBe(false));

  box.deliver();
  expect(told).not.toHaveBeenCalled();
  expect([box.texts.reply, box.fault, box.tray?.all.length]).toEqual(['Here it is.', 'fileFailed', 1]);
});

test('an answer goes with a file that the scanner has not seen yet', async () => {
  const box = scanned('pending');
  const told = vi.fn<(event: Event) => boolean>(() => true);
  box.dispatchEvent = told;
  await box.attach([picture]);
  await vi.waitFor(() => expect(box.tray?.isBusy).toBe(false));

  box.deliver();
  const detail = { what: 'reply', text: 'Here it is.', attachments: [expect.objectContaining({ id: 'a1' })] };
  expect(told).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ type: 'delivered', detail }));
});

test.each([
  ['Here it is.', 'Here it is.'],
  ['', 'x.png'],
])('an answer waits for a file that was picked before the code of the tray came: %j', async (written, text) => {
  const box = scanned('clean');
  box.texts = { ...box.texts, reply: written };
  const told = vi.fn<(event: Event) => boolean>(() => true);
  box.dispatchEvent = told;
  const coming = box.attach([picture]);
  box.deliver();
  expect(told).not.toHaveBeenCalled();

  await coming;
  await vi.waitFor(() => expect(told).toHaveBeenCalled());
  const detail = { what: 'reply', text, attachments: [expect.objectContaining({ id: 'a1' })] };
  expect(told).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ type: 'delivered', detail }));
});

test('a file that was picked in another conversation, before the code of the tray came, is not of this one', async () => {
  const box = scanned('clean');
  const coming = box.attach([picture]);
  box.put({ reply: '', note: '' });
  await coming;
  expect(box.tray).toBeNull();
});
