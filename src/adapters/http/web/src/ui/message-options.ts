/** What an author can do with a message that is still fresh: correct it, or take it back. */

import { LitElement, type TemplateResult, css, html, nothing } from 'lit';

import { retract } from '../core/corrections';
import type { I18n } from '../core/i18n';
import { more } from '../core/more-words';
import type { Message } from '../core/model';
import type { Caller } from '../core/talk';
import { define } from './define';
import { icon } from './icons';
import { refusal } from './message-correction';
import { controls, tokens } from './tokens';

export class MessageOptions extends LitElement {
  static override readonly properties = {
    caller: { attribute: false },
    i18n: { attribute: false },
    message: { attribute: false },
    asks: { state: true },
    failed: { state: true },
  };

  static override readonly styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
        text-align: end;
      }
      p {
        display: flex;
        gap: 0.25rem 1rem;
        flex-wrap: wrap;
        justify-content: flex-end;
        align-items: center;
        margin: 0.125rem 0.25rem 0;
        font-size: 0.875rem;
      }
      .failed {
        gap: 0.375rem;
        color: var(--danger);
      }
      .danger {
        color: var(--danger);
      }
    `,
  ];

  declare caller: Caller;
  declare i18n: I18n;
  declare message: Message;
  private declare asks: boolean;
  private declare failed: string | null;

  constructor() {
    super();
    this.asks = false;
    this.failed = null;
  }

  override focus(): void {
    this.renderRoot.querySelector('button')?.focus();
  }

  protected override updated(): void {
    this.dispatchEvent(new Event('grown', { bubbles: true, composed: true }));
  }

  protected override firstUpdated(): void {
    this.focus();
  }

  protected override render(): TemplateResult {
    const { i18n } = this;
    return html`
      ${this.failed === null ? nothing : html`<p class="failed" role="alert">${icon('alert')} ${refusal(i18n, this.failed)}</p>`}
      ${this.asks
        ? html`<p>
            <span>${more(i18n, 'takeBackAsk')}</span>
            <button class="link danger" @click=${this.takeBack}>${more(i18n, 'takeBack')}</button>
            <button class="link" @click=${this.done}>${more(i18n, 'keepIt')}</button>
          </p>`
        : html`<p>
            <button class="link" @click=${this.correct}>${more(i18n, 'correct')}</button>
            <button class="link" @click=${this.ask}>${more(i18n, 'takeBack')}</button>
          </p>`}
    `;
  }

  private readonly ask = async (): Promise<void> => {
    this.asks = true;
    await this.updateComplete;
    this.focus();
  };

  private readonly done = (): void => {
    this.dispatchEvent(new CustomEvent('done'));
  };

  private readonly correct = (): void => {
    this.done();
    this.dispatchEvent(new CustomEvent('correct', { detail: this.message, bubbles: true, composed: true }));
  };

  private readonly takeBack = async (): Promise<void> => {
    this.failed = await retract(this.caller, this.message);
    this.asks = false;
    if (this.failed === null) this.done();
  };
}

define('message-options', MessageOptions);
