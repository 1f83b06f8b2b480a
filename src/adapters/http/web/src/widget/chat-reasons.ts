/** What a patient's new conversation is about: asked once, before it is opened. */

import { LitElement, type PropertyValues, type TemplateResult, css, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import type { I18n } from '../core/i18n';
import { more } from '../core/more-words';
import type { Asking, Reason } from '../core/opening';
import { define } from '../ui/define';
import { controls, tokens } from '../ui/tokens';
import { firstStyles } from './first-styles';

export class ChatReasons extends LitElement {
  static override readonly properties = { asking: { attribute: false }, i18n: { attribute: false }, chosen: { state: true } };

  static override readonly styles = [
    tokens,
    controls,
    firstStyles,
    css`
      /* It takes the focus to be read aloud, and can not be pressed. */
      h2:focus {
        outline: none;
      }
      p {
        margin: 0 0 1.25rem;
        color: var(--muted);
      }
      button {
        inline-size: 100%;
        text-align: start;
        overflow-wrap: anywhere;
      }
      [aria-disabled='true'] {
        opacity: 0.6;
        cursor: default;
      }
    `,
  ];

  declare asking: Asking;
  declare i18n: I18n;
  private declare chosen: string | null;

  constructor() {
    super();
    this.chosen = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('asking')) this.chosen = null;
  }

  /** The question first: it is read aloud, and the answers come with the next key. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h2')?.focus());
  }

  protected override render(): TemplateResult {
    const { i18n } = this;
    return html`<section class="paper" aria-labelledby="about" aria-busy=${this.chosen !== null}>
      <h2 id="about" tabindex="-1">${more(i18n, 'reasonAsk')}</h2>
      <p>${more(i18n, 'reasonText')}</p>
      <ul class="answers" role="list">
        ${repeat(
          this.asking.reasons,
          (one) => one.code,
          (one) => html`<li><button class="quiet" dir="auto" aria-disabled=${this.chosen !== null && this.chosen !== one.code} @click=${() => this.choose(one)}>${one.label}</button></li>`,
        )}
      </ul>
    </section>`;
  }

  /** Once: the keyboard stays where it is until the conversation is there. */
  private choose({ code }: Reason): void {
    if (this.chosen !== null) return;
    this.chosen = code;
    this.asking.choose(code);
  }
}

define('chat-reasons', ChatReasons);
