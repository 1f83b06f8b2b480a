/** Why there is no conversation to be seen, and what to do about it. */

import { LitElement, type TemplateResult, css, html, nothing } from 'lit';

import type { BlockReason, Phase } from '../core/chat';
import type { I18n } from '../core/i18n';
import { more } from '../core/more-words';
import { define } from '../ui/define';
import { icon } from '../ui/icons';
import { moreIcon } from '../ui/more-icons';
import { controls, tokens } from '../ui/tokens';

/** The phases in which nothing of the conversation is there. */
export type Withheld = Extract<Phase, { kind: 'locked' | 'ended' | 'blocked' }> | { readonly kind: 'not-here' };

interface Notice {
  readonly picture: SVGSVGElement;
  readonly title: string;
  readonly text: string;
  readonly action: string | null;
  /** Whether to say how else to reach the clinic. */
  readonly help?: boolean;
}

export class ChatNotice extends LitElement {
  static override readonly properties = { i18n: { attribute: false }, phase: { attribute: false }, contact: { attribute: false } };
  static override readonly styles = [
    tokens,
    controls,
    css`
      :host {
        display: flex;
        margin: auto;
      }
      .notice {
        display: flex;
        flex-direction: column;
        align-items: center;
        gap: 0.625rem;
        max-inline-size: 26rem;
        padding: 1.5rem 2rem 2.5rem;
        text-align: center;
      }
      .badge {
        display: grid;
        place-items: center;
        inline-size: 4rem;
        block-size: 4rem;
        margin-block-end: 0.5rem;
        border-radius: 50%;
        background: var(--mine);
        color: var(--on-mine);
        font-size: 1.375rem;
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
      .contact {
        display: flex;
        align-items: center;
        gap: 0.5rem;
        color: var(--fg);
        font-weight: 600;
      }
    `,
  ];

  declare i18n: I18n;
  declare phase: Withheld;
  /** How else to reach the clinic; empty where nobody says. */
  declare contact: string;

  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('button')?.focus());
  }

  protected override render(): TemplateResult {
    const said = this.said();
    return html`<section class="notice">
      <span class="badge">${said.picture}</span>
      <h2>${said.title}</h2>
      <p>${said.text}</p>
      ${said.help === true && this.contact !== '' ? html`<p class="contact">${icon('phone')} <span>${more(this.i18n, 'contact')} <bdi>${this.contact}</bdi></span></p>` : nothing}
      ${said.action === null ? nothing : html`<button class="primary" @click=${() => this.dispatchEvent(new CustomEvent('resume'))}>${said.action}</button>`}
    </section>`;
  }

  private said(): Notice {
    const { i18n, phase } = this;
    switch (phase.kind) {
      case 'locked':
        return { picture: moreIcon('lock'), title: more(i18n, 'lockedTitle'), text: more(i18n, 'lockedText'), action: more(i18n, 'unlock') };
      case 'ended':
        return { picture: moreIcon('lock'), title: more(i18n, 'endedTitle'), text: more(i18n, 'endedText'), action: more(i18n, 'signInAgain') };
      case 'not-here':
        return { picture: icon('info'), title: more(i18n, 'notHereTitle'), text: more(i18n, 'notHereText'), action: i18n.t('retry'), help: true };
      case 'blocked':
        return this.blocked(phase.reason);
    }
  }

  private blocked(reason: BlockReason): Notice {
    const { i18n } = this;
    switch (reason) {
      case 'signed-out':
        return { picture: moreIcon('lock'), title: more(i18n, 'signedOutTitle'), text: more(i18n, 'signedOutText'), action: more(i18n, 'signInAgain'), help: true };
      case 'elsewhere':
        return { picture: moreIcon('elsewhere'), title: more(i18n, 'elsewhereTitle'), text: more(i18n, 'elsewhereText'), action: more(i18n, 'here') };
      case 'declined':
        return { picture: moreIcon('shield'), title: more(i18n, 'declinedTitle'), text: `${more(i18n, 'declinedText')} ${more(i18n, 'bookedStays')}`, action: more(i18n, 'readAgain'), help: true };
      case 'disabled':
        return { picture: icon('info'), title: more(i18n, 'disabledTitle'), text: more(i18n, 'disabledText'), action: null, help: true };
      case 'identity-mismatch':
        return { picture: icon('alert'), title: more(i18n, 'mismatchTitle'), text: more(i18n, 'mismatchText'), action: null, help: true };
      case 'not-allowed':
        return { picture: icon('info'), title: i18n.t('notAvailable'), text: more(i18n, 'notAllowedText'), action: i18n.t('retry'), help: true };
    }
  }
}

define('chat-notice', ChatNotice);
