import { expect, test } from 'vitest';

import { Signal } from '../../src/core/signal';
import { UploadTray } from '../../src/core/uploads';

const PICTURE = new File(['x'], 'x.png', { type: 'image/png' });
const LIMITS = { bytes: 10, contentTypes: ['image/png'] };

test('a file that is taken back while a token is fetched is not sent', async () => {
  const given = new Signal<string>();
  const token = new Promise<string>((resolve) => void given.on(resolve));
  const sent: string[] = [];
  const tray = new UploadTray('c1', LIMITS, { token: () => token, renewed: () => token, forget: () => {} }, async (url) => {
    sent.push(url);
    return { status: 201, text: '{}', retryAfterMs: 0 };
  });
  tray.add([PICTURE]);
  tray.remove(tray.all[0]?.id ?? '');
  given.emit('token');
  await new Promise((done) => setTimeout(done, 2));
  expect([sent, tray.all]).toEqual([[], []]);
});
