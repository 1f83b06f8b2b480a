/** Where one is signed in: each session with its device, and the way to end it from here. */

import { type TemplateResult, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { type Signed, endSession, ownSessions } from '../core/sessions';
import { define } from '../ui/define';
import { DeskPanel } from './desk-panel';
import type { Setting } from './panels';
import { en, es } from './words/devices';

export class DevicesPanel extends DeskPanel {
  static override readonly properties = { ...DeskPanel.properties, all: { state: true }, told: { state: true } };

  /** Null until they are known. */
  private declare all: readonly Signed[] | null;
  private declare told: string;

  constructor() {
    super();
    this.all = null;
    this.told = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private get words() {
    return this.setting.words.and(en, es);
  }

  protected override title_(): string {
    return this.words.t('devices');
  }

  protected override content(): unknown {
    const { all, words } = this;
    if (all === null) return this.problem === null ? html`<p class="loading" role="status">${words.shared.t('loading')}</p>` : '';
    return html`<p>${words.t('devicesText')}</p>
      <ul class="kept">${repeat(all, (one) => one.id, (one) => this.item(one))}</ul>
      <p role="status" class="said">${this.told}</p>`;
  }

  private item(one: Signed): TemplateResult {
    const { words } = this;
    const { browser, system } = one;
    const device = browser !== undefined && system !== undefined ? words.t('deviceOn', { browser, system }) : (browser ?? system ?? words.t('deviceUnknown'));
    const since = words.shared.moment(new Date(one.startedAt));
    return html`<li>
      <div>
        <strong>${device}</strong> ${one.isHere ? html`<span class="tag">${words.t('deviceHere')}</span>` : ''}
        <small>${words.t('deviceSince', { since, last: words.shared.moment(new Date(one.lastActiveAt)) })}</small>
      </div>
      ${one.isHere ? '' : html`<button type="button" class="quiet" aria-label=${words.t('deviceEndOne', { device, since })} aria-disabled=${this.busy ? 'true' : 'false'} @click=${() => void this.end(one)}>${words.t('deviceEnd')}</button>`}
    </li>`;
  }

  private async end(one: Signed): Promise<void> {
    const done = await this.tried(() => endSession(this.setting.desk.api, one.id));
    if (!done) return;
    this.all = (this.all ?? []).filter((each) => each.id !== one.id);
    this.told = this.words.t('deviceEnded');
    // The button is gone: the keyboard goes on from the dialog's head.
    this.renderRoot.querySelector<HTMLElement>('.head button')?.focus();
  }

  private async load(): Promise<void> {
    await this.tried(async () => {
      this.all = await ownSessions(this.setting.desk.api);
    });
  }
}

define('devices-panel', DevicesPanel);

export function show(setting: Setting): TemplateResult {
  return html`<devices-panel .setting=${setting}></devices-panel>`;
}
