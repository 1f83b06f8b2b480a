/** The open conversation: who it is with, what can be done, what was said, and the answer. */

import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';

import { later } from '../core/later';
import type { Attachment, Message } from '../core/model';
import { freshId } from '../core/ids';
import { OFFLINE, problemOf } from '../core/problems';
import type { ThreadStore } from '../core/thread-store';
import { Announcer, type Arrival } from '../ui/announcer';
import { define } from '../ui/define';
import { icon } from '../ui/icons';
import { moreIcon } from '../ui/more-icons';
import { controls, tokens } from '../ui/tokens';
import type { Acts } from './acts';
import { whoAnswers } from './answering';
import type { Standing } from './availability';
import './console-thread';
import type { ConsoleThread } from './console-thread';
import type { Desk, MadeOf } from './desk';
import { type StaffIcon, staffIcon } from './icons';
import { initials } from '../ui/initials';
import { callsNobody, mentioned } from './mentioned';
import type { Opened } from './opened';
import type { BannerAct } from './pane-banners';
import { paneStyles } from './pane-styles';
import { unfold } from './panels';
import type { PatientFile } from './patient-file';
import type { Mode, ReplyBox } from './reply-box';
import './reply-box';
import { type Acknowledgement, type DeskConversation, type QuickResponse, isUrgent, nameIn, patientOf } from './staff-model';
import type { TeamCall } from './team-calls';
import './wait-clock';
import { waitOf } from './waiting';
import type { PlainWord, Words } from './words';

export class ConversationPane extends LitElement {
  static override readonly properties = {
    desk: { attribute: false },
    acts: { attribute: false },
    words: { attribute: false },
    file: { attribute: false },
    version: { type: Number },
    watched: { type: Boolean },
    mode: { state: true },
    correcting: { state: true },
    busy: { state: true },
    spoken: { state: true },
    responses: { state: true },
    colleagues: { state: true },
    suggested: { state: true },
  };
  static override readonly styles = [tokens, controls, paneStyles];

  declare desk: Desk;
  declare acts: Acts;
  declare words: Words;
  declare file: PatientFile | null;
  declare version: number;
  declare watched: boolean;
  private declare mode: Mode;
  private declare correcting: Message | null;
  private declare busy: boolean;
  private declare spoken: string;
  private declare responses: readonly QuickResponse[] | null;
  private declare suggested: readonly QuickResponse[];
  private declare colleagues: readonly Standing[];
  /** How often the quick responses had changed when they were fetched. */
  private fetched = -1;
  private made: MadeOf | null = null;
  private known: ThreadStore | null = null;
  private shown: Opened | null = null;
  /** What had the keyboard before an update. */
  private held: Element | null = null;
  /** The notes that are being written, by conversation, until the server has them. */
  private readonly noteTexts = new Map<string, string>();
  private noteKey = { text: '', key: '' };
  private readonly announcer = new Announcer((arrivals) => this.speak(arrivals));

  constructor() {
    super();
    this.file = null;
    this.version = 0;
    this.watched = false;
    this.mode = 'reply';
    this.correcting = null;
    this.busy = false;
    this.spoken = '';
    this.responses = null;
    this.suggested = [];
    this.colleagues = [];
  }

  /** Bring the keyboard to where an answer, or a note, is written. */
  write(mode: Mode): void {
    if (this.box === null) return;
    if (this.correcting !== null) this.correcting = null;
    this.box.turn(mode);
  }

  /** Bring the keyboard to the name at the top. */
  attend(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h2')?.focus());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.announcer.stop();
  }

  protected override willUpdate(): void {
    this.held = this.shadowRoot?.activeElement ?? null;
    const thread = this.desk.thread;
    if (thread === this.known) return;
    this.known = thread;
    // What was heard of one patient is not read out beside another.
    this.announcer.stop();
    this.spoken = '';
    thread?.arrivals.on((message) => this.announcer.add({ name: thread.nameOf(message.author), text: message.body ?? '' }));
  }

