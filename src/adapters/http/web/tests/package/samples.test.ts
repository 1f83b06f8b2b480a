/** The npm package: both samples of the guide compile and run, with only the path of the import changed. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';

import { FakeServer, FakeWire, READY, aConversation, aMessage, created } from '../fakes';
import { DIST, REACTS, WEB, buildPackage, bundle, typed } from './building';

const out = mkdtempSync(join(tmpdir(), 'samples-'));
beforeAll(buildPackage, 60_000);
afterAll(() => rmSync(out, { recursive: true }));
afterEach(() => vi.unstubAllGlobals());

test.each(['', '/tsconfig.18.json'])('the samples are well typed (%s)', (config) => {
  typed(`tests/package/samples${config}`);
}, 60_000);

test.each(REACTS)('React %s renders the first sample on a server', async (react) => {
  await bundle(`${WEB}tests/package/on-server.tsx`, react, join(out, react), true);

  const { html } = (await import(join(out, react, 'on-server.js'))) as { html: string };

  expect(html).toBe(
    '<chat-widget user-id="user-123" user-name="John Doe" user-type="patient" recipient-id="provider-456" recipient-name="Dr. Smith"></chat-widget>',
  );
}, 60_000);

// What a browser makes of them is seen in tests/web/e2e/test_package.py.
test.each(REACTS)('both samples are one module for browsers with React %s', async (react) => {
  const folder = `${WEB}tests/package/build/${react}`;

  await bundle(`${WEB}tests/package/in-browser.tsx`, react, folder, false);

  expect(readFileSync(`${folder}/in-browser.js`, 'utf8')).toContain('consultation-123');
}, 60_000);

test('the second sample writes into its conversation, and hears what is said there', async () => {
  const server = new FakeServer();
  const opened = { id: 'c1', lastSeq: 0 };
  const said: unknown[] = [];
  server.on('GET /me', () => ({ status: 200, body: { identity: 'maria', userType: 'patient', displayName: 'Maria', consent: 'granted' } }));
  server.on('POST /conversations', ({ body }) => (said.push(body), { status: 201, body: aConversation(opened) }));
  server.on('POST /conversations/c1/messages', ({ body }) => (said.push(body), { status: 201, body: aMessage(1, { author: 'maria' }) }));
  vi.stubGlobal('fetch', server.fetch);
  vi.stubGlobal('location', { origin: 'https://chat.clinic.example' });
  vi.stubGlobal('WebSocket', FakeWire);
  const { consult } = (await import('./samples/manager')) as typeof import('./samples/manager');

  const working = consult('maria', 'patient', 'a-token');
  await vi.waitFor(() => FakeWire.last.opens());
  FakeWire.last.hears(READY);
  const chat = await working;

  expect(FakeWire.last.url).toBe('wss://chat.clinic.example/api/v2/twilio/chat/live');
  expect(FakeWire.last.said('auth')[0]?.['token']).toBe('a-token');
  expect(said).toEqual([
    { uniqueName: 'consultation-123', friendlyName: 'Consultation with Dr. Smith', participants: [] },
    { body: 'Hello, Doctor!' },
  ]);
  expect(FakeWire.last.said('subscribe')[0]).toMatchObject({ stream: 'conversation:c1', after: 0 });
  const heard: string[] = [];
  chat.on('message', ({ body }) => heard.push(body ?? ''));
  FakeWire.last.hears(created(1));
  FakeWire.last.hears(created(1));
  expect(heard).toEqual(['message 1']);
  chat.shutdown();
  expect(FakeWire.last.closedWith).toBe(1000);
});

test('the wrapper is under 1 KB, and the element comes only when a browser asks for it', () => {
  const index = readFileSync(`${DIST}/index.js`, 'utf8');
  const wrapper = readFileSync(`${DIST}/chat-widget.js`, 'utf8');

  expect(gzipSync(wrapper).length).toBeLessThan(1024);
  for (const one of [index, wrapper]) expect(one).toMatch(/^['"]use client['"]/u);
  expect(wrapper).toMatch(/import\(["']\.\/element\.js["']\)/u);
  expect(wrapper).not.toMatch(/from ?["']\.\/element/u);
});
