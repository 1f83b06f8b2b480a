import { beforeEach, expect, test, vi } from 'vitest';

import { AlertList } from '../../src/console/alert-list';
import { waitAlert } from '../../src/console/alerts';
import { ConsoleThread } from '../../src/console/console-thread';
import { Opened } from '../../src/console/opened';
import { PaneBanners } from '../../src/console/pane-banners';
import type { StaffApi } from '../../src/console/staff-api';
import { type Acknowledgement, type DeskConversation, acknowledgement } from '../../src/console/staff-model';
import { type Words, wordsFor } from '../../src/console/words';
import { i18nFor, speaking } from '../../src/core/i18n';
import { ME, aRow } from './desk-fakes';

vi.mock('../../src/ui/icons', () => ({ icon: () => '' }));
vi.mock('../../src/console/icons', () => ({ staffIcon: () => '' }));
vi.stubGlobal('ResizeObserver', Object);

const NAMES: Readonly<Record<string, string>> = { 'dr-wu': 'Dr. Wu', 'nurse-lee': 'Nurse Lee' };
const nameOf = (identity: string): string => NAMES[identity] ?? identity;

const RAISED = { by: 'dr-wu', at: '2026-03-03T10:01:00Z', why: 'She sounds confused' };
const LOWERED = { by: 'nurse-lee', at: '2026-03-03T10:20:00Z', why: 'It was her back' };

let words: Words;
beforeEach(async () => void (words = await wordsFor(i18nFor('en'))));

const when = ({ at }: { readonly at: string }): string => words.shared.moment(new Date(at));
const raisedWords = (): string => `Set by Dr. Wu, ${when(RAISED)}: She sounds confused`;
const loweredWords = (level = 'routine'): string => `Priority lowered to ${level} by Nurse Lee, ${when(LOWERED)}: It was her back`;

/** What a template shows, without its marks. */
function shown(part: unknown): string {
  if (Array.isArray(part)) return part.map(shown).join(' ');
  if (typeof part === 'string' || typeof part === 'number') return String(part);
  if (typeof part !== 'object' || part === null || !('strings' in part)) return '';
  const { strings, values } = part as { readonly strings: readonly string[]; readonly values: readonly unknown[] };
  return strings.map((piece, place) => piece + shown(values[place])).join('').replaceAll(/<[^<>]*>/gu, '').replaceAll(/\s+/gu, ' ');
}

/** A message that waits, as the server tells it: one that a colleague raised. */
function aWait(more: Record<string, unknown> = {}): Acknowledgement {
  return acknowledgement({
    conversationId: 'c1',
    messageId: 'm1',
    priority: 'crisis',
    causes: ['raised-by-team'],
    setBy: RAISED.by,
    setAt: RAISED.at,
    why: RAISED.why,
    acknowledgedBy: null,
    acknowledgedAt: null,
    lowered: null,
    ...more,
  });
}

const aLoweredWait = (): Acknowledgement => aWait({ lowered: { to: 'routine', ...LOWERED } });

function inThread(wait: Acknowledgement): string {
  const thread = Object.assign(new ConsoleThread(), { words, names: nameOf, about: { waits: [wait] } });
  return shown((thread as unknown as { following(thread: unknown, one: unknown): unknown }).following({}, { id: 'm1' }));
}

function overIt(row: Record<string, unknown>, waits: readonly Acknowledgement[] = []): string {
  const banners = Object.assign(new PaneBanners(), { words, desk: { nameOf }, found: aRow('c1', row), opened: { waits, isReadOnly: false } });
  return shown((banners as unknown as { urgency(): unknown }).urgency());
}

function inAlerts(kind: string, priority: string, row: Record<string, unknown>): string {
  const one = waitAlert({ id: 'a1', kind, priority, at: RAISED.at, since: RAISED.at, conversationId: 'c1', pool: null, cause: 'late', rung: 'pool', told: [], times: 1, acknowledgedBy: null, clearedAt: null });
  const desk = { nameOf, me: { identity: ME }, inbox: { get: () => aRow('c1', row) } };
  return shown((Object.assign(new AlertList(), { words, desk, address: (id: string) => `/${id}` }) as unknown as { alert(one: unknown): unknown }).alert(one));
}

test('with a message that a colleague raised stands who did, when and why, and that nobody lowered it', () => {
  expect(inThread(aWait())).toContain(raisedWords());
  expect(inThread(aWait())).not.toContain('lowered');
});

test('with a message that was raised stands who lowered it, when and why', () => {
  expect(inThread(aLoweredWait())).toContain(raisedWords());
  expect(inThread(aLoweredWait())).toContain(loweredWords());
});

test('with what the rules found nobody is named for it, and who lowered it is', () => {
  const said = inThread(aWait({ causes: ['chest-pain'], setBy: 'system', why: null, lowered: { to: 'routine', ...LOWERED } }));
  expect(said).toContain('chest pain');
  expect(said).not.toContain('Set by');
  expect(said).toContain(loweredWords());
});

