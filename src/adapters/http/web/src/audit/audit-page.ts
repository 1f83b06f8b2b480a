/** The audit for auditors: queries with what waits for a review, the records, and the sign-off; emergencies and legal holds for privacy officers. */

import { LitElement, type TemplateResult, html, nothing } from 'lit';

import { fieldStyles, pageStyles } from '../staff/page-styles';
import { define } from '../ui/define';
import { moreIcon } from '../ui/more-icons';
import { controls, tokens } from '../ui/tokens';
import { warnIdle } from '../ui/warn-idle';
import { type AuditRecord, MEMBERS, type Member, type Query, type Question, type Review } from './audit-api';
import type { AuditStore } from './audit-store';
import { auditStyles } from './audit-styles';
import type { AuditWords } from './audit-words';
import { dotted } from './dotted';
import './glass-review';
import './legal-holds';

const OUTCOMES = ['done', 'denied', 'failed'] as const;
const LONGEST: Readonly<Record<Member, number>> = { actor: 128, patient: 128, action: 40, object: 160, outcome: 10, reason: 40 };

export class AuditPage extends LitElement {
  static override readonly properties = { store: { attribute: false }, words: { attribute: false }, version: { attribute: false } };
  static override readonly styles = [tokens, controls, pageStyles, fieldStyles, auditStyles];

  declare store: AuditStore;
  declare words: AuditWords;
  /** Grows whenever the store changed. */
  declare version: number;

  protected override render(): TemplateResult {
    const { store, words } = this;
    return html`
      <header class="bar">
        <h1>${moreIcon('shield')} ${words.t('title')}</h1>
        <button class="quiet" @click=${() => void store.leave()}>${words.t('signOut')}</button>
      </header>
      <div class="page" @pointerdown=${() => store.act()} @keydown=${() => store.act()}>
        <nav aria-label=${this.overIt()}>
          <h2>${this.overIt()}</h2>
          <ul>
            ${store.views.includes('emergencies') ? html`<li>${this.emergencies()}</li>` : nothing}
            <li>${this.holds()}</li>
            ${store.views.includes('records') ? html`<li>${this.entry(null)}</li>` : nothing}
            ${store.queries.map((one) => html`<li>${this.entry(one)}</li>`)}
          </ul>
        </nav>
        <main class="found">
          ${store.trouble === null ? nothing : html`<p class="trouble" role="alert">${words.t(store.trouble)}</p>`}
          ${this.view()}
        </main>
      </div>
      ${store.idleLeft === null ? nothing : warnIdle(words.shared, store.idleLeft, { act: () => store.act(), leave: () => void store.leave() }, true)}
    `;
  }

  private overIt(): string {
    return this.words.t(this.store.views.includes('records') ? 'queries' : 'watched');
  }

  private view(): TemplateResult {
    const { store, words, version } = this;
    if (store.view === 'emergencies') return html`<glass-review .store=${store} .words=${words} .version=${version}></glass-review>`;
    if (store.view === 'holds') return html`<legal-holds .store=${store} .words=${words} .version=${version}></legal-holds>`;
    return this.records();
  }

  private records(): TemplateResult {
    const { store, words } = this;
    return html`${this.filters()} ${this.table()}
      ${store.hasMore ? html`<button class="quiet" ?disabled=${store.busy} @click=${() => void store.more()}>${words.t('more')}</button>` : nothing}
      <div class="cards">${this.signing()} ${this.past()} ${this.keeping()}</div>`;
  }

  private emergencies(): TemplateResult {
    const { store, words } = this;
    return html`<button class="query" aria-current=${store.view === 'emergencies' ? 'true' : nothing} @click=${() => void store.review()}>
      <b>${words.t('emergencies')}</b>
      <small class=${store.glasses.length === 0 ? '' : 'waits'}>${store.glasses.length === 0 ? words.t('noneWaits') : words.t('waits', { n: store.glasses.length })}</small>
    </button>`;
  }

  private holds(): TemplateResult {
    const { store, words } = this;
    return html`<button class="query" aria-current=${store.view === 'holds' ? 'true' : nothing} @click=${() => void store.seeHolds()}><b>${words.t('holds')}</b></button>`;
  }

  private entry(query: Query | null): TemplateResult {
    const { store, words } = this;
    const current = store.view === 'records' && (store.query?.id ?? null) === (query?.id ?? null);
    return html`<button class="query" aria-current=${current ? 'true' : nothing} @click=${() => void store.pick(query)}>
      <b><bdi>${query === null ? words.t('everything') : words.query(query.id, query.name)}</bdi></b>
      ${query === null
        ? nothing
        : html`${query.waiting === 0 ? nothing : html`<small class="waits">${words.t('waits', { n: query.waiting >= 1000 ? '1000+' : query.waiting })}</small>`}
            <small>${query.last === null ? words.t('neverReviewed') : words.t('reviewed', { when: words.moment(query.last.at), who: query.last.by })}</small>`}
    </button>`;
  }

