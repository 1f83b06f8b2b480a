/** Keeps what a dialog shows fresh: soon after something of the list changed, and now and then, whatever was heard. */

import type { ReactiveController } from 'lit';

import type { Signal } from '../core/signal';

/** Changes come in crowds: one look is enough for all within this time. */
const SOON_MS = 1_000;
const LOOK_AGAIN_MS = 30_000;

export class Freshness implements ReactiveController {
  private readonly loose: (() => void)[] = [];
  private soon: ReturnType<typeof setTimeout> | undefined;
  private regular: ReturnType<typeof setInterval> | undefined;

  /** `changes` is asked for once the element is on the page; `look` fetches anew what is shown. */
  constructor(
    private readonly changes: () => Signal<void>,
    private readonly look: () => void,
  ) {}

  hostConnected(): void {
    this.loose.push(this.changes().on(() => this.changed()));
    this.regular = setInterval(this.look, LOOK_AGAIN_MS);
    window.addEventListener('online', this.look);
    this.loose.push(() => window.removeEventListener('online', this.look));
  }

  hostDisconnected(): void {
    for (const off of this.loose.splice(0)) off();
    clearTimeout(this.soon);
    clearInterval(this.regular);
    this.soon = undefined;
  }

  private changed(): void {
    this.soon ??= setTimeout(() => {
      this.soon = undefined;
      this.look();
    }, SOON_MS);
  }
}
