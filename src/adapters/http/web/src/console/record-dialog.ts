/** The record as a whole, in a dialog: words found in messages, and conversations written down. */

import { LitElement, type TemplateResult, css, html, nothing } from 'lit';

import { Downloads } from '../core/downloads';
import type { Message } from '../core/model';
import { problemOf } from '../core/problems';
import { clinicZone } from '../staff/days';
import { define } from '../ui/define';
import { icon } from '../ui/icons';
import { controls, tokens } from '../ui/tokens';
import type { Desk } from './desk';
import { dialogStyles } from './dialog-styles';
import type { Setting } from './panels';
import { type Export, FORMS, type Form, type Found, type Scope, askExport, dropExport, fetchExport, findTexts, ownExports, periodOf } from './record-calls';
import { nameIn, patientOf } from './staff-model';
import type { Words } from './words';
import { type RecordWord, recordWords } from './words/record';

const LOOK_AGAIN_MS = 1000;
const SHORTEST = 2;

const recordStyles = css`
  h3 {
    margin: 0;
    font-size: 1.0625rem;
    font-weight: 650;
  }
  section,
  section form {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
    max-block-size: none;
  }
  section + section {
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--line);
  }
  ul {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    list-style: none;
  }
  .found a {
    display: block;
    padding: 0.5625rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    color: inherit;
    text-decoration: none;
  }
  .found a:hover {
    border-color: var(--control);
  }
  .found p {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .period {
    flex-flow: row wrap;
    gap: 0.75rem;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .period legend {
    padding: 0;
    margin-block-end: 0.375rem;
    font-size: 0.9375rem;
    font-weight: 600;
  }
  .period label {
    flex: 1 1 9rem;
    min-inline-size: 0;
  }
  .period small {
    flex-basis: 100%;
  }
  .made {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
  }
  .made progress {
    inline-size: 100%;
    accent-color: var(--accent);
  }
`;

export class RecordDialog extends LitElement {
  static override readonly properties = {
    desk: { attribute: false },
    words: { attribute: false },
    address: { attribute: false },
    found: { state: true },
    finding: { state: true },
    made: { state: true },
    busy: { state: true },
    problem: { state: true },
  };
  static override readonly styles = [tokens, controls, dialogStyles, recordStyles];

  declare desk: Desk;
  declare words: Words;
  declare address: (id: string) => string;
  /** Null until something was looked for. */
  private declare found: Found | null;
  private declare finding: boolean;
  private declare made: readonly Export[];
  private declare busy: boolean;
  private declare problem: string | null;
  private asked: { readonly words: string; readonly within: string | null } = { words: '', within: null };
  private again: ReturnType<typeof setTimeout> | undefined;
  private readonly zone = clinicZone();
  private readonly downloads = new Downloads();

