/** Alerts of those who wait too long: what is known of them, and who is called. */

import { PRIORITIES, type Priority } from '../core/model';
import { type Problem, problemOf } from '../core/problems';
import { type Fields, fields, list, text, textOrNull, whole, word } from '../core/shapes';
import { Signal } from '../core/signal';

const WAITS = ['provider-late', 'urgent-unread', 'crisis-unacknowledged', 'request-overdue', 'system-trouble'] as const;

export interface WaitAlert {
  readonly kind: (typeof WAITS)[number];
  readonly id: string;
  readonly at: string;
  readonly since: string;
  readonly conversationId: string | null;
  readonly pool: string | null;
  readonly priority: Priority;
  readonly cause: string;
  readonly rung: (typeof RUNGS)[number];
  readonly told: readonly string[];
  readonly times: number;
  readonly acknowledgedBy: string | null;
  readonly clearedAt: string | null;
}

const RUNGS = ['assignee', 'pool', 'on-call', 'supervisor'] as const;

/** An alert about a wait or the system; of any other kind, such as `break-glass`, null. */
export function waitAlert(value: unknown): WaitAlert | null {
  const from = fields(value, 'alert');
  const kind = WAITS.find((one) => one === from['kind']);
  return kind === undefined ? null : read(from, kind);
}

function read(from: Fields, kind: WaitAlert['kind']): WaitAlert {
  return {
    kind,
    id: text(from, 'id'),
    at: text(from, 'at'),
    since: text(from, 'since'),
    conversationId: textOrNull(from, 'conversationId'),
    pool: textOrNull(from, 'pool'),
    priority: word(from, 'priority', PRIORITIES, 'routine'),
    cause: text(from, 'cause'),
    rung: word(from, 'rung', RUNGS, 'pool'),
    told: list(from, 'told', String),
    times: whole(from, 'times'),
    acknowledgedBy: textOrNull(from, 'acknowledgedBy'),
    clearedAt: textOrNull(from, 'clearedAt'),
  };
}

export interface AlertCalls {
  alerts(): Promise<readonly WaitAlert[]>;
  acknowledgeAlert(id: string): Promise<WaitAlert | null>;
}

/** The alerts whose reason lasts. */
export class AlertBoard {
  readonly changes = new Signal<void>();
  /** Somebody is told of one, for the first time or again: of this person, and not taken up. */
  readonly calls = new Signal<WaitAlert>();
  problem: Problem | null = null;
  loaded = false;
  private readonly known = new Map<string, WaitAlert>();
  /** What came live while a list was under way: it is newer than the list. */
  private came: Set<string> | null = null;
  private asked = 0;

  constructor(
    private readonly me: string,
    private readonly server: AlertCalls,
  ) {}

  /** Those that nobody took up first, then the most urgent, then who waits longest. */
  get open(): readonly WaitAlert[] {
    return [...this.known.values()].toSorted(
      (a, b) =>
        Number(a.acknowledgedBy !== null) - Number(b.acknowledgedBy !== null) ||
        PRIORITIES.indexOf(b.priority) - PRIORITIES.indexOf(a.priority) ||
        Date.parse(a.since) - Date.parse(b.since),
    );
  }

  /** How many nobody has taken up. */
  get waiting(): number {
    return this.open.filter((one) => one.acknowledgedBy === null).length;
  }

  /** What the server knows; asked for once the live list began, so that none falls between. */
  async load(): Promise<void> {
    const number = (this.asked += 1);
    const came = (this.came = new Set<string>());
    try {
      const found = await this.server.alerts();
      if (number !== this.asked) return;
      for (const id of this.known.keys()) if (!came.has(id)) this.known.delete(id);
      for (const one of found) if (!came.has(one.id)) this.known.set(one.id, one);
      this.problem = null;
      this.loaded = true;
    } catch (error) {
      if (number !== this.asked) return;
      this.problem = problemOf(error);
    }
    this.came = null;
    this.changes.emit();
  }

  /** An alert as it stands now. */
  put(one: WaitAlert): void {
    const before = this.known.get(one.id);
    this.came?.add(one.id);
    if (one.clearedAt === null) this.known.set(one.id, one);
    else this.known.delete(one.id);
    const again = before === undefined || one.times > before.times || one.rung !== before.rung;
    if (again && one.clearedAt === null && one.acknowledgedBy === null && one.told.includes(this.me)) this.calls.emit(one);
    this.changes.emit();
  }

  /** Take it up: nobody is told of it again. */
  async acknowledge(id: string): Promise<void> {
    const after = await this.server.acknowledgeAlert(id);
    // One that was cleared meanwhile does not come back.
    if (after !== null && this.known.has(id)) this.put(after);
  }

  end(): void {
    this.asked += 1;
    this.changes.clear();
    this.calls.clear();
  }
}
