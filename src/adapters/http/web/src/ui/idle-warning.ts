/** Somebody has done nothing for long: the seconds until they are signed out, and the way to stay. */

import { LitElement, type TemplateResult, css, html, nothing } from 'lit';

import type { I18n } from '../core/i18n';
import { more, moreOf } from '../core/more-words';
import { define } from './define';
import { controls, tokens } from './tokens';

export class IdleWarning extends LitElement {
  static override readonly properties = { i18n: { attribute: false }, left: { type: Number }, modal: { type: Boolean } };
  static override readonly styles = [
    tokens,
    controls,
    css`
      :host {
        position: fixed;
        inset: 0;
        z-index: 1;
      }
      :host(:not([modal])),
      dialog::backdrop {
        background: #0b1a20a6;
      }
      dialog {
        position: fixed;
        inset: 0;
        display: flex;
        flex-direction: column;
        gap: 0.625rem;
        inline-size: min(22rem, calc(100% - 2.5rem));
        margin: auto;
        padding: 1.75rem 1.5rem 1.5rem;
        border: 0;
        border-radius: 1.25rem;
        background: var(--bg);
        color: var(--fg);
        box-shadow: 0 18px 56px #0009;
        text-align: center;
      }
      h2,
      p {
        margin: 0;
      }
      h2 {
        font-size: 1.25rem;
        line-height: 1.3;
        font-weight: 650;
      }
      p {
        margin-block-end: 0.75rem;
        color: var(--muted);
      }
    `,
  ];

  declare i18n: I18n;
  /** Seconds. */
  declare left: number;
  /** Whether it stands over the whole page, and not only over what it is in. */
  declare modal: boolean;

  override focus(): void {
    void this.updateComplete.then(() => this.buttons[0]?.focus());
  }

  protected override firstUpdated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (this.modal) dialog?.showModal();
    else dialog?.show();
  }

  protected override render(): TemplateResult {
    const { i18n } = this;
    return html`<dialog role="alertdialog" aria-modal="true" aria-labelledby="title" aria-describedby="text" @cancel=${this.stay} @keydown=${this.modal ? nothing : this.pressed}>
      <h2 id="title">${i18n.t('idleTitle')}</h2>
      <p id="text">${moreOf(i18n, 'idleText', this.left)}</p>
      <button class="primary" @click=${this.stay}>${more(i18n, 'stay')}</button>
      <button class="quiet" @click=${() => this.dispatchEvent(new CustomEvent('leave'))}>${more(i18n, 'leave')}</button>
    </dialog>`;
  }

  private get buttons(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll('button')];
  }

  private readonly stay = (event: Event): void => {
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('stay'));
  };

  /** What the browser does for a modal dialog: the keyboard goes round between the buttons. */
  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.stay(event);
    if (event.key !== 'Tab') return;
    const { buttons } = this;
    const at = buttons.findIndex((one) => one.matches(':focus'));
    event.preventDefault();
    buttons[(at + (event.shiftKey ? buttons.length - 1 : 1)) % buttons.length]?.focus();
  };
}

define('idle-warning', IdleWarning);
