/** The watch over a session that nobody uses: a warning first, then the end. */

import { Signal } from './signal';

export const WARNING_MS = 60_000;
const LOOK_MS = 1000;
/** Timers stand still while a machine sleeps: so often at least the clock is looked at, however far the end is. */
const SELDOM_MS = 5000;

/** A session whose end can be seen coming. */
export interface Watched {
  readonly changes: Signal<void>;
  /** Seconds until it ends for want of use, while they are few. */
  idleLeft: number | null;
  /** What is being written is kept, before it is put away. */
  keep?(): void;
}

/** Watch a session that may go unused for so many seconds: it is warned, and then `end`s. */
export function watchOver(session: Watched, seconds: number, end: () => void): IdleWatch {
  const idle = new IdleWatch(seconds * 1000);
  idle.warnings.on((left) => {
    if (session.idleLeft === null && left !== null) session.keep?.();
    session.idleLeft = left;
    session.changes.emit();
  });
  idle.over.on(end);
  return idle;
}

export class IdleWatch {
  /** Seconds that are left, once a second while the warning stands; `null` when it is taken back. */
  readonly warnings = new Signal<number | null>();
  readonly over = new Signal<void>();
  private lastAct: number;
  private warned = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `now` is a wall clock: it goes on while a machine sleeps, and timers do not. */
  constructor(
    private readonly limitMs: number,
    private readonly now: () => number = Date.now,
  ) {
    this.lastAct = now();
    this.arm();
  }

  /** A person did something. */
  act(): void {
    // After a sleep nobody has looked yet: what is over by then does not go on.
    if (this.left <= 0) {
      this.arm(0);
      return;
    }
    this.lastAct = this.now();
    if (!this.warned) return;
    this.warned = false;
    this.warnings.emit(null);
    this.arm();
  }

  /** Look at the clock now, as after a sleep. */
  look(): void {
    const left = this.left;
    if (left <= 0) {
      this.stop();
      this.over.emit();
      return;
    }
    if (left <= WARNING_MS) {
      this.warned = true;
      this.warnings.emit(Math.ceil(left / 1000));
    }
    this.arm();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private get left(): number {
    return this.lastAct + this.limitMs - this.now();
  }

  private arm(soon = SELDOM_MS): void {
    clearTimeout(this.timer);
    const until = this.left - WARNING_MS;
    this.timer = setTimeout(() => this.look(), Math.min(soon, until > 0 ? until : LOOK_MS));
  }
}
