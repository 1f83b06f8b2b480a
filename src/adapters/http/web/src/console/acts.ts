/** What is done to conversations: shown at once, taken back when the server refuses, undone where that is possible. */

import type { Priority } from '../core/model';
import { Problem, problemOf } from '../core/problems';
import { Signal } from '../core/signal';
import type { Desk } from './desk';
import { type DeskConversation, type Disposition, nameIn } from './staff-model';

const UNDO_MS = 5000;
const TROUBLE_MS = 12_000;
/** How many of a bulk are asked for at once. */
const AT_ONCE = 4;

/** What was done, or why not, by the name of its words. */
export type Told =
  | { readonly done: 'assigned' | 'unassigned' | 'prioritised' | 'held' | 'closed' | 'reopened' | 'undone' | 'marked' | 'queued' | 'handed'; readonly name: string }
  | { readonly trouble: string; readonly name: string };

export interface Notice {
  readonly id: number;
  readonly told: Told;
  readonly undo: (() => Promise<void>) | null;
}

export type Act =
  | { readonly kind: 'assign'; readonly to: string | null; readonly note: string }
  | { readonly kind: 'priority'; readonly priority: Priority; readonly reason: string }
  | { readonly kind: 'hold'; readonly until: Date; readonly reason: string }
  | { readonly kind: 'close'; readonly disposition: Disposition; readonly reason: string }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'read' };

/** How one row of a bulk came out: `null` when it was done. */
export type BulkResult = ReadonlyMap<string, string | null>;

export class Acts {
  readonly changes = new Signal<void>();
  notices: readonly Notice[] = [];
  private numbered = 0;
  private readonly timers = new Map<number, ReturnType<typeof setTimeout>>();

  constructor(
    private readonly desk: Desk,
    /** The words of the reason that is kept when a priority is taken back. */
    private readonly undoReason: () => string,
  ) {}

  /** Do it; answers whether the server took it. */
  async perform(row: DeskConversation, act: Act): Promise<boolean> {
    this.desk.act();
    this.desk.put({ ...row, ...this.expected(row, act) });
    try {
      const after = await this.ask(row, act);
      if (after !== null) this.desk.put(after);
      this.tell(this.success(after ?? row, act), this.undoing(row, after ?? row, act));
      return true;
    } catch (error) {
      await this.restore(row);
      this.tell(this.failure(row, problemOf(error)), null);
      return false;
    }
  }

  /** Do it to many; each by itself, and each answered for. */
  async bulk(rows: readonly DeskConversation[], act: Act): Promise<BulkResult> {
    this.desk.act();
    const results = new Map<string, string | null>();
    const waiting = [...rows];
    const worker = async (): Promise<void> => {
      for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) results.set(row.id, await this.oneOfMany(row, act));
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, rows.length) }, worker));
    return results;
  }

  async undo(notice: Notice): Promise<void> {
    this.dismiss(notice.id);
    if (notice.undo === null) return;
    try {
      await notice.undo();
      this.tell({ done: 'undone', name: '' }, null);
    } catch (error) {
      this.tell({ trouble: problemOf(error).code, name: notice.told.name }, null);
    }
  }

  /** Tell of something that went wrong elsewhere. */
  trouble(code: string, name = ''): void {
    this.tell({ trouble: code, name }, null);
  }

  /** Tell that something else was done. */
  say(done: 'queued' | 'handed', name = ''): void {
    this.tell({ done, name }, null);
  }

  dismiss(id: number): void {
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
    this.notices = this.notices.filter((one) => one.id !== id);
    this.changes.emit();
  }

  end(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    this.changes.clear();
  }

  private async oneOfMany(row: DeskConversation, act: Act): Promise<string | null> {
    try {
      const after = await this.ask(row, act);
      if (after !== null) this.desk.put(after);
      return null;
    } catch (error) {
      return problemOf(error).code;
    }
  }

  private async ask(row: DeskConversation, act: Act): Promise<DeskConversation | null> {
    const { api } = this.desk;
    switch (act.kind) {
      case 'assign':
        return api.assign(row.id, act.to, row.assignee, act.note);
      case 'priority':
        return api.prioritise(row.id, act.priority, act.reason);
      case 'hold':
        return api.hold(row.id, act.until, act.reason);
      case 'close':
        return api.close(row.id, act.disposition, act.reason);
      case 'reopen':
        return api.openAgain(row.id);
      case 'read':
        await api.markRead(row.id, row.lastSeq);
        return { ...row, unread: 0 };
    }
  }

  private expected(row: DeskConversation, act: Act): Partial<DeskConversation> {
    switch (act.kind) {
      case 'assign':
        return { assignee: act.to };
      case 'priority':
        return { priority: act.priority };
      case 'hold':
        return { status: 'on-hold', holdUntil: act.until.toISOString() };
      case 'reopen':
        return { status: 'open', holdUntil: null };
      case 'read':
        return { unread: 0 };
      case 'close':
        // The server may have a reason not to; a thread that closes and opens again would startle.
        return row;
    }
  }

  private undoing(before: DeskConversation, after: DeskConversation, act: Act): (() => Promise<void>) | null {
    const { api } = this.desk;
    const settle = async (asked: Promise<DeskConversation>): Promise<void> => this.desk.put(await asked);
    switch (act.kind) {
      case 'assign':
        return before.assignee === after.assignee ? null : () => settle(api.assign(after.id, before.assignee, after.assignee, ''));
      case 'priority':
        return before.priority === after.priority ? null : () => settle(api.prioritise(after.id, before.priority, this.undoReason()));
      case 'hold':
      case 'close':
        return () => settle(api.openAgain(after.id));
      case 'reopen':
      case 'read':
        return null;
    }
  }

  /** Another one was faster, or it may not be: show how it stands. */
  private async restore(row: DeskConversation): Promise<void> {
    try {
      this.desk.put(await this.desk.api.look(row.id));
    } catch {
      this.desk.put(row);
    }
  }

  private success(row: DeskConversation, act: Act): Told {
    switch (act.kind) {
      case 'assign':
        return act.to === null ? { done: 'unassigned', name: '' } : { done: 'assigned', name: nameIn(row, act.to) };
      case 'priority':
        return { done: 'prioritised', name: '' };
      case 'hold':
        return { done: 'held', name: '' };
      case 'close':
        return { done: 'closed', name: '' };
      case 'reopen':
        return { done: 'reopened', name: '' };
      case 'read':
        return { done: 'marked', name: '' };
    }
  }

  private failure(row: DeskConversation, problem: Problem): Told {
    const now = this.desk.inbox.get(row.id) ?? row;
    const taken = problem.code === 'already-assigned' && now.assignee !== null ? nameIn(now, now.assignee) : '';
    return { trouble: problem.code === 'already-assigned' && taken === '' ? 'already-released' : problem.code, name: taken };
  }

  private tell(told: Told, undo: Notice['undo']): void {
    const notice: Notice = { id: (this.numbered += 1), told, undo };
    this.notices = [...this.notices.slice(-2), notice];
    this.timers.set(notice.id, setTimeout(() => this.dismiss(notice.id), 'trouble' in told ? TROUBLE_MS : UNDO_MS));
    this.changes.emit();
  }
}
