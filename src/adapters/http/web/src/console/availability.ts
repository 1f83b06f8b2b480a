/** What one says of oneself: available, busy, or away until a time, with a colleague who stands in. */

import { fields, list, text, textOrNull, whole } from '../core/shapes';
import { Signal } from '../core/signal';

export const SAYINGS = ['available', 'busy', 'away'] as const;
export type Saying = (typeof SAYINGS)[number];

export interface Standing {
  readonly identity: string;
  readonly displayName: string;
  readonly availability: Saying;
  readonly until: string | null;
  readonly delegate: string | null;
  /** Why they are not there to answer. */
  readonly absence: string | null;
  readonly pools: readonly string[];
  /** How many open conversations they have in hand. */
  readonly load: number;
}

/** Who said nothing of themselves counts as available. */
export function standing(value: unknown): Standing {
  const from = fields(value, 'availability');
  return {
    identity: text(from, 'identity'),
    displayName: text(from, 'displayName'),
    availability: SAYINGS.find((one) => one === from['availability']) ?? 'available',
    until: textOrNull(from, 'until'),
    delegate: textOrNull(from, 'delegate'),
    absence: textOrNull(from, 'absence'),
    pools: list(from, 'pools', String),
    load: whole(from, 'load'),
  };
}

export interface Said {
  readonly availability: Saying;
  readonly until: string | null;
  readonly delegate: string | null;
}

export interface AvailabilityCalls {
  standingOf(identity: string): Promise<Standing>;
  sayAvailability(said: Said): Promise<Standing>;
}

/** Timers hold no longer: a later end is looked at again. */
const LONGEST_MS = 86_400_000;

export class OwnAvailability {
  readonly changes = new Signal<void>();
  /** Null until it is known, and for who has none. */
  now: Standing | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;
  private over = false;

  constructor(
    private readonly me: string,
    private readonly server: AvailabilityCalls,
  ) {}

  /** What the server knows; what can not be had stays as it was. */
  async load(): Promise<void> {
    const number = (this.asked += 1);
    const found = await this.server.standingOf(this.me).catch(() => null);
    if (found !== null && number === this.asked) this.keep(found);
  }

  /** Say it; throws what the server refuses. */
  async say(said: Said): Promise<void> {
    this.asked += 1;
    const after = await this.server.sayAvailability(said);
    this.asked += 1;
    if (!this.over) this.keep(after);
  }

  end(): void {
    this.over = true;
    this.asked += 1;
    clearTimeout(this.timer);
    this.changes.clear();
  }

  /** Who is away until a time is available again when it has come. */
  private keep(found: Standing): void {
    this.now = found;
    clearTimeout(this.timer);
    if (found.availability === 'away' && found.until !== null) {
      const left = Date.parse(found.until) - Date.now();
      this.timer = setTimeout(() => void this.load(), Math.min(Math.max(left, 0) + 1000, LONGEST_MS));
    }
    this.changes.emit();
  }
}
