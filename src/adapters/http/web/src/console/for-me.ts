/** What one is asked and told, over the desk and beside the work: it takes no focus and moves nothing. */

import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { freshId } from '../core/ids';
import { problemOf } from '../core/problems';
import { define } from '../ui/define';
import { icon } from '../ui/icons';
import { controls, tokens } from '../ui/tokens';
import { forMeStyles } from './for-me-styles';
import type { Setting } from './panels';
import { everySecond } from './seconds';
import { patientOf } from './staff-model';
import type { TeamCall } from './team-calls';
import { en, es } from './words/for-me';

const MINUTE_MS = 60_000;
const DECLINES = ['busy', 'not-mine', 'knows-patient', 'other'] as const;

export class ForMe extends LitElement {
  static override readonly properties = { setting: { attribute: false }, now: { state: true }, declining: { state: true }, busy: { state: true }, problem: { state: true } };
  static override readonly styles = [tokens, controls, forMeStyles];

  declare setting: Setting;
  private declare now: number;
  /** The offer whose reason is asked. */
  private declare declining: string | null;
  private declare busy: boolean;
  private declare problem: string | null;
  private leave: () => void = () => {};

  constructor() {
    super();
    this.now = Date.now();
    this.declining = this.problem = null;
    this.busy = false;
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

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.top button')?.focus();
  }

  private get words() {
    return this.setting.words.and(en, es);
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const { open, quiet } = this.setting.desk.calls;
    return html`<section aria-label=${words.t('forYou')} @keydown=${this.pressed}>
      <div class="top"><h2>${words.t('forYou')}</h2><button class="round" aria-label=${words.t('closePanel')} @click=${() => this.setting.dismiss()}>${icon('close')}</button></div>
      ${this.problem === null ? nothing : html`<p class="problem" role="alert">${icon('alert')} ${this.problem}</p>`}
      <div class="rest">
        ${open.length === 0 && quiet.length === 0 ? html`<p class="none">${words.t('nothing')}</p>` : nothing}
        <ul>${repeat(open, (one) => `${one.kind}:${one.id}`, (one) => html`<li class=${one.kind} data-id=${one.id}>${this.call(one)}</li>`)}</ul>
        ${quiet.length === 0
          ? nothing
          : html`<div class="quietly"><h3>${words.t('quietThreads')}</h3><small>${words.t('quietText')}</small></div>
              <ul>${repeat(quiet, (one) => one.id, (one) => html`<li class="proposal" data-id=${one.id}>${this.proposal(one)}</li>`)}</ul>`}
      </div>
    </section>`;
  }

  private call(one: TeamCall): TemplateResult {
    const { words } = this;
    const by = one.by === null ? '' : this.setting.desk.nameOf(one.by);
    const name = this.patient(one);
    switch (one.kind) {
      case 'offer':
        return this.offer(one, name);
      case 'mention':
        return html`<div><h3>${words.t('mentionTitle', { by })}</h3><small>${words.t('mentionText', { name })}</small></div>
          <div class="does">${this.opening(one, 'primary')}<button class="quiet" @click=${() => void this.seen(one)}>${words.t('seenIt')}</button></div>`;
      case 'transfer':
        return html`<h3>${words.t('transferTitle', { by, name })}</h3><div class="does">${this.opening(one, 'primary')}${this.dropping(one)}</div>`;
      case 'taken-over':
        return html`<div><h3>${words.t('takenOverTitle', { by, name })}</h3><small>${words.t('takenOverText')}</small></div><div class="does">${this.opening(one, 'quiet')}${this.dropping(one)}</div>`;
      case 'delegation':
        return html`<div><h3>${words.t('delegationTitle', { by })}</h3><small>${one.until === null ? words.t('delegationOpen') : words.t('delegationText', { when: words.shared.moment(new Date(one.until)) })}</small></div>
          <div class="does">${this.dropping(one)}</div>`;
      default:
        return html`<h3>${words.t('delegationEnded', { by })}</h3><div class="does">${this.dropping(one)}</div>`;
    }
  }

