/** A patient's own mark that something is urgent: first whom to call instead, then the mark. */

import { LitElement, type TemplateResult, css, html, nothing } from 'lit';

import type { I18n } from '../core/i18n';
import { more } from '../core/more-words';
import type { Caller } from '../core/talk';
import { define } from '../ui/define';
import { icon } from '../ui/icons';
import { controls, tokens } from '../ui/tokens';

/** Who sends the next message, and whether it is marked. */
export interface Marking extends Caller {
  urgent: boolean;
}

export class ChatUrgent extends LitElement {
  static override readonly properties = { caller: { attribute: false }, i18n: { attribute: false }, emergency: {}, version: { type: Number }, asked: { state: true } };

  static override readonly styles = [
    tokens,
    controls,
    css`
      :host {
        display: contents;
      }
      .quiet {
        min-block-size: 2.25rem;
        margin-block: 0.625rem 0.25rem;
        padding: 0.125rem 0.875rem;
        font-size: 0.875rem;
      }
      p {
        flex: 1 1 100%;
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.75rem;
        align-items: center;
        margin: 0.625rem 0 0.25rem;
        padding: 0.625rem 0.875rem;
        border-radius: 0.875rem;
        background: var(--danger-bg);
        color: var(--danger);
        font-size: 0.875rem;
        line-height: 1.4;
      }
      .told {
        flex: 1 1 12rem;
      }
      .link {
        min-block-size: 2rem;
        color: inherit;
      }
    `,
  ];

  declare caller: Marking;
  declare i18n: I18n;
  /** Whom to call in an emergency, in words. */
  declare emergency: string;
  declare version: number;
  private declare asked: boolean;

  constructor() {
    super();
    this.emergency = '';
    this.version = 0;
    this.asked = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { caller, i18n } = this;
    const { thread } = caller;
    if (thread === null || thread.conversation.status === 'closed') return nothing;
    if (caller.urgent) return html`<p role="status">${icon('alert')} <span class="told">${more(i18n, 'urgentNext')}</span> ${this.deed('urgentNot', () => this.mark(false))}</p>`;
    if (!this.asked) return this.deed('urgentAsk', () => this.ask(true), 'quiet');
    return html`<p role="alert">
      ${icon('phone')} <span class="told"><strong>${this.emergency}</strong> ${more(i18n, 'urgentText')}</span>
      ${this.deed('urgentMark', () => this.mark(true))} ${this.deed('urgentBack', () => this.ask(false))}
    </p>`;
  }

  private deed(word: 'urgentAsk' | 'urgentMark' | 'urgentBack' | 'urgentNot', act: () => void, look: 'quiet' | 'link' = 'link'): TemplateResult {
    return html`<button class=${look} @click=${act}>${more(this.i18n, word)}</button>`;
  }

  private mark(urgent: boolean): void {
    this.caller.urgent = urgent;
    this.ask(false);
  }

  /** The keyboard stays with what stands in the place of the button that is gone. */
  private ask(asked: boolean): void {
    this.caller.act();
    this.asked = asked;
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector('button')?.focus());
  }
}

define('chat-urgent', ChatUrgent);