  private filters(): TemplateResult {
    const { store, words } = this;
    return html`<form class="filters" aria-label=${words.t('filter')} @submit=${this.narrow}>
      ${MEMBERS.map((member) =>
        member === 'outcome'
          ? html`<label>${words.t(member)}
              <select name=${member} .value=${store.asked[member] ?? ''}>
                <option value="">${words.t('anyOutcome')}</option>
                ${OUTCOMES.map((one) => html`<option value=${one} ?selected=${store.asked.outcome === one}>${words.outcome(one)}</option>`)}
              </select></label>`
          : html`<label>${words.t(member)} <input name=${member} maxlength=${LONGEST[member]} autocomplete="off" spellcheck="false" .value=${store.asked[member] ?? ''} /></label>`,
      )}
      <label>${words.t('since')} <input type="date" name="since" .value=${store.span.since} /></label>
      <label>${words.t('until')} <input type="date" name="until" .value=${store.span.until} /></label>
      <button class="primary" ?disabled=${store.busy}>${words.t('show')}</button>
      <p class="note">${words.t('utc')}</p>
    </form>`;
  }

  private readonly narrow = (event: SubmitEvent): void => {
    event.preventDefault();
    const said = new FormData(event.target as HTMLFormElement);
    const value = (name: string): string => String(said.get(name) ?? '').trim();
    const asked = Object.fromEntries(MEMBERS.map((one) => [one, value(one)]).filter(([, word]) => word !== '')) as Question;
    void this.store.narrow(asked, { since: value('since'), until: value('until') });
  };

  private table(): TemplateResult {
    const { store, words } = this;
    if (store.records.length === 0) return html`<p role="status">${words.t(store.busy ? 'opening' : 'nothing')}</p>`;
    return html`<table aria-busy=${store.busy ? 'true' : 'false'}>
      <caption>${words.t('records')}</caption>
      <thead>
        <tr>
          <th scope="col">${words.t('when')}</th>
          <th scope="col">${words.t('actor')}</th>
          <th scope="col">${words.t('action')}</th>
          <th scope="col">${words.t('object')}</th>
          <th scope="col">${words.t('outcome')}</th>
        </tr>
      </thead>
      <tbody>${store.records.map((one) => this.row(one))}</tbody>
    </table>`;
  }

  private row(one: AuditRecord): TemplateResult {
    const { words } = this;
    return html`<tr>
      <td><time datetime=${one.at}>${words.moment(one.at)}</time></td>
      <td class="id"><bdi>${one.actor}</bdi> <small>${one.userType}${one.address === '' ? '' : `, ${words.t('from', { address: one.address })}`}</small></td>
      <td>${dotted(one.action)}</td>
      <td class="id">${one.object}</td>
      <td><span class=${one.outcome}>${words.outcome(one.outcome)}</span>${one.reason === null ? nothing : html` <small>${one.reason}</small>`}</td>
    </tr>`;
  }

  private signing(): TemplateResult | typeof nothing {
    const { store, words } = this;
    if (store.query === null) return nothing;
    return html`<form class="card" @submit=${this.sign}>
      <h2>${words.t('signHead')}</h2>
      <p>${words.t('signText')}</p>
      <label>${words.t('note')} <textarea name="note" rows="2" maxlength="1000" required></textarea></label>
      <button class="primary" ?disabled=${store.busy}>${words.t('sign')}</button>
      <p role="status">${store.signed ? words.t('signed') : ''}</p>
    </form>`;
  }

  private readonly sign = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const note = String(new FormData(form).get('note') ?? '').trim();
    if (note === '') return;
    void this.signWith(note, form);
  };

  private async signWith(note: string, form: HTMLFormElement): Promise<void> {
    await this.store.sign(note);
    if (this.store.signed) form.reset();
  }

  private past(): TemplateResult | typeof nothing {
    const { store, words } = this;
    if (store.reviews.length === 0) return nothing;
    return html`<section class="card">
      <h2>${words.t('pastReviews')}</h2>
      <ul>
        ${store.reviews.map((one: Review) => html`<li><bdi>${one.by}</bdi>, <time datetime=${one.at}>${words.moment(one.at)}</time> <p>${words.t('counted', { n: one.records })}</p><p class="note">${one.note}</p></li>`)}
      </ul>
    </section>`;
  }

  private keeping(): TemplateResult | typeof nothing {
    const { store, words } = this;
    if (store.query !== null && !store.query.standard && Object.keys(store.asked).length === 0)
      return html`<div class="card"><button class="quiet" ?disabled=${store.busy} @click=${() => void store.drop()}>${words.t('drop')}</button></div>`;
    if (Object.keys(store.asked).length === 0) return nothing;
    return html`<form class="card" @submit=${this.keep}>
      <h2>${words.t('keepHead')}</h2>
      <label>${words.t('name')} <input name="name" maxlength="80" required autocomplete="off" /></label>
      <button class="quiet" ?disabled=${store.busy}>${words.t('keep')}</button>
    </form>`;
  }

  private readonly keep = (event: SubmitEvent): void => {
    event.preventDefault();
    const name = String(new FormData(event.target as HTMLFormElement).get('name') ?? '').trim();
    if (name !== '') void this.store.keepQuery(name);
  };
}

define('audit-page', AuditPage);
