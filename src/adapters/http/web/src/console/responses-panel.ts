/** The quick responses that one answers for: found, written, revised, offered no more. */

import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { freshId } from '../core/ids';
import { type Page, page } from '../core/model';
import { problemOf } from '../core/problems';
import { fields, list, text, textOrNull, truth, whole } from '../core/shapes';
import { define } from '../ui/define';
import { staffIcon } from './icons';
import { DeskPanel } from './desk-panel';
import type { Setting } from './panels';
import { en, es } from './words/responses';

const BLANKS = ['patient_first_name', 'patient_name', 'provider_name', 'clinic_contact', 'emergency_number'] as const;
type Scope = 'everyone' | 'pool' | 'own';

interface Kept {
  readonly id: string;
  readonly scope: Scope;
  readonly pool: string | null;
  readonly title: string;
  readonly shortCode: string;
  readonly tags: readonly string[];
  readonly language: string;
  readonly body: string;
  readonly version: number;
  readonly owner: string;
  readonly reviewBy: string;
  readonly stale: boolean;
  readonly uses: number;
}

export class ResponsesPanel extends DeskPanel {
  static override readonly properties = { ...DeskPanel.properties, all: { state: true }, looked: { state: true }, stale: { state: true }, edited: { state: true }, scope: { state: true }, sure: { state: true }, told: { state: true } };

  private declare all: readonly Kept[] | null;
  private declare looked: string;
  private declare stale: boolean;
  /** The one that is revised, `new`, or none: the list. */
  private declare edited: Kept | 'new' | null;
  private declare scope: Scope;
  private declare sure: boolean;
  private declare told: string;

