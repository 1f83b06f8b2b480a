/** Before the desk, and after it: who signs in, and why nobody is. */

import { LitElement, type TemplateResult, css, html, nothing } from 'lit';

import { define } from '../ui/define';
import { icon } from '../ui/icons';
import { moreIcon } from '../ui/more-icons';
import type { Way } from '../staff/way-in';
import { controls, tokens } from '../ui/tokens';
import type { EndReason } from './desk';
import { initials } from './initials';
import { HOME } from './place';
import type { PlainWord, Words } from './words';

export interface DemoProvider {
  readonly identity: string;
  readonly name: string;
}

const PICTURES: Partial<Record<EndReason, () => SVGSVGElement>> = {
  elsewhere: () => moreIcon('elsewhere'),
  refused: () => icon('alert'),
  'not-staff': () => icon('alert'),
  disabled: () => icon('info'),
};

export class SignIn extends LitElement {
  static override readonly properties = { words: { attribute: false }, way: { attribute: false }, people: { attribute: false }, reason: { attribute: false }, busy: { type: Boolean } };
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
        inline-size: 100%;
        max-inline-size: 27rem;
        padding: 2.5rem 2rem;
        border: 1px solid var(--line);
        border-radius: 1.5rem;
        background: var(--bg);
        text-align: center;
      }
      h1,
      p,
      ul {
        margin: 0;
        padding: 0;
      }
      .badge {
        display: inline-grid;
        place-items: center;
        inline-size: 4rem;
        block-size: 4rem;
        margin-block-end: 1.25rem;
        border-radius: 50%;
        background: var(--mine);
        color: var(--on-mine);
        font-size: 1.375rem;
      }
      h1 {
        font-size: 1.5rem;
        line-height: 1.25;
        font-weight: 680;
        letter-spacing: -0.01em;
      }
      .text {
        margin-block: 0.625rem 1.75rem;
        color: var(--muted);
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
        display: grid;
        place-items: center;
        inline-size: 2.5rem;
        block-size: 2.5rem;
        border-radius: 50%;
        background: var(--mine);
        color: var(--on-mine);
        font-size: 0.875rem;
        font-weight: 650;
      }
    `,
  ];

  declare words: Words;
  declare way: Way;
  declare people: readonly DemoProvider[];
  /** Why the desk ended; `null` before it began. */
  declare reason: EndReason | null;
  declare busy: boolean;

  constructor() {
    super();
    this.way = 'none';
    this.people = [];
    this.reason = null;
    this.busy = false;
  }

  protected override render(): TemplateResult {
    const { reason, words } = this;
    const title: PlainWord = reason === null ? 'title' : `over_${reason}`;
    const text: PlainWord = reason === null ? `welcome_${this.way}` : `overText_${reason}`;
    return html`<main>
      <span class="badge">${reason === null ? icon('heart') : (PICTURES[reason]?.() ?? moreIcon('lock'))}</span>
      <h1>${words.t(title)}</h1>
      <p class="text">${words.t(this.busy ? 'opening' : text)}</p>
      ${this.busy ? nothing : this.choice()}
    </main>`;
  }

  private choice(): TemplateResult | typeof nothing {
    const { words } = this;
    if (this.reason === 'elsewhere') return html`<button class="primary" @click=${() => this.tell('resume')}>${words.t('useHere')}</button>`;
    if (this.reason === 'disabled') return nothing;
    if (this.way === 'issuer') {
      const prompt = this.reason === 'not-staff' || this.reason === 'ended' ? '&prompt=login' : '';
      return html`<a class="primary" href="/sign-in?returnTo=${encodeURIComponent(location.pathname.startsWith(HOME) ? location.pathname + location.search : HOME)}${prompt}">${words.t('signIn')}</a>`;
    }
    if (this.way === 'none') return nothing;
    return html`<ul>
      ${this.people.map(
        (one) => html`<li><button class="person" @click=${() => this.tell('picked', one)}><span class="face" aria-hidden="true">${initials(one.name)}</span> <bdi>${one.name}</bdi></button></li>`,
      )}
    </ul>`;
  }

  private tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

define('sign-in', SignIn);
