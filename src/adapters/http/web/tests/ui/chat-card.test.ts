import { afterEach, expect, test, vi } from 'vitest';

import { I18n } from '../../src/core/i18n';
import { ChatCard } from '../../src/ui/chat-card';

vi.mock('../../src/ui/icons', () => ({ icon: () => '' }));

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const REFILL = {
  id: 'c'.repeat(32),
  kind: 'refill',
  state: 'triage',
  isOver: false,
  details: { medicationId: 'm1', drug: 'Metformin', strength: '500 mg', instructions: 'Twice a day', lastFill: '2026-02-01', text: 'Please' },
  steps: [{ step: 'withdraw', by: 'patient', says: [] }],
  changedAt: '2026-03-02T14:00:00Z',
};

/** The element without a page: what it would do and draw. */
interface Bare {
  caller: unknown;
  i18n: I18n;
  told: unknown;
  willUpdate(): void;
  render(): unknown;
  look(id: string): Promise<void>;
}

function bare(told: unknown, ask: () => Promise<unknown> = async () => told, me = 'pat'): Bare {
  const one = new ChatCard() as unknown as Bare;
  const participants = [
    { identity: 'pat', userType: 'patient' },
    { identity: 'doc', userType: 'provider' },
    { identity: 'mum', userType: 'proxy' },
  ];
  const thread = { me, participants, nameOf: (identity: string) => `Dr. ${identity}` };
  Object.assign(one, { i18n: new I18n('en'), told, caller: { api: { ask }, act: () => {}, thread } });
  one.willUpdate();
  return one;
}

/** All that a template says. */
function said(part: unknown): string {
  if (Array.isArray(part)) return part.map(said).join(' ');
  if (typeof part !== 'object' || part === null) return typeof part === 'string' ? part : '';
  return 'values' in part ? said((part as { values: unknown[] }).values) : '';
}

test('a refill shows which medication it is, how strong, how it is taken, and when it was filled last', () => {
  const text = said(bare(REFILL).render());
  for (const one of ['Metformin', '500 mg', 'Twice a day', '2026-02-01', 'Medication', 'Strength', 'Instructions', 'Last filled']) expect(text).toContain(one);
  expect(text).not.toContain('m1');
});

test('what nobody knows is said so in the language of the reader', () => {
  const unknown = bare({ ...REFILL, details: { ...REFILL.details, strength: 'not available' } });
  Object.assign(unknown, { i18n: new I18n('es') });
  expect(said(unknown.render())).toContain('No disponible');
});

test('a question is the patient\u2019s own to them, and the patient\u2019s to the team', () => {
  const asked = { ...REFILL, state: 'needs-info' };
  expect(said(bare(asked).render())).toContain('A question for you');
  expect(said(bare(asked, async () => asked, 'doc').render())).toContain('A question for the patient');
});

test('what was looked at after a refusal gives way to what is told later', async () => {
  const denied = { ...REFILL, state: 'needs-info', changedAt: '2026-03-02T14:01:00Z' };
  const one = bare(REFILL, async () => denied);
  await one.look(REFILL.id);
  expect(said(one.render())).toContain('A question for you');
  one.told = { ...REFILL, state: 'approved', changedAt: '2026-03-02T14:02:00Z' };
  one.willUpdate();
  expect(said(one.render())).toContain('Approved');
});

test('a look that was overtaken by the stream is dropped', async () => {
  const one = bare(REFILL, async () => REFILL);
  one.told = { ...REFILL, state: 'approved', changedAt: '2026-03-02T14:02:00Z' };
  one.willUpdate();
  await one.look(REFILL.id);
  expect(said(one.render())).toContain('Approved');
});

function fact(name: string, needed = true): unknown {
  return { name, form: name === 'start' ? 'moment' : 'text', limit: 300, needed, choices: [] };
}

