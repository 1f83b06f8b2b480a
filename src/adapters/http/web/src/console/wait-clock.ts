/** How long a patient waits, ticking; pressed, it shows what it is made of. */

import { LitElement, css, html, nothing } from 'lit';

import { define } from '../ui/define';
import { icon } from '../ui/icons';
import { controls, tokens } from '../ui/tokens';
import { staffIcon } from './icons';
import { unfold } from './panels';
import type { DeskConversation } from './staff-model';
import { everySecond } from './seconds';
import { type Pressure, type Wait, waitOf } from './waiting';
import type { PlainWord, Words } from './words';

const MORE: Readonly<Record<Pressure, PlainWord | null>> = { calm: null, soon: 'soonLate', late: 'isLate' };

export class WaitClock extends LitElement {
  static override readonly properties = { words: { attribute: false }, of: { attribute: false }, now: { state: true } };
  static override readonly styles = [
    tokens,
    controls,
    css`
      :host {
        display: inline-flex;
        font-size: 0.8125rem;
      }
      button {
        display: inline-flex;
        align-items: center;
        gap: 0.25rem;
        min-block-size: 1.5rem;
        padding: 0 0.375rem;
        border: 0;
        border-radius: 0.375rem;
        background: none;
        color: var(--muted);
        font: inherit;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      button:hover {
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
      .icon {
        font-size: 0.6875rem;
      }
      .soon,
      .late {
        font-weight: 600;
        background: var(--bg);
      }
      .soon {
        color: var(--notice);
      }
      .late {
        color: var(--danger);
      }
    `,
  ];

  declare words: Words;
  declare of: DeskConversation;
  private declare now: number;
  private leave: () => void = () => {};

  constructor() {
    super();
    this.now = Date.now();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.now = Date.now();
    this.leave = everySecond((now) => {
      this.now = now;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leave();
  }

  protected override render(): unknown {
    const wait = waitOf(this.of, this.now);
    return wait === null ? nothing : html`<button class=${wait.pressure} title=${this.words.t('timesOpen')} @click=${() => unfold(this, 'times', this.of.id)}>
      <span aria-hidden="true">${wait.paused ? staffIcon('hold') : icon(wait.pressure === 'calm' ? 'clock' : 'alert')}</span>
      <span aria-hidden="true">${this.words.waiting(wait.ms)}</span><span class="spoken">${this.spoken(wait)}</span>
    </button>`;
  }

  private spoken(wait: Wait): string {
    const { words } = this;
    const more = MORE[wait.pressure];
    return [words.waitingSpoken(wait.ms), ...(more === null ? [] : [words.t(more)]), ...(wait.paused ? [words.t('pausedSpoken')] : []), words.t('timesOpen')].join(', ');
  }
}

define('wait-clock', WaitClock);
