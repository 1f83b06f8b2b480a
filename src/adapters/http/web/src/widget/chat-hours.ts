/** Says that the clinic is closed now, and from when somebody answers; below it stands what can be asked for. */

import { LitElement, type TemplateResult, css, html, nothing } from 'lit';

import type { I18n } from '../core/i18n';
import { more } from '../core/more-words';
import { fields, textOrNull, truth } from '../core/shapes';
import { define } from '../ui/define';
import { icon } from '../ui/icons';
import { controls, tokens } from '../ui/tokens';
import './chat-care';
import './chat-team';
import './chat-urgent';
import type { Marking } from './chat-urgent';

/** The longest wait that a timer of a browser can hold. */
const LONGEST_MS = 86_400_000;

export class ChatHours extends LitElement {
  static override readonly properties = { caller: { attribute: false }, i18n: { attribute: false }, emergency: {}, version: { type: Number }, until: { state: true } };

  static override readonly styles = [
    tokens,
    controls,
    css`
      .aids {
        display: flex;
        flex-wrap: wrap;
        column-gap: 0.5rem;
        padding-inline: 1.25rem;
      }
      p {
        display: flex;
        gap: 0.5rem;
        align-items: center;
        margin: 0;
        padding: 0.5625rem 1.25rem;
        background: var(--sunk);
        color: var(--fg);
        font-size: 0.875rem;
        line-height: 1.4;
      }
    `,
  ];

  declare caller: Marking;
  declare i18n: I18n;
  /** Whom to call in an emergency, in words. */
  declare emergency: string;
  declare version: number;
  /** When it opens; `undefined` while it is open, `null` where nobody knows. */
  private declare until: Date | null | undefined;
  private declare known: string;
  private declare timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.emergency = '';
    this.version = 0;
    this.known = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.known = '';
  }

  protected override willUpdate(): void {
    const id = this.caller.thread?.id ?? '';
    // It renders once more after it was taken away.
    if (id === this.known || id === '' || !this.isConnected) return;
    this.known = id;
    void this.look(id);
  }

  protected override render(): TemplateResult {
    const { caller, i18n } = this;
    return html`${this.banner()}
      <div class="aids">
        <chat-care .caller=${caller} .i18n=${i18n} .version=${this.version}></chat-care>
        <chat-urgent .caller=${caller} .i18n=${i18n} .emergency=${this.emergency} .version=${this.version}></chat-urgent>
      </div>`;
  }

  private banner(): TemplateResult | typeof nothing {
    const { i18n, until } = this;
    if (until === undefined) return nothing;
    const words = until === null ? more(i18n, 'shut') : more(i18n, 'shutUntil', { when: i18n.moment(until) });
    return html`<p role="status">${icon('clock')} <span>${words}</span></p>`;
  }

  private async look(id: string): Promise<void> {
    try {
      const found = fields(await this.caller.api.ask({ method: 'GET', path: `/conversations/${id}/hours` }));
      if (id !== this.known) return;
      const until = textOrNull(found, 'until');
      const change = until === null ? null : new Date(until);
      this.until = truth(found, 'open') ? undefined : change;
      clearTimeout(this.timer);
      const wait = change === null ? LONGEST_MS : change.getTime() - Date.now();
      this.timer = setTimeout(() => void this.look(id), Math.min(LONGEST_MS, Math.max(60_000, wait)));
    } catch {
      if (id === this.known) this.until = undefined;
    }
  }
}

define('chat-hours', ChatHours);