function visit(start: string): unknown {
  const steps = [
    { step: 'reschedule', by: 'both', says: [fact('start'), fact('provider', false)] },
    { step: 'cancel', by: 'both', says: [fact('cancelReason')] },
    { step: 'no-show', by: 'team', says: [] },
  ];
  const details = { visitLabel: 'Visit', start, bookedWith: 'doc', zone: 'UTC' };
  return { ...REFILL, kind: 'appointment', state: 'confirmed', details, steps };
}

function shownTo(me: string, card: unknown): string {
  return said(bare(card, async () => card, me).render());
}

test('who is to come moves and cancels a visit until it begins; who is visited says afterwards what became of it', () => {
  const [ahead, begun] = [visit('2999-03-02T14:00:00Z'), visit('2020-03-02T14:00:00Z')];
  expect(shownTo('pat', ahead)).toContain('Cancel it');
  expect(shownTo('pat', begun)).not.toMatch(/Cancel it|Move/u);
  expect(shownTo('doc', ahead)).not.toContain('Nobody came');
  expect(shownTo('doc', begun)).toContain('Nobody came');
});

test('a patient for whom there is no free time is told who looks for one', () => {
  const asked = { ...REFILL, kind: 'appointment', state: 'asked', steps: [], details: { visitLabel: 'Visit', selfBookable: true, freeTimes: false } };
  expect(shownTo('pat', asked)).toContain('There are no free times now.');
  expect(shownTo('pat', { ...asked, details: { ...asked.details, freeTimes: true } })).not.toContain('free times');
  expect(shownTo('doc', asked)).not.toContain('free times');
});

test('a visit says with whom it is', () => {
  expect(said(bare(visit('2999-03-02T14:00:00Z')).render())).toContain('Dr. doc');
});

test('the team reads why a visit can not be kept', () => {
  const hindered = { ...(visit('2999-03-02T14:00:00Z') as object), team: { hindrance: 'time-closed' } };
  expect(said(bare(hindered).render())).toContain('That time was closed.');
});

test('a kind that the pages do not know is called as the server calls it, and what may be said can be typed', async () => {
  const steps = [{ step: 'fill', by: 'patient', says: [fact('plans', false), { ...(fact('malaria', false) as object), form: 'code', choices: ['yes', 'no'] }] }];
  const form = { ...REFILL, kind: 'travel-form', state: 'open', details: { country: 'Kenya' }, steps };
  const labels = { en: { 'state open': 'To fill in', 'step fill': 'Fill it in', country: 'Where to', plans: 'What you plan' } };
  const kinds = { items: [{ kind: 'travel-form', title: { en: 'Travel form' }, asks: [], openStates: ['open'], headline: [], teamDecides: false, labels }] };
  const one = bare(form, async () => kinds);
  await vi.waitFor(() => expect(said(one.render())).toContain('Travel form'));
  const text = said(one.render());
  for (const word of ['To fill in', 'Where to', 'Kenya', 'Fill it in']) expect(text).toContain(word);
  (one as unknown as { begin(step: unknown, card: unknown): void }).begin(steps[0], form);
  const asked = said(one.render());
  for (const word of ['What you plan', 'plans', 'malaria', 'yes', 'no']) expect(asked).toContain(word);
});

test('who acts for the patient is shown what their mandate lets them do, once it is known', async () => {
  for (const steps of [[], REFILL.steps]) {
    const one = bare(REFILL, async () => ({ ...REFILL, steps }), 'mum');
    expect(said(one.render())).not.toContain('Not needed any more');
    await one.look(REFILL.id);
    expect(said(one.render()).includes('Not needed any more')).toBe(steps.length > 0);
  }
});

interface Stepping extends Bare {
  step: { step: string } | null;
  begin(step: unknown, card: unknown): void;
  take(card: unknown, step: unknown, say: object): Promise<void>;
}

function stepping(told: unknown, ask?: () => Promise<unknown>, me = 'pat'): Stepping {
  const one = bare(told, ask, me) as Stepping;
  Object.defineProperty(one, 'updateComplete', { value: Promise.resolve() });
  Object.defineProperty(one, 'renderRoot', { value: { querySelector: () => null }, configurable: true });
  return one;
}

