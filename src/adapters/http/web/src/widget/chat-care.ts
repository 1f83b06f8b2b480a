/** Asking for a visit or a refill: what can be asked for is offered, and nothing else. */

import { LitElement, type PropertyValues, type TemplateResult, css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { Attempt, type Bookable, type CardKind, type Medication, NOT_AVAILABLE, askCard, askRefill, askVisit, bookables, medications, underWayBeside } from '../core/cards';
import type { I18n } from '../core/i18n';
import { later } from '../core/later';
import { problemOf } from '../core/problems';
import { fields, text } from '../core/shapes';
import type { Caller } from '../core/talk';
import { cardStyles } from '../ui/card-styles';
import { type CardWord, cardWord, isKnown, learnKinds, named } from '../ui/card-words';
import { define } from '../ui/define';
import { factField, saidOf } from '../ui/fact-field';
import { icon } from '../ui/icons';
import { controls, tokens } from '../ui/tokens';

/** After so long what is under way elsewhere is looked at again: no stream tells of it here. */
const AGAIN_MS = 60_000;

type Wish = 'visit' | 'refill' | CardKind;

export class ChatCare extends LitElement {
  static override readonly properties = {
    caller: { attribute: false },
    i18n: { attribute: false },
    version: { attribute: false },
    visits: { state: true },
    drugs: { state: true },
    kinds: { state: true },
    beside: { state: true },
    wish: { state: true },
    drug: { state: true },
    busy: { state: true },
    failed: { state: true },
  };
  static override readonly styles = [
    tokens,
    controls,
    cardStyles,
    css`
      :host {
        display: contents;
      }
      .care {
        margin-block: 0.625rem 0.25rem;
        max-block-size: 45dvh;
        margin-inline: -0.25rem;
        padding-inline: 0.25rem;
        overflow-y: auto;
      }
      .care:has(form, details) {
        flex: 1 1 100%;
      }
      .care > .deeds button {
        min-block-size: 2.25rem;
        padding: 0.125rem 0.875rem;
        font-size: 0.875rem;
      }
      form {
        margin: 0;
      }
      summary {
        padding-block: 0.375rem;
        cursor: pointer;
      }
    `,
  ];

  declare caller: Caller;
  declare i18n: I18n;
  /** Changes whenever something of the conversation does. */
  declare version: number;
  private declare visits: readonly Bookable[];
  private declare drugs: readonly Medication[];
  /** Those that are asked for in fields as the server describes them. */
  private declare kinds: readonly CardKind[];
  /** What is under way in other conversations, such as those that this one continues. */
  private declare beside: readonly unknown[];
  private declare wish: Wish | null;
  private declare drug: string;
  private declare busy: boolean;
  private declare failed: CardWord | null;
  private known = '';
  /** How the cards of the conversation stand. */
  private stand = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private attempt = new Attempt();

  constructor() {
    super();
    this.visits = [];
    this.drugs = [];
    this.kinds = [];
    this.beside = [];
    this.wish = null;
    this.drug = '';
    this.busy = false;
    this.failed = null;
  }

  protected override willUpdate(): void {
    const { thread } = this.caller;
    const id = thread?.id ?? '';
    const stand = (thread?.messages ?? []).flatMap(({ card }) => (card ? [text(fields(card), 'changedAt')] : [])).join();
    if (id === this.known && stand === this.stand) return;
    this.stand = stand;
    if (id !== this.known) {
      this.known = id;
      this.wish = null;
      this.visits = this.drugs = this.beside = [];
    }
    if (id !== '') void this.look(id);
  }

  /** Whose card is over while they are in it goes on at the next one, else at what is left. */
  protected override update(changed: PropertyValues): void {
    const before = this.cards;
    const place = before.findIndex((one) => one === this.shadowRoot?.activeElement);
    super.update(changed);
    if (place < 0 || before[place]?.isConnected === true) return;
    const left = this.cards;
    (left[place] ?? left[place - 1] ?? this.renderRoot.querySelector<HTMLElement>('summary, button'))?.focus();
  }

  private get cards(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('chat-card')];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.again);
    window.addEventListener('online', this.again);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    document.removeEventListener('visibilitychange', this.again);
    window.removeEventListener('online', this.again);
  }

  /** Who comes back to the page, or to the network, sees how it stands now. */
  private readonly again = (): void => {
    if (!document.hidden && this.known !== '') void this.look(this.known);
  };

  protected override render(): TemplateResult | typeof nothing {
    if (this.visits.length + this.drugs.length + this.kinds.length + this.beside.length === 0) return nothing;
    return html`<div class="care">${this.wish === null ? html`${this.offers()} ${this.others()}` : this.form(this.wish)}</div>`;
  }

  private others(): TemplateResult | typeof nothing {
    const { caller, i18n, beside } = this;
    if (beside.length === 0) return nothing;
    return html`<details>
      <summary>${cardWord(i18n, 'beside')} (${beside.length})</summary>
      ${repeat(beside, (one) => text(fields(one), 'id'), (one) => html`<chat-card .caller=${caller} .i18n=${i18n} .told=${one}></chat-card>`)}
    </details>`;
  }

  private offers(): TemplateResult {
    const { i18n } = this;
    return html`<div class="deeds">
      ${this.visits.length === 0 ? nothing : html`<button class="quiet" @click=${() => this.begin('visit')}>${cardWord(i18n, 'visit')}</button>`}
      ${this.drugs.length === 0 ? nothing : html`<button class="quiet" @click=${() => this.begin('refill')}>${cardWord(i18n, 'refillAsk')}</button>`}
      ${this.kinds.map((one) => html`<button class="quiet" @click=${() => this.begin(one)}>${named(i18n, one.kind)}</button>`)}
    </div>`;
  }

  private form(wish: Wish): TemplateResult {
    const { i18n } = this;
    return html`<form @submit=${this.submit}>
      ${wish === 'visit' ? this.visit() : wish === 'refill' ? this.refill() : wish.asks.map((one) => factField(i18n, one))}
      ${this.failed === null ? nothing : html`<p class="problem" role="alert">${icon('alert')} ${cardWord(i18n, this.failed)}</p>`}
      <div class="deeds">
        <button class="primary" aria-disabled=${this.busy ? 'true' : 'false'}>${cardWord(i18n, 'send')}</button>
        <button type="button" class="quiet" @click=${this.back}>${cardWord(i18n, 'back')}</button>
      </div>
    </form>`;
  }

  private visit(): TemplateResult {
    const { i18n } = this;
    const once = new Map(this.visits.flatMap((one) => one.reasons.map((reason) => [`${one.code} ${reason.code}`, `${one.label}: ${reason.label}`])));
    return html`<label class="field">${cardWord(i18n, 'visitKind')}<select name="kind" required>${[...once].map(([value, label]) => html`<option value=${value}>${label}</option>`)}</select></label>
      <label class="field">${cardWord(i18n, 'anything')}<textarea name="note" maxlength="500" dir="auto"></textarea></label>`;
  }

  private refill(): TemplateResult {
    const { i18n } = this;
    const picked = this.drugs.find((one) => one.id === this.drug) ?? this.drugs[0];
    return html`<label class="field"
        >${cardWord(i18n, 'medication')}<select name="drug" required @change=${(event: Event) => (this.drug = (event.target as HTMLSelectElement).value)}>
          ${this.drugs.map((one) => html`<option value=${one.id} ?selected=${one.id === picked?.id}>${one.drug}</option>`)}
        </select></label
      >
      <label class="field">${cardWord(i18n, 'wish')}<textarea name="wish" rows="4" maxlength="1500" dir="auto" .value=${picked?.text ?? ''}></textarea></label>
      <label class="field">${cardWord(i18n, 'whichPharmacy')}<input name="pharmacy" maxlength="200" dir="auto" .value=${this.pharmacy} /></label>`;
  }

  /** Where it was wished the last time in this conversation. */
  private get pharmacy(): string {
    const known = (this.caller.thread?.messages ?? []).flatMap(({ card }) => (card ? [fields(fields(card)['details'])['pharmacy']] : []));
    const wishes = known.filter((one): one is string => typeof one === 'string' && one !== NOT_AVAILABLE);
    return wishes.at(-1) ?? '';
  }

  private begin(wish: Wish): void {
    this.caller.act();
    this.wish = wish;
    this.attempt = new Attempt();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('select, textarea, input')?.focus());
  }

  private readonly back = (): void => {
    this.wish = null;
    this.failed = null;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('button')?.focus());
  };

  private readonly submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    const given = new FormData(event.target as HTMLFormElement);
    const said = (name: string): string => String(given.get(name) ?? '').trim();
    this.caller.act();
    this.busy = true;
    this.failed = null;
    try {
      if (this.wish === 'visit') {
        const [visit = '', reason = ''] = said('kind').split(' ');
        await askVisit(this.caller.api, this.attempt, this.talk, visit, reason, said('note'));
      } else if (this.wish !== 'refill' && this.wish !== null) {
        await askCard(this.caller.api, this.attempt, this.talk, this.wish.kind, saidOf(this.wish.asks, given));
      } else {
        await askRefill(this.caller.api, this.attempt, this.talk, said('drug'), said('wish'), said('pharmacy'));
      }
      this.back();
    } catch (error) {
      const { code } = problemOf(error);
      this.failed = isKnown(code) ? code : 'other';
    }
    this.busy = false;
  };

  /** The conversation of now: the one of before may have been continued. */
  private get talk(): string {
    return this.caller.thread?.id ?? this.known;
  }

  private async look(id: string): Promise<void> {
    const { api } = this.caller;
    // What can not be fetched now stays as it was; it is asked for again.
    const [visits, drugs, kinds, beside] = await Promise.all([
      bookables(api, id).catch(() => null),
      medications(api, id).catch(() => null),
      learnKinds(api).catch(() => null),
      underWayBeside(api, id).catch(() => null),
    ]);
    if (id !== this.known) return;
    this.visits = visits ?? this.visits;
    this.drugs = drugs ?? this.drugs;
    this.kinds = kinds?.filter(({ kind }) => !isKnown(kind)) ?? this.kinds;
    this.beside = beside ?? this.beside;
    if (this.beside.length > 0) later(import('../ui/chat-card'));
    clearTimeout(this.timer);
    if (this.isConnected && this.beside.length > 0) this.timer = setTimeout(this.again, AGAIN_MS);
  }
}

define('chat-care', ChatCare);
