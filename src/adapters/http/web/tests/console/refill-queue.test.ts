import { expect, test, vi } from 'vitest';

import { RefillQueue } from '../../src/console/refill-queue';
import { wordsFor } from '../../src/console/words';
import { I18n } from '../../src/core/i18n';

vi.mock('../../src/ui/icons', () => ({ icon: () => '' }));
vi.mock('../../src/ui/more-icons', () => ({ moreIcon: () => '' }));

const KIND = { title: { en: 'Form' }, asks: [], openStates: ['open'], labels: {} };
const KINDS = [
  { ...KIND, kind: 'errand', headline: ['where'], teamDecides: false },
  { ...KIND, kind: 'form', headline: ['country', 'hindrance'], teamDecides: true },
];
const WAITING = { id: 'w', conversationId: 't1', state: 'open', displayName: 'Pat', prescriberOnly: false, isMember: true, createdAt: '2026-03-02T09:00:00Z', overdueAt: null };

/** The element without a page. */
interface Bare {
  items: readonly unknown[] | null;
  begin(): Promise<void>;
  turnTo(kind: string): void;
  item(one: unknown): unknown;
}

/** All that a template says. */
function said(part: unknown): string {
  if (Array.isArray(part)) return part.map(said).join(' ');
  if (typeof part !== 'object' || part === null) return typeof part === 'string' ? part : '';
  return 'values' in part ? said((part as { values: unknown[] }).values) : '';
}

test('the queue opens with what the team decides, and says what it is about, as the server describes the kinds', async () => {
  const asked: string[] = [];
  const ask = async ({ path }: { readonly path: string }): Promise<unknown> => {
    if (path === '/card-kinds') return { items: KINDS };
    asked.push(path);
    return { items: [{ ...WAITING, details: { country: 'Kenya', where: 'Bank' }, team: { hindrance: 'time-closed', risk: 'low' } }], nextCursor: null };
  };
  const one = new RefillQueue() as unknown as Bare;
  Object.assign(one, { desk: { api: { ask }, act: () => {} }, words: await wordsFor(new I18n('en')), address: () => '' });
  await one.begin();
  const shown = (): string => said((one.items ?? []).map((each) => one.item(each)));
  await vi.waitFor(() => expect(shown()).toContain('Kenya'));
  expect(shown()).toContain('That time was closed.');
  for (const unsaid of ['Bank', 'low']) expect(shown()).not.toContain(unsaid);
  one.turnTo('errand');
  await vi.waitFor(() => expect(shown()).toContain('Bank'));
  expect(asked).toEqual(['/cards?kind=form&overdue=false', '/cards?kind=errand&overdue=false&owed=true']);
});

test('every page that is shown is asked for anew, and is shown once all are there', async () => {
  const asked: string[] = [];
  let round = 1;
  const ask = async ({ path }: { readonly path: string }): Promise<unknown> => {
    if (path === '/card-kinds') return { items: KINDS };
    asked.push(path);
    const behind = path.includes('&cursor=2');
    const entry = { ...WAITING, id: behind ? 'b' : 'a', state: `open${round}`, details: {}, team: {} };
    return { items: [entry], nextCursor: behind ? '3' : '2' };
  };
  const one = new RefillQueue() as unknown as Bare & { pages: number; next: string | null; load(pages: number): Promise<void>; refresh(): void };
  Object.assign(one, { desk: { api: { ask }, act: () => {} }, words: await wordsFor(new I18n('en')), address: () => '' });
  await one.begin();
  await vi.waitFor(() => expect(one.items).toHaveLength(1));
  await one.load(one.pages + 1);
  expect([one.items?.length, one.pages, one.next]).toEqual([2, 2, '3']);
  round = 2;
  asked.length = 0;
  one.refresh();
  await vi.waitFor(() => expect(one.items).toMatchObject([{ id: 'a', state: 'open2' }, { id: 'b', state: 'open2' }]));
  expect(asked).toEqual(['/cards?kind=form&overdue=false', '/cards?kind=form&overdue=false&cursor=2']);
});
