/** What is under way for the patient beside what is said: cards of every kind, in all conversations that one may know of. */

import { LitElement, html, nothing } from 'lit';

import { type CardKind, type Fact, facts, headlineOf } from '../core/cards';
import { problemOf } from '../core/problems';
import { type Fields, fields, list, text, truth } from '../core/shapes';
import { learnKinds, named, namedFor } from '../ui/card-words';
import { inZone } from '../ui/chat-card';
import { define } from '../ui/define';
import { controls, tokens } from '../ui/tokens';
import { contextStyles } from './context-styles';
import type { Desk } from './desk';
import type { Words } from './words';
import { en, es } from './words/context';

interface Waiting {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly conversationId: string;
  readonly isMember: boolean;
  readonly details: Readonly<Record<string, Fact>>;
}

function waiting(value: unknown): Waiting {
  const from = fields(value, 'card');
  return { id: text(from, 'id'), kind: text(from, 'kind'), state: text(from, 'state'), conversationId: text(from, 'conversationId'), isMember: truth(from, 'isMember'), details: facts(from['details']) };
}

export class PatientCards extends LitElement {
  static override readonly properties = {
    desk: { attribute: false },
    words: { attribute: false },
    patient: { attribute: false },
    address: { attribute: false },
    version: { type: Number },
    found: { state: true },
    problem: { state: true },
  };
  static override readonly styles = [tokens, controls, contextStyles];

  declare desk: Desk;
  declare words: Words;
  declare patient: string;
  declare address: (id: string) => string;
  declare version: number;
  /** Null until they are known. */
  private declare found: readonly Waiting[] | null;
  private declare problem: string | null;
  private kinds: readonly CardKind[] = [];
  private known = '';
  private asked = 0;

  constructor() {
    super();
    this.version = 0;
    this.found = null;
    this.problem = null;
  }

  /** Asked for anew when a card of the open conversation has changed. */
  protected override willUpdate(): void {
    const cards = this.desk.thread?.messages.filter((one) => one.card).map((one) => text(fields(one.card), 'changedAt')) ?? [];
    const key = [this.patient, ...cards].join();
    if (key === this.known) return;
    if (!this.known.startsWith(`${this.patient},`) && this.known !== this.patient) this.found = null;
    this.known = key;
    void this.load();
  }

  protected override render(): unknown {
    const { found, words } = this;
    if (this.problem !== null) return html`<p>${this.problem}</p>`;
    if (found === null) return html`<p class="bone" aria-hidden="true"></p>`;
    if (found.length === 0) return html`<p>${words.and(en, es).t('noCards')}</p>`;
    return html`<ul>${found.map((one) => this.card(one))}</ul>`;
  }

  private card(one: Waiting): unknown {
    const { shared } = this.words;
    const [first] = headlineOf(this.kinds.find(({ kind }) => kind === one.kind)?.headline ?? [], one.details);
    const name = first === undefined ? named(shared, one.kind) : `${named(shared, one.kind)}: ${String(first[1])}`;
    const { start, zone } = one.details;
    const when = typeof start === 'string' ? inZone(shared, start, typeof zone === 'string' ? zone : 'UTC') : null;
    return html`<li>
      ${one.conversationId === this.desk.opened?.id ? html`<span dir="auto">${name}</span>` : html`<a dir="auto" href=${this.address(one.conversationId)} @click=${(event: MouseEvent) => this.pick(event, one.conversationId)}>${name}</a>`}
      <small>${namedFor(shared, `${one.kind} ${one.state}`, 'team')}</small> ${when === null ? nothing : html`<small>${when}</small>`}
    </li>`;
  }

  private async load(): Promise<void> {
    const number = (this.asked += 1);
    try {
      const kinds = (this.kinds = await learnKinds(this.desk.api));
      const pages = await Promise.all(kinds.map(({ kind }) => this.desk.api.ask({ method: 'GET', path: `/cards?kind=${kind}&patient=${encodeURIComponent(this.patient)}` })));
      if (number !== this.asked) return;
      this.found = pages.flatMap((page) => list(fields(page) as Fields, 'items', waiting));
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
}

define('patient-cards', PatientCards);
