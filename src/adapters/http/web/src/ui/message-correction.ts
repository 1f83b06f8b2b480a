/** What stands over a text that corrects a message: what it is, the way out, and why it could not be saved. */

import { LitElement, type TemplateResult, css, html, nothing } from 'lit';

import { correct } from '../core/corrections';
import type { I18n } from '../core/i18n';
import { more } from '../core/more-words';
import type { Message } from '../core/model';
import type { Caller } from '../core/talk';
import { define } from './define';
import { icon } from './icons';
import { moreIcon } from './more-icons';
import { controls, tokens } from './tokens';

/** Words for why a message could not be changed. */
export function refusal(i18n: I18n, code: string): string {
  return more(i18n, code === 'edit-window-over' ? 'editOver' : 'notChanged');
}

export class MessageCorrection extends LitElement {
  static override readonly properties = { caller: { attribute: false }, i18n: { attribute: false }, message: { attribute: false }, failed: { state: true } };
  static override readonly styles = [
    tokens,
    controls,
    css`
      p {
        display: flex;
        gap: 0.5rem;
        align-items: center;
        margin: 0 0.5rem 0.5rem;
        color: var(--accent);
        font-size: 0.8125rem;
        font-weight: 600;
      }
      span {
        flex: 1;
      }
      .round {
        inline-size: 1.75rem;
        block-size: 1.75rem;
      }
      .over {
        color: var(--danger);
        font-weight: 400;
      }
    `,
  ];

  declare caller: Caller;
  declare i18n: I18n;
  declare message: Message;
  private declare failed: string | null;
  private busy = false;

  constructor() {
    super();
    this.failed = null;
  }

  /** Say this in its place; it is over when that is on record. */
  async save(text: string): Promise<void> {
    if (this.busy) return;
    const { message } = this;
    this.busy = true;
    const failed = await correct(this.caller, message, text);
    this.busy = false;
    if (failed === null) this.leave(message);
    else if (message === this.message) this.failed = failed;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('message')) this.failed = null;
  }

  protected override render(): TemplateResult {
    const { i18n } = this;
    return html`<p>${moreIcon('edit')} <span>${more(i18n, 'correcting')}</span> <button class="round" aria-label=${more(i18n, 'cancel')} @click=${() => this.leave(this.message)}>${icon('close')}</button></p>
      ${this.failed === null ? nothing : html`<p class="over" role="alert">${icon('alert')} ${refusal(i18n, this.failed)}</p>`}`;
  }

  private leave(message: Message): void {
    this.dispatchEvent(new CustomEvent('over', { detail: message }));
  }
}

define('message-correction', MessageCorrection);