  protected override updated(_: PropertyValues): void {
    // What was pressed may be gone by that: the keyboard stays here.
    if (this.held?.isConnected === false) this.attend();
    const { opened } = this.desk;
    const { box } = this;
    if (box === null || opened === this.shown) return;
    this.shown = opened;
    this.mode = 'reply';
    this.correcting = null;
    this.made = null;
    this.suggested = [];
    box.put({ reply: opened?.drafts?.current ?? '', note: this.noteTexts.get(opened?.id ?? '') ?? opened?.noteDrafts?.current ?? '' });
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const { opened } = this.desk;
    if (opened === null) return this.nobody();
    const found = this.desk.row;
    const name = this.nameOf(found);
    return html`
      <section aria-label=${words.t('conversationWith', { name })} @correct=${this.correct} @retract=${this.retract} @acknowledge=${this.acknowledge} @mention-seen=${this.mentionSeen}>
        ${found === null ? this.plainHead() : this.head(found, name)}
        ${found === null || opened.access === 'loading' ? nothing : this.banners(opened, found)}
        ${this.body(opened, found)}
        <p class="spoken" role="status" aria-live="polite">${this.spoken}</p>
      </section>
    `;
  }

  /** That it is urgent stands there before the banners were fetched, too. */
  private banners(opened: Opened, found: DeskConversation): TemplateResult {
    later(import('./pane-banners'));
    return html`<pane-banners .desk=${this.desk} .words=${this.words} .file=${this.file} .opened=${opened} .found=${found} .version=${this.version} @act=${this.acted}>${this.urgency(found)}</pane-banners>`;
  }

  private urgency({ priority, status }: DeskConversation): TemplateResult | typeof nothing {
    if (!isUrgent(priority) || status === 'closed') return nothing;
    return html`<p>${this.words.t(priority === 'crisis' ? 'bannerCrisis' : 'bannerUrgent')}</p>`;
  }

  private nobody(): TemplateResult {
    const { words } = this;
    return html`<section class="notice" aria-label=${words.t('conversation')}>
      <span class="badge">${moreIcon('heart')}</span>
      <h2>${words.t('pickOne')}</h2>
      <p>${words.t('pickOneText')}</p>
    </section>`;
  }

  private plainHead(): TemplateResult {
    return html`<header>${this.back()}<div class="whom"><h2 tabindex="-1">${this.words.t('conversation')}</h2></div></header>`;
  }

  private back(): TemplateResult {
    return html`<button class="round back" aria-label=${this.words.t('back')} @click=${() => this.tell('back')}>${staffIcon('back')}</button>`;
  }

  private head(found: DeskConversation, name: string): TemplateResult {
    const { words } = this;
    const topic = found.friendlyName;
    return html`<header>
      ${this.back()}
      <span class="face" aria-hidden="true">${initials(name)}</span>
      <div class="whom">
        <h2 tabindex="-1"><bdi>${name}</bdi></h2>
        <p><span class="whose">${this.accountable(found)}</span>${waitOf(found, Date.now()) === null ? nothing : html`<wait-clock .words=${words} .of=${found}></wait-clock>`}${topic === null ? nothing : html`<span class="topic" dir="auto">${topic}</span>`}${this.presence(found)}</p>
      </div>
      <div class="deeds" role="toolbar" aria-label=${words.t('deeds')}>${this.deeds(found)}</div>
      <button class="round context" aria-label=${words.t('about', { name })} title=${words.t('about', { name })} @click=${() => this.tell('context')}>${staffIcon('context')}</button>
    </header>`;
  }

  private presence(found: DeskConversation): unknown {
    const patient = patientOf(found);
    const now = this.desk.thread?.participants.find((one) => one.identity === patient?.identity)?.presence ?? patient?.presence;
    if (now === undefined) return nothing;
    const { i18n } = this;
    const words = now.online ? i18n.t('online') : now.lastSeenAt === null ? i18n.t('offline') : i18n.t('lastSeen', { when: i18n.moment(new Date(now.lastSeenAt)) });
    return html`<span class="presence ${now.online ? 'online' : ''}">${words}</span>`;
  }

  private accountable(found: DeskConversation): string {
    if (found.assignee === null) return this.words.t('unassigned');
    return found.assignee === this.desk.me?.identity ? this.words.t('withYou') : this.words.t('withOne', { name: nameIn(found, found.assignee) });
  }

  private deeds(found: DeskConversation): unknown {
    if (this.desk.me?.userType !== 'provider') return nothing;
    const mine = found.assignee === this.desk.me.identity;
    const inside = this.desk.opened?.access === 'content' && !this.desk.opened.isReadOnly;
    if (found.status === 'closed') return inside ? this.deed('reopen', 'reopen', 'reopen') : nothing;
    return html`
      ${mine ? nothing : this.deed('take', 'take', found.assignee === null ? 'take' : 'takeOver', 'strong')}
      ${inside ? html`${this.deed('assign', 'assign', 'assign')} ${this.deed('transfer', 'transfer', 'transfer')} ${this.deed('priority', 'flag', 'priority')}` : nothing}
      ${!inside ? nothing : found.status === 'on-hold' ? this.deed('reopen', 'reopen', 'endHold') : this.deed('hold', 'hold', 'hold')}
      ${inside ? this.deed('close', 'done', 'close') : nothing}
    `;
  }

