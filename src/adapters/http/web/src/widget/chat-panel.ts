/** The panel inside the frame: one state at a time, the conversation when it is open. */

import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';

import type { Chat } from '../core/chat';
import type { I18n } from '../core/i18n';
import { later } from '../core/later';
import type { Message } from '../core/model';
import type { ThreadStore } from '../core/thread-store';
import { Announcer, type Arrival } from '../ui/announcer';
import type { ChatComposer } from '../ui/chat-composer';
import '../ui/chat-composer';
import type { ChatThread } from '../ui/chat-thread';
import '../ui/chat-thread';
import { define } from '../ui/define';
import { icon } from '../ui/icons';
import { controls, tokens } from '../ui/tokens';
import { warnIdle } from '../ui/warn-idle';
import { type Clinic, emergencyWords } from './framed';
import { panelStyles } from './panel-styles';

/** When the conversation has been there for so long, the screens that may take its place are fetched: a line may be missing then. */
const STILL_MS = 3000;

export class ChatPanel extends LitElement {
  static override readonly properties = {
    chat: { attribute: false },
    i18n: { attribute: false },
    recipientName: { attribute: false },
    clinic: { attribute: false },
    shown: { type: Boolean },
    focused: { type: Boolean },
    version: { state: true },
    spoken: { state: true },
    over: { state: true },
    mine: { state: true },
  };
  static override readonly styles = [tokens, controls, panelStyles];

  declare chat: Chat | null;
  declare i18n: I18n;
  declare recipientName: string;
  declare clinic: Clinic;
  /** Whether the panel is open. */
  declare shown: boolean;
  /** Whether the page has the reader's attention. */
  declare focused: boolean;
  private declare version: number;
  private declare spoken: string;
  /** Whether files are held over the panel. */
  private declare over: boolean;
  /** Whether the patient's own page stands in the place of the conversation. */
  private declare mine: boolean;
  private declare known: ThreadStore | null;
  private declare wanted: string | null;
  private declare warned: boolean;
  private declare ahead: ReturnType<typeof setTimeout> | undefined;
  private readonly announcer: Announcer;

  constructor() {
    super();
    this.chat = null;
    this.recipientName = '';
    this.clinic = { emergency: '', contact: '' };
    this.shown = this.focused = this.over = this.mine = false;
    this.version = 0;
    this.spoken = '';
    this.known = null;
    this.wanted = null;
    this.warned = false;
    this.announcer = new Announcer((arrivals) => this.speak(arrivals));
  }

  /** What the chat knows has changed. */
  changed(): void {
    this.version += 1;
  }

  /** Put a text into the composer, now or as soon as it is there. */
  setDraft(text: string): void {
    this.wanted = text;
    this.requestUpdate();
  }

  /** Bring the keyboard to where the reader goes on. */
  attend(): void {
    void this.takeFocus();
  }

  private async takeFocus(): Promise<void> {
    await this.updateComplete;
    const places = ['idle-warning', 'chat-mine', 'chat-composer', 'consent-gate', 'chat-reasons', 'chat-notice', '.closed button', '.close'];
    const found = places.map((place) => this.renderRoot.querySelector<HTMLElement>(place)).find((place) => place !== null);
    if (found?.matches(':not(:defined)')) await customElements.whenDefined(found.localName);
    found?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.announcer.stop();
    clearTimeout(this.ahead);
  }

  protected override willUpdate(): void {
    const thread = this.chat?.thread ?? null;
    if (this.chat?.phase.kind !== 'ready') this.mine = false;
    if (thread === this.known) return;
    this.known = thread;
    this.announcer.stop();
    this.spoken = '';
    if (thread === null) return;
    this.wanted ??= this.chat?.draft ?? '';
    thread.arrivals.on((message) => this.arrived(thread, message));
    this.ahead ??= setTimeout(() => later(Promise.all([import('./chat-notice'), import('../ui/idle-warning')])), STILL_MS);
  }

  protected override updated(changed: PropertyValues): void {
    const { composer } = this;
    if (composer !== null && this.wanted !== null) {
      composer.put(this.wanted);
      this.wanted = null;
    }
    const warned = (this.chat?.idleLeft ?? null) !== null;
    if (warned !== this.warned) {
      this.warned = warned;
      if (this.shown) this.attend();
    }
    if (changed.has('shown') && this.shown) {
      this.thread?.opened();
      this.attend();
    }
  }

