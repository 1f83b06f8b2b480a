/** What one of the team is asked or told: offers, mentions, threads handed over, who stands in, who answers instead; and quiet threads to close. */

import type { Asked } from '../core/api';
import { PRIORITIES, type Priority, page } from '../core/model';
import { type Fields, fields, text, textOrNull, word } from '../core/shapes';
import { Signal } from '../core/signal';

const KINDS = ['offer', 'mention', 'transfer', 'delegation', 'delegation-ended', 'taken-over', 'proposal'] as const;
export type CallKind = (typeof KINDS)[number];

export interface TeamCall {
  readonly kind: CallKind;
  readonly id: string;
  readonly at: string;
  readonly conversationId: string | null;
  readonly by: string | null;
  /** Of an offer its deadline, of a delegation its end. */
  readonly until: string | null;
  /** Of an offer why one is asked, of a mention the note. */
  readonly more: string | null;
  /** Of an offer whom it is about: of another pool the desk has no row. */
  readonly about: Subject | null;
}

export interface Subject {
  readonly name: string;
  readonly reason: string | null;
  readonly priority: Priority;
}

const LISTS = { offer: '/offers', mention: '/mentions', proposal: '/closing-proposals?limit=200' } as const;
type Listed = keyof typeof LISTS;

export class TeamCalls {
  readonly changes = new Signal<void>();
  /** Somebody is called: by something new, or again. */
  readonly calls = new Signal<TeamCall>();
  private readonly known = new Map<string, TeamCall>();
  private over = false;
  private asked = 0;
  /** Which asking each list that is known answered: one that was overtaken counts no more. */
  private readonly answered = new Map<Listed, number>();

  constructor(
    private readonly api: { ask(asked: Asked): Promise<unknown> },
    private readonly now: () => number = Date.now,
  ) {}

  /** What asks for an act: offers by their deadline, then the newest. */
  get open(): readonly TeamCall[] {
    const live = [...this.known.values()].filter((one) => one.kind !== 'proposal' && !(one.kind === 'offer' && this.isOver(one)));
    return live.toSorted((a, b) => Number(b.kind === 'offer') - Number(a.kind === 'offer') || (a.kind === 'offer' ? since(a.until) - since(b.until) : since(b.at) - since(a.at)));
  }

  /** Threads that went quiet, the longest first. */
  get quiet(): readonly TeamCall[] {
    return [...this.known.values()].filter((one) => one.kind === 'proposal').toSorted((a, b) => since(a.at) - since(b.at));
  }

  of(kind: CallKind, conversation: string | null): readonly TeamCall[] {
    return [...this.open, ...this.quiet].filter((one) => one.kind === kind && one.conversationId === conversation);
  }

  /** What the server lists; asked for again whenever it told of something that was missed. */
  async load(): Promise<void> {
    await Promise.all((Object.keys(LISTS) as Listed[]).map((kind) => this.list(kind)));
  }

  /** An alert of the inbox; answers whether it was a call. */
  heard(value: unknown): boolean {
    const from = fields(value, 'alert');
    if (from['kind'] === 'offer-ended') {
      this.forget('offer', text(from, 'id'));
      return true;
    }
    const kind = KINDS.find((one) => one === from['kind']);
    if (kind === undefined) return false;
    if (kind === 'offer') void this.list('offer');
    else this.put(read(from, kind, null), true);
    if (kind === 'delegation-ended') this.forget('delegation', text(from, 'id'));
    return true;
  }

  drop(one: TeamCall): void {
    this.forget(one.kind, one.id);
  }

  end(): void {
    this.over = true;
    this.changes.clear();
    this.calls.clear();
  }

  private async list(kind: Listed): Promise<void> {
    const number = (this.asked += 1);
    let found: readonly TeamCall[];
    try {
      found = page(await this.api.ask({ method: 'GET', path: LISTS[kind] }), (one) => listed(one, kind)).items;
    } catch {
      // It is asked for again with the next call, and when the line comes back.
      return;
    }
    if (this.over || number < (this.answered.get(kind) ?? 0)) return;
    this.answered.set(kind, number);
    const here = new Set(found.map((one) => one.id));
    for (const [key, one] of this.known) if (one.kind === kind && !here.has(one.id)) this.known.delete(key);
    for (const one of found) this.put(one, false);
    this.changes.emit();
  }

  private put(one: TeamCall, again: boolean): void {
    const key = `${one.kind}:${one.id}`;
    const before = this.known.get(key);
    this.known.set(key, { ...one, more: one.more ?? before?.more ?? null });
    if ((before === undefined || again) && one.kind !== 'proposal' && !this.isOver(one)) this.calls.emit(one);
    if (one.kind === 'mention' && one.more === null) void this.list('mention');
    this.changes.emit();
  }

  private forget(kind: CallKind, id: string): void {
    if (this.known.delete(`${kind}:${id}`)) this.changes.emit();
  }

  private isOver(one: TeamCall): boolean {
    return one.kind === 'offer' && since(one.until) <= this.now();
  }
}

function read(from: Fields, kind: CallKind, more: string | null): TeamCall {
  return { kind, id: text(from, 'id'), at: text(from, 'at'), conversationId: textOrNull(from, 'conversationId'), by: textOrNull(from, 'by'), until: textOrNull(from, 'until'), more, about: null };
}

function listed(value: unknown, kind: Listed): TeamCall {
  const from = fields(value, kind);
  const common = { kind, id: text(from, 'id'), conversationId: text(from, 'conversationId'), by: textOrNull(from, 'by'), about: null };
  if (kind === 'offer') return { ...common, at: text(from, 'offeredAt'), until: text(from, 'deadline'), more: text(from, 'step'), about: subject(from['about']) };
  if (kind === 'mention') return { ...common, at: text(from, 'at'), until: null, more: text(from, 'noteId') };
  return { ...common, at: text(from, 'quietSince'), until: null, more: null };
}

function subject(value: unknown): Subject | null {
  if (value === null || value === undefined) return null;
  const from = fields(value, 'about');
  return { name: text(fields(from['patient'], 'patient'), 'displayName'), reason: textOrNull(from, 'reason'), priority: word(from, 'priority', PRIORITIES, 'routine') };
}

function since(at: string | null): number {
  return at === null ? 0 : Date.parse(at);
}
