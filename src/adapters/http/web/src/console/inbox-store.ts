/** The list of conversations: what is known, what the filters leave of it, and an order that holds still while it is used. */

import type { Page } from '../core/model';
import { type Problem, problemOf } from '../core/problems';
import { Signal } from '../core/signal';
import { EVERYTHING, type Filters, fits, inOrder, isNamed } from './filters';
import { PAGE } from './staff-api';
import type { DeskConversation } from './staff-model';

/** The most rows that one snapshot of the live list holds. */
const SNAPSHOT = 200;
const SEARCH_MS = 200;

export type Lister = (filters: Filters, name: string, cursor: string | null) => Promise<Page<DeskConversation>>;

export class InboxStore {
  readonly changes = new Signal<void>();
  filters: Filters = EVERYTHING;
  name = '';
  loading = true;
  problem: Problem | null = null;
  private readonly known = new Map<string, DeskConversation>();
  /** What the server found for the name: its rules of likeness count beside ours. */
  private found: ReadonlySet<string> = new Set();
  private order: readonly string[] = [];
  private moved: ReadonlySet<string> = new Set();
  private held = false;
  private shown = PAGE;
  private cursor: string | null = null;
  private asked = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly me: string,
    private readonly list: Lister,
  ) {}

  /** The rows in the order they stand. */
  get rows(): readonly DeskConversation[] {
    return this.order.flatMap((id) => this.known.get(id) ?? []);
  }

  /** How many rows would come, go or move now. */
  get updates(): number {
    return this.moved.size;
  }

  get hasMore(): boolean {
    return this.cursor !== null || this.wanted().length > this.shown;
  }

  get(id: string): DeskConversation | undefined {
    return this.known.get(id);
  }

  /** How many active ones there are; counted over what is known. */
  count(who: Filters['who']): number {
    return [...this.known.values()].filter((one) => fits(one, { ...EVERYTHING, who }, this.me)).length;
  }

  /** Messages that wait to be read, in all that is known. */
  get unread(): number {
    return [...this.known.values()].reduce((sum, one) => sum + (one.status === 'closed' ? 0 : one.unread), 0);
  }

  /** Everybody of the team who was met here. */
  get colleagues(): ReadonlyMap<string, string> {
    const met = new Map<string, string>();
    for (const one of this.known.values()) {
      for (const each of one.participants) if (each.userType === 'provider') met.set(each.identity, each.displayName);
    }
    return met;
  }

  /** Show what other filters leave. */
  async filter(filters: Filters): Promise<void> {
    this.filters = filters;
    await this.reload();
  }

  /** Look for a patient once the typing pauses. */
  search(name: string): void {
    this.name = name;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.reload(), SEARCH_MS);
    this.settle();
  }

  /** Ask the server anew, from the first row. */
  async reload(): Promise<void> {
    this.shown = PAGE;
    this.cursor = null;
    this.found = new Set();
    this.loading = true;
    this.settle();
    await this.fetch();
  }

  /** Show the next rows. */
  async more(): Promise<void> {
    if (this.loading || !this.hasMore) return;
    this.shown += PAGE;
    this.grow();
    if (this.cursor !== null && this.wanted().length < this.shown) {
      this.loading = true;
      await this.fetch(() => this.grow());
    }
  }

  /** The live list began: it holds all that is active, unless there is more than it can hold. */
  snapshot(rows: readonly DeskConversation[]): void {
    const here = new Set(rows.map((one) => one.id));
    if (rows.length < SNAPSHOT) {
      for (const one of this.known.values()) if (one.status !== 'closed' && !here.has(one.id)) this.known.delete(one.id);
    }
    for (const one of rows) this.known.set(one.id, one);
    this.rearrange(here);
  }

  /** A row as it stands now. */
  put(row: DeskConversation): void {
    this.known.set(row.id, row);
    this.rearrange([row.id]);
  }

  /** A row is not ours to see any more. */
  drop(id: string): void {
    this.known.delete(id);
    this.rearrange([]);
  }

  /** While somebody points at the list or walks through it, no row moves. */
  hold(held: boolean): void {
    if (this.held === held) return;
    this.held = held;
    if (!held) this.settle();
  }

  /** Let everything stand where it belongs. */
  settle(): void {
    this.order = this.wanted().slice(0, this.shown).map((one) => one.id);
    this.moved = new Set();
    this.changes.emit();
  }

  end(): void {
    clearTimeout(this.timer);
    this.changes.clear();
  }

  private async fetch(arrange: () => void = () => this.settle()): Promise<void> {
    const number = (this.asked += 1);
    try {
      const page = await this.list(this.filters, this.isSearching ? this.name.trim() : '', this.cursor);
      if (number !== this.asked) return;
      for (const one of page.items) this.known.set(one.id, one);
      this.found = new Set([...this.found, ...page.items.map((one) => one.id)]);
      this.cursor = page.nextCursor;
      this.problem = null;
    } catch (error) {
      if (number !== this.asked) return;
      this.problem = problemOf(error);
    }
    this.loading = false;
    arrange();
  }

  /** Fewer letters than the server looks for find what is known here. */
  private get isSearching(): boolean {
    return this.name.trim().length >= 2;
  }

  private wanted(): readonly DeskConversation[] {
    const { filters, found, me } = this;
    const name = this.name.trim();
    const left = [...this.known.values()].filter((one) => fits(one, filters, me) && (name === '' || isNamed(one, name) || (this.isSearching && found.has(one.id))));
    return inOrder(left, filters.sort);
  }

  /** Show the rows that follow; where none may move they stand at the end, and what would come or move waits on. */
  private grow(): void {
    if (!this.held) {
      this.settle();
      return;
    }
    const here = new Set([...this.order, ...this.moved]);
    const next = this.wanted().slice(0, this.shown).map((one) => one.id).filter((id) => !here.has(id));
    this.order = [...this.order, ...next];
    this.changes.emit();
  }

  private rearrange(changed: Iterable<string>): void {
    if (!this.held) {
      this.settle();
      return;
    }
    const now = this.wanted().slice(0, this.shown).map((one) => one.id);
    const same = now.length === this.order.length && now.every((id, place) => id === this.order[place]);
    this.moved = same ? new Set() : new Set([...this.moved, ...changed]);
    this.changes.emit();
  }
}
