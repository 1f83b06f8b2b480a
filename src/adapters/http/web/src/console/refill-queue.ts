/** The queue, in a dialog: requests of one kind that wait, how long they have, and whose they are. */

import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { type CardKind, type Fact, facts, headlineOf } from '../core/cards';
import { problemOf } from '../core/problems';
import { type Fields, fields, list, text, textOrNull, truth } from '../core/shapes';
import { learnKinds, named, namedFor } from '../ui/card-words';
import { define } from '../ui/define';
import { icon } from '../ui/icons';
import { moreIcon } from '../ui/more-icons';
import { controls, tokens } from '../ui/tokens';
import type { Desk } from './desk';
import { dialogStyles } from './dialog-styles';
import { Freshness } from './freshness';
import { everySecond } from './seconds';
import type { Words } from './words';
import { careWords } from './words/care';

/** What the team owes a step; every other state is a kind's own. */
const OWED = 'owed';

interface Waiting {
  readonly id: string;
  readonly conversationId: string;
  readonly state: string;
  readonly name: string;
  readonly prescriberOnly: boolean;
  readonly isMember: boolean;
  readonly createdAt: string;
  readonly overdueAt: string | null;
  readonly details: Readonly<Record<string, Fact>>;
  readonly team: Readonly<Record<string, Fact>>;
}

function waiting(value: unknown): Waiting {
  const from: Fields = fields(value, 'request');
  return {
    id: text(from, 'id'),
    conversationId: text(from, 'conversationId'),
    state: text(from, 'state'),
    name: text(from, 'displayName'),
    prescriberOnly: truth(from, 'prescriberOnly'),
    isMember: truth(from, 'isMember'),
    createdAt: text(from, 'createdAt'),
    overdueAt: textOrNull(from, 'overdueAt'),
    details: facts(from['details']),
    team: facts(from['team']),
  };
}

export class RefillQueue extends LitElement {
  static override readonly properties = {
    desk: { attribute: false },
    words: { attribute: false },
    address: { attribute: false },
    items: { state: true },
    kinds: { state: true },
    kind: { state: true },
    state: { state: true },
    late: { state: true },
    now: { state: true },
    problem: { state: true },
  };
  static override readonly styles = [
    tokens,
    controls,
    dialogStyles,
    css`
      .filters {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: 0.75rem 1.25rem;
      }
      .check {
        display: flex;
        align-items: center;
        gap: 0.5rem;
        min-block-size: 2.75rem;
      }
      ul {
        display: flex;
        flex-direction: column;
        gap: 0.5rem;
        list-style: none;
      }
      li {
        padding: 0.75rem 1rem;
        border: 1px solid var(--line);
        border-inline-start: 4px solid var(--line);
        border-radius: 0.75rem;
        overflow-wrap: anywhere;
      }
      li.late {
        border-inline-start-color: var(--danger);
      }
      li p {
        display: flex;
        flex-wrap: wrap;
        gap: 0.125rem 0.625rem;
      }
      a {
        color: var(--accent);
        font-weight: 600;
      }
      .timer {
        font-variant-numeric: tabular-nums;
      }
      .late .timer {
        color: var(--danger);
        font-weight: 600;
      }
      .only {
        color: var(--notice);
        font-weight: 600;
      }
    `,
  ];

  declare desk: Desk;
  declare words: Words;
  declare address: (id: string) => string;
  /** Null until they are known. */
  private declare items: readonly Waiting[] | null;
  private declare kinds: readonly CardKind[];
  private declare kind: string;
  /** Empty for all in which something is to be done. */
  private declare state: string;
  private declare late: boolean;
  private declare now: number;
  private declare problem: string | null;
  private next: string | null = null;
  private leave: () => void = () => {};
  private asked = 0;
  /** How many pages are shown. */
  private pages = 1;

  constructor() {
    super();
    this.items = null;
    this.kinds = [];
    this.kind = '';
    this.state = '';
    this.late = false;
    this.now = Date.now();
    this.problem = null;
    this.addController(new Freshness(() => this.desk.inbox.changes, () => this.refresh()));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.leave = everySecond((now) => (this.now = now));
    void this.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leave();
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
    this.renderRoot.querySelector<HTMLElement>('select')?.focus();
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const kinds = this.kinds.map(({ kind }) => kind);
    const states = this.kinds.find(({ kind }) => kind === this.kind)?.openStates ?? [];
    return html`<dialog aria-labelledby="title" @cancel=${this.dismiss} @click=${this.outside}>
      <div class="head"><h2 id="title">${careWords(words, 'refills')}</h2><button class="round" aria-label=${words.t('closeDialog')} @click=${this.dismiss}>${icon('close')}</button></div>
      <div class="body" tabindex="0" role="group" aria-labelledby="title">
        <div class="filters">
          <label class="field"
            ><span>${careWords(words, 'kind')}</span
            ><select @change=${(event: Event) => this.turnTo((event.target as HTMLSelectElement).value)}>
              ${kinds.map((one) => html`<option value=${one} ?selected=${one === this.kind}>${named(words.shared, one)}</option>`)}
            </select></label
          >
          <label class="field"
            ><span>${careWords(words, 'waiting')}</span
            ><select .value=${this.state} @change=${(event: Event) => this.narrow((event.target as HTMLSelectElement).value, this.late)}>
              <option value="">${careWords(words, 'anyState')}</option>
              <option value=${OWED}>${careWords(words, 'owed')}</option>
              ${states.map((one) => html`<option value=${one}>${namedFor(words.shared, `${this.kind} ${one}`, 'team')}</option>`)}
            </select></label
          >
          <label class="check"><input type="checkbox" .checked=${this.late} @change=${(event: Event) => this.narrow(this.state, (event.target as HTMLInputElement).checked)} /> ${careWords(words, 'late')}</label>
        </div>
        ${this.problem === null ? nothing : html`<p class="problem" role="alert">${icon('alert')} ${this.problem}</p>`} ${this.content()}
      </div>
    </dialog>`;
  }

