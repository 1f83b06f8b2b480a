/** Legal holds: what may not be purged, why, and since when; placed and lifted here. */

import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { fieldStyles, pageStyles } from '../staff/page-styles';
import { define } from '../ui/define';
import { controls, tokens } from '../ui/tokens';
import type { Hold } from './audit-api';
import type { AuditStore } from './audit-store';
import { auditStyles } from './audit-styles';
import type { AuditWords } from './audit-words';

export class LegalHolds extends LitElement {
  static override readonly properties = { store: { attribute: false }, words: { attribute: false }, version: { attribute: false }, on: { state: true }, lifting: { state: true } };
  static override readonly styles = [tokens, controls, pageStyles, fieldStyles, auditStyles];

  declare store: AuditStore;
  declare words: AuditWords;
  declare version: number;
  /** What the form names. */
  private declare on: 'patient' | 'conversationId';
  /** The hold whose lifting is asked about. */
  private declare lifting: string | null;

  constructor() {
    super();
    this.on = 'patient';
    this.lifting = null;
  }

  protected override render(): TemplateResult {
    const { store, words } = this;
    return html`<div class="uses">
      <h2>${words.t('holds')}</h2>
      <p class="note">${words.t('holdsText')}</p>
      <p role="status" tabindex="-1">${store.holdDone !== null ? words.t(store.holdDone) : store.holds.length === 0 ? words.t(store.busy ? 'opening' : 'noHold') : ''}</p>
      ${this.placing()}
      <label class="check"><input type="checkbox" .checked=${store.withLifted} @change=${this.widen} /> ${words.t('withLifted')}</label>
      ${repeat(store.holds, (one) => one.id, (one) => this.hold(one))}
      ${store.hasMoreHolds ? html`<button class="quiet" ?disabled=${store.busy} @click=${() => void store.moreHolds()}>${words.t('more')}</button>` : nothing}
    </div>`;
  }

  private placing(): TemplateResult {
    const { store, words } = this;
    return html`<form class="card" aria-labelledby="place" @submit=${this.place}>
      <h3 id="place">${words.t('placeHold')}</h3>
      <label>${words.t('holdWhat')}
        <select name="on" @change=${(event: Event) => (this.on = (event.target as HTMLSelectElement).value as typeof this.on)}>
          <option value="patient">${words.t('holdPatient')}</option>
          <option value="conversationId">${words.t('holdConversation')}</option>
        </select></label>
      <label>${words.t(this.on === 'patient' ? 'holdIdentity' : 'holdNumber')} <input name="whose" maxlength="128" required autocomplete="off" spellcheck="false" /></label>
      <label>${words.t('holdReason')} <textarea name="reason" rows="2" maxlength="1000" required></textarea></label>
      <button class="primary" ?disabled=${store.busy}>${words.t('placeIt')}</button>
    </form>`;
  }

  private hold(one: Hold): TemplateResult {
    const { words } = this;
    const name = one.conversationId === null ? words.t('holdOnAll', { patient: one.patient }) : words.t('holdOnOne', { patient: one.patient, conversation: one.conversationId });
    return html`<article class="card" aria-labelledby="hold-${one.id}">
      <h3 id="hold-${one.id}">${name}</h3>
      <p><q>${one.reason}</q></p>
      <p>${words.t('placedBy', { who: one.placedBy, when: words.moment(one.placedAt) })}</p>
      ${one.liftedAt === null ? this.lift(one, name) : html`<p>${words.t('liftedBy', { who: one.liftedBy ?? '', when: words.moment(one.liftedAt) })}</p>`}
    </article>`;
  }

  private lift(one: Hold, name: string): TemplateResult {
    const { store, words } = this;
    if (this.lifting !== one.id)
      return html`<button class="quiet" aria-label="${words.t('liftIt')}: ${name}" ?disabled=${store.busy} @click=${() => void this.ask(one.id)}>${words.t('liftIt')}</button>`;
    return html`<p class="sure" tabindex="-1">${words.t('liftText')}</p>
      <p class="sure-acts">
        <button class="primary" ?disabled=${store.busy} @click=${() => void this.end(one.id)}>${words.t('liftYes')}</button>
        <button class="quiet" @click=${() => (this.lifting = null)}>${words.t('liftNo')}</button>
      </p>`;
  }

  private async ask(id: string): Promise<void> {
    this.lifting = id;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.sure')?.focus();
  }

  private async end(id: string): Promise<void> {
    this.lifting = null;
    await this.store.liftHold(id);
    // The button is gone: the keyboard goes on from what was done.
    this.renderRoot.querySelector<HTMLElement>('[role=status]')?.focus();
  }

  private readonly widen = (event: Event): void => void this.store.seeHolds((event.target as HTMLInputElement).checked);

  private readonly place = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const said = new FormData(form);
    const value = (name: string): string => String(said.get(name) ?? '').trim();
    if (value('whose') === '' || value('reason') === '') return;
    void this.placeOn(this.on === 'patient' ? { patient: value('whose') } : { conversationId: value('whose') }, value('reason'), form);
  };

  private async placeOn(on: Parameters<AuditStore['placeHold']>[0], reason: string, form: HTMLFormElement): Promise<void> {
    await this.store.placeHold(on, reason);
    if (this.store.holdDone !== 'holdPlaced') return;
    form.reset();
    this.on = 'patient';
  }
}

define('legal-holds', LegalHolds);
