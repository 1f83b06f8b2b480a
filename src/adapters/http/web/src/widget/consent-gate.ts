/** The document that must be agreed to before anything is shown. */

import { LitElement, type TemplateResult, css, html, nothing } from 'lit';

import type { I18n } from '../core/i18n';
import { more } from '../core/more-words';
import type { ConsentDocument } from '../core/model';
import { define } from '../ui/define';
import { moreIcon } from '../ui/more-icons';
import { controls, tokens } from '../ui/tokens';
import { firstStyles } from './first-styles';

export class ConsentGate extends LitElement {
  static override readonly properties = { document: { attribute: false }, busy: { type: Boolean }, contact: { attribute: false }, i18n: { attribute: false } };

  static override readonly styles = [
    tokens,
    controls,
    firstStyles,
    css`
      .paper:focus-visible {
        outline-offset: -3px;
      }
      .paper > .icon {
        font-size: 1.5rem;
        color: var(--accent);
      }
      h2 {
        margin-block: 0.5rem 0.75rem;
      }
      p {
        margin: 0;
        white-space: pre-line;
        overflow-wrap: anywhere;
      }
      .version {
        margin-block-start: 1rem;
        color: var(--muted);
        font-size: 0.8125rem;
      }
      .answers {
        padding: 1rem 1.5rem 1.25rem;
        border-block-start: 1px solid var(--line);
      }
    `,
  ];

  declare document: ConsentDocument;
  declare busy: boolean;
  /** How else to reach the clinic; empty where nobody says. */
  declare contact: string;
  declare i18n: I18n;

  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.paper')?.focus());
  }

  protected override render(): TemplateResult {
    const { document, i18n } = this;
    return html`
      <div class="paper" tabindex="0" lang=${document.language} aria-label=${document.title}>
        ${moreIcon('shield')}
        <h2 dir="auto">${document.title}</h2>
        <p dir="auto">${document.text}</p>
        <p class="version" lang=${i18n.locale}>${more(i18n, 'consentVersion', { version: document.version })}</p>
        <p class="version" lang=${i18n.locale}>${more(i18n, 'bookedStays')} ${this.contact === '' ? nothing : html`${more(i18n, 'contact')} <bdi>${this.contact}</bdi>`}</p>
      </div>
      <div class="answers">
        <button class="primary" ?disabled=${this.busy} @click=${() => this.say('agree')}>${more(i18n, 'agree')}</button>
        <button class="quiet" ?disabled=${this.busy} @click=${() => this.say('decline')}>${more(i18n, 'decline')}</button>
      </div>
    `;
  }

  private say(answer: 'agree' | 'decline'): void {
    this.dispatchEvent(new CustomEvent(answer));
  }
}

define('consent-gate', ConsentGate);
