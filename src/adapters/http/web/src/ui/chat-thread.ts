/** The messages of a conversation: in order, by day, with what is unsent at the end. */

import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { type I18n, isSameDay } from '../core/i18n';
import { later } from '../core/later';
import { linkify } from '../core/linkify';
import type { Attachment, Message } from '../core/model';
import type { Unsent } from '../core/outbox';
import type { Talk } from '../core/talk';
import type { ThreadStore } from '../core/thread-store';
import { define } from './define';
import { icon } from './icons';
import { threadStyles } from './thread-styles';
import { controls, tokens } from './tokens';

const NEAR_TOP = 400;
/** So near to the end one is at it: a line that comes and goes below is no scrolling. */
const AT_END_REM = 1.5;
const RUN_MS = 5 * 60_000;
/** The most messages that stand in the page at once, and how many come and go. */
const MOST = 300;
const STEP = 50;

/** How long an author may correct a message, unless the clinic says otherwise; the server decides. */
const EDIT_MS = 10 * 60_000;

export class ChatThread extends LitElement {
  static override readonly properties = {
    chat: { attribute: false },
    i18n: { attribute: false },
    watched: { type: Boolean },
    version: { type: Number },
    corrects: { type: Boolean },
    menu: { state: true },
  };
  static override readonly styles = [tokens, controls, threadStyles];

  declare chat: Talk;
  declare i18n: I18n;
  /** Whether somebody can see it: the panel is open, the page shown and focused. */
  declare watched: boolean;
  /** Raised whenever what the chat knows has changed. */
  declare version: number;
  /** Whether an author may change what is fresh from here. */
  declare corrects: boolean;
  /** The first message that is new at this opening. */
  private declare divider: number | null;
  private declare below: number;
  private declare atEnd: boolean;
  /** The messages shown end before this one; `null`: they go to the newest. */
  private declare until: number | null;
  private declare anchor: { readonly key: string; readonly top: number } | null;
  private declare known: ThreadStore | null;
  private declare sized: HTMLElement | null;
  /** How tall it was, and how long, when it was last brought to its end. */
  private tall = 0;
  private long = 0;
  private readonly sizes: ResizeObserver;
  /** The message whose options are unfolded. */
  private declare menu: string | null;

  constructor() {
    super();
    this.watched = this.corrects = false;
    this.version = 0;
    this.divider = null;
    this.below = 0;
    this.atEnd = true;
    this.until = null;
    this.anchor = null;
    this.known = null;
    this.sized = null;
    this.sizes = new ResizeObserver(() => this.stick());
    this.menu = null;
  }

  /** A new opening: what is unread now is marked as new, and the end is shown. */
  opened(): void {
    const thread = this.chat.thread;
    const first = thread?.messages.find((one) => one.seq > thread.readSeq && one.author !== thread.me);
    this.divider = first?.seq ?? null;
    this.toEnd();
  }

  /** Show the newest. */
  toEnd(): void {
    this.until = null;
    this.atEnd = true;
    this.below = 0;
    this.requestUpdate();
  }

  protected override willUpdate(_: PropertyValues): void {
    const thread = this.chat.thread;
    if (thread !== this.known) {
      this.known = thread;
      thread?.arrivals.on(() => {
        if (!this.atEnd) this.below += 1;
      });
      this.opened();
    }
    this.anchor = this.atEnd ? null : this.firstVisible();
  }

  protected override updated(): void {
    const log = this.log;
    if (log === null) return;
    this.watchSize(log);
    if (this.atEnd) this.stick();
    else if (this.anchor !== null) {
      const row = this.row(this.anchor.key);
      if (row !== null) log.scrollTop += row.offsetTop - log.scrollTop - this.anchor.top;
    }
    this.report();
  }

