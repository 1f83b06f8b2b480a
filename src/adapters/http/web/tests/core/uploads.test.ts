import { expect, test, vi } from 'vitest';

import { Signal } from '../../src/core/signal';
import { UploadTray } from '../../src/core/uploads';

const PICTURE = new File(['x'], 'x.png', { type: 'image/png' });
const token = async (): Promise<string> => 'token';
const LIMITS = { bytes: 10, contentTypes: ['image/png'] };

test('a file that is taken back while a token is fetched is not sent', async () => {
  const given = new Signal<string>();
  const awaited = new Promise<string>((resolve) => void given.on(resolve));
  const sent: string[] = [];
  const tray = new UploadTray('c1', LIMITS, { token: () => awaited, renewed: () => awaited, forget: () => {} }, async (url) => {
    sent.push(url);
    return { status: 201, text: '{}', retryAfterMs: 0 };
  });
  tray.add([PICTURE]);
  tray.remove(tray.all[0]?.id ?? '');
  given.emit('token');
  await new Promise((done) => setTimeout(done, 2));
  expect([sent, tray.all]).toEqual([[], []]);
});

test.each([
  ['rejected', 'failed', 'attachment-rejected', false],
  ['failed', 'failed', 'attachment-failed', false],
  ['pending', 'ready', null, true],
  ['clean', 'ready', null, true],
])('a file that the server took in and calls %s is %s in the tray', async (found, state, reason, goes) => {
  const text = JSON.stringify({ id: 'a1', name: 'x.png', contentType: 'image/png', size: 1, state: found });
  const tray = new UploadTray('c1', LIMITS, { token, renewed: token, forget: () => {} }, async () => ({ status: 201, text, retryAfterMs: 0 }));
  tray.add([PICTURE]);
  await vi.waitFor(() => expect(tray.isBusy).toBe(false));
  expect([tray.all[0]?.state, tray.all[0]?.reason, tray.hasFailed]).toEqual([state, reason, !goes]);
  expect(tray.take().map((one) => one.id)).toEqual(goes ? ['a1'] : []);
});