  private deed(name: string, picture: StaffIcon, label: PlainWord, more = ''): TemplateResult {
    const words = this.words.t(label);
    return html`<button class="deed ${more}" aria-label=${words} title=${words} @click=${() => this.tell(name)}>${staffIcon(picture)} <span>${words}</span></button>`;
  }

  private body(opened: Opened, found: DeskConversation | null): unknown {
    const { words } = this;
    switch (opened.access) {
      case 'loading':
        return html`<div class="loading" role="status" aria-label=${words.shared.t('loading')}><span></span><span class="short"></span><span class="mine"></span><span></span></div>`;
      case 'gone':
        return this.notice(icon('alert'), words.t('goneTitle'), words.t('goneText'), this.emergency(opened));
      case 'failed':
        return this.notice(icon('alert'), words.t('failedTitle'), words.trouble(opened.problem?.code ?? 'other'), html`<button class="primary" @click=${() => void this.desk.lookAgain()}>${words.t('again')}</button>`);
      case 'row':
        return this.outside(opened, found);
      case 'content':
        return this.inside(opened, found);
    }
  }

  /** Who may not read it may in an emergency, and answers for that. */
  private emergency({ id }: Opened): TemplateResult {
    return html`<button class="quiet" @click=${() => unfold(this, 'emergency', id)}>${this.words.t('emergencyAccess')}</button>`;
  }

  private outside(opened: Opened, found: DeskConversation | null): TemplateResult {
    const { words } = this;
    const assignee = found?.assignee ?? null;
    const text = found === null || assignee === null ? words.t('outsideText') : words.t('outsideAssigned', { name: nameIn(found, assignee) });
    const may = this.desk.me?.userType === 'provider' && found?.status !== 'closed';
    return this.notice(
      moreIcon('lock'),
      words.t('outsideTitle'),
      may ? text : words.t('outsideOnly'),
      [may ? html`<button class="primary" @click=${() => this.tell('take')}>${words.t(assignee === null ? 'take' : 'takeOver')}</button>` : nothing, this.emergency(opened)],
    );
  }

  private inside(opened: Opened, found: DeskConversation | null): TemplateResult {
    const { desk, words } = this;
    return html`
      <console-thread .chat=${desk} .about=${opened} .calls=${desk.calls.of('mention', opened.id)} .names=${(identity: string) => desk.nameOf(identity)} .i18n=${this.i18n} .words=${words} .version=${this.version} ?watched=${this.watched}></console-thread>
      <p class="typing" aria-hidden="true">${this.typing()}</p>
      ${found?.status === 'closed' ? this.closed(found) : found === null || opened.isReadOnly ? nothing : this.answers(found)}
      <reply-box
        ?hidden=${found?.status === 'closed' || opened.isReadOnly}
        .words=${words}
        .patient=${this.nameOf(found)}
        .limit=${desk.limits?.bodyCodePoints ?? 4000}
        .mode=${this.mode}
        .correcting=${this.correcting}
        ?busy=${this.busy}
        .canSend=${found?.canSend ?? true}
        @typed=${this.typed}
        @mode=${(event: CustomEvent<Mode>) => (this.mode = event.detail)}
        @cancelled=${() => (this.correcting = null)}
        .types=${desk.limits?.upload.contentTypes ?? []}
        .newTray=${() => desk.newTray()}
        @not-taken=${() => this.acts.trouble(OFFLINE)}
        .responses=${this.responses}
        .suggested=${this.suggested}
        @looking=${() => void this.lookForAnswers()}
        @chosen=${(event: CustomEvent<QuickResponse>) => void this.fillIn(event.detail)}
        @delivered=${this.delivered}
        .colleagues=${this.colleagues}
        .urgent=${found !== null && isUrgent(found.priority)}
        @naming=${() => void this.meet()}
        @manage=${() => unfold(this, 'responses')}
      ></reply-box>
    `;
  }

  /** A colleague who answers is seen before one writes, too; whoever wants to answer all the same says so. */
  private answers(found: DeskConversation): unknown {
    const { desk, words } = this;
    const who = whoAnswers(found, desk.me?.identity);
    if (who === null) return nothing;
    const said = words.t(who.insteadOf === desk.me?.identity ? 'answersInstead' : 'answersNow', { name: desk.nameOf(who.identity), when: words.shared.time(new Date(who.since)) });
    return html`<div class="answers" role="status">${staffIcon('correct')} <p>${said}</p><button class="link" @click=${() => void this.tried(() => desk.lock.takeOver(found.id), true)}>${words.t('answerInstead')}</button></div>`;
  }