  protected override render(): TemplateResult {
    const thread = this.chat.thread;
    if (thread === null) return html``;
    const { i18n } = this;
    const all = thread.messages;
    const end = this.until ?? all.length;
    const start = Math.max(0, end - MOST);
    const shown = all.slice(start, end);
    const names = thread.others.map((one) => one.displayName).join(', ');
    const isEmpty = all.length === 0 && this.chat.unsent.length === 0;
    return html`
      <div class="log" part="log" role="log" aria-live="off" tabindex="0" aria-label=${i18n.t('messages', { name: names })} @scroll=${this.scrolled} @grown=${this.stick}>
        <div class="fill"></div>
        ${thread.hasEarlier || start > 0
          ? html`<p class="earlier">${i18n.t('earlier')}</p>`
          : isEmpty
            ? this.welcome(names)
            : html`<p class="earlier">${this.beginning(names)}</p>`}
        ${repeat(shown, (one) => one.id, (one, index) => this.message(thread, one, shown[index - 1], shown[index + 1]))}
        ${this.until === null ? [this.between(shown.at(-1), undefined), this.pending(thread)] : nothing}
      </div>
      ${this.atEnd
        ? nothing
        : html`<button class="below" @click=${this.toEnd}>
            ${icon('down')} ${this.below > 0 ? i18n.n('newBelow', this.below) : i18n.t('latest')}
          </button>`}
    `;
  }

  /** What stands before the first message. */
  protected beginning(_names: string): string {
    return this.i18n.t('begin');
  }

  protected welcome(names: string): TemplateResult {
    return html`<div class="welcome">
      <h2>${this.i18n.t('emptyTitle')}</h2>
      <p>${this.i18n.t('empty', { name: names })}</p>
    </div>`;
  }

  private message(thread: ThreadStore, one: Message, before: Message | undefined, after: Message | undefined): TemplateResult {
    const at = new Date(one.createdAt);
    const newDay = before === undefined || !isSameDay(new Date(before.createdAt), at);
    const isNew = one.seq === this.divider;
    const begins = newDay || isNew || !runsOn(before, one);
    const ends = after === undefined || !runsOn(one, after) || !isSameDay(at, new Date(after.createdAt)) || after.seq === this.divider;
    const row = one.card ? this.card(thread, one) : one.kind === 'system' || one.kind === 'auto-reply' ? this.announcement(one, at) : this.bubble(thread, one, at, begins, ends);
    return html`
      ${this.between(before, one)} ${newDay ? html`<h2 class="day" data-key="day-${one.id}">${this.i18n.day(at)}</h2>` : nothing}
      ${isNew ? html`<div class="divider" role="separator"><span>${this.i18n.t('newMessages')}</span></div>` : nothing} ${row}
    `;
  }

  private card(thread: ThreadStore, one: Message): TemplateResult {
    later(import('./chat-card'));
    return html`<article data-key=${one.id} data-seq=${one.seq}>
        <chat-card .caller=${this.chat.caller} .i18n=${this.i18n} .told=${one.card}></chat-card>
        ${this.actions(thread, one)}
      </article>
      ${this.following(thread, one)}`;
  }

  private announcement(one: Message, at: Date): TemplateResult {
    const { i18n } = this;
    return html`<article class="system" data-key=${one.id} data-seq=${one.seq} aria-label="${i18n.t('clinic')}, ${i18n.moment(at)}">
      ${one.kind === 'auto-reply' ? html`<p class="auto">${i18n.t('automatic')}</p>` : nothing}
      <p dir="auto">${this.body(one)}</p>
    </article>`;
  }

  private bubble(thread: ThreadStore, one: Message, at: Date, begins: boolean, ends: boolean): TemplateResult {
    const { i18n } = this;
    const mine = one.author === thread.me;
    const name = mine ? i18n.t('you') : thread.nameOf(one.author);
    const showName = begins && !mine && thread.others.length > 1;
    const state = mine && one.retractedAt === null ? this.progress(thread, one) : '';
    return html`
      <article
        class="message ${this.isOurs(thread, one) ? 'mine' : 'theirs'} ${begins ? 'begins' : ''}"
        part=${mine ? 'message outgoing' : 'message incoming'}
        data-key=${one.id}
        data-seq=${one.seq}
        aria-label="${name}, ${i18n.moment(at)}"
      >
        ${showName ? html`<p class="name"><bdi>${name}</bdi></p>` : nothing}
        <div class="row">
          ${this.corrects && mine && this.isFresh(one, at) ? this.more(one) : nothing}
          <p class="text ${one.body === null ? 'gone' : ''}" part="bubble" dir="auto">${this.body(one)}</p>
        </div>
        ${this.files(one.retractedAt === null ? one.attachments : [])} ${this.menu === one.id && one.body !== null ? this.options(one) : nothing}
        ${ends
          ? html`<p class="meta">
              <time datetime=${one.createdAt}>${i18n.time(at)}</time>${one.editedAt === null ? nothing : html` · ${i18n.t('edited')}`}${state === '' ? nothing : html` · <span class="state">${state}</span>`}
            </p>`
          : nothing}
        ${this.actions(thread, one)}
      </article>
      ${this.following(thread, one)}
    `;
  }