  private offer(one: TeamCall, name: string): TemplateResult {
    const { words } = this;
    const left = Math.max(0, Date.parse(one.until ?? one.at) - this.now);
    const row = one.conversationId === null ? undefined : this.setting.desk.inbox.get(one.conversationId);
    const priority = row?.priority ?? one.about?.priority ?? 'routine';
    const known = `offer_${one.more ?? ''}`;
    return html`<div>
        <h3>${words.t('offerTitle', { name })}</h3>
        <small>${words.t(known in en ? (known as 'offer_pool') : 'offer_pool')}${priority === 'routine' ? '' : ` ${words.t(`priority_${priority}`)}.`}</small>
        ${one.about?.reason ? html`<small dir="auto">${words.t('offerReason', { reason: one.about.reason })}</small>` : nothing}
      </div>
      <span class="left"><span aria-hidden="true">${icon('clock')} ${words.t('offerLeft', { time: words.waiting(left) })}</span><span class="spoken">${words.n('offerLeftSpoken', Math.max(1, Math.floor(left / MINUTE_MS)))}</span></span>
      ${this.declining === one.id
        ? html`<form class="why" @submit=${(event: SubmitEvent) => void this.decline(event, one)}>
            <label>${words.t('declineWhy')} <select name="reason">${DECLINES.map((each) => html`<option value=${each}>${words.t(`decline_${each}`)}</option>`)}</select></label>
            <label>${words.t('declineNote')} <input name="note" maxlength="1000" autocomplete="off" dir="auto" /></label>
            <div class="does"><button class="primary">${words.t('decline')}</button><button type="button" class="quiet" @click=${() => (this.declining = null)}>${words.t('cancel')}</button></div>
          </form>`
        : html`<div class="does"><button class="primary" @click=${() => void this.accept(one)}>${words.t('accept')}</button><button class="quiet" @click=${() => void this.askWhy(one)}>${words.t('decline')}</button></div>`}`;
  }

  private proposal(one: TeamCall): TemplateResult {
    const { words } = this;
    const name = this.patient(one);
    return html`<div><h3>${name}</h3><small>${words.t('quietSince', { when: words.date(new Date(one.at)) })}</small></div>
      <div class="does">
        <button class="quiet" aria-label=${words.t('closeOne', { name })} @click=${() => void this.decide(one, 'accept')}>${words.t('closeIt')}</button>
        <button class="quiet" aria-label=${words.t('keepOne', { name })} @click=${() => void this.decide(one, 'dismiss')}>${words.t('keepOpen')}</button>
        ${this.opening(one, 'quiet')}
      </div>`;
  }

  private opening(one: TeamCall, look: 'primary' | 'quiet'): TemplateResult {
    return html`<button class=${look} @click=${() => this.go(one)}>${this.words.t('openIt')}</button>`;
  }

  private dropping(one: TeamCall): TemplateResult {
    return html`<button class="quiet" @click=${() => this.drop(one)}>${this.words.t('put')}</button>`;
  }

  private patient({ conversationId, about }: TeamCall): string {
    const row = conversationId === null ? undefined : this.setting.desk.inbox.get(conversationId);
    return (row === undefined ? undefined : patientOf(row)?.displayName) ?? about?.name ?? this.words.t('noPatient');
  }

  private go(one: TeamCall): void {
    if (one.conversationId === null) return;
    if (one.kind !== 'mention' && one.kind !== 'proposal') this.setting.desk.calls.drop(one);
    this.setting.go(one.conversationId);
  }

  private drop(one: TeamCall): void {
    this.setting.desk.act();
    this.setting.desk.calls.drop(one);
    void this.updateComplete.then(() => this.focus());
  }

  private async askWhy(one: TeamCall): Promise<void> {
    this.declining = one.id;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.why select')?.focus();
  }

  private async accept(one: TeamCall): Promise<void> {
    const { desk } = this.setting;
    const done = await this.tried(one, async () => {
      await desk.api.ask({ method: 'POST', path: `/offers/${one.id}/accept`, key: freshId() });
      if (one.conversationId !== null) desk.put(await desk.api.look(one.conversationId));
    });
    if (done && one.conversationId !== null) this.setting.go(one.conversationId);
  }

  private async decline(event: SubmitEvent, one: TeamCall): Promise<void> {
    event.preventDefault();
    const said = new FormData(event.target as HTMLFormElement);
    const note = String(said.get('note') ?? '').trim();
    const body = { reason: String(said.get('reason')), ...(note === '' ? {} : { note }) };
    this.declining = null;
    await this.tried(one, async () => void (await this.setting.desk.api.ask({ method: 'POST', path: `/offers/${one.id}/decline`, body, key: freshId() })));
  }

  private async seen(one: TeamCall): Promise<void> {
    await this.tried(one, () => this.setting.desk.acknowledgeMention(one.id));
  }

  private async decide(one: TeamCall, verdict: 'accept' | 'dismiss'): Promise<void> {
    await this.tried(one, () => this.setting.desk.decide(one, verdict));
  }

  /** Do it, and forget what was asked; an answer that comes too late finds how it stands now. */
  private async tried(one: TeamCall, work: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    const { desk, words } = this.setting;
    desk.act();
    this.busy = true;
    this.problem = null;
    try {
      await work();
      desk.calls.drop(one);
      return true;
    } catch (error) {
      this.problem = words.trouble(problemOf(error).code);
      void desk.calls.load();
      return false;
    } finally {
      this.busy = false;
      await this.updateComplete;
      if (!this.matches(':focus-within')) this.focus();
    }
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (this.declining === null) this.setting.dismiss();
    else this.declining = null;
  };
}

define('for-me', ForMe);

export function show(setting: Setting): TemplateResult {
  return html`<for-me .setting=${setting}></for-me>`;
}