  private content(): TemplateResult {
    const { words, items } = this;
    if (items === null) return this.problem !== null ? html`` : html`<p role="status">${careWords(words, 'loading')}</p>`;
    if (items.length === 0) return html`<p role="status">${careWords(words, 'noRefills')}</p>`;
    return html`<ul>${repeat(items, (one) => one.id, (one) => this.item(one))}</ul>
      ${this.next === null ? nothing : html`<button class="quiet" @click=${() => void this.load(this.pages + 1)}>${careWords(words, 'moreRefills')}</button>`}`;
  }

  private item(one: Waiting): TemplateResult {
    const { words } = this;
    const { shared } = words;
    const headline = this.kinds.find(({ kind }) => kind === this.kind)?.headline ?? [];
    const what = headlineOf(headline, one.details).map(([, fact]) => String(fact)).join(' · ');
    const told = headlineOf(headline, one.team)[0];
    const late = one.overdueAt !== null && Date.parse(one.overdueAt) <= this.now;
    return html`<li class=${late ? 'late' : ''} data-id=${one.id}>
      <p>
        <a href=${this.address(one.conversationId)} @click=${(event: MouseEvent) => this.pick(event, one.conversationId)}><bdi>${one.name}</bdi></a>
        <span>${namedFor(shared, `${this.kind} ${one.state}`, 'team')}</span>
        ${one.prescriberOnly ? html`<span class="only">${moreIcon('shield')} ${careWords(words, 'prescriber')}</span>` : nothing}
      </p>
      <p>${one.isMember ? html`<bdi>${what}</bdi> <span>${told === undefined ? '' : named(shared, told.join(' '))}</span>` : careWords(words, 'notMember')}</p>
      <small><span class="timer">${this.time(one)}</span> · ${careWords(words, 'asked', { when: shared.moment(new Date(one.createdAt)) })}</small>
    </li>`;
  }

  private time(one: Waiting): string {
    const { words } = this;
    if (one.overdueAt === null) return careWords(words, 'noTime');
    const left = Date.parse(one.overdueAt) - this.now;
    return careWords(words, left > 0 ? 'leftFor' : 'lateBy', { span: words.waiting(Math.abs(left)) });
  }

  /** Colleagues and patients go on meanwhile: all that is shown is asked for anew. */
  private refresh(): void {
    if (this.kinds.length === 0) void this.begin();
    else void this.load(this.pages);
  }

  /** What the team decides comes first. */
  private async begin(): Promise<void> {
    try {
      this.kinds = await learnKinds(this.desk.api);
    } catch (error) {
      this.problem = this.words.trouble(problemOf(error).code);
      return;
    }
    const first = this.kinds.find(({ teamDecides }) => teamDecides) ?? this.kinds[0];
    if (first !== undefined) this.turnTo(first.kind);
  }

  /** Where most that are open need nothing of the team, those that are owed a step are shown first. */
  private turnTo(kind: string): void {
    this.kind = kind;
    this.items = null;
    const all = this.kinds.find((one) => one.kind === kind)?.teamDecides;
    this.narrow(all ? '' : OWED, this.late);
  }

  private narrow(state: string, late: boolean): void {
    this.desk.act();
    this.state = state;
    this.late = late;
    void this.load();
  }

  /** So many pages from the first on; until all of them are there, what is shown stays. */
  private async load(pages = 1): Promise<void> {
    const number = (this.asked += 1);
    const state = this.state === '' ? '' : this.state === OWED ? '&owed=true' : `&state=${this.state}`;
    const path = `/cards?kind=${this.kind}&overdue=${String(this.late)}${state}`;
    const found: Waiting[] = [];
    let next: string | null = null;
    let fetched = 0;
    try {
      do {
        const cursor: string = next === null ? '' : `&cursor=${encodeURIComponent(next)}`;
        const page = fields(await this.desk.api.ask({ method: 'GET', path: `${path}${cursor}` }));
        if (number !== this.asked) return;
        found.push(...list(page, 'items', waiting));
        next = textOrNull(page, 'nextCursor');
        fetched += 1;
      } while (next !== null && fetched < pages);
      this.items = found;
      this.next = next;
      this.pages = fetched;
      this.problem = null;
    } catch (error) {
      if (number === this.asked) this.problem = this.words.trouble(problemOf(error).code);
    }
  }

  private pick(event: MouseEvent, id: string): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('pick', { detail: id }));
  }

  private readonly outside = (event: MouseEvent): void => {
    if (event.target === event.currentTarget) this.dismiss();
  };

  private readonly dismiss = (event?: Event): void => {
    event?.preventDefault();
    this.dispatchEvent(new CustomEvent('dismissed'));
  };
}

define('refill-queue', RefillQueue);
