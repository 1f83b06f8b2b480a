/** Before a page of the staff, and after it. */

import { LitElement, type TemplateResult, css, html, nothing } from 'lit';

import { define } from '../ui/define';
import { controls, tokens } from '../ui/tokens';
import type { Way } from './way-in';

/** What the gate says. */
export interface Gate {
  readonly picture: () => SVGSVGElement;
  readonly title: string;
  readonly text: string;
  readonly signIn: string;
  /** Who is signed in by one button in the demo. */
  readonly demoPerson: string;
}

export class StaffGate extends LitElement {
  static override readonly properties = { gate: { attribute: false }, way: { attribute: false }, opening: { type: Boolean }, again: { type: Boolean } };
  static override readonly styles = [
    tokens,
    controls,
    css`
      :host {
        display: grid;
        place-items: center;
        min-block-size: 100dvh;
        padding: 2rem 1.25rem;
        background: var(--sunk);
      }
      main {
        display: grid;
        justify-items: center;
        gap: 0.875rem;
        inline-size: min(27rem, 100%);
        padding: 2.5rem 2rem;
        border: 1px solid var(--line);
        border-radius: 1.5rem;
        background: var(--bg);
        text-align: center;
      }
      h1,
      p {
        margin: 0;
      }
      h1 {
        display: flex;
        align-items: center;
        gap: 0.5625rem;
        font-size: 1.5rem;
        font-weight: 680;
      }
      h1 .icon {
        color: var(--accent);
      }
      p {
        color: var(--muted);
      }
      a {
        display: inline-grid;
        place-items: center;
        text-decoration: none;
      }
    `,
  ];

  declare gate: Gate;
  declare way: Way;
  /** Somebody is being signed in. */
  declare opening: boolean;
  /** Somebody was here before, and another one may come now. */
  declare again: boolean;

  protected override render(): TemplateResult {
    const { gate } = this;
    return html`<main>
      <h1>${gate.picture()} ${gate.title}</h1>
      <p role="status">${gate.text}</p>
      ${this.opening ? nothing : this.door()}
    </main>`;
  }

  private door(): TemplateResult | typeof nothing {
    const { gate } = this;
    if (this.way === 'issuer') return html`<a class="primary" href="/sign-in?returnTo=${encodeURIComponent(location.pathname + location.search)}${this.again ? '&prompt=login' : ''}">${gate.signIn}</a>`;
    if (this.way === 'none') return nothing;
    return html`<button class="primary" @click=${() => this.dispatchEvent(new CustomEvent('enter'))}><bdi>${gate.demoPerson}</bdi></button>`;
  }
}

define('staff-gate', StaffGate);
