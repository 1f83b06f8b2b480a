/** The page inside the frame: takes the port from the host page that embeds it, and runs the panel. */

import { browserWire } from '../core/browser-wire';
import { Chat, type Phase } from '../core/chat';
import { setDebug } from '../core/debug';
import { i18nFor } from '../core/i18n';
import { type Message, USER_TYPES } from '../core/model';
import type { GetCode } from '../core/session';
import { ChatPanel } from './chat-panel';
import { HELLO, type Look, type Setup, type ToFrame, type ToHost } from './port';

class Frame {
  /** Run the panel for whoever holds the other end of the port. */
  static serve(port: MessagePort): Frame {
    return new Frame(port);
  }

  private readonly panel = new ChatPanel();
  private readonly codes = new Map<number, (code: string | null) => void>();
  private chat: Chat | null = null;
  private shareContent = false;
  private unread = 0;
  private phase: Phase['kind'] | null = null;
  private hostFocused = false;

  private constructor(private readonly port: MessagePort) {
    port.addEventListener('message', ({ data }) => this.heard(data as ToFrame));
    port.start();
    this.panel.i18n = i18nFor(null);
    this.panel.addEventListener('dismissed', () => this.tell({ to: 'close' }));
    this.panel.addEventListener('arrived', (event) => this.arrived((event as CustomEvent<Message>).detail));
    addEventListener('focus', () => this.attention());
    addEventListener('blur', () => this.tell({ to: 'focus' }));
    document.addEventListener('visibilitychange', () => {
      this.attention();
      if (document.hidden) this.chat?.keep();
      else this.chat?.wake();
    });
    addEventListener('online', () => this.chat?.wake());
    addEventListener('pagehide', () => this.chat?.end());
    document.body.append(this.panel);
  }

  private heard(said: ToFrame): void {
    switch (said.to) {
      case 'setup':
        this.begin(said.setup);
        break;
      case 'look':
        this.look(said.look);
        break;
      case 'open':
        this.panel.shown = said.open;
        if (!said.open) this.chat?.keep();
        break;
      case 'focus':
        this.hostFocused = said.focused;
        this.attention();
        break;
      case 'code':
        this.codes.get(said.id)?.(said.code);
        this.codes.delete(said.id);
        break;
      case 'send':
        this.chat?.send(said.text);
        break;
      case 'draft':
        this.panel.setDraft(said.text);
        this.chat?.typed(said.text);
        break;
      case 'debug':
        setDebug(said.on);
        break;
      case 'sign-out':
        void this.chat?.signOut().then(() => this.show());
        break;
      case 'end':
        this.chat?.end();
    }
  }

  private begin(setup: Setup): void {
    setDebug(setup.debug);
    this.look(setup);
    this.shareContent = setup.shareContent;
    this.panel.recipientName = setup.recipientName;
    this.panel.shown = setup.open;
    const chat = new Chat(
      {
        userId: setup.userId,
        userType: USER_TYPES.find((one) => one === setup.userType) ?? 'patient',
        recipientId: setup.recipientId,
        language: this.panel.i18n.locale,
        getCode: setup.hasToken ? this.askCode : async () => null,
      },
      {
        origin: location.origin,
        fetch: (url, init) => fetch(url, init),
        open: browserWire,
        shelf: sessionStorage,
      },
    );
    this.chat = chat;
    this.panel.chat = chat;
    chat.changes.on(() => this.show());
    chat.problems.on((code) => this.fire('error', { code }));
    void chat.start();
  }

  private readonly askCode: GetCode = () =>
    new Promise((resolve) => {
      const id = this.codes.size + 1;
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
    document.documentElement.dataset['link'] = chat.link.kind;
  }

  private count(unread: number): void {
    this.unread = unread;
    const { i18n } = this.panel;
    const label = unread > 0 ? `${i18n.t('chat')}, ${i18n.n('newBelow', unread)}` : i18n.t('chat');
    this.tell({ to: 'unread', count: unread, badge: unread > 99 ? '99+' : unread > 0 ? String(unread) : '', label });
  }

  private entered(phase: Phase): void {
    const before = this.phase;
    this.phase = phase.kind;
    this.fire('state', { state: phase.kind });
    if (phase.kind === 'ready') this.fire('ready');
    if (phase.kind === 'consent' || before === 'consent') this.fire('consent', { needed: phase.kind === 'consent' });
    if (phase.kind === 'locked' || phase.kind === 'ended') this.fire('session', { state: phase.kind });
    if (phase.kind === 'blocked' && phase.reason === 'disabled') this.tell({ to: 'away' });
    if (this.panel.shown) this.panel.attend();
  }

  private arrived(message: Message): void {
    const { id, author, body } = message;
    this.fire('message', this.shareContent ? { id, author, body } : { id, author });
  }

  private attention(): void {
    this.panel.focused = !document.hidden && (this.hostFocused || document.hasFocus());
  }

  private look(look: Look): void {
    const { documentElement: root } = document;
    const i18n = i18nFor(look.locale);
    this.panel.i18n = i18n;
    root.lang = i18n.locale;
    root.dir = i18n.dir;
    root.style.colorScheme = look.theme === 'light' || look.theme === 'dark' ? look.theme : 'light dark';
    for (const [name, value] of Object.entries(look.colours)) if (value !== '' && name.startsWith('--chat-')) root.style.setProperty(name, value);
  }

  private fire(name: string, detail: unknown = {}): void {
    this.tell({ to: 'event', name, detail });
  }

  private tell(said: ToHost): void {
    this.port.postMessage(said);
  }
}

/** The origins whose pages may embed this one, as the server says; our own always may. */
function allowed(): ReadonlySet<string> {
  const listed = document.querySelector<HTMLMetaElement>('meta[name="chat-origins"]')?.content ?? '';
  return new Set([location.origin, ...listed.split(' ').filter(Boolean)]);
}

const sheet = new CSSStyleSheet();
sheet.replaceSync('html,body{margin:0;block-size:100%}html{font-size:100%;-webkit-text-size-adjust:100%}');
document.adoptedStyleSheets = [sheet];
const origins = allowed();
addEventListener('message', (event) => {
  const [port] = event.ports;
  if (event.source === parent && origins.has(event.origin) && event.data === HELLO && port !== undefined) Frame.serve(port);
});