  constructor() {
    super();
    this.all = this.edited = null;
    this.looked = this.told = '';
    this.stale = this.sure = false;
    this.scope = 'own';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private get words() {
    return this.setting.words.and(en, es);
  }

  private get isAdmin(): boolean {
    return this.setting.desk.me?.userType === 'admin';
  }

  protected override title_(): string {
    const { edited, words } = this;
    return edited === null ? words.t('responses') : edited === 'new' ? words.t('writeOne') : words.t('edit', { name: edited.title });
  }

  protected override content(): unknown {
    return this.edited === null ? this.list() : this.form(this.edited === 'new' ? null : this.edited);
  }

  protected override foot(): TemplateResult {
    const { edited, words } = this;
    if (edited === null) return html`<footer><button type="button" class="primary" @click=${() => this.edit('new')}>${words.t('writeOne')}</button></footer>`;
    return html`<footer>
      ${edited === 'new' ? nothing : html`<button type="button" class="quiet retire" @click=${() => void this.retire(edited)}>${words.t(this.sure ? 'retireSure' : 'retire')}</button>`}
      <button type="button" class="quiet" @click=${() => this.edit(null)}>${words.t('backToList')}</button>
      <button class="primary" aria-disabled=${this.busy ? 'true' : 'false'}>${words.t('save')}</button>
    </footer>`;
  }

  private list(): TemplateResult {
    const { all, words } = this;
    const looked = this.looked.trim().toLowerCase();
    const shown = (all ?? []).filter((one) => (!this.stale || one.stale) && (looked === '' || `${one.title} ${one.shortCode} ${one.tags.join(' ')} ${one.body}`.toLowerCase().includes(looked)));
    const chip = (stale: boolean, label: 'showAll' | 'showStale'): TemplateResult => html`<button type="button" class="chip" aria-pressed=${this.stale === stale} @click=${() => (this.stale = stale)}>${words.t(label)}</button>`;
    return html`
      <p>${words.t('responsesText')}</p>
      <input type="search" autocomplete="off" spellcheck="false" aria-label=${words.t('findOne')} placeholder=${words.t('findOne')} .value=${this.looked} @input=${(event: Event) => (this.looked = (event.target as HTMLInputElement).value)} />
      <div class="row" role="group" aria-label=${words.t('responses')}>${chip(false, 'showAll')} ${chip(true, 'showStale')} <span role="status" class="said">${this.told}</span></div>
      ${all === null
        ? html`<p class="loading" role="status">${words.shared.t('loading')}</p>`
        : shown.length === 0
          ? html`<p>${words.t('noneHere')}</p>`
          : html`<ul class="kept">${repeat(shown, (one) => one.id, (one) => this.item(one))}</ul>`}
    `;
  }

  private item(one: Kept): TemplateResult {
    const { words } = this;
    const whose = one.scope === 'pool' ? words.t('ofPool', { name: one.pool ?? '' }) : words.t(`scope_${one.scope}`);
    const when = words.date(new Date(`${one.reviewBy}T12:00`));
    return html`<li>
      <div>
        <strong><bdi>${one.title}</bdi></strong> <span class="tag">/${one.shortCode}</span> <span class="tag">${one.language}</span> ${one.stale ? html`<span class="tag notice">${words.t('showStale')}</span>` : nothing}
        <p dir="auto">${one.body}</p>
        <small>${whose} · ${words.n('used', one.uses)} · ${words.t('version', { n: one.version })} · ${words.t(one.stale ? 'stale' : 'reviewBy', { when })}</small>
      </div>
      ${this.mayEdit(one) ? html`<button type="button" class="round" aria-label=${words.t('edit', { name: one.title })} title=${words.t('edit', { name: one.title })} @click=${() => this.edit(one)}>${staffIcon('correct')}</button>` : nothing}
    </li>`;
  }

  /** Administrators answer for what is shared, providers for their own. */
  private mayEdit(one: Kept): boolean {
    return this.isAdmin ? one.scope !== 'own' : one.scope === 'own';
  }

  private form(one: Kept | null): TemplateResult {
    const { words } = this;
    const scopes: readonly Scope[] = this.isAdmin ? ['everyone', 'pool'] : ['own'];
    const language = one?.language ?? (words.shared.locale.split('-')[0] || 'en');
    return html`
      ${this.sure ? html`<p class="note" role="status">${words.t('retireText')}</p>` : nothing}
      ${scopes.length === 1
        ? nothing
        : html`<label class="field"><span>${words.t('whoUses')}</span><select name="scope" @change=${(event: Event) => (this.scope = (event.target as HTMLSelectElement).value as Scope)}>${scopes.map((each) => html`<option value=${each} ?selected=${each === this.scope}>${words.t(`scope_${each}`)}</option>`)}</select></label>`}
      ${this.scope === 'pool' ? html`<label class="field"><span>${words.t('pool')}</span><input name="pool" maxlength="100" autocomplete="off" .defaultValue=${one?.pool ?? ''} required /></label>` : nothing}
      <label class="field"><span>${words.t('titleOf')}</span><input name="title" maxlength="120" autocomplete="off" dir="auto" autofocus .defaultValue=${one?.title ?? ''} required /></label>
      <div class="pair">
        <label class="field"><span>${words.t('shortCode')}</span><input name="shortCode" maxlength="32" autocomplete="off" spellcheck="false" autocapitalize="off" aria-describedby="code-help" .defaultValue=${one?.shortCode ?? ''} required /><small id="code-help">${words.t('shortCodeText')}</small></label>
        <label class="field"><span>${words.t('language')}</span><input name="language" maxlength="35" autocomplete="off" spellcheck="false" .defaultValue=${language} required /></label>
      </div>
      <label class="field"><span>${words.t('bodyOf')}</span><textarea name="body" rows="5" maxlength="4000" dir="auto" required .defaultValue=${one?.body ?? ''}></textarea></label>
      <div class="row" role="group" aria-label=${words.t('blanks')}>${BLANKS.map((each) => html`<button type="button" class="chip" title="{${each}}" @click=${() => this.putIn(`{${each}}`)}>${words.t(`blank_${each}`)}</button>`)}</div>
      <label class="field"><span>${words.t('tags')}</span><input name="tags" maxlength="300" autocomplete="off" spellcheck="false" .defaultValue=${one?.tags.join(' ') ?? ''} /></label>
      <label class="field"><span>${words.t('reviewOn')}</span><input type="date" name="reviewBy" .defaultValue=${one?.reviewBy ?? ''} /></label>
    `;
  }

  protected override agreed(said: FormData): void {
    const { edited } = this;
    if (edited === null) return;
    const given = (name: string): string => String(said.get(name) ?? '').trim();
    const empty = ['pool', 'title', 'shortCode', 'language', 'body'].find((name) => said.has(name) && given(name) === '');
    if (empty !== undefined) this.refuse(this.words.t('missing'), empty);
    else void this.save(edited === 'new' ? null : edited, given);
  }

  private async save(one: Kept | null, given: (name: string) => string): Promise<void> {
    const { desk } = this.setting;
    const texts = {
      scope: this.scope,
      ...(this.scope === 'pool' ? { pool: given('pool') } : {}),
      title: given('title'),
      shortCode: given('shortCode'),
      language: given('language'),
      body: given('body'),
      tags: given('tags').split(/[\s,]+/u).filter((each) => each !== ''),
      ...(given('reviewBy') === '' ? {} : { reviewBy: given('reviewBy') }),
    };
    await this.changed(async () => {
      if (one === null) await desk.api.ask({ method: 'POST', path: '/quick-responses', body: texts, key: freshId() });
      else await desk.api.ask({ method: 'PUT', path: `/quick-responses/${one.id}`, body: { ...texts, owner: one.owner, version: one.version } });
    });
  }

  /** Asked twice: the second time it is meant. */
  private async retire(one: Kept): Promise<void> {
    if (!this.sure) this.sure = true;
    else await this.changed(async () => void (await this.setting.desk.api.ask({ method: 'DELETE', path: `/quick-responses/${one.id}` })));
  }

  private async changed(work: () => Promise<void>): Promise<void> {
    let refused = '';
    const done = await this.tried(async () => {
      try {
        await work();
      } catch (error) {
        const { code } = problemOf(error);
        if (code !== 'response-changed' && code !== 'invalid' && code !== 'unknown-variable') throw error;
        refused = this.words.t(code === 'response-changed' ? 'changed' : 'notRight');
      }
    });
    if (refused !== '') this.problem = refused;
    if (!done || refused !== '') return;
    this.edit(null);
    this.told = this.words.t('saved');
    this.setting.desk.forgetResponses();
    await this.load();
  }

  private edit(one: Kept | 'new' | null): void {
    this.setting.desk.act();
    this.edited = one;
    this.sure = false;
    this.problem = null;
    this.told = '';
    this.scope = one === null || one === 'new' ? (this.isAdmin ? 'everyone' : 'own') : one.scope;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(one === null ? 'input[type=search]' : '[name=title]')?.focus());
  }

