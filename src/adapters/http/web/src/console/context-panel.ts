/** Beside the conversation: the patient, their consent, who cares and acts for them, calls, notes, earlier conversations. */

import { LitElement, type TemplateResult, html, nothing } from 'lit';

import { fileLink, save, standing } from '../core/files';
import type { Participant } from '../core/model';
import { more } from '../core/more-words';
import { define } from '../ui/define';
import { icon } from '../ui/icons';
import { moreIcon } from '../ui/more-icons';
import { controls, tokens } from '../ui/tokens';
import { contextStyles } from './context-styles';
import type { Desk } from './desk';
import { staffIcon } from './icons';
import { initials } from '../ui/initials';
import { unfold } from './panels';
import './patient-cards';
import type { Part, PatientFile } from './patient-file';
import { type Call, type ConsentState, type DeskConversation, nameIn, patientOf } from './staff-model';
import { aboutWords } from './told';
import type { Words } from './words';
import * as callWords from './words/calls';
import { en, es } from './words/context';
import type { StaffCatalogue } from './words/en';

type Said = Words<typeof en & typeof callWords.en & StaffCatalogue>;
type PlainWord = Parameters<Said['t']>[0];

const PAST = 6;

export class ContextPanel extends LitElement {
  static override readonly properties = {
    desk: { attribute: false },
    words: { attribute: false },
    file: { attribute: false },
    address: { attribute: false },
    version: { type: Number },
  };
  static override readonly styles = [tokens, controls, contextStyles];

  declare desk: Desk;
  declare words: Words;
  private declare said: Said;
  declare file: PatientFile | null;
  declare address: (id: string) => string;
  declare version: number;

