/** One thing that is asked at a time: a dialog with its fields, and what is done when it is agreed to. */

import { LitElement, type TemplateResult, html, nothing } from 'lit';

import { define } from '../ui/define';
import { icon } from '../ui/icons';
import { PRIORITIES, type Priority } from '../core/model';
import { problemOf } from '../core/problems';
import { controls, tokens } from '../ui/tokens';
import type { Act, BulkResult } from './acts';
import type { Standing } from './availability';
import type { Desk } from './desk';
import { dialogStyles } from './dialog-styles';
import { staffIcon } from './icons';
import { ACTS, SHOWN } from './keys';
import type { Preferences } from './preferences';
import { type Call, CALL_REASONS, type CallReason, DISPOSITIONS, type Disposition, type DeskConversation, patientOf } from './staff-model';
import type { Words } from './words';
import * as callWords from './words/calls';
import { en, es } from './words/dialogs';
import type { StaffCatalogue } from './words/en';

export type Ask =
  | { readonly kind: 'assign' | 'priority' | 'close'; readonly rows: readonly DeskConversation[]; readonly bulk: boolean }
  | { readonly kind: 'hold' | 'add'; readonly rows: readonly DeskConversation[] }
  | { readonly kind: 'take-over'; readonly rows: readonly DeskConversation[]; readonly name: string }
  | { readonly kind: 'retract'; readonly message: string }
  | { readonly kind: 'call'; readonly identity: string; readonly name: string }
  | { readonly kind: 'begin' | 'calls' | 'settings' | 'help' }
  | { readonly kind: 'results'; readonly rows: readonly DeskConversation[]; readonly results: BulkResult };

type Said = Words<typeof en & typeof callWords.en & StaffCatalogue>;
type PlainWord = Parameters<Said['t']>[0];

/** A patient who can be written to, as earlier conversations know them. */
interface Found {
  readonly identity: string;
  readonly name: string;
}

const HOLDS = [
  ['hold_hour', 1],
  ['hold_hours', 4],
  ['hold_day', 24],
  ['hold_week', 168],
] as const;
const HOUR_MS = 3_600_000;
const SEARCH_MS = 200;

export class DeskDialog extends LitElement {
  static override readonly properties = {
    desk: { attribute: false },
    words: { attribute: false },
    ask: { attribute: false },
    preferences: { attribute: false },
    busy: { state: true },
    problem: { state: true },
    calls: { state: true },
    found: { state: true },
    picked: { state: true },
    team: { state: true },
  };
  static override readonly styles = [tokens, controls, dialogStyles];

  declare desk: Desk;
  declare words: Words;
  declare ask: Ask | null;
  private declare said: Said;
  declare preferences: Preferences;
  private declare busy: boolean;
  private declare problem: string | null;
  private declare calls: readonly Call[] | null;
  private declare found: readonly Found[];
  private declare picked: Found | null;
  /** The colleagues who can be asked; null until they were looked for. */
  private declare team: readonly Standing[] | null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private looks = 0;

