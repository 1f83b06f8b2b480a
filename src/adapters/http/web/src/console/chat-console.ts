/** The Chat Management Center: the list, the conversation, what stands beside it, and what is asked over them. */

import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { later } from '../core/later';
import type { Participant } from '../core/model';
import { problemOf } from '../core/problems';
import { pageStyles } from '../staff/page-styles';
import { define } from '../ui/define';
import { icon } from '../ui/icons';
import { moreIcon } from '../ui/more-icons';
import { controls, tokens } from '../ui/tokens';
import { warnIdle } from '../ui/warn-idle';
import { type Act, Acts } from './acts';
import type { Alarm, Attention } from './attention';
import { consoleStyles, phoneTools } from './console-styles';
import type { ContextPanel } from './context-panel';
import './conversation-list';
import type { ConversationList } from './conversation-list';
import type { ConversationPane } from './conversation-pane';
import type { Desk } from './desk';
import type { Ask } from './desk-dialog';
import type { Filters } from './filters';
import { staffIcon } from './icons';
import { type KeyAct, KeyMap } from './keys';
import { PANELS, type Panel, type PanelName, type Setting } from './panels';
import { PatientFile } from './patient-file';
import { type Place, readPlace, writePlace } from './place';
import { type Preferences, readPreferences, writePreferences } from './preferences';
import { type DeskConversation, nameIn, patientOf } from './staff-model';
import { noticeWords } from './told';
import type { Words } from './words';

/** When the desk has been still for so long, what may be opened is fetched: it opens at once, and without a line too. */
const STILL_MS = 3000;

const CONTROLS = 'a, button, input, label, select, summary, textarea';

export class ChatConsole extends LitElement {
  static override readonly properties = {
    desk: { attribute: false },
    words: { attribute: false },
    version: { state: true },
    ask: { state: true },
    drawer: { type: Boolean, state: true },
    preferences: { state: true },
    watched: { state: true },
    calls: { state: true },
    panel: { state: true },
    forMe: { state: true },
  };
  static override readonly styles = [tokens, controls, pageStyles, consoleStyles, phoneTools];

  declare desk: Desk;
  declare words: Words;
  declare attention: Attention;
  private declare version: number;
  private declare ask: Ask | null;
  private declare drawer: boolean;
  private declare preferences: Preferences;
  private declare watched: boolean;
  /** How many patients wait for a call. */
  private declare calls: number;
  /** What is open over the desk; fetched when somebody opens it. */
  private declare panel: (Panel & { readonly about: string }) | null;
  /** What one is asked and told, while it is unfolded. */
  private declare forMe: Panel | null;
  private declare acts: Acts;
  private file: PatientFile | null = null;
  private keys = new KeyMap();
  private unfolded = 0;
  private counted = 0;
  private bulkRows: readonly DeskConversation[] = [];
  private cameFrom: HTMLElement | null = null;
  /** What the first click of a row was for, and what stood on it. */
  private pressedFirst: readonly unknown[] = [];
  private readonly undone: (() => void)[] = [];

