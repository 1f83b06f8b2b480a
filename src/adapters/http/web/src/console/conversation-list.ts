/** The list of conversations: filters, rows, and many of them done at once. */

import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { define } from '../ui/define';
import { icon } from '../ui/icons';
import { controls, tokens } from '../ui/tokens';
import type { Desk } from './desk';
import { EVERYTHING, type Filters, SORTS, STATUS, WHO, isNarrowed } from './filters';
import { staffIcon } from './icons';
import { listStyles } from './list-styles';
import { initials } from '../ui/initials';
import { type DeskConversation, isUrgent, nameIn, patientOf } from './staff-model';
import { whoAnswers } from './answering';
import { everySecond } from './seconds';
import './wait-clock';
import { waitOf } from './waiting';
import type { PlainWord, Words } from './words';

const NEAR_END = 300;

export class ConversationList extends LitElement {
  static override readonly properties = {
    desk: { attribute: false },
    words: { attribute: false },
    version: { type: Number },
    selected: { attribute: false },
    address: { attribute: false },
    choosing: { state: true },
    chosen: { state: true },
    now: { state: true },
  };
  static override readonly styles = [tokens, controls, listStyles];

  declare desk: Desk;
  declare words: Words;
  declare version: number;
  /** The conversation that is open. */
  declare selected: string | null;
  /** The address of a conversation, with what else stands in the address now. */
  declare address: (id: string) => string;
  private declare choosing: boolean;
  private declare chosen: ReadonlySet<string>;
  private declare now: number;
  private pointed = false;
  private leave: () => void = () => {};

