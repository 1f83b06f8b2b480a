/** Cards of the thread, read once, and the calls that bring them on. */

import { freshId } from './ids';
import { type Fields, fields, list, text, textOrNull, truth, whole } from './shapes';
import type { Caller } from './talk';

export type Fact = string | number | boolean;
export type Side = 'both' | 'patient' | 'team' | 'prescriber';

export interface CardStep {
  readonly step: string;
  readonly by: Side;
  readonly says: readonly FactForm[];
}

/** Something that can be said: what it looks like, and what there is to choose from, if that is little. */
export interface FactForm {
  readonly name: string;
  readonly form: string;
  readonly limit: number;
  readonly needed: boolean;
  readonly choices: readonly string[];
}

/** A kind of card as the server describes it: pages show and ask for those that they do not know by this. */
export interface CardKind {
  readonly kind: string;
  readonly title: Readonly<Record<string, string>>;
  readonly asks: readonly FactForm[];
  readonly openStates: readonly string[];
  /** Facts that say at a glance what it is about. */
  readonly headline: readonly string[];
  /** Whether each of them is the team's to decide, so that all that are open wait for it. */
  readonly teamDecides: boolean;
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface Card {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly isOver: boolean;
  readonly details: Readonly<Record<string, Fact>>;
  /** What is the team's alone; empty for patients. */
  readonly team: Readonly<Record<string, Fact>>;
  readonly steps: readonly CardStep[];
  readonly changedAt: string;
}

export interface Slot {
  readonly provider: string;
  readonly start: string;
  /** What the patient's clocks show. */
  readonly day: string;
  readonly time: string;
  /** From UTC: in autumn an hour comes twice. */
  readonly offset: string;
}

export interface Bookable {
  readonly provider: string;
  readonly code: string;
  readonly label: string;
  readonly minutes: number;
  readonly reasons: readonly { readonly code: string; readonly label: string; readonly selfBookable: boolean }[];
}

export interface Medication {
  readonly id: string;
  readonly drug: string;
  readonly text: string;
}

type Asker = Caller['api'];

/** What the server says where nobody knows. */
export const NOT_AVAILABLE = 'not available';

export function card(value: unknown): Card {
  const from = fields(value, 'card');
  return {
    id: text(from, 'id'),
    kind: text(from, 'kind'),
    state: text(from, 'state'),
    isOver: truth(from, 'isOver'),
    details: facts(from['details']),
    team: facts(from['team'] ?? {}),
    steps: steps(from),
    changedAt: text(from, 'changedAt'),
  };
}

export function facts(value: unknown): Readonly<Record<string, Fact>> {
  return fields(value, 'facts') as Readonly<Record<string, Fact>>;
}

export function steps(from: Fields): readonly CardStep[] {
  return list(from, 'steps', (value) => {
    const one = fields(value, 'step');
    return { step: text(one, 'step'), by: text(one, 'by') as Side, says: list(one, 'says', form) };
  });
}

function form(value: unknown): FactForm {
  const one = fields(value, 'fact');
  return { name: text(one, 'name'), form: text(one, 'form'), limit: whole(one, 'limit'), needed: truth(one, 'needed'), choices: list(one, 'choices', String) };
}

export async function cardKinds(api: Asker): Promise<readonly CardKind[]> {
  return list(fields(await api.ask({ method: 'GET', path: '/card-kinds' })), 'items', (value) => {
    const one = fields(value, 'kind');
    return {
      kind: text(one, 'kind'),
      title: fields(one['title']) as CardKind['title'],
      asks: list(one, 'asks', form),
      openStates: list(one, 'openStates', String),
      headline: list(one, 'headline', String),
      teamDecides: truth(one, 'teamDecides'),
      labels: fields(one['labels']) as CardKind['labels'],
    };
  });
}

/** Of these facts those that say at a glance what it is about. */
export function headlineOf(headline: readonly string[], known: Readonly<Record<string, Fact>>): readonly (readonly [string, Fact])[] {
  return headline.flatMap((name) => {
    const fact = known[name];
    return fact === undefined ? [] : [[name, fact] as const];
  });
}

/** What is under way for the patient in any of their conversations but this one; visits that are over are not. Each as it came, for a card to show. */
export async function underWayBeside(api: Asker, conversation: string): Promise<readonly unknown[]> {
  const found = list(fields(await api.ask({ method: 'GET', path: '/cards' })), 'items', (value) => fields(value, 'card'));
  return found.filter((one) => {
    const end = card(one).details['end'];
    return text(one, 'conversationId') !== conversation && !(typeof end === 'string' && Date.parse(end) <= Date.now());
  });
}

/** The card with what is the team's alone, for who may see it. */
export async function lookAt(api: Asker, id: string): Promise<Card> {
  return card(await api.ask({ method: 'GET', path: `/cards/${id}` }));
}

/** What is being asked for: the same once more, after an answer that was lost, goes under the same key, and is done once. */
export class Attempt {
  private key = '';
  private said = '';

