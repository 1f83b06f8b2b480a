/** What waits too long, in a dialog: each alert with its conversation, and who takes it up. */

import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { problemOf } from '../core/problems';
import { define } from '../ui/define';
import { icon } from '../ui/icons';
import { controls, tokens } from '../ui/tokens';
import { alertStyles } from './alert-styles';
import type { WaitAlert } from './alerts';
import type { Desk } from './desk';
import { dialogStyles } from './dialog-styles';
import { staffIcon } from './icons';
import type { Setting } from './panels';
import { type DeskConversation, nameIn, patientOf, rank } from './staff-model';
import { causeWords, whoLowered, whoSet } from './told';
import type { PlainWord, Words } from './words';
import { en, es } from './words/alerts';

/** The kinds that are about a message, which stays as urgent as it was whatever its conversation is made since. */
const OF_MESSAGES: ReadonlySet<WaitAlert['kind']> = new Set(['urgent-unread', 'crisis-unacknowledged']);

export class AlertList extends LitElement {
  static override readonly properties = {
    desk: { attribute: false },
    words: { attribute: false },
    address: { attribute: false },
    version: { type: Number },
    busy: { state: true },
    problem: { state: true },
  };
  static override readonly styles = [tokens, controls, dialogStyles, alertStyles];

  declare desk: Desk;
  declare words: Words;
  declare address: (id: string) => string;
  declare version: number;
  private declare busy: string | null;
  private declare problem: string | null;

  constructor() {
    super();
    this.version = 0;
    this.busy = null;
    this.problem = null;
  }

  private get said() {
    return this.words.and(en, es);
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`<dialog aria-labelledby="title" @cancel=${this.dismiss} @click=${this.outside}>
      <div class="head"><h2 id="title">${words.t('alerts')}</h2><button class="round" aria-label=${words.t('closeDialog')} @click=${this.dismiss}>${icon('close')}</button></div>
      <div class="body">${this.content()} ${this.problem === null ? nothing : html`<p class="problem" role="alert">${icon('alert')} ${this.problem}</p>`}${this.metrics()}</div>
    </dialog>`;
  }

  /** How long patients wait in all is told to administrators, on a page of its own. */
  private metrics(): TemplateResult | typeof nothing {
    return this.desk.me?.userType === 'admin' ? html`<p><a href="/analytics/chat">${this.said.t('metrics')}</a></p>` : nothing;
  }

  private content(): TemplateResult {
    const { said: words } = this;
    const { alerts } = this.desk;
    if (alerts.problem !== null) return html`<p class="problem">${icon('alert')} ${words.trouble(alerts.problem.code)}</p><p><button class="quiet" @click=${() => void alerts.load()}>${words.t('again')}</button></p>`;
    if (!alerts.loaded) return html`<p role="status">${words.t('loadingAlerts')}</p>`;
    if (alerts.open.length === 0) return html`<div class="none">${staffIcon('done')}<p>${words.t('noAlerts')}</p></div>`;
    return html`<ul class="alerts">${repeat(alerts.open, (one) => one.id, (one) => this.alert(one))}</ul>`;
  }

  private alert(one: WaitAlert): TemplateResult {
    const { said: words } = this;
    const row = one.conversationId === null ? undefined : this.desk.inbox.get(one.conversationId);
    const patient = row === undefined ? undefined : patientOf(row);
    const about = one.kind === 'system-trouble' ? this.trouble(one.cause) : (patient?.displayName ?? words.t('conversation'));
    return html`<li class=${one.acknowledgedBy === null ? one.priority : 'taken'} data-id=${one.id}>
      <div>
        <strong>${words.t(`alert_${one.kind}` as PlainWord)}</strong>
        <p>${one.conversationId === null ? html`<span>${about}</span>` : html`<a href=${this.address(one.conversationId)} @click=${(event: MouseEvent) => this.pick(event, one.conversationId ?? '')}><bdi>${about}</bdi></a>`} · ${words.t(`priority_${one.priority}`)}</p>
        <small>${words.t('alertSince', { when: words.shared.moment(new Date(one.since)) })} · ${words.t(`rung_${one.rung}`)}${one.told.includes(this.desk.me?.identity ?? '') ? ` · ${words.t('alertYou')}` : ''}</small>
        ${row === undefined ? nothing : this.who(one, row)}
      </div>
      ${one.acknowledgedBy === null
        ? html`<button class="quiet" aria-label=${words.t('takeUpOne', { name: about })} aria-disabled=${this.busy === one.id ? 'true' : 'false'} @click=${() => void this.takeUp(one)}>${words.t('takeUp')}</button>`
        : html`<small class="by">${staffIcon('done')} ${words.t('takenUpBy', { name: this.taker(one.acknowledgedBy, row) })}</small>`}
    </li>`;
  }

  /** Who set the priority; where a message is more urgent than its conversation was let be, who lowered it. */
  private who(one: WaitAlert, row: DeskConversation): unknown {
    const set = row.prioritySet;
    const nameOf = (identity: string): string => this.nameOf(identity, row);
    const isLower = OF_MESSAGES.has(one.kind) && rank(row.priority) < rank(one.priority);
    return set !== null && isLower ? whoLowered({ ...set, to: row.priority }, nameOf, this.words) : whoSet(set, nameOf, this.words);
  }

  /** What is not working, in words that need no knowledge of the server. */
  private trouble(cause: string): string {
    const known = [`trouble_${cause}`, `trouble_${cause.split('-')[0] ?? ''}`].find((one) => one in en);
    return known === undefined ? causeWords(this.words, cause) : this.said.t(known as keyof typeof en);
  }

  private taker(by: string, row: DeskConversation | undefined): string {
    return by === this.desk.me?.identity ? this.words.t('mine') : this.nameOf(by, row);
  }

  private nameOf(identity: string, row: DeskConversation | undefined): string {
    const name = this.desk.nameOf(identity);
    return name === identity && row !== undefined ? nameIn(row, identity) : name;
  }

  private async takeUp(one: WaitAlert): Promise<void> {
    if (this.busy !== null) return;
    this.desk.act();
    this.busy = one.id;
    this.problem = null;
    try {
      await this.desk.alerts.acknowledge(one.id);
      // The button is gone: the keyboard goes on from the dialog's head.
      this.renderRoot.querySelector<HTMLElement>('.head button')?.focus();
    } catch (error) {
      this.problem = this.words.trouble(problemOf(error).code);
    }
    this.busy = null;
  }

  private pick(event: MouseEvent, id: string): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.tell('pick', id);
  }

  private readonly outside = (event: MouseEvent): void => {
    if (event.target === event.currentTarget) this.dismiss();
  };

  private readonly dismiss = (event?: Event): void => {
    event?.preventDefault();
    this.tell('dismissed');
  };

  private tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

define('alert-list', AlertList);

export function show({ desk, words, address, version, dismiss, go }: Setting): TemplateResult {
  return html`<alert-list .desk=${desk} .words=${words} .address=${address} .version=${version} @dismissed=${dismiss} @pick=${(event: CustomEvent<string>) => go(event.detail)}></alert-list>`;
}