  constructor() {
    super();
    this.version = 0;
    this.selected = null;
    this.choosing = false;
    this.chosen = new Set();
    this.now = Date.now();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.leave = everySecond((now) => {
      this.now = now;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leave();
  }

  /** The rows that are checked. */
  get checked(): readonly DeskConversation[] {
    return this.desk.inbox.rows.filter((one) => this.chosen.has(one.id));
  }

  /** Check nothing any more. */
  unchoose(): void {
    this.choosing = false;
    this.chosen = new Set();
  }

  /** Bring the keyboard to the search. */
  search(): void {
    this.renderRoot.querySelector<HTMLInputElement>('input[type=search]')?.focus();
  }

  /** Bring the keyboard one row on, or back. */
  walk(step: 1 | -1): void {
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('a.row')];
    const here = rows.findIndex((one) => one.matches(':focus'));
    const from = here >= 0 ? here : rows.findIndex((one) => one.getAttribute('aria-current') === 'true');
    const next = from < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, from + step));
    rows[next]?.focus();
    rows[next]?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const { inbox } = this.desk;
    return html`
      <section aria-label=${words.t('conversations')}>
        ${this.head()}
        <div class="scroll" @scroll=${this.scrolled} @pointerenter=${() => this.point(true)} @pointerleave=${() => this.point(false)} @focusin=${this.held} @focusout=${this.held}>
          ${inbox.updates > 0 ? html`<button class="updates" @click=${this.apply}>${staffIcon('up')} ${words.n('updates', inbox.updates)}</button>` : nothing}
          ${this.content()}
        </div>
        ${this.choosing ? this.bulk() : nothing}
      </section>
    `;
  }

  private head(): TemplateResult {
    const { words } = this;
    const { filters, name } = this.desk.inbox;
    return html`<div class="head">
      <div class="find">
        ${staffIcon('search')}
        <input type="search" autocomplete="off" spellcheck="false" aria-label=${words.t('search')} placeholder=${words.t('search')} .value=${name} @input=${this.searched} />
        <button class="round begin" aria-label=${words.t('begin')} title=${words.t('begin')} @click=${() => this.tell('begin')}>${staffIcon('begin')}</button>
      </div>
      <div class="who" role="group" aria-label=${words.t('whose')}>${WHO.toReversed().map((one) => this.tab(one, filters))}</div>
      <div class="chips" role="group" aria-label=${words.t('filters')}>
        <button class="chip" aria-pressed=${filters.urgent} @click=${() => this.narrow({ urgent: !filters.urgent })}>${words.t('urgentOnly')}</button>
        <button class="chip" aria-pressed=${filters.unread} @click=${() => this.narrow({ unread: !filters.unread })}>${words.t('unreadOnly')}</button>
        <button class="chip choose" aria-pressed=${this.choosing} @click=${this.toggleChoosing}>${words.t('select')}</button>
        <div class="pair">
          <label class="chip select"><span class="spoken">${words.t('status')}</span>
            <select @change=${(event: Event) => this.narrow({ status: picked(event, STATUS) })}>
              ${STATUS.map((one) => html`<option value=${one} ?selected=${one === filters.status}>${words.t(`status_${one}` as PlainWord)}</option>`)}
            </select>
          </label>
          <label class="chip select"><span class="spoken">${words.t('sort')}</span>
            <select @change=${(event: Event) => this.narrow({ sort: picked(event, SORTS) })}>
              ${SORTS.map((one) => html`<option value=${one} ?selected=${one === filters.sort}>${words.t(`sort_${one}` as PlainWord)}</option>`)}
            </select>
          </label>
        </div>
      </div>
    </div>`;
  }

  private tab(who: Filters['who'], filters: Filters): TemplateResult {
    const count = this.desk.inbox.count(who);
    return html`<button aria-pressed=${filters.who === who} @click=${() => this.narrow({ who })}>
      ${this.words.t(`who_${who}` as PlainWord)}${who === 'all' ? nothing : html` <span class="count">${count}</span>`}
    </button>`;
  }

  private content(): TemplateResult {
    const { words } = this;
    const { inbox } = this.desk;
    const { rows } = inbox;
    if (rows.length === 0 && inbox.problem !== null) {
      return html`<div class="empty" role="alert"><p>${words.trouble(inbox.problem.code)}</p><button class="quiet" @click=${() => void inbox.reload()}>${words.t('again')}</button></div>`;
    }
    if (rows.length === 0 && inbox.loading) {
      return html`<div role="status" aria-label=${words.t('loadingList')}>${[0, 1, 2, 3, 4, 5].map(() => html`<div class="bone"><span></span><i></i></div>`)}</div>`;
    }
    if (rows.length === 0) return this.nothingHere();
    return html`<ul>${repeat(rows, (one) => one.id, (one) => html`<li class=${one.priority}>${this.row(one)}</li>`)}</ul>
      ${inbox.hasMore ? html`<button class="more" @click=${() => void inbox.more()}>${words.t('more')}</button>` : nothing}`;
  }

  private nothingHere(): TemplateResult {
    const { words } = this;
    const { inbox } = this.desk;
    const narrowed = isNarrowed(inbox.filters) || inbox.name.trim() !== '';
    return html`<div class="empty">
      <span class="badge">${staffIcon(narrowed ? 'search' : 'done')}</span>
      <h2>${words.t(narrowed ? 'nothingFound' : inbox.filters.who === 'all' ? 'nothingOpen' : 'nothingHere')}</h2>
      <p>${words.t(narrowed ? 'nothingFoundText' : 'nothingOpenText')}</p>
      ${narrowed ? html`<button class="quiet" @click=${this.clear}>${words.t('clearFilters')}</button>` : nothing}
    </div>`;
  }

  private row(one: DeskConversation): TemplateResult {
    const { words } = this;
    const name = patientOf(one)?.displayName ?? words.t('noPatient');
    const current = this.selected === one.id;
    const at = new Date(one.updatedAt);
    return html`
      ${this.choosing
        ? html`<label class="check"><input type="checkbox" .checked=${this.chosen.has(one.id)} @change=${() => this.check(one.id)} /><span class="spoken">${words.t('selectOne', { name })}</span></label>`
        : nothing}
      <a class="row ${current ? 'current' : ''} ${one.unread > 0 ? 'unread' : ''}" href=${this.address(one.id)} data-id=${one.id} aria-current=${current ? 'true' : nothing} @click=${(event: MouseEvent) => this.pick(event, one.id)}>
        <span class="face" aria-hidden="true">${initials(name)}</span>
        <span class="main">
          <span class="line">
            <bdi class="name">${name}</bdi>
            <time datetime=${one.updatedAt}>${words.short(at)}</time>
          </span>
          <span class="line">
            <span class="last" dir="auto">${this.last(one)}</span>
            ${one.unread > 0 ? html`<b class="number"><span aria-hidden="true">${one.unread > 99 ? '99+' : one.unread}</span><span class="spoken">${words.n('unreadSpoken', one.unread)}</span></b>` : nothing}
          </span>
          <span class="line signs">${this.signs(one)}</span>
        </span>
      </a>
      ${waitOf(one, this.now) === null ? nothing : html`<wait-clock .words=${words} .of=${one}></wait-clock>`}
    `;
  }

  private last(one: DeskConversation): unknown {
    const { words } = this;
    const me = this.desk.me?.identity ?? '';
    if (one.last === null) return one.participants.some((each) => each.identity === me) ? words.t('noMessages') : words.t('notYours');
    const text = one.last.text ?? words.shared.t('retracted');
    return one.last.author === me ? html`<span class="you">${words.shared.t('you')}:</span> ${text}` : text;
  }

  private signs(one: DeskConversation): unknown {
    const { words } = this;
    const me = this.desk.me?.identity ?? '';
    const answers = whoAnswers(one, me, this.now);
    const who = one.assignee === null ? words.t('unassigned') : one.assignee === me ? words.t('mine') : nameIn(one, one.assignee);
    return html`
      ${one.priority === 'routine' ? nothing : html`<span class="sign ${isUrgent(one.priority) ? 'danger' : 'notice'}" title=${one.prioritySet?.why ?? nothing}>${words.t(`priority_${one.priority}` as PlainWord)}</span>`}
      ${one.unacknowledged > 0 ? html`<span class="sign danger">${icon('alert')} ${words.t('toAcknowledge')}</span>` : nothing}
      ${one.status === 'open' ? nothing : html`<span class="sign">${words.t(`status_${one.status}` as PlainWord)}</span>`}
      ${answers === null ? nothing : html`<span class="sign">${staffIcon('correct')} <span>${words.t('answersRow', { name: this.desk.nameOf(answers.identity) })}</span></span>`}
      <span class="assignee ${one.assignee === null ? 'none' : ''}">${who}</span>
    `;
  }

  private bulk(): TemplateResult {
    const { words } = this;
    const n = this.chosen.size;
    const deed = (name: string, label: PlainWord): TemplateResult => html`<button class="chip" ?disabled=${n === 0} @click=${() => this.tell('bulk', name)}>${words.t(label)}</button>`;
    return html`<div class="bulk" role="group" aria-label=${words.t('bulk')}>
      <p aria-live="polite">${words.n('chosen', n)}</p>
      <button class="chip" @click=${this.chooseAll}>${words.t('selectAll')}</button>
      ${deed('assign', 'assign')} ${deed('priority', 'priority')} ${deed('read', 'markRead')} ${deed('close', 'close')}
    </div>`;
  }

  private readonly toggleChoosing = (): void => {
    this.choosing = !this.choosing;
    this.chosen = new Set();
  };

  private readonly chooseAll = (): void => {
    const all = this.desk.inbox.rows.map((one) => one.id);
    this.chosen = all.every((id) => this.chosen.has(id)) ? new Set() : new Set(all);
  };

  private check(id: string): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(id)) chosen.add(id);
    this.chosen = chosen;
  }

  private pick(event: MouseEvent, id: string): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.tell('pick', id);
  }

  private narrow(changed: Partial<Filters>): void {
    this.tell('filtered', { ...this.desk.inbox.filters, ...changed });
  }

  private readonly clear = (): void => {
    this.desk.inbox.name = '';
    this.tell('filtered', { ...EVERYTHING, who: this.desk.inbox.filters.who, sort: this.desk.inbox.filters.sort });
  };

  private readonly searched = (event: Event): void => {
    this.desk.act();
    this.desk.inbox.search((event.target as HTMLInputElement).value);
  };

  private readonly apply = (): void => {
    this.desk.inbox.settle();
    void this.updateComplete.then(() => this.renderRoot.querySelector('.scroll')?.scrollTo({ top: 0 }));
  };

  private readonly scrolled = (event: Event): void => {
    const place = event.currentTarget as HTMLElement;
    if (place.scrollHeight - place.scrollTop - place.clientHeight < NEAR_END) void this.desk.inbox.more();
  };

  private point(pointed: boolean): void {
    this.pointed = pointed;
    this.hold();
  }

  private readonly held = (): void => {
    // After the focus has moved: between two rows it is nowhere for a moment.
    queueMicrotask(() => this.hold());
  };

  private hold(): void {
    const focused = this.renderRoot.querySelector('.scroll :focus') !== null;
    this.desk.inbox.hold(this.pointed || focused);
  }

  private tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function picked<const T extends string>(event: Event, known: readonly [T, ...T[]]): T {
  const { value } = event.target as HTMLSelectElement;
  return known.find((one) => one === value) ?? known[0];
}

define('conversation-list', ConversationList);
