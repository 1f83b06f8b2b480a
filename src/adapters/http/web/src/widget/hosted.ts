/** The panel behind the port: takes what the host element says of its page, and runs a chat for whom it names. */

import { browserWire } from '../core/browser-wire';
import { Chat, type Phase } from '../core/chat';
import { setDebug } from '../core/debug';
import { i18nFor, speaking } from '../core/i18n';
import { type Message, USER_TYPES } from '../core/model';
import type { GetCode } from '../core/session';
import { ChatPanel } from './chat-panel';
import { PARTS, dressed, wear } from './dress';
import type { Clinic } from './framed';
import type { Page, ToHost, ToPanel } from './port';

/** Where a panel stands, and what it needs of the server. */
export interface Stand {
  /** What the panel is put into. */
  readonly place: HTMLElement;
  /** What carries language, direction and colours. */
  readonly root: HTMLElement;
  readonly gateway: string;
  readonly clinic: Clinic;
}

/** Change one of these, and somebody else is there, or talks to somebody else. */
const WHO = ['user-id', 'user-type', 'recipient-id'];

/** Run the panel for whoever holds the other end of the port. */
export function host(port: MessagePort, stand: Stand): void {
  new Hosted(port, stand).dress();
}

class Hosted {
  private panel = new ChatPanel();
  private chat: Chat | null = null;
  /** What the page said last. */
  private page: Page | null = null;
  /** The last of it that the panel follows: what was overtaken while its words were loaded is not. */
  private followed: Page | null = null;
  private readonly codes = new Map<number, (code: string | null) => void>();
  private asked = 0;
  private unread = 0;
  private phase: Phase['kind'] | null = null;
  private away = false;
  private readonly undo = new AbortController();
  /** What the page wanted sent, or written, before that could be. */
  private wished: string[] = [];
  private draft: string | null = null;