  /** Where the text is being written. */
  private putIn(blank: string): void {
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('[name=body]');
    field?.setRangeText(blank, field.selectionStart, field.selectionEnd, 'end');
    field?.focus();
  }

  private async load(): Promise<void> {
    await this.tried(async () => {
      const found: Kept[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const rest: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
        const next: Page<Kept> = page(await this.setting.desk.api.ask({ method: 'GET', path: `/quick-responses?limit=200${rest}` }), kept);
        found.push(...next.items);
        cursor = next.nextCursor;
      }
      this.all = found;
    });
  }
}

function kept(value: unknown): Kept {
  const from = fields(value, 'quick response');
  const scope = text(from, 'scope');
  return {
    id: text(from, 'id'),
    scope: scope === 'everyone' || scope === 'pool' ? scope : 'own',
    pool: textOrNull(from, 'pool'),
    title: text(from, 'title'),
    shortCode: text(from, 'shortCode'),
    tags: list(from, 'tags', String),
    language: text(from, 'language'),
    body: text(from, 'body'),
    version: whole(from, 'version'),
    owner: text(from, 'owner'),
    reviewBy: text(from, 'reviewBy'),
    stale: truth(from, 'stale'),
    uses: whole(from, 'uses'),
  };
}

define('responses-panel', ResponsesPanel);

export function show(setting: Setting): TemplateResult {
  return html`<responses-panel .setting=${setting}></responses-panel>`;
}