  constructor() {
    super();
    this.ask = null;
    this.busy = false;
    this.problem = null;
    this.calls = null;
    this.found = [];
    this.picked = null;
    this.team = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('words')) this.said = this.words.and(callWords.en, callWords.es).and(en, es);
    if (!changed.has('ask')) return;
    this.busy = false;
    this.problem = null;
    this.found = [];
    this.picked = null;
    this.team = null;
    if (this.ask?.kind === 'calls') void this.loadCalls();
    if (this.asksWhom) void this.meet(this.ask);
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (!changed.has('ask') && !changed.has('team')) return;
    const dialog = this.renderRoot.querySelector('dialog');
    if (this.ask === null) dialog?.close();
    else if (dialog !== null && !dialog.open) dialog.showModal();
    dialog?.querySelector<HTMLElement>('[autofocus], input:not([type=hidden]), select, textarea, .primary')?.focus();
  }

  protected override render(): TemplateResult {
    const { ask, said: words } = this;
    return html`<dialog aria-labelledby="title" @cancel=${this.dismiss} @click=${this.outside}>
      ${ask === null
        ? nothing
        : html`<form novalidate @submit=${this.agreed}>
            <div class="head"><h2 id="title">${this.titleOf(ask)}</h2><button type="button" class="round" aria-label=${words.t('closeDialog')} @click=${this.dismiss}>${icon('close')}</button></div>
            <div class="body">${this.body(ask)} ${this.problem === null ? nothing : html`<p class="problem" role="alert">${icon('alert')} ${this.problem}</p>`}</div>
            ${this.foot(ask)}
          </form>`}
    </dialog>`;
  }

  private titleOf(ask: Ask): string {
    const words = this.said;
    if ('bulk' in ask && ask.bulk) return words.n(`many_${ask.kind}`, ask.rows.length);
    if (ask.kind === 'call') return words.t('title_call', { name: ask.name });
    return words.t(`title_${ask.kind}` as PlainWord);
  }

  private body(ask: Ask): unknown {
    const words = this.said;
    if (this.isLooking) return html`<p role="status">${words.t('lookingForThem')}</p>`;
    switch (ask.kind) {
      case 'assign':
        return html`${this.colleagues(ask.rows, true)} ${this.area('note', 'noteForThem', false)}`;
      case 'add':
        return html`<p>${words.t('addText')}</p>${this.colleagues(ask.rows, false)}`;
      case 'take-over':
        return html`<p>${words.t('takeOverText', { name: ask.name })}</p>${this.area('note', 'noteForThem', false)}`;
      case 'priority':
        return html`${this.radios('priority', PRIORITIES.toReversed().map((one) => [one, words.t(`priority_${one}` as PlainWord), words.t(`means_${one}` as PlainWord)]), ask.rows[0]?.priority)}
        ${this.area('reason', 'reasonNeeded', true)}`;
      case 'close':
        return html`${this.radios('disposition', DISPOSITIONS.map((one) => [one, words.t(`disposition_${one}` as PlainWord), '']), 'resolved')} ${this.area('reason', 'reasonFree', false)}`;
      case 'hold':
        return html`<p>${words.t('holdText')}</p>
          ${this.radios('hours', HOLDS.map(([label, hours]) => [String(hours), words.t(label), words.shared.moment(new Date(Date.now() + hours * HOUR_MS))]), '24')} ${this.area('reason', 'reasonFree', false)}`;
      case 'retract':
        return html`<p>${words.t('retractText')}</p>`;
      case 'call':
        return html`<p>${words.t('callText', { name: ask.name })}</p>${this.callFields()}`;
      case 'begin':
        return this.begin();
      case 'calls':
        return this.queue();
      case 'settings':
        return this.settings();
      case 'help':
        return this.help();
      case 'results':
        return this.results(ask.rows, ask.results);
    }
  }

  private foot(ask: Ask): TemplateResult | typeof nothing {
    const words = this.said;
    const plain = ask.kind === 'help' || ask.kind === 'settings' || ask.kind === 'results';
    if (ask.kind === 'calls') return html`<footer><button type="button" class="quiet" @click=${this.dismiss}>${words.t('closeDialog')}</button></footer>`;
    if (plain) return html`<footer><button type="button" class="primary" @click=${this.dismiss}>${words.t('done')}</button></footer>`;
    const nobody = ask.kind === 'add' && this.others(ask.rows, false).length === 0;
    const blocked = this.isLooking || nobody || (ask.kind === 'begin' && this.picked === null);
    return html`<footer>
      <button type="button" class="quiet" @click=${this.dismiss}>${words.t('cancel')}</button>
      <button class="primary" ?disabled=${this.busy || blocked}>${words.t(`agree_${ask.kind}` as PlainWord)}</button>
    </footer>`;
  }

  private colleagues(rows: readonly DeskConversation[], free: boolean): TemplateResult {
    const words = this.said;
    const me = this.desk.me?.identity ?? '';
    const [only] = rows.length === 1 ? rows : [];
    const known = this.others(rows, free);
    const options: (readonly [string, string, string])[] = [
      ...(free ? [[me, words.t('toMe'), ''] as const] : []),
      ...known.map(([identity, name]) => [identity, name, identity] as const),
      ...(free ? [['', words.t('toNobody'), words.t('toNobodyText')] as const] : []),
    ];
    const usual = only?.assignee === me ? (known[0]?.[0] ?? me) : me;
    return html`${options.length === 0 ? html`<p>${words.t('noColleagues')}</p>` : this.radios('to', options, free ? usual : options[0]?.[0])}`;
  }

  /** Everybody else by identity and name: who works here, and whoever was met here; where the place is not free, those alone who take no part. */
  private others(rows: readonly DeskConversation[], free: boolean): readonly (readonly [string, string])[] {
    const all = new Map([...this.desk.inbox.colleagues, ...(this.team ?? []).map((one) => [one.identity, one.displayName] as const)]);
    all.delete(this.desk.me?.identity ?? '');
    if (!free) for (const one of rows[0]?.participants ?? []) all.delete(one.identity);
    return [...all].toSorted(([, one], [, other]) => one.localeCompare(other));
  }

  private radios(name: string, options: readonly (readonly [value: string, label: string, more: string])[], usual: string | undefined): TemplateResult {
    return html`<fieldset>
      <legend class="spoken">${this.ask === null ? '' : this.titleOf(this.ask)}</legend>
      ${options.map(
        ([value, label, more]) => html`<label class="option"><input type="radio" name=${name} value=${value} ?checked=${value === usual} /><span><bdi>${label}</bdi>${more === '' ? nothing : html`<small>${more}</small>`}</span></label>`,
      )}
    </fieldset>`;
  }

  private area(name: string, label: PlainWord, required: boolean): TemplateResult {
    return html`<label class="field"><span>${this.said.t(label)}</span><textarea name=${name} rows="2" maxlength="1000" dir="auto" ?required=${required}></textarea></label>`;
  }

  private callFields(): TemplateResult {
    const words = this.said;
    return html`<label class="field"><span>${words.t('callWhy')}</span>
        <select name="reason">${CALL_REASONS.map((one) => html`<option value=${one}>${words.t(`call_${one}` as PlainWord)}</option>`)}</select></label>
      ${this.area('note', 'callNote', false)}`;
  }

  private begin(): TemplateResult {
    const { said: words, picked } = this;
    if (picked !== null) {
      return html`<p class="picked"><strong><bdi>${picked.name}</bdi></strong> <button type="button" class="link" @click=${() => (this.picked = null)}>${words.t('change')}</button></p>
        <label class="field"><span>${words.t('topic')}</span><input name="topic" maxlength="200" autocomplete="off" dir="auto" autofocus /></label>
        <label class="field"><span>${words.t('priority')}</span>
          <select name="priority">${PRIORITIES.filter((one) => one !== 'crisis').map((one) => html`<option value=${one}>${words.t(`priority_${one}` as PlainWord)}</option>`)}</select></label>`;
    }
    return html`<label class="field"><span>${words.t('whichPatient')}</span><input type="search" name="patient" autocomplete="off" spellcheck="false" autofocus @input=${this.looked} /></label>
      <p>${words.t('whichPatientText')}</p>
      <ul class="found" aria-live="polite">
        ${this.found.map((one) => html`<li><button type="button" class="option" @click=${() => (this.picked = one)}><span><bdi>${one.name}</bdi><small>${one.identity}</small></span></button></li>`)}
      </ul>`;
  }

  private queue(): TemplateResult {
    const { said: words, calls } = this;
    if (calls === null) return html`<p role="status">${words.t('loadingCalls')}</p>`;
    if (calls.length === 0) return html`<p>${words.t('queueEmpty')}</p>`;
    return html`<ul class="calls">${calls.map((one) => this.call(one))}</ul>`;
  }

  private call(one: Call): TemplateResult {
    const words = this.said;
    const mine = one.takenBy === this.desk.me?.identity;
    return html`<li>
      <div>
        <strong><bdi>${one.displayName}</bdi></strong>
        <small>${words.t(`call_${one.reason}` as PlainWord)} · ${words.shared.moment(new Date(one.createdAt))}</small>
        ${one.note === null ? nothing : html`<p dir="auto">${one.note}</p>`}
        ${mine ? (one.contacts.length === 0 ? html`<p>${words.t('noContacts')}</p>` : one.contacts.map((each) => html`<p class="contact">${icon('phone')} <bdi>${each}</bdi></p>`)) : nothing}
      </div>
      ${one.takenBy === null
        ? html`<button type="button" class="quiet" @click=${() => void this.handle(one, 'take')}>${words.t('takeCall')}</button>`
        : mine
          ? html`<button type="button" class="primary" @click=${() => void this.handle(one, 'done')}>${words.t('callDone')}</button>`
          : html`<small>${words.t('callTakenBy', { name: this.desk.inbox.colleagues.get(one.takenBy) ?? one.takenBy })}</small>`}
    </li>`;
  }

  private settings(): TemplateResult {
    const { said: words, preferences } = this;
    const toggle = (name: 'keys' | 'sound' | 'notifications', label: PlainWord, more: PlainWord): TemplateResult =>
      html`<label class="option"><input type="checkbox" .checked=${preferences[name]} @change=${(event: Event) => this.prefer({ [name]: (event.target as HTMLInputElement).checked })} /><span>${words.t(label)}<small>${words.t(more)}</small></span></label>`;
    return html`
      ${toggle('keys', 'setKeys', 'setKeysText')} ${toggle('sound', 'setSound', 'setSoundText')}
      <div class="volume">
        <label class="field"><span>${words.t('volume')}</span><input type="range" min="0" max="1" step="0.1" .value=${String(preferences.volume)} @change=${(event: Event) => this.prefer({ volume: Number((event.target as HTMLInputElement).value) })} /></label>
        <button type="button" class="quiet" @click=${() => this.tell('play')}>${words.t('testSound')}</button>
      </div>
      ${'Notification' in globalThis ? toggle('notifications', 'setNotifications', 'setNotificationsText') : nothing}
      ${'Notification' in globalThis && preferences.notifications && Notification.permission === 'denied' ? html`<p class="problem">${words.t('notificationsDenied')}</p>` : nothing}
      <p><button type="button" class="link" @click=${() => this.tell('devices')}>${words.t('setDevices')}</button></p>
      <p><button type="button" class="link" @click=${() => this.tell('pools')}>${words.t('setPools')}</button></p>
    `;
  }

  private help(): TemplateResult {
    const words = this.said;
    return html`<dl>${ACTS.map((act) => html`<div><dt>${words.t(`key_${act}` as PlainWord)}</dt><dd>${SHOWN[act].map((key) => html`<kbd>${key}</kbd>`)}</dd></div>`)}</dl>
      <p>${words.t(this.preferences.keys ? 'keysOn' : 'keysOff')}</p>`;
  }

  private results(rows: readonly DeskConversation[], results: BulkResult): TemplateResult {
    const words = this.said;
    const done = [...results.values()].filter((one) => one === null).length;
    return html`<p><strong>${words.t('someDone', { done, all: rows.length })}</strong></p>
      <ul class="calls">${rows.map((row) => {
        const code = results.get(row.id) ?? null;
        return html`<li class=${code === null ? 'good' : 'bad'}><div><strong><bdi>${patientOf(row)?.displayName ?? words.t('noPatient')}</bdi></strong> <small>${code === null ? words.t('rowDone') : words.trouble(code, '')}</small></div>${code === null ? staffIcon('done') : icon('alert')}</li>`;
      })}</ul>`;
  }

  private readonly agreed = (event: Event): void => {
    event.preventDefault();
    const { ask } = this;
    if (ask === null || this.busy) return;
    const said = new FormData(event.target as HTMLFormElement);
    const text = (name: string): string => String(said.get(name) ?? '').trim();
    switch (ask.kind) {
      case 'assign':
        this.tell('act', { kind: 'assign', to: text('to') === '' ? null : text('to'), note: text('note') } satisfies Act);
        return;
      case 'take-over':
        this.tell('act', { kind: 'assign', to: this.desk.me?.identity ?? null, note: text('note') } satisfies Act);
        return;
      case 'priority':
        if (text('reason') === '') this.refuse(this.said.t('reasonMissing'), 'reason');
        else this.tell('act', { kind: 'priority', priority: text('priority') as Priority, reason: text('reason') } satisfies Act);
        return;
      case 'close':
        this.tell('act', { kind: 'close', disposition: text('disposition') as Disposition, reason: text('reason') } satisfies Act);
        return;
      case 'hold':
        this.tell('act', { kind: 'hold', until: new Date(Date.now() + Number(text('hours')) * HOUR_MS), reason: text('reason') } satisfies Act);
        return;
      case 'add':
        this.tell('joined', text('to'));
        return;
      case 'retract':
        this.tell('retracted', ask.message);
        return;
      case 'call':
        void this.queued(ask.identity, text('reason') as CallReason, text('note'));
        return;
      case 'begin':
        void this.begun(text('topic'), text('priority') as Priority);
        return;
      default:
        this.dismiss();
    }
  };

  private async begun(topic: string, priority: Priority): Promise<void> {
    const { picked } = this;
    if (picked === null) return;
    this.busy = true;
    try {
      const row = await this.desk.api.begin(picked.identity, topic, priority);
      this.desk.put(row);
      this.tell('begun', row.id);
    } catch (error) {
      const { code } = problemOf(error);
      if (code === 'consent-required') this.tell('unconsented', picked);
      else this.refuse(this.said.trouble(code));
    }
    this.busy = false;
  }

  private async queued(identity: string, reason: CallReason, note: string): Promise<void> {
    this.busy = true;
    try {
      await this.desk.api.addCall(identity, reason, note);
      this.tell('queued');
    } catch (error) {
      this.refuse(this.said.trouble(problemOf(error).code));
    }
    this.busy = false;
  }

  /** Whether a colleague is chosen here. */
  private get asksWhom(): boolean {
    return this.ask?.kind === 'assign' || this.ask?.kind === 'add';
  }

  private get isLooking(): boolean {
    return this.asksWhom && this.team === null;
  }

  /** Where they can not be had, those who were met here are there to choose from. */
  private async meet(ask: Ask | null): Promise<void> {
    const team = await this.desk.meet(true).catch(() => []);
    if (ask === this.ask) this.team = team;
  }

  private async loadCalls(): Promise<void> {
    this.calls = null;
    try {
      this.calls = (await this.desk.api.calls()).filter((one) => one.doneAt === null);
    } catch (error) {
      this.calls = [];
      this.refuse(this.said.trouble(problemOf(error).code));
    }
  }

  private async handle(one: Call, act: 'take' | 'done'): Promise<void> {
    this.desk.act();
    this.problem = null;
    try {
      const after = await (act === 'take' ? this.desk.api.takeCall(one.id) : this.desk.api.finishCall(one.id));
      this.calls = (this.calls ?? []).map((each) => (each.id === one.id ? after : each)).filter((each) => each.doneAt === null);
      this.tell('queue-changed');
    } catch (error) {
      await this.loadCalls();
      this.refuse(this.said.trouble(problemOf(error).code));
    }
  }

  private readonly looked = (event: Event): void => {
    const name = (event.target as HTMLInputElement).value.trim();
    clearTimeout(this.timer);
    this.looks += 1;
    if (name.length < 2) {
      this.found = [];
      return;
    }
    this.timer = setTimeout(() => void this.look(name), SEARCH_MS);
  };

  private async look(name: string): Promise<void> {
    const { ask, looks } = this;
    try {
      const patients = (await this.desk.api.ofPatient(name)).flatMap((one) => patientOf(one) ?? []);
      const known = new Map(patients.map((one) => [one.identity, { identity: one.identity, name: one.displayName }]));
      if (ask !== this.ask || looks !== this.looks) return;
      // Somebody who never wrote is known by what the clinic calls them.
      if (/^[A-Za-z0-9_.:@|+-]{1,128}$/u.test(name) && !known.has(name)) known.set(name, { identity: name, name });
      this.found = [...known.values()];
    } catch (error) {
      if (ask === this.ask && looks === this.looks) this.refuse(this.said.trouble(problemOf(error).code));
    }
  }

  private refuse(problem: string, field = ''): void {
    this.problem = problem;
    if (field !== '') this.renderRoot.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  }

  private prefer(changed: Partial<Preferences>): void {
    this.tell('prefer', { ...this.preferences, ...changed });
  }

  private readonly dismiss = (event?: Event): void => {
    event?.preventDefault();
    this.tell('dismissed');
  };

  private readonly outside = (event: MouseEvent): void => {
    if (event.target === event.currentTarget) this.dismiss();
  };

  private tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

define('desk-dialog', DeskDialog);
