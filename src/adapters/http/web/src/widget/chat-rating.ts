/** How it was, from 1 to 5, asked once after a conversation was closed. */

import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { Star } from 'lucide';

import { trace } from '../core/debug';
import type { I18n } from '../core/i18n';
import { more } from '../core/more-words';
import { problemOf } from '../core/problems';
import { fields, truth } from '../core/shapes';
import type { Caller } from '../core/talk';
import { define } from '../ui/define';
import { drawn, icon } from '../ui/icons';
import { controls, tokens } from '../ui/tokens';

const SCORES = [1, 2, 3, 4, 5] as const;
type Score = (typeof SCORES)[number];

export class ChatRating extends LitElement {
  static override readonly properties = {
    caller: { attribute: false },
    i18n: { attribute: false },
    state: { state: true },
    score: { state: true },
    failed: { state: true },
  };

  static override readonly styles = [
    tokens,
    controls,
    css`
      form {
        display: flex;
        flex-direction: column;
        gap: 0.625rem;
        padding-block-end: 0.5rem;
      }
      fieldset {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: 0.25rem;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        margin-inline: auto;
        padding: 0 0 0.375rem;
        font-weight: 600;
      }
      label {
        position: relative;
        display: grid;
        place-items: center;
        inline-size: 2.75rem;
        block-size: 2.75rem;
        border-radius: 50%;
        color: var(--control);
        font-size: 1.375rem;
        cursor: pointer;
      }
      label:hover {
        background: var(--sunk);
      }
      label:focus-within {
        outline: 2px solid var(--accent);
        outline-offset: -2px;
      }
      label.lit {
        color: var(--accent);
      }
      .lit .icon {
        fill: currentColor;
      }
      textarea {
        inline-size: 100%;
        min-block-size: 3.5rem;
        padding: 0.625rem 0.875rem;
        border: 1px solid var(--control);
        border-radius: 1rem;
        background: var(--bg);
        color: inherit;
        font: inherit;
        resize: none;
      }
      p {
        margin: 0;
        color: var(--muted);
      }
      .failed {
        color: var(--danger);
        font-size: 0.875rem;
      }
    `,
  ];

  declare caller: Caller;
  declare i18n: I18n;
  private declare state: 'hidden' | 'asked' | 'busy' | 'thanked';
  private declare score: Score | null;
  private declare failed: boolean;
  private declare known: string;

  constructor() {
    super();
    this.state = 'hidden';
    this.score = null;
    this.failed = false;
    this.known = '';
  }

  protected override willUpdate(): void {
    const id = this.caller.thread?.id ?? '';
    if (id === this.known) return;
    this.known = id;
    this.state = 'hidden';
    this.score = null;
    void this.look(id);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { i18n, state, score } = this;
    if (state === 'hidden') return nothing;
    if (state === 'thanked') return html`<p role="status">${more(i18n, 'rated')}</p>`;
    return html`<form @submit=${this.submit}>
      <fieldset ?disabled=${state === 'busy'}>
        <legend>${more(i18n, 'rate')}</legend>
        ${SCORES.map(
          (one) => html`<label class=${score !== null && one <= score ? 'lit' : ''}>
            <input class="spoken" type="radio" name="score" aria-label=${more(i18n, `score${one}`)} .checked=${one === score} @change=${() => this.choose(one)} />
            ${drawn(Star)}
          </label>`,
        )}
      </fieldset>
      ${score === null
        ? nothing
        : html`<p>${more(i18n, `score${score}`)}</p>
            <textarea aria-label=${more(i18n, 'rateWhy')} placeholder=${more(i18n, 'rateWhy')} maxlength="2000" dir="auto"></textarea>
            ${this.failed ? html`<p class="failed" role="alert">${icon('alert')} ${more(i18n, 'notRated')}</p>` : nothing}
            <button class="quiet" ?disabled=${state === 'busy'}>${more(i18n, 'rateSend')}</button>`}
    </form>`;
  }

  private choose(score: Score): void {
    this.score = score;
  }

  /** Whether it may still be said: the server knows. */
  private async look(id: string): Promise<void> {
    try {
      const found = fields(await this.caller.api.ask({ method: 'GET', path: `/conversations/${id}` }));
      if (id === this.known && truth(found, 'surveyOpen')) this.state = 'asked';
    } catch {
      trace('rating.not-known');
    }
  }

  private readonly submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const comment = this.renderRoot.querySelector('textarea')?.value.trim() ?? '';
    const { known } = this;
    const body = { conversationId: known, score: this.score, ...(comment === '' ? {} : { comment }) };
    this.state = 'busy';
    this.failed = false;
    this.caller.act();
    try {
      await this.caller.api.ask({ method: 'POST', path: '/ratings', body, key: `rating-${known}-${String(this.score)}` });
      if (known === this.known) this.state = 'thanked';
    } catch (error) {
      if (known !== this.known) return;
      const { code } = problemOf(error);
      this.failed = code !== 'already-rated';
      this.state = this.failed ? 'asked' : 'thanked';
    }
  };
}

define('chat-rating', ChatRating);