  keyOf(body: unknown): string {
    const said = JSON.stringify(body);
    if (said !== this.said) this.key = freshId();
    this.said = said;
    return this.key;
  }
}

/** Take a step; the answer is the card as it came, for the thread to show. */
export async function takeStep(api: Asker, attempt: Attempt, id: string, step: string, say: Readonly<Record<string, string>>): Promise<unknown> {
  const body = { step, say };
  return api.ask({ method: 'POST', path: `/cards/${id}/steps`, body, key: attempt.keyOf(body) });
}

export interface SlotPage {
  readonly slots: readonly Slot[];
  /** Whose clocks show them. */
  readonly zone: string;
  /** Where later ones begin; null where there are none. */
  readonly next: string | null;
}

/** Free times of the next two months, page by page. */
export async function slotsOf(api: Asker, id: string, cursor?: string): Promise<SlotPage> {
  const place = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
  const found = fields(await api.ask({ method: 'GET', path: `/slots?appointmentId=${id}&days=60&limit=60${place}` }));
  const slots = list(found, 'items', (value) => {
    const one = fields(value, 'slot');
    return { provider: text(one, 'provider'), start: text(one, 'start'), day: text(one, 'day'), time: text(one, 'time'), offset: text(one, 'offset') };
  });
  return { slots, zone: text(found, 'zone'), next: textOrNull(found, 'nextCursor') };
}

export async function bookables(api: Asker, conversation: string): Promise<readonly Bookable[]> {
  const found = fields(await api.ask({ method: 'GET', path: `/conversations/${conversation}/visit-types` }));
  return list(found, 'items', (value) => {
    const one = fields(value, 'visit');
    return {
      provider: text(one, 'provider'),
      code: text(one, 'code'),
      label: text(one, 'label'),
      minutes: whole(one, 'minutes'),
      reasons: list(one, 'reasons', (each) => {
        const reason = fields(each, 'reason');
        return { code: text(reason, 'code'), label: text(reason, 'label'), selfBookable: truth(reason, 'selfBookable') };
      }),
    };
  });
}

export async function medications(api: Asker, conversation: string): Promise<readonly Medication[]> {
  const found = fields(await api.ask({ method: 'GET', path: `/conversations/${conversation}/medications` }));
  return list(found, 'items', (value) => {
    const one = fields(value, 'medication');
    return { id: text(one, 'id'), drug: text(one, 'drug'), text: text(one, 'text') };
  });
}

export async function askVisit(api: Asker, attempt: Attempt, conversationId: string, visitType: string, reason: string, note: string): Promise<void> {
  const body = { conversationId, visitType, reason, ...(note === '' ? {} : { note }) };
  await api.ask({ method: 'POST', path: '/appointments', body, key: attempt.keyOf(body) });
}

export async function askCard(api: Asker, attempt: Attempt, conversationId: string, kind: string, say: Readonly<Record<string, string>>): Promise<void> {
  const body = { conversationId, kind, say };
  await api.ask({ method: 'POST', path: '/cards', body, key: attempt.keyOf(body) });
}

export async function askRefill(api: Asker, attempt: Attempt, conversationId: string, medicationId: string, wish: string, pharmacy: string): Promise<void> {
  const body = { conversationId, medicationId, ...(wish === '' ? {} : { text: wish }), ...(pharmacy === '' ? {} : { pharmacy }) };
  await api.ask({ method: 'POST', path: '/prescriptions', body, key: attempt.keyOf(body) });
}