  private closed(found: DeskConversation): TemplateResult {
    const { words } = this;
    const how = found.disposition === null ? words.t('status_closed') : words.t(`disposition_${found.disposition}` as PlainWord);
    return html`<div class="closed">
      <p><strong>${words.t('closedHere')}</strong> ${how}${found.closedAt === null ? nothing : html`, ${this.i18n.moment(new Date(found.closedAt))}`}</p>
      <button class="quiet" @click=${() => this.tell('reopen')}>${words.t('reopen')}</button>
    </div>`;
  }

  private notice(picture: SVGSVGElement, title: string, text: string, action: unknown = nothing): TemplateResult {
    return html`<div class="notice"><span class="badge">${picture}</span><h3>${title}</h3><p>${text}</p>${action}</div>`;
  }

  /** A colleague who answers is something else than a patient who writes. */
  private typing(): string {
    const [first, ...more] = this.desk.thread?.typing ?? [];
    if (first === undefined) return '';
    if (more.length > 0) return this.i18n.t('typingMany');
    return first.userType === 'provider' ? this.words.t('replying', { name: first.displayName }) : this.i18n.t('typing', { name: first.displayName });
  }

  private readonly typed = (event: CustomEvent<{ readonly what: Mode | 'correct'; readonly text: string }>): void => {
    const { what, text } = event.detail;
    if (what === 'reply') {
      this.desk.typed(text);
      if (text.trim() === '') this.made = null;
    }
    else this.desk.act();
    const { opened } = this.desk;
    if (what !== 'note' || opened === null) return;
    this.noteTexts.set(opened.id, text);
    opened.noteDrafts?.edit(text);
  };

  private readonly delivered = (event: CustomEvent<{ readonly what: Mode | 'correct'; readonly text: string; readonly attachments: readonly Attachment[] }>): void => {
    const { what, text, attachments } = event.detail;
    if (what === 'note') void this.saveNote(text);
    else if (what === 'correct') void this.saveCorrection(text);
    else {
      this.desk.send(text, attachments, this.made);
      this.made = null;
      this.thread?.toEnd();
    }
  };

  /** The ready answers are fetched when somebody looks for one; so are those that fit. */
  private async lookForAnswers(): Promise<void> {
    const { opened } = this.desk;
    if (opened === null) return;
    try {
      const now = this.desk.responses;
      const known = this.fetched === now ? this.responses : null;
      const [suggested, all] = await Promise.all([this.desk.api.suggested(opened.id), known ?? this.desk.api.quickResponses()]);
      this.responses = all;
      this.fetched = now;
      if (this.desk.opened === opened) this.suggested = suggested;
    } catch (error) {
      this.responses ??= [];
      this.acts.trouble(problemOf(error).code);
    }
  }

  private async fillIn(one: QuickResponse): Promise<void> {
    const { opened } = this.desk;
    if (opened === null) return;
    try {
      const { body, version } = await this.desk.api.filled(one.id, opened.id);
      if (this.desk.opened !== opened) return;
      this.box?.insert(body);
      this.made = { id: one.id, version };
    } catch (error) {
      const { code } = problemOf(error);
      this.acts.trouble(code === 'invalid' ? 'unresolved-variable' : code);
    }
  }

  private async saveNote(text: string): Promise<void> {
    const { opened } = this.desk;
    if (opened === null) return;
    // The same text asked again is the same note: an answer that was lost makes no second one.
    if (this.noteKey.text !== text) this.noteKey = { text, key: freshId() };
    const { noteKey } = this;
    this.busy = true;
    try {
      opened.keep(await this.desk.api.writeNote(opened.id, noteKey.key, text));
      if (this.noteKey === noteKey) this.noteKey = { text: '', key: '' };
      if (opened.conversation !== null) void this.tellOfUncalled(text, opened.conversation);
      if ((this.noteTexts.get(opened.id) ?? opened.noteDrafts?.current) === text) {
        this.noteTexts.delete(opened.id);
        opened.noteDrafts?.edit('');
        void opened.noteDrafts?.flush();
      }
      if (this.desk.opened === opened) {
        if (this.box?.noteText === text) this.box.taken('note');
        this.thread?.toEnd();
      }
    } catch (error) {
      this.acts.trouble(problemOf(error).code);
    }
    this.busy = false;
  }