  /** What stands between two messages; at the ends one of them is missing. */
  protected between(_before: Message | undefined, _after: Message | undefined): unknown {
    return nothing;
  }

  /** What can be done to a message. */
  protected actions(_thread: ThreadStore, _one: Message): unknown {
    return nothing;
  }

  /** What a message is followed by. */
  protected following(thread: ThreadStore, one: Message): unknown {
    return one.safety !== null && (one.author === thread.me || one.card) ? this.help(one.safety.helpText) : nothing;
  }

  /** Whether a message stands on the side of whoever looks. */
  protected isOurs(thread: ThreadStore, one: Message): boolean {
    return one.author === thread.me;
  }

  /** How far a message of one's own got, in words. */
  protected progress(thread: ThreadStore, one: Message): string {
    return this.i18n.t(thread.delivery(one));
  }

  private files(items: readonly Attachment[]): TemplateResult | typeof nothing {
    if (items.length === 0) return nothing;
    later(import('./chat-attachments'));
    return html`<chat-attachments .caller=${this.chat.caller} .i18n=${this.i18n} .items=${items}></chat-attachments>`;
  }

  private isFresh(one: Message, at: Date): boolean {
    return one.kind === 'text' && one.body !== null && Date.now() - at.getTime() < EDIT_MS;
  }

  private more({ id }: Message): TemplateResult {
    const open = this.menu === id;
    return html`<button
      class="round more"
      aria-label=${this.i18n.t('more')}
      aria-expanded=${open}
      @click=${() => this.unfold(open ? null : id)}
    >
      ${icon('more')}
    </button>`;
  }

  private options(one: Message): TemplateResult {
    later(import('./message-options'));
    return html`<message-options .caller=${this.chat.caller} .i18n=${this.i18n} .message=${one} @done=${() => this.unfold(null)}></message-options>`;
  }

  private unfold(id: string | null): void {
    this.menu = id;
  }

  private help(text: string): TemplateResult {
    return html`<section class="help" role="alert" aria-label=${this.i18n.t('helpTitle')}>
      ${icon('phone')}
      <div>
        <h3>${this.i18n.t('helpTitle')}</h3>
        <p dir="auto">${text}</p>
      </div>
    </section>`;
  }

  private body(one: Message): unknown {
    if (one.retractedAt !== null) return this.i18n.t('retracted');
    return one.body === null ? this.i18n.t('unavailable') : pieces(one.body);
  }

  private pending(thread: ThreadStore): TemplateResult {
    return html`${repeat(thread.pending(this.chat.unsent), (one) => one.id, (one) => this.unsent(one))}`;
  }

  private unsent(one: Unsent): TemplateResult {
    const { i18n } = this;
    const failed = one.state === 'failed';
    return html`<article class="message mine unsent begins" data-key=${one.id} aria-label="${i18n.t('you')}, ${i18n.t(one.state)}">
      <p class="text ${failed ? 'refused' : ''}" dir="auto">${pieces(one.body)}</p>
      ${this.files(one.attachments)}
      ${failed
        ? html`<p class="meta failed" role="alert">${icon('alert')} ${i18n.t('failed')}. ${this.reason(one.reason)}</p>
            <p class="actions">
              <button class="link" @click=${() => this.chat.retrySending(one.id)}>${i18n.t('retry')}</button>
              <button class="link" @click=${() => this.chat.forget(one.id)}>${i18n.t('remove')}</button>
            </p>`
        : html`<p class="meta"><span class="state">${i18n.t(one.state)}</span></p>`}
    </article>`;
  }