  constructor() {
    super();
    this.found = null;
    this.finding = false;
    this.made = [];
    this.busy = false;
    this.problem = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.again);
    this.downloads.end();
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
    this.renderRoot.querySelector<HTMLElement>('input[type=search]')?.focus();
  }

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="title" @cancel=${this.dismiss} @click=${this.outside}>
      <div class="head"><h2 id="title">${this.words.t('record')}</h2><button class="round" aria-label=${this.words.t('closeDialog')} @click=${this.dismiss}>${icon('close')}</button></div>
      <div class="body">
        ${this.problem === null ? nothing : html`<p class="problem" role="alert">${icon('alert')} ${this.problem}</p>`}
        <section aria-labelledby="find">${this.search()}</section>
        <section aria-labelledby="export">${this.exports()}</section>
      </div>
    </dialog>`;
  }

  private search(): TemplateResult {
    const more = this.found?.cursor ?? null;
    return html`<h3 id="find">${this.say('findTitle')}</h3>
      <form novalidate @submit=${this.lookFor}>
        <label class="field"><span>${this.say('findWords')}</span><input type="search" name="words" maxlength="100" autocomplete="off" /></label>
        ${this.desk.opened === null ? nothing : html`<label class="option"><input type="checkbox" name="here" /><span>${this.say('findHere')}</span></label>`}
        <p><button class="primary" aria-disabled=${this.finding ? 'true' : 'false'}>${this.say('find')}</button></p>
      </form>
      <div role="status">${this.finding ? this.say('finding') : this.found?.items.length === 0 ? this.say('foundNone') : nothing} ${!this.finding && this.found?.cut === true ? this.say('foundCut') : nothing}</div>
      ${this.found === null ? nothing : html`<ul class="found">${this.found.items.map((one) => this.message(one))}</ul>`}
      ${more === null ? nothing : html`<p><button class="quiet" @click=${() => void this.find(more)}>${this.say('findMore')}</button></p>`}`;
  }

  private message(one: Message): TemplateResult {
    const row = this.desk.inbox.get(one.conversationId) ?? (this.desk.opened?.id === one.conversationId ? this.desk.opened.conversation : null) ?? null;
    const author = row === null ? one.author : nameIn(row, one.author);
    const about = row === null ? undefined : patientOf(row)?.displayName;
    return html`<li>
      <a href=${this.address(one.conversationId)} @click=${(event: MouseEvent) => this.pick(event, one.conversationId)}>
        <small><bdi>${author}</bdi>${about === undefined || about === author ? nothing : html` · <bdi>${about}</bdi>`} · ${this.words.shared.moment(new Date(one.createdAt))}</small>
        <p><bdi>${one.body}</bdi></p>
      </a>
    </li>`;
  }

  private exports(): TemplateResult {
    const { row } = this.desk;
    const patient = row === null ? undefined : patientOf(row);
    return html`<h3 id="export">${this.say('exportTitle')}</h3>
      <p>${this.say('exportText')}</p>
      <form novalidate @submit=${this.agreed}>
        <label class="field"
          ><span>${this.say('exportWhat')}</span
          ><select name="what">
            ${row === null ? nothing : html`<option value="this" selected>${this.say('exportThis')}</option>`}
            ${patient === undefined ? nothing : html`<option value="patient">${this.say('exportPatient', { name: patient.displayName })}</option>`}
            <option value="mine">${this.say('exportMine')}</option>
          </select></label
        >
        ${this.period()}
        <label class="field"><span>${this.say('exportAs')}</span><select name="form">${FORMS.map((one) => html`<option value=${one}>${this.say(`as_${one}`)}</option>`)}</select></label>
        <p><button class="primary" aria-disabled=${this.busy ? 'true' : 'false'}>${this.say('exportIt')}</button></p>
      </form>
      <ul>${this.made.map((one) => this.export(one))}</ul>`;
  }

  private period(): TemplateResult {
    return html`<fieldset class="period" aria-describedby="clocks">
      <legend>${this.say('exportPeriod')}</legend>
      <label class="field"><span>${this.say('exportFrom')}</span><input type="date" name="from" min="1970-01-01" max="9998-12-31" /></label>
      <label class="field"><span>${this.say('exportTo')}</span><input type="date" name="to" min="1970-01-01" max="9998-12-31" /></label>
      <small id="clocks">${this.say('exportClocks', { zone: this.zone.replaceAll('_', ' ') })}</small>
    </fieldset>`;
  }

  private export(one: Export): TemplateResult {
    const name = `${this.say(`as_${one.form}`)}${this.span(one)} · ${this.words.shared.moment(new Date(one.askedAt))}`;
    const going = one.state === 'waiting' || one.state === 'running';
    return html`<li class="made" data-id=${one.id}>
      <span>${name}<small>${this.standing(one)}</small></span>
      <span>
        ${one.state === 'done' ? html`<button class="quiet" aria-label="${this.say('fetch')}: ${name}" @click=${() => void this.attempt(() => this.save(one.id))}>${this.say('fetch')}</button>` : nothing}
        <button class="quiet" aria-label="${this.say('drop')}: ${name}" @click=${() => void this.attempt(() => dropExport(this.desk.api, one.id))}>${this.say('drop')}</button>
      </span>
      ${going ? html`<progress max="100" value=${one.percent} aria-label=${name}></progress>` : nothing}
    </li>`;
  }

  private async save(id: string): Promise<void> {
    const archive = await fetchExport(this.desk.api, id);
    if (this.isConnected) this.downloads.give(archive, `export-${id}.zip`);
  }

  private standing(one: Export): string {
    if (one.state === 'failed') return this.say('exportFailed');
    if (one.state === 'done') return this.say('exportDone', { messages: one.messages, when: this.words.shared.moment(new Date(one.expiresAt)) });
    return this.say('exportMade', { percent: one.percent });
  }

  /** The days of an export's period, by the clinic's clocks. */
  private span({ from, until }: Export): string {
    if (from === null && until === null) return '';
    const days = new Intl.DateTimeFormat(this.words.shared.locale, { dateStyle: 'medium', timeZone: this.zone });
    const last = until === null ? '' : days.format(Date.parse(until) - 1);
    return ` · ${from === null ? '' : days.format(new Date(from))} – ${last}`;
  }

  private say(word: RecordWord, values: Readonly<Record<string, string | number>> = {}): string {
    return recordWords(this.words, word, values);
  }

  private readonly lookFor = (event: SubmitEvent): void => {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement);
    const words = String(given.get('words') ?? '').trim();
    this.problem = words.length < SHORTEST ? this.say('tooShort') : null;
    if (this.problem !== null) return;
    this.asked = { words, within: given.has('here') ? (this.desk.opened?.id ?? null) : null };
    this.found = null;
    this.finding = false;
    void this.find(null);
  };

  private async find(cursor: string | null): Promise<void> {
    if (this.finding) return;
    this.desk.act();
    this.finding = true;
    this.problem = null;
    const { asked } = this;
    try {
      const found = await findTexts(this.desk.api, asked.words, asked.within, cursor);
      if (asked !== this.asked) return;
      this.found = { ...found, items: [...(this.found?.items ?? []), ...found.items] };
    } catch (error) {
      if (asked !== this.asked) return;
      this.problem = this.words.trouble(problemOf(error).code);
    }
    this.finding = false;
  }

  private readonly agreed = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.busy) return;
    const form = event.target as HTMLFormElement;
    const given = new FormData(form);
    const [first, last] = [String(given.get('from')), String(given.get('to'))];
    const what = this.whatIsMeant(given.get('what'));
    const dates = [...form.querySelectorAll<HTMLInputElement>('input[type=date]')];
    this.problem = null;
    if (dates.some(({ validity }) => !validity.valid)) this.problem = this.say('noSuchDay');
    else if (first !== '' && last !== '' && first > last) this.problem = this.say('lastBeforeFirst');
    else if (Object.keys(what).length === 0 && first === '' && last === '') this.problem = this.say('periodMissing');
    if (this.problem !== null) return;
    void this.attempt(() => askExport(this.desk.api, { ...what, ...periodOf(first, last, this.zone) }, given.get('form') as Form));
  };

  private whatIsMeant(said: unknown): Scope {
    const { row } = this.desk;
    if (row === null || said === 'mine') return {};
    const patient = patientOf(row)?.identity;
    return said === 'patient' && patient !== undefined ? { patient } : { conversationId: row.id };
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    this.desk.act();
    this.busy = true;
    this.problem = null;
    try {
      await act();
      await this.look();
    } catch (error) {
      const { code } = problemOf(error);
      this.problem = code === 'too-many' ? this.say('exportBusy') : this.words.trouble(code);
    }
    this.busy = false;
  }

  /** See how far they are; again while one is being made. */
  private async look(): Promise<void> {
    clearTimeout(this.again);
    try {
      this.made = await ownExports(this.desk.api);
    } catch (error) {
      this.problem = this.words.trouble(problemOf(error).code);
    }
    clearTimeout(this.again);
    if (this.isConnected && this.made.some((one) => one.state === 'waiting' || one.state === 'running')) this.again = setTimeout(() => void this.look(), LOOK_AGAIN_MS);
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

define('record-dialog', RecordDialog);

export function show({ desk, words, address, dismiss, go }: Setting): TemplateResult {
  return html`<record-dialog .desk=${desk} .words=${words} .address=${address} @dismissed=${dismiss} @pick=${(event: CustomEvent<string>) => go(event.detail)}></record-dialog>`;
}