  private async saveCorrection(text: string): Promise<void> {
    const { opened } = this.desk;
    const { correcting } = this;
    if (opened === null || correcting === null) return;
    this.busy = true;
    try {
      const message = await this.desk.api.correct(opened.id, correcting.id, text);
      opened.store?.acknowledged('', message);
      if (this.correcting === correcting) {
        this.correcting = null;
        this.box?.taken('correct');
      }
    } catch (error) {
      this.acts.trouble(problemOf(error).code);
    }
    this.busy = false;
  }

  private readonly correct = (event: CustomEvent<Message>): void => {
    this.correcting = event.detail;
  };

  private readonly retract = (event: CustomEvent<Message>): void => {
    this.tell('taking-back', event.detail);
  };

  private readonly acknowledge = (event: CustomEvent<Acknowledgement>): void => {
    void this.takeNote(event.detail);
  };

  private async takeNote(one: Acknowledgement): Promise<void> {
    const { opened } = this.desk;
    this.desk.act();
    try {
      await this.desk.api.acknowledge(one.conversationId, one.messageId);
      this.desk.put(await this.desk.api.look(one.conversationId));
    } catch (error) {
      this.acts.trouble(problemOf(error).code);
    }
    await opened?.lookForWaits();
    if (this.desk.opened === opened) this.box?.focus();
  }

  private readonly acted = (event: CustomEvent<BannerAct>): void => {
    const { opened, calls } = this.desk;
    const [proposal] = calls.of('proposal', opened?.id ?? null);
    const { detail } = event;
    if (detail === 'wait') this.showWait();
    else if (detail === 'call') this.tell('call');
    else if (detail === 'end-emergency') void this.endEmergency();
    else if (proposal !== undefined) {
      void this.tried(async () => {
        await this.desk.decide(proposal, detail === 'close-quiet' ? 'accept' : 'dismiss');
        calls.drop(proposal);
      });
    }
  };

  private async endEmergency(): Promise<void> {
    const id = this.desk.opened?.conversation?.emergency?.id;
    if (id === undefined) return;
    await this.tried(async () => void (await this.desk.api.ask({ method: 'DELETE', path: `/break-glass/${id}` })));
    await this.desk.lookAgain();
    this.attend();
  }

  private readonly mentionSeen = (event: CustomEvent<TeamCall>): void => {
    const { detail } = event;
    void this.tried(async () => {
      await this.desk.acknowledgeMention(detail.id);
      this.desk.calls.drop(detail);
    });
  };

  /** The colleagues whom a note can name; fetched when somebody names one. */
  private async meet(): Promise<void> {
    await this.tried(async () => {
      const all = await this.desk.meet();
      this.colleagues = all.filter((one) => one.identity !== this.desk.me?.identity);
    });
  }

  /** Who writes "@name" relies on it: a name that calls nobody is said. */
  private async tellOfUncalled(text: string, row: DeskConversation): Promise<void> {
    if (mentioned(text).length === 0) return;
    try {
      const names = callsNobody(text, row, await this.desk.meet(), this.desk.me?.identity ?? '');
      if (names.length > 0) this.acts.trouble('called-nobody', names.map((one) => `@${one}`).join(', '));
    } catch {
      // Whom it called is not known; the note is kept.
    }
  }

  private async tried(work: () => Promise<void>, look = false): Promise<void> {
    this.desk.act();
    const id = this.desk.opened?.id;
    try {
      await work();
      if (look && id !== undefined) this.desk.put(await this.desk.api.look(id));
    } catch (error) {
      this.acts.trouble(problemOf(error).code);
    }
  }

  private readonly showWait = (): void => {
    this.thread?.renderRoot.querySelector('.waits')?.scrollIntoView({ block: 'center' });
    this.thread?.renderRoot.querySelector<HTMLElement>('.waits button')?.focus();
  };

  private speak(arrivals: readonly Arrival[]): void {
    const { i18n } = this;
    this.spoken = arrivals.length >= 3 ? i18n.n('newBelow', arrivals.length) : arrivals.map(({ name, text }) => i18n.t('arrived', { name, text })).join(' ');
  }

  private nameOf(found: DeskConversation | null): string {
    return (found === null ? undefined : patientOf(found)?.displayName) ?? this.words.t('noPatient');
  }

  private tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  private get i18n(): Words['shared'] {
    return this.words.shared;
  }

  private get thread(): ConsoleThread | null {
    return this.renderRoot.querySelector<ConsoleThread>('console-thread');
  }

  private get box(): ReplyBox | null {
    return this.renderRoot.querySelector<ReplyBox>('reply-box');
  }
}

define('conversation-pane', ConversationPane);