  constructor(
    private readonly port: MessagePort,
    private readonly stand: Stand,
  ) {
    this.panel.i18n = i18nFor(null);
    port.onmessage = ({ data }) => void this.heard(data as ToPanel);
    const { signal } = this.undo;
    addEventListener('blur', () => this.dress(), { signal });
    addEventListener('focus', () => this.attention(), { signal });
    addEventListener('online', () => this.chat?.wake(), { signal });
    addEventListener('pagehide', () => this.chat?.end(), { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && this.begin(), { signal });
    document.addEventListener('visibilitychange', () => this.looked(), { signal });
  }

  /** Tell the element how it looks; it answers with how its page stands. */
  dress(): void {
    const { i18n } = this.panel;
    const { unread } = this;
    const label = unread > 0 ? `${i18n.t('chat')}, ${i18n.n('newBelow', unread)}` : i18n.t('chat');
    const badge = unread > 99 ? '99+' : unread > 0 ? String(unread) : '';
    this.tell(dressed(label, badge, this.away ? ':host{display:none}' : ''));
  }

  private async heard(said: ToPanel): Promise<void> {
    switch (said.to) {
      case 'page':
        await this.stood(said);
        break;
      case 'code':
        this.codes.get(said.id)?.(said.code ?? null);
        this.codes.delete(said.id);
        if (said.code === undefined && this.page?.hasToken) this.fire('error', { code: 'no-token' });
        break;
      case 'send':
        if (this.chat?.phase.kind === 'ready') this.chat.send(said.text);
        else this.wished.push(said.text);
        break;
      case 'draft':
        this.write(said.text);
        break;
      case 'sign-out':
        await this.chat?.signOut();
        this.show();
        break;
      case 'end':
        this.page = null; // a catalogue that comes later begins nothing
        this.undo.abort();
        this.chat?.end();
        this.panel.remove();
        this.port.close();
    }
  }

  private async stood(page: Page): Promise<void> {
    // What was wanted of the one who was there is nothing of the next.
    if (this.page !== null && isOther(this.page, page)) {
      this.wished = [];
      this.draft = null;
    }
    this.page = page;
    setDebug(page.debug);
    const i18n = await speaking(page.said.get('locale') || page.language);
    if (this.page !== page) return;
    const before = this.followed;
    this.followed = page;
    this.panel.i18n = i18n;
    wear(this.stand.root, i18n, page.said.get('theme'), page.colours);
    const { said } = page;
    if (before === null || isOther(before, page) || page.hasToken !== before.hasToken) this.begin();
    this.panel.recipientName = said.get('recipient-name') ?? '';
    const open = said.has('open');
    if (this.panel.shown && !open) this.chat?.keep();
    this.panel.shown = open;
    this.attention();
    if (before === null || before.said.get('locale') !== said.get('locale')) this.dress();
  }

  /** A chat, and a panel that nobody has written in. */
  private begin(): void {
    const { page, stand } = this;
    if (page === null) return;
    this.chat?.end();
    this.codes.clear();
    const { said } = page;
    const chat = new Chat(
      {
        userId: said.get('user-id') ?? '',
        userType: USER_TYPES.find((one) => one === said.get('user-type')) ?? 'patient',
        recipientId: said.get('recipient-id') ?? '',
        asksReason: said.has('ask-reason'),
        language: this.panel.i18n.locale,
        getCode: page.hasToken ? this.askCode : async () => null,
      },
      { origin: stand.gateway, fetch: (url, init) => fetch(url, init), open: browserWire, shelf: sessionStorage },
    );
    this.chat = chat;
    this.newPanel(chat);
    chat.changes.on(() => this.show());
    chat.problems.on((code) => this.fire('error', { code }));
    void chat.start();
  }

  private newPanel(chat: Chat): void {
    const panel = new ChatPanel();
    const { i18n, recipientName, shown, focused } = this.panel;
    Object.assign(panel, { chat, i18n, recipientName, shown, focused, clinic: this.stand.clinic });
    panel.addEventListener('dismissed', () => this.tell({ to: 'close' }));
    panel.addEventListener('arrived', (event) => this.arrived((event as CustomEvent<Message>).detail));
    panel.setAttribute('exportparts', PARTS);
    this.panel.remove();
    this.panel = panel;
    this.stand.place.append(panel);
  }

  private readonly askCode: GetCode = () =>
    new Promise((resolve) => {
      const id = (this.asked += 1);
      this.codes.set(id, resolve);
      this.tell({ to: 'code', id });
    });

  private show(): void {
    const { chat } = this;
    if (chat === null) return;
    this.panel.changed();
    const unread = chat.thread?.unread ?? 0;
    if (unread !== this.unread) this.count(unread);
    if (chat.phase.kind !== this.phase) this.entered(chat.phase);
    this.stand.root.dataset['link'] = chat.link.kind;
    if (chat.phase.kind === 'ready') this.granted(chat);
  }

  private granted(chat: Chat): void {
    if (this.draft !== null) this.write(this.draft);
    for (const text of this.wished.splice(0)) chat.send(text);
  }

  private write(text: string): void {
    this.draft = this.chat?.phase.kind === 'ready' ? null : text;
    this.panel.setDraft(text);
    this.chat?.typed(text);
  }

  private count(unread: number): void {
    this.unread = unread;
    this.dress();
    this.fire('unread', { count: unread });
  }

  private entered(phase: Phase): void {
    const before = this.phase;
    this.phase = phase.kind;
    this.fire('state', { state: phase.kind });
    if (phase.kind === 'ready') this.fire('ready');
    if (phase.kind === 'consent' || before === 'consent') this.fire('consent', { needed: phase.kind === 'consent' });
    if (phase.kind === 'locked' || phase.kind === 'ended') this.fire('session', { state: phase.kind });
    const away = phase.kind === 'blocked' && phase.reason === 'disabled';
    if (away !== this.away) {
      this.away = away;
      this.dress();
    }
    if (this.panel.shown) this.panel.attend();
  }

  private arrived(message: Message): void {
    const { id, author, body } = message;
    this.fire('message', this.page?.said.has('share-content') === true ? { id, author, body } : { id, author });
  }

  private looked(): void {
    this.attention();
    if (document.hidden) this.chat?.keep();
    else this.chat?.wake();
  }

  private attention(): void {
    this.panel.focused = !document.hidden && (this.page?.focused === true || document.hasFocus());
  }

  private fire(name: string, detail: unknown = {}): void {
    this.tell({ to: 'event', name, detail });
  }

  private tell(said: ToHost): void {
    this.port.postMessage(said);
  }
}

function isOther(before: Page, now: Page): boolean {
  return WHO.some((name) => now.said.get(name) !== before.said.get(name));
}
