/** Before a page of the staff, and after it: who signs in, and why nobody is. */

import { LitElement, type TemplateResult, css, html, nothing } from 'lit';

import type { Person } from '../core/session';
import { define } from '../ui/define';
import { initials } from '../ui/initials';
import { controls, tokens } from '../ui/tokens';
import type { Way } from './way-in';

/** Somebody whom the demo signs in by one button. */
export interface DemoStaff extends Person {
  readonly name: string;
}

/** What the gate says. */
export interface Gate {
  readonly picture: () => SVGSVGElement;
  readonly title: string;
  readonly text: string;
  readonly signIn: string;
  readonly people: readonly DemoStaff[];
  /** What the one door says through which somebody goes on who is signed in; `null`: there is no door at all. */
  readonly goOn?: string | null;
}

export class StaffGate extends LitElement {
  static override readonly properties = { gate: { attribute: false }, way: { attribute: false }, opening: { type: Boolean }, anew: { type: Boolean }, left: { type: Boolean } };
  static override readonly styles = [
    tokens,
    controls,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        place-items: center;
        min-block-size: 100dvh;
        padding: 2rem min(1.25rem, 4vw);
        background: var(--sunk);
      }
      main {
        inline-size: min(27rem, 100%);
        padding: 2.5rem min(2rem, 6vw);
        border: 1px solid var(--line);
        border-radius: 1.5rem;
        overflow-wrap: anywhere;
        background: var(--bg);
        text-align: center;
      }
      h1,
      p,
      ul {
        margin: 0;
        padding: 0;
      }
      .badge,
      .face {
        display: inline-grid;
        place-items: center;
        inline-size: 4rem;
        block-size: 4rem;
        border-radius: 50%;
        background: var(--mine);
        color: var(--on-mine);
        font-size: 1.375rem;
      }
      h1 {
        margin-block-start: 1.25rem;
        font-size: min(1.5rem, 9vw);
        line-height: 1.25;
        font-weight: 680;
        letter-spacing: -0.01em;
      }
      p {
        margin-block-start: 0.625rem;
        color: var(--muted);
      }
      .primary,
      ul {
        margin-block-start: 1.75rem;
      }
      .primary {
        display: inline-grid;
        place-items: center;
        inline-size: 100%;
        text-decoration: none;
      }
      ul {
        display: flex;
        flex-direction: column;
        gap: 0.5rem;
        list-style: none;
      }
      .person {
        display: flex;
        align-items: center;
        gap: 0.875rem;
        inline-size: 100%;
        padding: 0.75rem 1rem;
        border: 1px solid var(--line);
        border-radius: 1rem;
        background: none;
        font-weight: 600;
        text-align: start;
      }
      .person:hover {
        border-color: var(--accent);
        background: var(--sunk);
      }
      .face {
        flex: none;
        inline-size: 2.5rem;
        block-size: 2.5rem;
        font-size: 0.875rem;
        font-weight: 650;
      }
      /* Large letters on a phone. */
      @media (max-width: 19rem) {
        .face {
          display: none;
        }
      }
    `,
  ];

  declare gate: Gate;
  declare way: Way;
  /** Somebody is being signed in. */
  declare opening: boolean;
  /** Whoever comes now signs in anew at the issuer: another one may come. */
  declare anew: boolean;
  /** It stands where the page stood that somebody was at. */
  declare left: boolean;

  /** The keyboard went with the page; who does not see what came instead hears it. */
  protected override firstUpdated(): void {
    if (this.left && !this.opening) this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  protected override render(): TemplateResult {
    const { gate } = this;
    return html`<main>
      <span class="badge">${gate.picture()}</span>
      <h1 tabindex="-1">${gate.title}</h1>
      <p role="status">${gate.text}</p>
      ${this.opening ? nothing : this.door()}
    </main>`;
  }

  private door(): TemplateResult | typeof nothing {
    const { goOn, people, signIn } = this.gate;
    if (goOn !== undefined) return goOn === null ? nothing : html`<button class="primary" @click=${() => this.tell('resume')}>${goOn}</button>`;
    if (this.way === 'issuer') return html`<a class="primary" href="/sign-in?returnTo=${encodeURIComponent(location.pathname + location.search)}${this.anew ? '&prompt=login' : ''}">${signIn}</a>`;
    if (this.way === 'none') return nothing;
    return html`<ul role="list">
      ${people.map((one) => html`<li><button class="person" @click=${() => this.tell('enter', one)}><span class="face" aria-hidden="true">${initials(one.name)}</span> <bdi>${one.name}</bdi></button></li>`)}
    </ul>`;
  }

  private tell(name: string, detail?: DemoStaff): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

define('staff-gate', StaffGate);
