import { expect, test, vi } from 'vitest';

import { I18n } from '../../src/core/i18n';
import { ChatCare } from '../../src/widget/chat-care';

vi.mock('../../src/ui/icons', () => ({ icon: () => '' }));
vi.mock('../../src/ui/chat-card', () => ({}));

const asks = [
  { name: 'country', form: 'text', limit: 40, needed: true, choices: [] },
  { name: 'leaves', form: 'moment', limit: 40, needed: true, choices: [] },
];
const KINDS = {
  items: [
    { kind: 'refill', title: { en: 'Refill request' }, asks: [], openStates: [], headline: [], teamDecides: false, labels: {} },
    { kind: 'travel-form', title: { en: 'Travel form' }, asks, openStates: ['open'], headline: [], teamDecides: false, labels: { en: { country: 'Where to' } } },
  ],
};

/** The element without a page. */
interface Bare {
  caller: unknown;
  willUpdate(): void;
  render(): unknown;
  begin(wish: unknown): void;
  submit(event: unknown): Promise<void>;
}

function said(part: unknown): string {
  if (Array.isArray(part)) return part.map(said).join(' ');
  if (typeof part !== 'object' || part === null) return typeof part === 'string' ? part : '';
  return 'values' in part ? said((part as { values: unknown[] }).values) : '';
}

test('a kind that the widget does not know is offered, and asked for in fields as the server describes them', async () => {
  const asked: { readonly path: string; readonly body?: unknown }[] = [];
  const ask = async (one: { readonly path: string; readonly body?: unknown }): Promise<unknown> => {
    asked.push(one);
    return one.path === '/card-kinds' ? KINDS : { items: [] };
  };
  const one = new ChatCare() as unknown as Bare;
  Object.assign(one, { i18n: new I18n('en'), caller: { api: { ask }, act: () => {}, thread: { id: 't1', messages: [] } } });
  Object.defineProperty(one, 'updateComplete', { value: new Promise(() => {}) });
  one.willUpdate();
  await vi.waitFor(() => expect(said(one.render())).toContain('Travel form'));
  expect(said(one.render())).not.toContain('refill');
  one.begin({ kind: 'travel-form', asks });
  for (const word of ['Where to', 'country', 'leaves']) expect(said(one.render())).toContain(word);
  const given = new Map([['country', ' Kenya '], ['leaves', '2026-07-01T09:00']]);
  vi.stubGlobal('FormData', class { get = (name: string): string | null => given.get(name) ?? null; });
  await one.submit({ preventDefault: () => {}, target: null });
  vi.unstubAllGlobals();
  const say = { country: 'Kenya', leaves: new Date('2026-07-01T09:00').toISOString() };
  expect(asked.at(-1)).toMatchObject({ path: '/cards', body: { conversationId: 't1', kind: 'travel-form', say } });
});

function aVisit(id: string, conversationId: string, details: object): object {
  return { id, kind: 'appointment', conversationId, state: 'confirmed', isOver: false, details, steps: [], changedAt: '2026-03-02T09:00:00Z' };
}

test('what is under way in other conversations is shown, and no visit that is over', async () => {
  const cards = [
    aVisit('here', 't1', { end: '2199-01-01T10:00:00Z' }),
    aVisit('ahead', 't0', { end: '2199-01-01T10:00:00Z' }),
    aVisit('over', 't0', { end: '2020-01-01T10:00:00Z' }),
  ];
  const ask = async (one: { readonly path: string }): Promise<unknown> => ({ items: one.path === '/cards' ? cards : [] });
  const one = new ChatCare() as unknown as Bare & { beside: readonly { id: string }[] };
  Object.assign(one, { i18n: new I18n('en'), caller: { api: { ask }, act: () => {}, thread: { id: 't1', messages: [] } } });
  one.willUpdate();
  await vi.waitFor(() => expect(said(one.render())).toContain('From earlier conversations'));
  expect(one.beside.map(({ id }) => id)).toEqual(['ahead']);
});

test('what is under way elsewhere is looked at again whenever a card changes here, and what fails once stays as it was', async () => {
  let state = 'confirmed';
  let fails = true;
  const ask = async (one: { readonly path: string }): Promise<unknown> => {
    if (fails) throw new Error('no network');
    return { items: one.path === '/cards' ? [{ ...aVisit('ahead', 't0', {}), state }] : [] };
  };
  const thread = { id: 't1', messages: [{ card: { changedAt: '1' } }] };
  const one = new ChatCare() as unknown as Bare & { beside: readonly { state: string }[]; again(): void };
  Object.assign(one, { i18n: new I18n('en'), caller: { api: { ask }, act: () => {}, thread } });
  const states = (): readonly string[] => one.beside.map((each) => each.state);
  one.willUpdate();
  fails = false;
  vi.stubGlobal('document', { hidden: false });
  one.again();
  await vi.waitFor(() => expect(states()).toEqual(['confirmed']));
  state = 'cancelled';
  one.willUpdate();
  expect(states()).toEqual(['confirmed']);
  thread.messages = [{ card: { changedAt: '2' } }];
  one.willUpdate();
  await vi.waitFor(() => expect(states()).toEqual(['cancelled']));
  fails = true;
  one.again();
  await new Promise((done) => setTimeout(done));
  vi.unstubAllGlobals();
  expect(states()).toEqual(['cancelled']);
});

test('a refill is asked for with its pharmacy, which is the one of the last time where there was one', async () => {
  const asked: { readonly path: string; readonly body?: unknown }[] = [];
  const ask = async (one: { readonly path: string; readonly body?: unknown }): Promise<unknown> => {
    asked.push(one);
    return one.path.endsWith('/medications') ? { items: [{ id: 'm', drug: 'Lisinopril', text: 'Please refill' }] } : { items: [] };
  };
  const last = { id: 'r', changedAt: '2026-03-02T09:00:00Z', details: { pharmacy: 'At the corner' } };
  const unsaid = { id: 's', changedAt: '2026-03-02T10:00:00Z', details: { pharmacy: 'not available' } };
  const one = new ChatCare() as unknown as Bare;
  Object.assign(one, { i18n: new I18n('en'), caller: { api: { ask }, act: () => {}, thread: { id: 't1', messages: [{ card: last }, { card: unsaid }] } } });
  Object.defineProperty(one, 'updateComplete', { value: new Promise(() => {}) });
  one.willUpdate();
  await vi.waitFor(() => expect(said(one.render())).toContain('refill'));
  one.begin('refill');
  for (const word of ['Lisinopril', 'Please refill', 'Pharmacy', 'At the corner']) expect(said(one.render())).toContain(word);
  const given = new Map([['drug', 'm'], ['wish', 'Please refill'], ['pharmacy', 'At the station']]);
  vi.stubGlobal('FormData', class { get = (name: string): string | null => given.get(name) ?? null; });
  await one.submit({ preventDefault: () => {}, target: null });
  vi.unstubAllGlobals();
  expect(asked.at(-1)).toMatchObject({ path: '/prescriptions', body: { medicationId: 'm', text: 'Please refill', pharmacy: 'At the station' } });
});