test('free times say whose clocks they are by', async () => {
  const slots = { items: [{ provider: 'doc', start: '2999-03-02T14:00:00Z', day: '2999-03-02', time: '09:00', offset: '-05:00' }], zone: 'America/New_York', nextCursor: null };
  const shown = visit('2999-03-01T14:00:00Z') as { steps: unknown[] };
  const one = stepping(shown, async () => slots);
  one.begin(shown.steps[0], shown);
  await vi.waitFor(() => expect(said(one.render())).toContain('09:00'));
  expect(said(one.render())).toContain('By the clocks of America/New York');
});

test('what is half typed stays while it can still be said, and goes when it can not', () => {
  const shown = visit('2999-03-02T14:00:00Z') as { steps: { step: string }[] };
  const one = stepping(shown);
  one.begin(shown.steps[1], shown);
  one.told = { ...shown, changedAt: '2026-03-02T14:01:00Z' };
  one.willUpdate();
  expect(one.step?.step).toBe('cancel');
  one.told = { ...shown, id: 'd'.repeat(32), changedAt: '2026-03-02T14:01:00Z' };
  one.willUpdate();
  expect(one.step).toBeNull();
  one.begin(shown.steps[1], one.told);
  one.told = { ...shown, id: 'd'.repeat(32), steps: [], state: 'cancelled', changedAt: '2026-03-02T14:02:00Z' };
  one.willUpdate();
  expect(one.step).toBeNull();
});

test('after a step with nothing left to do, the keyboard goes on at the heading', async () => {
  const over = { ...REFILL, state: 'closed', isOver: true, steps: [], changedAt: '2026-03-02T14:05:00Z' };
  const one = stepping(REFILL, async () => over);
  const focus = vi.fn();
  Object.defineProperty(one, 'renderRoot', { value: { querySelector: (which: string) => (which === 'h3' ? { focus } : null) } });
  await one.take(REFILL, REFILL.steps[0], {});
  expect(focus).toHaveBeenCalledOnce();
});

interface Keeping extends Bare {
  keepFile(id: string): Promise<void>;
  disconnectedCallback(): void;
}

/** Which addresses of files are held, and how the element stands on its page. */
function keeping(): { readonly one: Keeping; readonly held: Set<string>; readonly clicked: () => number; readonly leave: () => void } {
  const held = new Set<string>();
  let made = 0;
  let here = true;
  const click = vi.fn();
  vi.stubGlobal('URL', { createObjectURL: () => (held.add(`blob:${++made}`), `blob:${made}`), revokeObjectURL: (url: string) => held.delete(url) });
  vi.stubGlobal('document', { createElement: () => ({ click }) });
  const one = bare(visit('2999-03-02T14:00:00Z'), async () => new Blob(['x'])) as Keeping;
  Object.defineProperty(one, 'isConnected', { get: () => here });
  const leave = (): void => {
    here = false;
    one.disconnectedCallback();
  };
  return { one, held, clicked: () => click.mock.calls.length, leave };
}

test('a calendar file that was saved is let go after a while, and at once with its card', async () => {
  vi.useFakeTimers();
  const { one, held, clicked, leave } = keeping();
  await one.keepFile(REFILL.id);
  expect([held.size, clicked()]).toEqual([1, 1]);
  vi.advanceTimersByTime(10_000);
  expect([held.size, vi.getTimerCount()]).toEqual([0, 0]);

  await one.keepFile(REFILL.id);
  await one.keepFile(REFILL.id);
  expect([held.size, vi.getTimerCount()]).toEqual([2, 2]);
  leave();
  expect([held.size, vi.getTimerCount()]).toEqual([0, 0]);
});

test('a calendar file that comes when its card is gone is not kept', async () => {
  vi.useFakeTimers();
  const { one, held, clicked, leave } = keeping();
  const coming = one.keepFile(REFILL.id);
  leave();
  await coming;
  expect([held.size, clicked(), vi.getTimerCount()]).toEqual([0, 0, 0]);
});
