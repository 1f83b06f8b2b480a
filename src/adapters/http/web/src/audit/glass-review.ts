/** Emergency access that waits for a review: who, why, what was read by it, and the sign-off. */

import { LitElement, type TemplateResult, html, nothing } from 'lit';

import { define } from '../ui/define';
import { controls, tokens } from '../ui/tokens';
import { type AuditRecord, type Glass, VERDICTS } from './audit-api';
import type { AuditStore } from './audit-store';
import { fieldStyles, pageStyles } from '../staff/page-styles';
import { auditStyles } from './audit-styles';
import type { AuditWords } from './audit-words';
import { dotted } from './dotted';

export class GlassReview extends LitElement {
  static override readonly properties = { store: { attribute: false }, words: { attribute: false }, version: { attribute: false } };
  static override readonly styles = [tokens, controls, pageStyles, fieldStyles, auditStyles];

  declare store: AuditStore;
  declare words: AuditWords;
  declare version: number;

  protected override render(): TemplateResult {
    const { store, words } = this;
    return html`<div class="uses">
      <h2>${words.t('emergencies')}</h2>
      <p class="note">${words.t(this.mayLook ? 'emergenciesText' : 'emergenciesOfficer')}</p>
      <p role="status">${store.judged ? words.t('signed') : store.glasses.length === 0 ? words.t(store.busy ? 'opening' : 'noneWaits') : ''}</p>
      ${store.glasses.map((one) => this.use(one))}
    </div>`;
  }

  private use(one: Glass): TemplateResult {
    const { store, words } = this;
    return html`<article class="card" aria-labelledby="who-${one.id}">
      <h3 id="who-${one.id}">${words.t('opened', { who: one.identity, patient: one.patient })}</h3>
      <p>${words.moment(one.openedAt)} – ${words.moment(one.endedAt ?? one.until)}</p>
      <p><b>${words.reason(one.reason)}</b> <q>${one.text}</q></p>
      ${this.wasRead(one)}
      ${one.endedAt === null
        ? html`<p>${words.t('goesOn')}</p><button class="quiet" ?disabled=${store.busy} @click=${() => void store.withdraw(one.id)}>${words.t('endIt')}</button>`
        : this.judging(one)}
    </article>`;
  }

  /** The audit is for auditors alone. */
  private get mayLook(): boolean {
    return this.store.views.includes('records');
  }

  private wasRead(one: Glass): TemplateResult | typeof nothing {
    const { store, words } = this;
    if (!this.mayLook) return nothing;
    if (store.read?.glass === one.id) return this.done(store.read.records);
    return html`<button class="quiet" ?disabled=${store.busy} @click=${() => void store.look(one.id)}>${words.t('whatWasRead')}</button>`;
  }

  private done(records: readonly AuditRecord[]): TemplateResult {
    const { words } = this;
    if (records.length === 0) return html`<p>${words.t('nothingRead')}</p>`;
    return html`<table>
      <caption>${words.t('whatWasRead')}</caption>
      <thead><tr><th scope="col">${words.t('when')}</th><th scope="col">${words.t('action')}</th><th scope="col">${words.t('object')}</th></tr></thead>
      <tbody>
        ${records.map((one) => html`<tr><td><time datetime=${one.at}>${words.moment(one.at)}</time></td><td>${dotted(one.action)}</td><td class="id">${one.object}</td></tr>`)}
      </tbody>
    </table>`;
  }

  private judging(one: Glass): TemplateResult | typeof nothing {
    const { store, words } = this;
    if (one.identity === store.me) return html`<p>${words.t('ownUse')}</p>`;
    return html`<form @submit=${(event: SubmitEvent) => this.judge(event, one.id)}>
      <label>${words.t('verdict')} <select name="verdict">${VERDICTS.map((verdict) => html`<option value=${verdict}>${words.t(`is_${verdict}`)}</option>`)}</select></label>
      <label>${words.t('note')} <textarea name="comment" rows="2" maxlength="1000" required></textarea></label>
      <button class="primary" ?disabled=${store.busy}>${words.t('sign')}</button>
    </form>`;
  }

  private judge(event: SubmitEvent, id: string): void {
    event.preventDefault();
    const said = new FormData(event.target as HTMLFormElement);
    const comment = String(said.get('comment') ?? '').trim();
    if (comment !== '') void this.store.judge(id, String(said.get('verdict')), comment);
  }
}

define('glass-review', GlassReview);