  /** Why a message was refused, in words. */
  protected reason(code: string | null): string {
    if (code === 'conversation-closed') return this.i18n.t('reasonClosed');
    if (code === 'consent-required') return this.i18n.t('reasonConsent');
    return this.i18n.t(code === 'invalid' ? 'reasonInvalid' : 'reasonOther');
  }

  /** Who reads the end stays there when something grows. */
  private readonly stick = (): void => {
    const log = this.log;
    if (log === null) return;
    this.tall = log.clientHeight;
    this.long = log.scrollHeight;
    if (this.atEnd) log.scrollTop = log.scrollHeight;
  };

  private watchSize(log: HTMLElement): void {
    if (this.sized === log) return;
    this.sized = log;
    this.sizes.disconnect();
    this.sizes.observe(log);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
    this.sized = null;
  }

  private readonly scrolled = (): void => {
    const log = this.log;
    const thread = this.chat.thread;
    if (log === null || thread === null) return;
    // What stands below it grew, or a picture in it came: that is no scrolling of the reader's.
    if (this.atEnd && (log.clientHeight < this.tall || log.scrollHeight > this.long)) this.stick();
    const atBottom = log.scrollHeight - log.scrollTop - log.clientHeight <= nearEnd();
    const wasAtEnd = this.atEnd;
    this.atEnd = atBottom && this.until === null;
    if (this.atEnd) this.below = 0;
    if (atBottom && this.until !== null) this.later(thread);
    if (log.scrollTop < NEAR_TOP && !this.atEnd) void this.sooner(thread);
    if (wasAtEnd !== this.atEnd) this.requestUpdate();
    this.report();
  };

  private later(thread: ThreadStore): void {
    const end = (this.until ?? 0) + STEP;
    this.until = end >= thread.messages.length ? null : end;
    this.requestUpdate();
  }

  private async sooner(thread: ThreadStore): Promise<void> {
    const end = this.until ?? thread.messages.length;
    if (end > MOST) {
      this.until = end - STEP;
      this.requestUpdate();
      return;
    }
    const before = thread.messages.length;
    const shownToEnd = this.until === null;
    if (!(await this.chat.loadEarlier())) return;
    const added = thread.messages.length - before;
    // Those that came push the newest out of the page, never out of memory.
    const last = shownToEnd && thread.messages.length <= MOST ? null : Math.min(end + added, MOST);
    this.until = last === thread.messages.length ? null : last;
    this.requestUpdate();
  }

  /** Tell up to where was read: what stands on the screen, and somebody looks at. */
  private report(): void {
    const log = this.log;
    if (log === null || !this.watched) return;
    const bottom = log.scrollTop + log.clientHeight + nearEnd();
    let seen = 0;
    for (const row of this.renderRoot.querySelectorAll<HTMLElement>('[data-seq]')) {
      if (row.offsetTop + Math.min(row.offsetHeight, 40) <= bottom) seen = Math.max(seen, Number(row.dataset['seq']));
    }
    if (seen > 0) this.chat.read(seen);
  }

  private get log(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.log');
  }

  private row(key: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  }

  private firstVisible(): { readonly key: string; readonly top: number } | null {
    const log = this.log;
    if (log === null) return null;
    for (const row of this.renderRoot.querySelectorAll<HTMLElement>('article[data-key]')) {
      if (row.offsetTop + row.offsetHeight > log.scrollTop) {
        return { key: row.dataset['key'] ?? '', top: row.offsetTop - log.scrollTop };
      }
    }
    return null;
  }
}

function nearEnd(): number {
  return AT_END_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

function runsOn(before: Message | undefined, after: Message): boolean {
  return (
    before !== undefined &&
    before.author === after.author &&
    before.kind === after.kind &&
    before.safety === null &&
    Date.parse(after.createdAt) - Date.parse(before.createdAt) < RUN_MS
  );
}

function pieces(body: string): readonly unknown[] {
  return linkify(body).map((one) =>
    one.href === undefined ? one.text : html`<a href=${one.href} target="_blank" rel="noopener noreferrer">${one.text}</a>`,
  );
}

define('chat-thread', ChatThread);
