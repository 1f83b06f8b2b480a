import { afterEach, expect, test, vi } from 'vitest';

import { I18n } from '../../src/core/i18n';
import { ChatTeam } from '../../src/widget/chat-team';

/** The element without a page. */
interface Bare {
  isConnected: boolean;
  willUpdate(): void;
  render(): { readonly values: readonly unknown[] };
}

const AT = '2026-03-03T10:05:00Z';
const MINE = { id: 'm1', conversationId: 'c1', kind: 'text', author: 'maria', retractedAt: null };
const asked: string[] = [];

function told(receipts: object | null, more: { readonly locale?: string; readonly last?: object; readonly status?: string } = {}): Bare {
  asked.length = 0;
  const ask = async ({ path }: { readonly path: string }): Promise<unknown> => {
    asked.push(path);
    if (receipts === null) throw new Error('forbidden');
    return { messageId: 'm1', state: '', delivered: null, opened: null, working: null, answered: null, ...receipts };
  };
  const thread = { me: 'maria', messages: [{ ...MINE, ...more.last }], conversation: { status: more.status ?? 'open' }, others: [{ readSeq: 0, deliveredSeq: 0 }], typing: [] };
  const one = new ChatTeam() as unknown as Bare;
  Object.assign(one, { i18n: new I18n(more.locale ?? 'en'), caller: { api: { ask }, thread } });
  one.willUpdate();
  return one;
}

const words = (one: Bare): string => String(one.render().values[0]);
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 5));
afterEach(() => vi.restoreAllMocks());

test.each([
  [{ delivered: { at: AT } }, 'en', /^Your message has reached the care team, /u],
  [{ delivered: { at: AT }, opened: { at: AT } }, 'en', /^The care team opened your message, /u],
  [{ delivered: { at: AT }, opened: { at: AT }, working: { at: AT } }, 'en', /^The care team is working on your message, since /u],
  [{ working: { at: AT } }, 'es', /^El equipo de atenci\u00F3n trabaja en su mensaje, desde /u],
])('the furthest step of the team is told, with its time and nobody by name', async (receipts, locale, said) => {
  const one = told(receipts, { locale });
  expect(words(one)).toBe('');
  await settled();
  expect(words(one)).toMatch(said);
  expect(asked).toEqual(['/conversations/c1/messages/m1/receipts']);
});

test('where the team has done nothing yet, or the clinic does not tell, nothing is said', async () => {
  for (const receipts of [{}, null]) {
    const one = told(receipts);
    await settled();
    expect(words(one)).toBe('');
  }
});

test.each([{ last: { author: 'dr-osei' } }, { last: { retractedAt: AT } }, { status: 'closed' }])('nothing is asked where no word of theirs waits', async (more) => {
  const one = told({ opened: { at: AT } }, more);
  await settled();
  expect([asked.length, words(one)]).toEqual([0, '']);
});