  constructor() {
    super();
    this.version = 0;
    this.ask = null;
    this.drawer = false;
    this.preferences = readPreferences(localStorage);
    this.watched = isWatched();
    this.calls = 0;
    this.panel = this.forMe = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.acts = new Acts(this.desk, () => this.words.t('undoReason'));
    const look = (): void => {
      this.watched = isWatched();
    };
    const changed = (): void => void (this.version += 1);
    this.undone.push(this.desk.changes.on(changed), this.acts.changes.on(changed), this.desk.problems.on((code) => this.acts.trouble(code)), this.desk.alarms.on((alarm) => this.alarm(alarm)));
    const timer = setTimeout(() => void warmUp(), STILL_MS);
    this.undone.push(() => clearTimeout(timer));
    this.heed(globalThis, 'popstate', () => void this.arrive());
    this.heed(globalThis, 'focus', look);
    this.heed(globalThis, 'blur', look);
    this.heed(document, 'visibilitychange', look);
    this.heed(document, 'keydown', (event) => this.pressed(event as KeyboardEvent));
    this.heed(this, 'click', (event) => this.clicked(event as MouseEvent), true);
    for (const kind of ['dragover', 'drop']) this.heed(document, kind, (event) => keepPage(event as DragEvent));
    void this.arrive();
    void this.countCalls();
    later(import('./care-tools'));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const undo of this.undone.splice(0)) undo();
    this.acts.end();
    this.file?.end();
    this.attention.rest(this.words.t('title'));
  }

  protected override willUpdate(): void {
    // It was asked for when somebody signed in; here once more, should it not have come.
    later(import('./conversation-pane'));
    if (this.desk.opened !== null) later(import('./context-panel'));
    const found = this.desk.opened?.conversation ?? null;
    const patient = found === null ? undefined : patientOf(found);
    if (patient?.identity !== this.file?.identity || (found !== null && this.file !== null && this.file.about !== found.id)) this.read(patient, found?.id ?? '');
    if (this.desk.opened?.access === 'content' && !this.desk.opened.isReadOnly) void this.file?.loadRatings();
  }

  protected override updated(): void {
    this.attention.count(this.desk.inbox.unread + this.desk.alerts.waiting + this.desk.calls.open.length, this.words.t('title'));
  }

  protected override render(): TemplateResult {
    const { desk, words } = this;
    const address = (id: string): string => this.address({ ...this.place, id });
    const left = desk.idleLeft;
    return html`
      <div class="app ${desk.opened === null ? 'at-list' : 'at-thread'} ${this.drawer ? 'with-drawer' : ''}" @pointerdown=${() => desk.act()} @unfold=${(event: CustomEvent<{ readonly name: PanelName; readonly about: string }>) => void this.unfold(event.detail.name, event.detail.about)}>
        ${this.bar()}
        <main>
          <conversation-list
            class="list"
            .desk=${desk}
            .words=${words}
            .version=${this.version}
            .selected=${desk.opened?.id ?? null}
            .address=${address}
            @pick=${(event: CustomEvent<string>) => void this.go(event.detail)}
            @filtered=${(event: CustomEvent<Filters>) => this.filter(event.detail)}
            @begin=${() => this.open({ kind: 'begin' })}
            @bulk=${this.bulk}
          ></conversation-list>
          <conversation-pane
            class="pane"
            .desk=${desk}
            .acts=${this.acts}
            .words=${words}
            .file=${this.file}
            .version=${this.version}
            ?watched=${this.watched && this.ask === null && this.panel === null && left === null}
            @back=${() => void this.go(null)}
            @context=${this.toggleDrawer}
            @take=${this.take}
            @assign=${() => this.askFor('assign')}
            @priority=${() => this.askFor('priority')}
            @hold=${() => this.askFor('hold')}
            @transfer=${() => void this.unfold('transfer', desk.opened?.id)}
            @close=${() => this.askFor('close')}
            @reopen=${() => this.now({ kind: 'reopen' })}
            @call=${this.callPatient}
            @taking-back=${(event: CustomEvent<{ readonly id: string }>) => this.open({ kind: 'retract', message: event.detail.id })}
          ></conversation-pane>
          ${desk.opened === null
            ? nothing
            : html`<div class="veil" @click=${this.toggleDrawer}></div>
                <context-panel
                  class="context"
                  .desk=${desk}
                  .words=${words}
                  .file=${this.file}
                  .address=${address}
                  .version=${this.version}
                  @shut=${this.toggleDrawer}
                  @pick=${(event: CustomEvent<string>) => void this.go(event.detail)}
                  @add=${() => this.askFor('add')}
                  @remove=${(event: CustomEvent<Participant>) => void this.takeOut(event.detail)}
                  @call=${this.callPatient}
                  @calls=${() => this.open({ kind: 'calls' })}
                ></context-panel>`}
        </main>
        ${this.notices()}
        <desk-dialog
          .desk=${desk}
          .words=${words}
          .ask=${this.ask}
          .preferences=${this.preferences}
          @dismissed=${this.dismissed}
          @act=${(event: CustomEvent<Act>) => void this.agreed(event.detail)}
          @joined=${(event: CustomEvent<string>) => void this.add(event.detail)}
          @retracted=${(event: CustomEvent<string>) => void this.retract(event.detail)}
          @begun=${(event: CustomEvent<string>) => this.begun(event.detail)}
          @unconsented=${(event: CustomEvent<{ readonly identity: string; readonly name: string }>) => this.unconsented(event.detail)}
          @queued=${this.queued}
          @queue-changed=${() => void this.countCalls()}
          @devices=${this.showDevices}
          @pools=${this.showPools}
          @prefer=${(event: CustomEvent<Preferences>) => void this.prefer(event.detail)}
          @play=${() => void this.attention.play(this.preferences.volume)}
        ></desk-dialog>
        ${this.forMe === null ? nothing : this.forMe.show(this.setting('', this.foldForMe))} ${this.panel === null ? nothing : this.panel.show(this.setting(this.panel.about, this.folded))}
      </div>
      ${left === null ? nothing : warnIdle(words.shared, left, { act: () => desk.act(), leave: () => void desk.signOut() }, true)}
    `;
  }

  private bar(): TemplateResult {
    const { desk, words } = this;
    return html`<header class="bar">
      <h1>${moreIcon('heart')} <span>${words.t('title')}</span></h1>
      ${desk.link.kind === 'live' || desk.link.kind === 'idle' ? nothing : html`<p class="line" role="status">${icon('clock')} <span>${words.t(desk.link.kind === 'waiting' ? 'reconnecting' : 'connecting')}</span></p>`}
      <nav aria-label=${words.t('tools')}>
        ${this.standing()} ${this.tray()} ${this.bell()}
        <care-tools .desk=${desk} .words=${words} .address=${(id: string) => this.address({ ...this.place, id })} @pick=${(event: CustomEvent<string>) => void this.go(event.detail)}></care-tools>
        <button class="tool" aria-label=${words.t('record')} title=${words.t('record')} @click=${() => void this.unfold('record')}>${staffIcon('record')}</button>
        <button class="tool" aria-label=${words.t('callQueue')} title=${words.t('callQueue')} @click=${() => this.open({ kind: 'calls' })}>
          ${staffIcon('calls')}${this.calls === 0 ? nothing : html`<b><span aria-hidden="true">${this.calls}</span><span class="spoken">${words.n('callsWait', this.calls)}</span></b>`}
        </button>
        <button class="tool" aria-label=${words.t('settings')} title=${words.t('settings')} @click=${() => this.open({ kind: 'settings' })}>${staffIcon('settings')}</button>
        <button class="tool map" aria-label=${words.t('title_help')} title=${words.t('title_help')} @click=${() => this.open({ kind: 'help' })}>${staffIcon('help')}</button>
        <span class="me"><bdi>${desk.me?.displayName ?? ''}</bdi></span>
        <button class="tool" aria-label=${words.t('signOut')} title=${words.t('signOut')} @click=${() => void desk.signOut()}>${staffIcon('leave')}</button>
      </nav>
    </header>`;
  }

  private standing(): unknown {
    const { words } = this;
    const { now } = this.desk.availability;
    if (now === null) return nothing;
    const until = now.availability === 'away' && now.until !== null ? words.t('awayTill', { when: words.shared.moment(new Date(now.until)) }) : words.t(`is_${now.availability}`);
    return html`<button class="tool standing ${now.availability}" aria-label=${words.t('youAre', { what: until })} title=${until} @click=${() => void this.unfold('availability')}><i aria-hidden="true"></i><span>${words.t(`is_${now.availability}`)}</span></button>`;
  }

  private bell(): TemplateResult {
    const { words } = this;
    const { waiting } = this.desk.alerts;
    return html`<button class="tool bell" aria-label=${waiting === 0 ? words.t('alerts') : words.n('alertsWait', waiting)} title=${words.t('alerts')} @click=${() => void this.unfold('alerts')}>
        ${staffIcon('bell')}${waiting === 0 ? nothing : html`<b class="wait" aria-hidden="true">${waiting}</b>`}
      </button>
      <span class="spoken" role="status">${waiting === 0 ? '' : words.n('alertsWait', waiting)}</span>`;
  }

  private tray(): unknown {
    const { words } = this;
    if (this.desk.me?.userType !== 'provider') return nothing;
    const { length } = this.desk.calls.open;
    return html`<button class="tool tray" aria-label=${length === 0 ? words.t('forYou') : words.n('callsForYou', length)} aria-expanded=${this.forMe !== null} title=${words.t('forYou')} @click=${() => (this.forMe === null ? void this.showForMe(true) : this.foldForMe())}>
        ${staffIcon('tray')}${length === 0 ? nothing : html`<b aria-hidden="true">${length}</b>`}
      </button>
      <span class="spoken" role="status">${length === 0 ? '' : words.n('callsForYou', length)}</span>`;
  }

  private setting(about: string, dismiss: () => void): Setting {
    const { desk, acts, words, version } = this;
    return {
      desk,
      acts,
      words,
      version,
      about,
      dismiss,
      address: (id) => this.address({ ...this.place, id }),
      go: (id) => {
        this.cameFrom = null;
        dismiss();
        void this.go(id);
      },
    };
  }

  private notices(): TemplateResult {
    const { words } = this;
    return html`<div class="notices" role="status" aria-live="polite">
      ${repeat(
        this.acts.notices,
        (one) => one.id,
        (one) => html`<div class="told ${'trouble' in one.told ? 'trouble' : ''}">
          ${'trouble' in one.told ? icon('alert') : staffIcon('done')}
          <p>${noticeWords(words, one)}</p>
          ${one.undo === null ? nothing : html`<button class="undo" @click=${() => void this.acts.undo(one)}>${words.t('undo')}</button>`}
          <button class="round" aria-label=${words.t('dismiss')} @click=${() => this.acts.dismiss(one.id)}>${icon('close')}</button>
        </div>`,
      )}
    </div>`;
  }

  // Going about

  private get place(): Place {
    return { id: this.desk.opened?.id ?? null, filters: this.desk.inbox.filters };
  }

  private address(place: Place): string {
    return writePlace(place, location.search);
  }

  /** Show what the address says. */
  private async arrive(): Promise<void> {
    const place = readPlace(location);
    if (JSON.stringify(place.filters) !== JSON.stringify(this.desk.inbox.filters)) void this.desk.inbox.filter(place.filters);
    await this.desk.open(place.id);
  }

  private async go(id: string | null): Promise<void> {
    const from = this.desk.opened?.id ?? null;
    this.desk.act();
    history.pushState(null, '', this.address({ ...this.place, id }));
    this.drawer = false;
    await this.desk.open(id);
    await this.updateComplete;
    if (id !== null) this.pane?.attend();
    else if (from !== null) this.list?.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(from)}"]`)?.focus();
  }

  private filter(filters: Filters): void {
    this.desk.act();
    history.replaceState(null, '', this.address({ ...this.place, filters }));
    void this.desk.inbox.filter(filters);
  }

  private readonly toggleDrawer = (): void => {
    this.drawer = !this.drawer;
    if (this.drawer) void this.updateComplete.then(() => this.renderRoot.querySelector<ContextPanel>('context-panel')?.focus());
  };

  private read(patient: Participant | undefined, about: string): void {
    this.file?.end();
    this.file = patient === undefined ? null : new PatientFile(patient.identity, patient.displayName, about, this.desk.api);
    this.file?.changes.on(() => void (this.version += 1));
    void this.file?.load();
  }

  // What is asked, and done

  private open(ask: Ask): void {
    this.desk.act();
    this.cameFrom ??= deepest();
    this.ask = ask;
    import('./desk-dialog').catch(() => {
      this.ask = this.cameFrom = null;
      this.acts.trouble('offline');
    });
  }

  private async unfold(panel: PanelName, about = ''): Promise<void> {
    this.desk.act();
    this.cameFrom ??= deepest();
    const number = (this.unfolded += 1);
    try {
      const code = await PANELS[panel]();
      if (number === this.unfolded) this.panel = { ...code, about };
    } catch {
      this.cameFrom = null;
      this.acts.trouble('offline');
    }
  }

  /** In the place of the settings: the keyboard comes back to where they were opened. */
  private readonly showDevices = (): void => {
    this.ask = null;
    void this.unfold('devices');
  };

  private readonly showPools = (): void => {
    this.ask = null;
    void this.unfold('pools');
  };

  private readonly folded = (): void => {
    this.panel = null;
    this.dismissed();
  };

  private async showForMe(asked: boolean): Promise<void> {
    this.forMe = await import('./for-me').catch(() => null);
    if (!asked) return;
    if (this.forMe === null) this.acts.trouble('offline');
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('for-me')?.focus();
  }

  private readonly foldForMe = (): void => {
    const within = this.renderRoot.querySelector('for-me')?.matches(':focus-within') ?? false;
    this.forMe = null;
    if (within) this.renderRoot.querySelector<HTMLElement>('.tray')?.focus();
  };

  private askFor(kind: 'assign' | 'priority' | 'close' | 'hold' | 'add'): void {
    const { row } = this.desk;
    if (row === null) return;
    if (kind === 'hold' || kind === 'add') this.open({ kind, rows: [row] });
    else this.open({ kind, rows: [row], bulk: false });
  }

  private readonly dismissed = (): void => {
    this.ask = null;
    const { cameFrom } = this;
    this.cameFrom = null;
    void this.updateComplete.then(() => (cameFrom?.isConnected === false ? this.pane?.attend() : cameFrom?.focus()));
  };

  /** A double click is meant for what it began on: what has moved under the pointer since is not pressed. */
  private clicked(event: MouseEvent): void {
    const pressed = event.composedPath().find((one): one is HTMLElement => one instanceof HTMLElement && one.matches(CONTROLS));
    const now = [pressed, pressed?.textContent];
    if (event.detail > 1 && now.some((one, place) => one !== this.pressedFirst[place])) {
      event.preventDefault();
      event.stopPropagation();
    }
    if (event.detail === 1) this.pressedFirst = now;
  }

  private readonly take = (): void => {
    const { row } = this.desk;
    const me = this.desk.me?.identity;
    if (row === null || me === undefined || row.status === 'closed') return;
    if (row.assignee === null) this.now({ kind: 'assign', to: me, note: '' });
    else if (row.assignee !== me) this.open({ kind: 'take-over', rows: [row], name: nameIn(row, row.assignee) });
  };

  private now(act: Act): void {
    const { row } = this.desk;
    if (row !== null) void this.acts.perform(row, act);
  }

  private async agreed(act: Act): Promise<void> {
    const { ask } = this;
    if (ask === null || !('rows' in ask)) return;
    this.dismissed();
    if ('bulk' in ask && ask.bulk) await this.performAll(ask.rows, act);
    else if (ask.rows[0] !== undefined) await this.acts.perform(ask.rows[0], act);
  }

  private readonly bulk = (event: CustomEvent<'assign' | 'priority' | 'close' | 'read'>): void => {
    const rows = this.list?.checked ?? [];
    if (rows.length === 0) return;
    if (event.detail === 'read') void this.performAll(rows, { kind: 'read' });
    else this.open({ kind: event.detail, rows, bulk: true });
  };

  private async performAll(rows: readonly DeskConversation[], act: Act): Promise<void> {
    this.bulkRows = rows;
    const results = await this.acts.bulk(rows, act);
    this.list?.unchoose();
    this.open({ kind: 'results', rows: this.bulkRows, results });
  }

  private readonly callPatient = (): void => {
    if (this.file !== null) this.open({ kind: 'call', identity: this.file.identity, name: this.file.name });
  };

  private readonly queued = (): void => {
    this.dismissed();
    this.acts.say('queued');
    void this.countCalls();
    void this.file?.loadCalls();
  };

  private unconsented(patient: { readonly identity: string; readonly name: string }): void {
    this.acts.trouble('consent-required', patient.name);
    this.open({ kind: 'call', ...patient });
  }

  private begun(id: string): void {
    this.cameFrom = null;
    this.dismissed();
    void this.go(id).then(() => this.pane?.write('reply'));
  }

  private async add(identity: string): Promise<void> {
    this.dismissed();
    const { opened } = this.desk;
    if (opened === null || identity === '') return;
    await this.tried(async () => {
      await this.desk.api.add(opened.id, identity);
      this.desk.put(await this.desk.api.look(opened.id));
    });
  }

  private async takeOut(one: Participant): Promise<void> {
    const { opened } = this.desk;
    if (opened === null) return;
    await this.tried(() => this.desk.api.remove(opened.id, one.identity));
    await this.desk.lookAgain();
  }

  private async retract(message: string): Promise<void> {
    this.dismissed();
    const { opened } = this.desk;
    if (opened !== null) await this.tried(() => this.desk.api.retract(opened.id, message));
  }

  private async tried(work: () => Promise<void>): Promise<void> {
    this.desk.act();
    try {
      await work();
    } catch (error) {
      this.acts.trouble(problemOf(error).code);
    }
  }

  private async countCalls(): Promise<void> {
    const number = (this.counted += 1);
    const open = await this.desk.api.calls().then((all) => all.filter((one) => one.doneAt === null).length, () => 0);
    if (number === this.counted) this.calls = open;
  }

  // Keys, and being called

  private pressed(event: KeyboardEvent): void {
    this.desk.act();
    if (this.ask !== null || this.panel !== null || this.desk.idleLeft !== null) return;
    if (event.key === 'Escape' && this.drawer) {
      this.toggleDrawer();
      return;
    }
    if (!this.preferences.keys) return;
    const act = this.keys.read(event);
    if (act === null) return;
    event.preventDefault();
    this.do(act);
  }

  private do(act: KeyAct): void {
    const { filters } = this.desk.inbox;
    switch (act) {
      case 'next':
      case 'previous':
        this.list?.walk(act === 'next' ? 1 : -1);
        return;
      case 'reply':
      case 'note':
        this.pane?.write(act);
        return;
      case 'assign':
        this.take();
        return;
      case 'close':
        if (this.desk.opened?.access === 'content' && this.desk.opened.conversation?.status !== 'closed') this.askFor('close');
        return;
      case 'unread':
        this.filter({ ...filters, unread: !filters.unread });
        return;
      case 'urgent':
        this.filter({ ...filters, urgent: !filters.urgent });
        return;
      case 'search':
        this.list?.search();
        return;
      case 'help':
        this.open({ kind: 'help' });
        return;
      case 'open':
    }
  }

  private async prefer(preferences: Preferences): Promise<void> {
    this.preferences = preferences;
    writePreferences(localStorage, preferences);
    if (preferences.notifications && 'Notification' in globalThis && Notification.permission === 'default') {
      await Notification.requestPermission();
      this.requestUpdate();
    }
  }

  private alarm(alarm: Alarm): void {
    const { attention, preferences, words } = this;
    if (alarm === 'call') void this.showForMe(false);
    if (alarm !== 'message' && preferences.sound) void attention.play(preferences.volume);
    if (preferences.notifications) attention.notify(alarm, { title: words.t('title'), urgent: words.t('notifyUrgent'), message: words.t('notifyMessage'), alert: words.t('notifyAlert'), call: words.t('notifyCall') });
  }

  private heed(target: EventTarget, name: string, listener: (event: Event) => void, first = false): void {
    target.addEventListener(name, listener, first);
    this.undone.push(() => target.removeEventListener(name, listener, first));
  }

  private get list(): ConversationList | null {
    return this.renderRoot.querySelector<ConversationList>('conversation-list');
  }

  private get pane(): ConversationPane | null {
    return this.renderRoot.querySelector<ConversationPane>('conversation-pane:defined');
  }
}

async function warmUp(): Promise<void> {
  await Promise.allSettled([import('./desk-dialog'), import('./for-me'), import('../ui/idle-warning'), ...Object.values(PANELS).map((load) => load())]);
}

/** A file that is let go of beside the field that takes it is not opened in the place of the desk. */
function keepPage(event: DragEvent): void {
  const { dataTransfer } = event;
  if (event.defaultPrevented || dataTransfer?.types.includes('Files') !== true) return;
  event.preventDefault();
  dataTransfer.dropEffect = 'none';
}

function isWatched(): boolean {
  return document.hasFocus() && !document.hidden;
}

/** What has the keyboard, inside whatever it is in. */
function deepest(): HTMLElement | null {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found instanceof HTMLElement ? found : null;
}

define('chat-console', ChatConsole);
