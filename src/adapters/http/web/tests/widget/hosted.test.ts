import { beforeEach, expect, test, vi } from 'vitest';

import { Signal } from '../../src/core/signal';
import { host } from '../../src/widget/hosted';
import type { ToPanel } from '../../src/widget/port';

/** Chats that were begun, each with what was done there. */
const begun = vi.hoisted(() => [] as { userId: string; sent: string[]; typed: string[]; grant: () => void }[]);
/** Lets the words of a language come. */
const words = vi.hoisted(() => ({ late: null as Promise<void> | null }));

vi.mock('../../src/core/chat', async () => {
  const parts = await import('../../src/core/signal');
  class Chat {
    readonly changes = new parts.Signal<void>();
    readonly problems = new parts.Signal<string>();
    readonly sent: string[] = [];
    readonly typings: string[] = [];
    phase = { kind: 'loading' };
    link = { kind: 'idle' };
    thread = null;
    constructor(config: { readonly userId: string }) {
      begun.push({
        userId: config.userId,
        sent: this.sent,
        typed: this.typings,
        grant: () => {
          this.phase = { kind: 'ready' };
          this.changes.emit();
        },
      });
    }
    send(text: string): void {
      this.sent.push(text);
    }
    typed(text: string): void {
      if (this.phase.kind === 'ready') this.typings.push(text);
    }
    async start(): Promise<void> {}
    end(): void {}
    keep(): void {}
  }
  return { Chat };
});
vi.mock('../../src/core/i18n', async (whole) => {
  const real = await whole<typeof import('../../src/core/i18n')>();
  return { ...real, speaking: async (locale: string) => (await words.late, real.i18nFor(locale)) };
});
vi.mock('../../src/widget/chat-panel', () => ({
  ChatPanel: class extends EventTarget {
    shown = false;
    setAttribute(): void {}
    setDraft(): void {}
    remove(): void {}
    changed(): void {}
    attend(): void {}
  },
}));

let port: { onmessage: (event: { readonly data: ToPanel }) => void; postMessage(): void; close(): void };

beforeEach(() => {
  begun.length = 0;
  words.late = null;
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('document', { hidden: false, hasFocus: () => true, addEventListener: () => {} });
  vi.stubGlobal('sessionStorage', {});
  port = { onmessage: () => {}, postMessage: () => {}, close: () => {} };
  const stand = { place: { append: () => {} }, root: { style: { setProperty: () => {} }, dataset: {} }, gateway: '', clinic: { emergency: '', contact: '' } };
  host(port as unknown as MessagePort, stand as unknown as Parameters<typeof host>[1]);
});

const hears = (data: ToPanel): void => port.onmessage({ data });

async function stands(userId: string, more: readonly [string, string][] = []): Promise<void> {
  const said = new Map([['user-id', userId], ['user-type', 'patient'], ['recipient-id', 'dr-osei'], ...more]);
  hears({ to: 'page', said, language: 'en', colours: new Map(), hasToken: true, focused: true, debug: false });
  await vi.waitFor(() => {});
}

test('what was wanted before somebody was let in goes once they are, whatever else the page says then', async () => {
  await stands('maria');
  hears({ to: 'send', text: 'I am here' });
  hears({ to: 'draft', text: 'Since yester' });
  await stands('maria', [['theme', 'dark']]);
  begun[0]?.grant();
  expect(begun.map((one) => [one.userId, one.sent, one.typed])).toEqual([['maria', ['I am here'], ['Since yester']]]);
});

test('what was wanted of one person is nothing of the next', async () => {
  await stands('maria');
  hears({ to: 'send', text: 'of Maria' });
  hears({ to: 'draft', text: 'of Maria' });
  await stands('jose');
  begun[1]?.grant();
  expect(begun.map((one) => [one.userId, one.sent, one.typed])).toEqual([['maria', [], []], ['jose', [], []]]);
});

test('words that come after the end begin nothing', async () => {
  const come = new Signal<void>();
  words.late = new Promise((resolve) => void come.on(resolve));
  await stands('maria');
  hears({ to: 'end' });
  come.emit();
  await new Promise((done) => setTimeout(done, 0));
  expect(begun).toEqual([]);
});