  protected override render(): TemplateResult {
    const { chat } = this;
    const warned = chat?.idleLeft ?? null;
    return html`
      <div class="panel" part="panel" role="dialog" aria-label=${this.name} ?inert=${warned !== null} @keydown=${this.pressed} @pointerdown=${this.acted} @correct=${this.corrects} @dragover=${this.dragged} @dragleave=${this.dragged} @drop=${this.dropped}>
        ${this.header()} ${this.strip()}
        <main aria-label=${this.name} ?hidden=${this.mine}>${chat === null ? this.loading() : this.content(chat)}</main>
        ${chat !== null && this.mine ? this.own(chat) : nothing}
        ${this.over ? html`<p class="drop">${icon('clip')} ${this.i18n.t('dropHere')}</p>` : nothing}
        <p class="spoken" role="status" aria-live="polite">${this.spoken}</p>
      </div>
      ${chat !== null && warned !== null ? warnIdle(this.i18n, warned, { act: () => chat.act(), leave: () => void chat.signOut() }) : nothing}
    `;
  }

  private header(): TemplateResult {
    const { i18n } = this;
    const name = this.name;
    return html`
      <header part="header">
        <span class="face" aria-hidden="true">${initials(name)}</span>
        <div class="who">
          <h1><bdi>${name}</bdi></h1>
          ${this.presence()}
        </div>
        ${this.chat?.phase.kind === 'ready' && this.chat.config.userType === 'patient'
          ? html`<button class="round own" aria-label=${i18n.t('mine')} aria-expanded=${this.mine} @click=${() => this.turn(!this.mine)}>${icon('eye')}</button>`
          : nothing}
        <button class="round close" aria-label=${i18n.t('close')} @click=${this.close}>${icon('close')}</button>
      </header>
      ${this.chat?.config.userType === 'patient' ? html`<p class="emergency">${icon('phone')} ${this.emergency}</p>` : nothing}
    `;
  }

  private presence(): TemplateResult | typeof nothing {
    const thread = this.chat?.thread ?? null;
    const { i18n } = this;
    const other = thread?.others.find((one) => one.displayName === this.name) ?? thread?.others[0];
    if (other === undefined) return nothing;
    const { online, lastSeenAt } = other.presence;
    const words = online ? i18n.t('online') : lastSeenAt === null ? i18n.t('offline') : i18n.t('lastSeen', { when: i18n.moment(new Date(lastSeenAt)) });
    return html`<p class="presence ${online ? 'online' : ''}">${words}</p>`;
  }

  private strip(): TemplateResult | typeof nothing {
    if (this.chat?.phase.kind !== 'ready' || this.chat.link.kind === 'live' || this.chat.link.kind === 'stopped') return nothing;
    const lost = this.chat.link.kind === 'waiting';
    return html`<p class="strip" role="status">${icon('clock')} ${this.i18n.t(lost ? 'reconnecting' : 'connecting')}</p>`;
  }

  private content(chat: Chat): TemplateResult {
    const { phase } = chat;
    switch (phase.kind) {
      case 'loading':
        return this.loading();
      case 'consent':
        later(import('./consent-gate'));
        return html`<consent-gate class="whole"
          .document=${phase.document}
          .contact=${this.clinic.contact}
          .i18n=${this.i18n}
          ?busy=${phase.busy}
          @agree=${() => void chat.agree()}
          @decline=${() => this.declined(chat)}
        >${this.instead(chat)}</consent-gate>`;
      case 'reason':
        later(import('./chat-reasons'));
        return html`<chat-reasons class="whole" .asking=${phase.asking} .i18n=${this.i18n}>${this.instead(chat)}</chat-reasons>`;
      case 'ready':
        return this.conversation(chat);
      case 'locked':
      case 'ended':
      case 'blocked':
        later(import('./chat-notice'));
        return html`<chat-notice class="whole" .phase=${phase} .i18n=${this.i18n} .contact=${this.clinic.contact} @resume=${() => chat.resume()}>${this.instead(chat)}</chat-notice>`;
    }
  }

  /** What stands in the place of a screen until it was fetched, or while it can not be. */
  private instead(chat: Chat): TemplateResult {
    return html`<p>${this.i18n.t('notAvailable')}</p>
      <button class="quiet" @click=${() => chat.resume()}>${this.i18n.t('retry')}</button>`;
  }