test('who may not read the reasons reads who and when', () => {
  const said = inThread(aWait({ why: null, lowered: { to: 'routine', ...LOWERED, why: null } }));
  expect(said).toContain(`Set by Dr. Wu, ${when(RAISED)}`);
  expect(said).toContain(`Priority lowered to routine by Nurse Lee, ${when(LOWERED)}`);
  expect(said).not.toContain(': ');
});

test('over a conversation stands who made it urgent, when and why, whether a message waits or not', () => {
  const row = { priority: 'urgent', prioritySet: RAISED };
  expect(overIt(row)).toContain(raisedWords());
  expect(overIt(row, [aWait()])).toContain(raisedWords());
  expect(overIt({ priority: 'urgent' })).not.toContain('Set by');
});

test('over a conversation that was lowered stands by whom, when and why, while its message waits', () => {
  const said = overIt({ priority: 'routine', prioritySet: LOWERED }, [aWait(), aLoweredWait()]);
  expect(said).toContain(loweredWords());
  expect(said).not.toContain('Set by');
});

test('of two who lowered it the last one stands over the conversation, and who raised it after them', () => {
  const earlier = aWait({ lowered: { to: 'high', by: 'dr-wu', at: '2026-03-03T10:10:00Z', why: 'It is better' } });
  expect(overIt({ priority: 'routine', prioritySet: LOWERED }, [earlier, aLoweredWait()])).toContain(loweredWords());
  const again = { by: 'dr-wu', at: '2026-03-03T10:30:00Z', why: 'It is worse' };
  const said = overIt({ priority: 'crisis', prioritySet: again }, [aLoweredWait()]);
  expect(said).toContain(`Set by Dr. Wu, ${when(again)}: It is worse`);
  expect(said).not.toContain('lowered');
});

test('with an alert stands who made its conversation urgent, when and why', () => {
  expect(inAlerts('provider-late', 'urgent', { priority: 'urgent', prioritySet: RAISED })).toContain(raisedWords());
  expect(inAlerts('crisis-unacknowledged', 'crisis', { priority: 'crisis', prioritySet: RAISED })).toContain(raisedWords());
});

test('with an alert about a message stands who lowered its conversation, when and why', () => {
  expect(inAlerts('crisis-unacknowledged', 'crisis', { priority: 'high', prioritySet: LOWERED })).toContain(loweredWords('high'));
  expect(inAlerts('urgent-unread', 'urgent', { priority: 'routine', prioritySet: LOWERED })).toContain(loweredWords());
  expect(inAlerts('crisis-unacknowledged', 'crisis', { priority: 'high' })).not.toMatch(/lowered|Set by/u);
});

test('an alert that is not about a message calls no priority lowered', () => {
  expect(inAlerts('request-overdue', 'high', { priority: 'routine', prioritySet: RAISED })).toContain(raisedWords());
});

test('in Spanish too it is said who lowered it', async () => {
  words = await wordsFor(await speaking('es'));
  expect(inThread(aLoweredWait())).toContain(`Prioridad bajada a normal por Nurse Lee, ${when(LOWERED)}: It was her back`);
  expect(inThread(aLoweredWait())).toContain(`La puso Dr. Wu, ${when(RAISED)}: She sounds confused`);
});

const aCrisis = (more: Record<string, unknown>): DeskConversation => aRow('c1', { priority: 'crisis', unacknowledged: 1, participants: [], ...more });

test('who lowers a conversation that is open elsewhere is shown at once, though as much waits as before', async () => {
  const answers = [[aWait()], [aLoweredWait()]];
  let asked = 0;
  const api = { look: async () => aCrisis({ prioritySet: RAISED }), unacknowledged: async () => answers[asked++] ?? [] } as unknown as StaffApi;
  const opened = new Opened('c1', ME, api);
  await opened.load();
  await vi.waitFor(() => expect(opened.waits[0]?.lowered).toBeNull());
  opened.refresh(aCrisis({ prioritySet: RAISED, unread: 1 }));
  expect(asked).toBe(1);
  opened.refresh(aCrisis({ priority: 'routine', prioritySet: LOWERED }));
  await vi.waitFor(() => expect(opened.waits[0]?.lowered?.why).toBe('It was her back'));
  opened.end();
});

test('where nothing waits, a priority that changes asks for nothing', () => {
  const unacknowledged = vi.fn(async () => []);
  const opened = new Opened('c1', ME, { unacknowledged } as unknown as StaffApi);
  opened.refresh(aRow('c1'));
  unacknowledged.mockClear();
  opened.refresh(aRow('c1', { priority: 'high', prioritySet: RAISED }));
  expect(unacknowledged).not.toHaveBeenCalled();
  opened.end();
});