  constructor() {
    super();
    this.file = null;
    this.version = 0;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('words')) this.said = this.words.and(callWords.en, callWords.es).and(en, es);
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.shut')?.focus();
  }

  protected override render(): TemplateResult {
    const { said: words, file } = this;
    const found = this.desk.opened?.conversation ?? null;
    const patient = found === null ? undefined : patientOf(found);
    return html`
      <aside aria-label=${words.t('aboutPatient')}>
        <button class="round shut" aria-label=${words.t('closePanel')} @click=${() => this.tell('shut')}>${icon('close')}</button>
        ${found === null || patient === undefined ? nothing : [this.who(patient), file === null ? nothing : this.parts(file, found)]}
      </aside>
    `;
  }

  private who(patient: Participant): TemplateResult {
    return html`<div class="who">
      <span class="face" aria-hidden="true">${initials(patient.displayName)}</span>
      <h2><bdi>${patient.displayName}</bdi></h2>
      <p>${patient.identity}</p>
    </div>`;
  }

  private parts(file: PatientFile, found: DeskConversation): TemplateResult {
    const { said: words } = this;
    return html`
      ${this.section('consent', moreIcon('shield'), this.shown(file.consent, (one) => this.consent(one)))}
      ${this.section('takingPart', staffIcon('people'), this.people(found))}
      ${this.section('careTeam', moreIcon('heart'), this.shown(file.care, (all) => this.list(all.map((one) => html`<li><bdi>${this.nameOf(found, one.identity)}</bdi> <small>${words.t(`care_${one.status}` as PlainWord)}</small></li>`), 'noCareTeam')))}
      ${this.section('proxies', staffIcon('take'), this.shown(file.proxies, (all) => this.list(all.filter((one) => one.status !== 'over').map((one) => html`<li><bdi>${this.nameOf(found, one.proxy)}</bdi> <small>${one.scopes.map((each) => this.scope(each)).join(', ')}</small></li>`), 'noProxies')))}
      ${this.desk.me?.userType !== 'provider' ? nothing : this.section('cards', icon('clock'), html`<patient-cards .desk=${this.desk} .words=${this.words} .patient=${file.identity} .address=${this.address} .version=${this.version} @pick=${(event: CustomEvent<string>) => this.tell('pick', event.detail)}></patient-cards>`)}
      ${this.desk.opened?.access === 'content' ? this.section('files', icon('clip'), this.files()) : nothing}
      ${this.section('calls', icon('phone'), this.shown(file.calls, (all) => this.calls(all)))}
      ${this.section('past', icon('clock'), this.shown(file.past, (all) => this.past(all)))}
      ${this.section('log', staffIcon('note'), this.log(found))}
      ${this.desk.opened?.access !== 'content' || this.desk.opened.isReadOnly ? nothing : this.section('ratings', staffIcon('done'), this.shown(file.ratings, (all) => this.list(all.map((one) => html`<li><strong>${words.t('ratedOf', { n: one.score })}</strong> <small>${words.short(new Date(one.ratedAt))}</small>${one.comment === null ? nothing : html`<em dir="auto">${one.comment}</em>`}</li>`), 'noRatings')))}
    `;
  }

  private section(title: PlainWord, picture: unknown, content: unknown): TemplateResult {
    return html`<section><h3>${picture} ${this.said.t(title)}</h3>${content}</section>`;
  }

  private shown<T>(part: Part<T>, show: (value: T) => unknown): unknown {
    if (part.state === 'loading') return html`<p class="bone" aria-hidden="true"></p>`;
    return part.state === 'failed' ? html`<p>${this.said.trouble(part.code)}</p>` : show(part.value);
  }

  private list(items: readonly TemplateResult[], none: PlainWord): TemplateResult {
    return items.length === 0 ? html`<p>${this.said.t(none)}</p>` : html`<ul>${items}</ul>`;
  }

  private consent(one: ConsentState): TemplateResult {
    const { said: words } = this;
    const given = one.status === 'granted';
    const when = one.signedAt === null ? '' : words.date(new Date(one.signedAt));
    return html`<p class=${given ? 'good' : 'bad'}>${given ? staffIcon('done') : icon('alert')} ${words.t(`consent_${one.status}` as PlainWord)}</p>
      ${one.version === null ? nothing : html`<p>${more(words.shared, 'consentVersion', { version: one.version })}${when === '' ? '' : `, ${when}`}</p>`}`;
  }

  private people(found: DeskConversation): TemplateResult {
    const { said: words } = this;
    const me = this.desk.me?.identity;
    const inside = this.desk.opened?.access === 'content' && !this.desk.opened.isReadOnly && found.status !== 'closed';
    const people = this.desk.thread?.participants ?? found.participants;
    return html`<ul>
        ${people.map(
          (one) => html`<li class="person">
            <span><bdi>${one.displayName}</bdi>${one.identity === me ? html` <small>${words.t('thatsYou')}</small>` : nothing}
              <small class=${one.presence.online ? 'here' : ''}>${words.shared.t(one.presence.online ? 'online' : 'offline')}</small></span>
            ${inside && one.userType === 'provider' && one.identity !== found.assignee
              ? html`<button class="round small" aria-label=${words.t(one.identity === me ? 'leaveIt' : 'removeOne', { name: one.displayName })} title=${words.t(one.identity === me ? 'leaveIt' : 'removeOne', { name: one.displayName })} @click=${() => this.tell('remove', one)}>${icon('close')}</button>`
              : nothing}
          </li>`,
        )}
      </ul>
      ${inside ? html`<button class="link" @click=${() => this.tell('add')}>${words.t('addColleague')}</button>` : nothing}`;
  }

  private calls(all: readonly Call[]): TemplateResult {
    const { said: words } = this;
    const me = this.desk.me?.identity;
    const rows = all.map(
      (one) => html`<li>
        <span>${words.t(`call_${one.reason}` as PlainWord)}</span>
        <small>${one.takenBy === null ? words.t('callWaits') : one.takenBy === me ? words.t('callYours') : words.t('callTaken')}</small>
      </li>`,
    );
    return html`${this.list(rows, 'noCalls')} <button class="link" @click=${() => this.tell(all.length === 0 ? 'call' : 'calls')}>${words.t(all.length === 0 ? 'putOnQueue' : 'openQueue')}</button>`;
  }

  /** Those of the messages that are here. */
  private files(): TemplateResult {
    const all = this.desk.thread?.messages.filter((one) => one.retractedAt === null).flatMap((one) => one.attachments) ?? [];
    const rows = all.toReversed().map(
      (one) => html`<li class="person">
        <span><bdi>${one.name}</bdi> <small>${standing(this.words.shared, one)}</small></span>
        ${one.state === 'clean' ? html`<button class="round small" aria-label="${more(this.words.shared, 'save')}: ${one.name}" @click=${() => void this.save(one.id)}>${icon('down')}</button>` : nothing}
      </li>`,
    );
    return this.list(rows, 'noFiles');
  }

  private async save(id: string): Promise<void> {
    const url = await fileLink(this.desk.caller, id);
    if (url !== null) save(url);
  }

  private past(all: readonly DeskConversation[]): TemplateResult {
    const { said: words } = this;
    const others = all.filter((one) => one.id !== this.desk.opened?.id);
    const rows = others.slice(0, PAST).map(
      (one) => html`<li>
        <a href=${this.address(one.id)} @click=${(event: MouseEvent) => this.pick(event, one.id)}>${one.friendlyName ?? words.t('conversation')}</a>
        <small>${words.short(new Date(one.updatedAt))} · ${words.t(`status_${one.status}` as PlainWord)}</small>
      </li>`,
    );
    return this.list(rows, 'noPast');
  }

  private log(found: DeskConversation): TemplateResult {
    const { said: words } = this;
    const all = this.desk.opened?.notes.filter((one) => one.about !== null).toReversed() ?? [];
    const rows = all.map(
      (one) => html`<li><span>${aboutWords(this.words, one.about ?? '', one.author, this.nameOf(found, one.author))}</span> <small>${words.shared.moment(new Date(one.createdAt))}</small><em dir="auto">${one.body ?? ''}</em></li>`,
    );
    return html`${this.list(rows, 'noLog')}
      <p class="links"><button class="link" @click=${() => unfold(this, 'routing', found.id)}>${words.t('routingOpen')}</button> <button class="link" @click=${() => unfold(this, 'times', found.id)}>${words.t('timesOpen')}</button></p>`;
  }

  private scope(scope: string): string {
    const known: Readonly<Record<string, PlainWord>> = { read: 'scope_read', write: 'scope_write', sign: 'scope_sign', consent: 'scope_sign' };
    const word = known[scope];
    return word === undefined ? scope.replaceAll('-', ' ') : this.said.t(word);
  }

  private nameOf(found: DeskConversation, identity: string): string {
    const name = this.desk.nameOf(identity);
    return name === identity ? nameIn(found, identity) : name;
  }

  private pick(event: MouseEvent, id: string): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.tell('pick', id);
  }

  private tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

define('context-panel', ContextPanel);