  private conversation(chat: Chat): TemplateResult {
    const thread = chat.thread;
    const watched = this.shown && this.focused && !this.mine;
    const patient = chat.config.userType === 'patient';
    if (patient) later(import('./chat-hours'));
    return html`
      ${patient ? html`<chat-hours .caller=${chat} .i18n=${this.i18n} .emergency=${this.emergency} .version=${this.version}></chat-hours>` : nothing}
      <chat-thread exportparts="log, message, incoming, outgoing, bubble" .chat=${chat} .i18n=${this.i18n} .version=${this.version} ?watched=${watched} corrects></chat-thread>
      ${patient && chat.limits?.teamReceipts ? html`<chat-team .caller=${chat} .i18n=${this.i18n} .version=${this.version}></chat-team>` : nothing}
      <p class="typing" aria-hidden="true">${this.typing(thread)}</p>
      ${thread?.conversation.status === 'closed'
        ? this.closed(chat)
        : html`<chat-composer exportparts="composer, input" .chat=${chat} .i18n=${this.i18n} .limits=${chat.limits} @sent=${() => this.thread?.toEnd()}></chat-composer>`}
    `;
  }

  private own(chat: Chat): TemplateResult {
    later(import('./chat-mine'));
    return html`<chat-mine class="whole" .caller=${chat} .identity=${chat.config.userId} .i18n=${this.i18n} @back=${() => this.turn(false)}>${this.instead(chat)}</chat-mine>`;
  }

  private turn(mine: boolean): void {
    this.mine = mine;
    if (!mine) this.renderRoot.querySelector<HTMLElement>('.own')?.focus();
  }

  private typing(thread: ThreadStore | null): string {
    const [first, ...more] = thread?.typing ?? [];
    if (first === undefined) return '';
    return more.length > 0 ? this.i18n.t('typingMany') : this.i18n.t('typing', { name: first.displayName });
  }

  private closed(chat: Chat): TemplateResult {
    const { i18n } = this;
    later(import('./chat-rating'));
    return html`<div class="closed">
      <chat-rating .caller=${chat} .i18n=${i18n}></chat-rating>
      <p><strong>${i18n.t('closed')}</strong><br />${i18n.t('closedMore')}</p>
      <button class="primary" @click=${() => void chat.startAgain().then(() => this.attend())}>${i18n.t('startAgain')}</button>
    </div>`;
  }

  private loading(): TemplateResult {
    return html`<div class="loading" role="status" aria-label=${this.i18n.t('loading')}>
      <span class="bone theirs"></span><span class="bone theirs short"></span><span class="bone mine"></span><span class="bone theirs"></span
      ><span class="bone mine short"></span>
    </div>`;
  }

  private declined(chat: Chat): void {
    chat.decline();
    this.close();
  }

  private arrived(thread: ThreadStore, message: Message): void {
    this.announcer.add({ name: thread.nameOf(message.author), text: message.body ?? '' });
    this.dispatchEvent(new CustomEvent('arrived', { detail: message }));
  }

  private speak(arrivals: readonly Arrival[]): void {
    this.spoken =
      arrivals.length >= 3
        ? this.i18n.n('newBelow', arrivals.length)
        : arrivals.map(({ name, text }) => this.i18n.t('arrived', { name, text })).join(' ');
  }

  private readonly close = (): void => {
    this.dispatchEvent(new CustomEvent('dismissed'));
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    this.acted();
    if (event.key !== 'Escape' || event.isComposing) return;
    if (this.mine) this.turn(false);
    else this.close();
  };

  private readonly corrects = (event: CustomEvent<Message>): void => {
    this.composer?.correct(event.detail);
  };

  /** Files may be dropped anywhere; the paperclip does the same. */
  private readonly dragged = (event: DragEvent): void => {
    const { composer } = this;
    const { dataTransfer } = event;
    if (composer === null || dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    // Where no file is taken it can not be let go of here, and the page does not go to it either.
    if (!composer.takesFiles) dataTransfer.dropEffect = 'none';
    this.over = event.type === 'dragover' && composer.takesFiles;
  };

  private readonly dropped = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    this.over = false;
    void this.composer?.attach(files);
  };

  private readonly acted = (): void => {
    if (this.chat?.phase.kind === 'ready') this.chat.act();
  };

  private get emergency(): string {
    return emergencyWords(this.i18n, this.clinic);
  }

  private get name(): string {
    const names = this.chat?.thread?.others.map((one) => one.displayName) ?? [];
    return this.recipientName || names.join(', ') || this.i18n.t('chat');
  }

  private get thread(): ChatThread | null {
    return this.renderRoot.querySelector<ChatThread>('chat-thread');
  }

  private get composer(): ChatComposer | null {
    return this.renderRoot.querySelector<ChatComposer>('chat-composer');
  }
}

function initials(name: string): string {
  const words = name.split(/\s+/u).filter((one) => /^\p{L}/u.test(one) && !one.endsWith('.'));
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return [first, last].map((one) => [...(one ?? '')][0] ?? '').join('').toUpperCase();
}

define('chat-panel', ChatPanel);
