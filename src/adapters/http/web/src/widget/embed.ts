/**
 * `<chat-widget>` on a host page: a bubble, a badge, and a frame of our origin. Scripts of the host page can not
 * reach into the frame; the two talk over a `MessagePort` handed to that origin alone. Everything that can be is
 * done in the frame: this script is all that a page pays before somebody chats.
 */

import { HELLO, type ToFrame, type ToHost } from './port';

const PROPERTIES = ['userId', 'userName', 'userType', 'recipientId', 'recipientName', 'gateway', 'locale', 'theme', 'position'] as const;
type Property = (typeof PROPERTIES)[number];
const PRIVATE = ['data-private', 'data-dd-privacy=hidden', 'data-hj-suppress', 'data-sentry-block'];
const DEBUG = 'TWILIO_CHAT_DEBUG';
const HOME = new URL((document.currentScript as HTMLScriptElement | null)?.src ?? location.href).origin;
const PHONE = '(max-width:480px)';
const ICON = 'M12 4c5 0 9 3.4 9 7.7s-4 7.7-9 7.7c-1.3 0-2.6-.2-3.7-.7l-4.8 1.8 1.4-4.2A7 7 0 0 1 3 11.7C3 7.400 7 4 12 4Zm-4 6.2h8m-8 3.3h5';

const STYLE = `
:host{position:fixed;inset:auto 24px 24px auto;z-index:var(--chat-z,2147483000);color-scheme:light dark;--a:var(--chat-accent,light-dark(#0b6b66,#6fd3c9))}
:host([position=bottom-left]){inset:auto auto 24px 24px}
:host([theme=light]){color-scheme:light}
:host([theme=dark]){color-scheme:dark}
:host([hidden]),b:empty{display:none}
button{all:unset;width:60px;height:60px;border-radius:50%;display:grid;place-items:center;cursor:pointer;background:var(--a);color:var(--chat-on-accent,light-dark(#fff,#04211f));box-shadow:0 8px 28px #0c1f2b4d}
button:focus-visible{outline:3px solid var(--a);outline-offset:3px}
svg{width:28px}path{fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
b{position:absolute;top:-4px;right:-4px;min-width:12px;padding:0 6px;border-radius:12px;background:var(--chat-danger,#b3261e);color:#fff;font:600 13px/24px system-ui;text-align:center;pointer-events:none}
iframe{position:absolute;bottom:76px;right:0;width:404px;height:min(690px,100dvh - 124px);max-width:calc(100vw - 48px);border:0;border-radius:var(--chat-radius,20px);box-shadow:0 0 0 1px light-dark(#0c1f2b14,#26343a),0 18px 56px #0c1f2b4d;background:light-dark(#fff,#10191d);visibility:hidden;opacity:0;translate:0 12px}
:host([position=bottom-left]) iframe{right:auto;left:0}
:host([open]) iframe{visibility:visible;opacity:1;translate:0}
@media (prefers-reduced-motion:no-preference){iframe{transition:.16s}}
@media ${PHONE}{:host([open]) :is(button,b){display:none}iframe{position:fixed;inset:0;width:100%;max-width:none;height:100dvh;border-radius:0}}`;

const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLE);

class ChatWidget extends HTMLElement {
  static readonly observedAttributes = ['open', ...PROPERTIES.map(attribute)];
  declare userId: string | null;
  declare gateway: string | null;
  declare locale: string | null;
  declare theme: string | null;
  /** Answers with the single-use code that the host's own server was given for its user. */
  declare getToken: (() => Promise<string> | string) | undefined;
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #button = document.createElement('button');
  readonly #badge = document.createElement('b');
  #frame: HTMLIFrameElement | null = null;
  #port: MessagePort | null = null;
  #undo = new AbortController();
  #waiting: ToFrame[] = [];

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#button.part.add('bubble-button');
    this.#button.ariaLabel = 'Chat';
    this.#button.append(icon());
    this.#button.onclick = () => this.toggle();
    this.#badge.ariaHidden = 'true';
    this.#root.append(this.#button, this.#badge);
  }

  connectedCallback(): void {
    // What was set before the element was known lies in its way: it is taken up again.
    for (const name of PROPERTIES) {
      if (!Object.hasOwn(this, name)) continue;
      const own = this as unknown as Partial<Record<Property, unknown>>;
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
    for (const one of PRIVATE) {
      const [name = '', value = ''] = one.split('=');
      this.setAttribute(name, value);
    }
    this.#undo = new AbortController();
    const on = (type: string, act: (event: Event) => void): void => addEventListener(type, act, this.#undo);
    on('focus', () => this.#attention());
    on('blur', () => this.#attention());
    on('popstate', () => this.close());
    on('storage', () => this.#tell({ to: 'debug', on: debugging() }));
    this.#stand();
    if (this.#isOpen) this.#load();
    else (globalThis.requestIdleCallback ?? setTimeout)(() => this.isConnected && this.#load());
  }

  disconnectedCallback(): void {
    this.#undo.abort();
    this.#hold(false);
    this.#unload();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.isConnected) return;
    if (name === 'open') this.#shown();
    else if (/^(locale|theme|position)$/.test(name)) this.#tell({ to: 'look', look: this.#said() });
    else if (this.#frame) {
      this.#unload();
      this.#load();
    }
  }

  open(): void {
    this.setAttribute('open', '');
  }

  close(): void {
    this.removeAttribute('open');
  }

  toggle(): void {
    this.toggleAttribute('open');
  }

  send(text: string): void {
    this.#tell({ to: 'send', text });
  }

  setDraft(text: string): void {
    this.#tell({ to: 'draft', text });
  }

  signOut(): void {
    this.#tell({ to: 'sign-out' });
  }

  get #isOpen(): boolean {
    return this.hasAttribute('open');
  }

  #shown(): void {
    const hadFocus = this.#root.activeElement === this.#frame;
    this.#load();
    this.#hold(this.#isOpen && matchMedia(PHONE).matches);
    this.#stand();
    this.#tell({ to: 'open', open: this.#isOpen });
    if (this.#isOpen) this.#frame?.focus();
    else if (hadFocus) this.#button.focus();
    this.#fire(this.#isOpen ? 'open' : 'close');
  }

  #stand(): void {
    this.#button.ariaExpanded = String(this.#isOpen);
  }

  /** On a phone the panel is a page of its own: nothing scrolls behind it, and Back closes it. */
  #hold(full: boolean): void {
    const held = history.state?.carechat;
    document.documentElement.style.overflow = full ? 'hidden' : '';
    if (full && !held) history.pushState({ ...history.state, carechat: true }, '');
    else if (!full && held) history.back();
  }

  #load(): void {
    if (this.#frame) return;
    const home = this.gateway ? new URL(this.gateway, HOME).origin : HOME;
    const frame = (this.#frame = document.createElement('iframe'));
    frame.title = 'Chat';
    frame.src = `${home}/embed/chat`;
    frame.onload = () => {
      const { port1, port2 } = new MessageChannel();
      this.#port?.close();
      this.#port = port1;
      port1.onmessage = ({ data }) => this.#heard(data as ToHost);
      frame.contentWindow?.postMessage(HELLO, home, [port2]);
      this.#tell({ to: 'setup', setup: this.#said() });
      this.#waiting.splice(0).forEach((one) => this.#tell(one));
    };
    this.#root.append(frame);
  }

  #unload(): void {
    this.#tell({ to: 'end' });
    this.#port?.close();
    this.#frame?.remove();
    this.#frame = this.#port = null;
  }

  /** What the page says of its user and of its look; the frame makes sense of it. */
  #said(): Extract<ToFrame, { to: 'setup' }>['setup'] {
    const style = getComputedStyle(this);
    const colours = 'accent on-accent bg fg muted line bubble danger font'.split(' ').map((name) => `--chat-${name}`);
    return {
      ...(Object.fromEntries(PROPERTIES.map((name) => [name, this.getAttribute(attribute(name)) ?? ''])) as Record<Property, string>),
      locale: this.locale || document.documentElement.lang,
      colours: Object.fromEntries(colours.map((name) => [name, style.getPropertyValue(name)])),
      hasToken: !!this.getToken,
      shareContent: this.hasAttribute('share-content'),
      open: this.#isOpen,
      debug: debugging(),
    };
  }

  #heard(said: ToHost): void {
    if (said.to === 'event') this.#fire(said.name, said.detail);
    else if (said.to === 'code') void this.#code(said.id);
    else if (said.to === 'unread') {
      this.#badge.textContent = said.badge;
      this.#button.ariaLabel = said.label;
      this.#fire('unread', { count: said.count });
    } else if (said.to === 'close') this.close();
    else if (said.to === 'focus') this.#attention();
    else this.hidden = true;
  }

  #attention(): void {
    this.#tell({ to: 'focus', focused: document.hasFocus() });
  }

  async #code(id: number): Promise<void> {
    let code: string | null = null;
    try {
      code = (await this.getToken?.()) ?? null;
    } catch {
      this.#fire('error', { code: 'no-token' });
    }
    this.#tell({ to: 'code', id, code });
  }

  #tell(said: ToFrame): void {
    if (this.#port) this.#port.postMessage(said);
    else if (said.to === 'send' || said.to === 'draft') this.#waiting.push(said);
  }

  #fire(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(`chat-${name}`, { detail, bubbles: true, composed: true }));
  }
}

function attribute(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function debugging(): boolean {
  try {
    return localStorage.getItem(DEBUG) === 'true';
  } catch {
    return false;
  }
}

function drawn(tag: string, name: string, value: string): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  element.setAttribute(name, value);
  return element;
}

function icon(): Element {
  const svg = drawn('svg', 'viewBox', '0 0 24 24');
  svg.append(drawn('path', 'd', ICON));
  return svg;
}

for (const name of PROPERTIES) {
  Object.defineProperty(ChatWidget.prototype, name, {
    get(this: HTMLElement) {
      return this.getAttribute(attribute(name));
    },
    set(this: HTMLElement, value: unknown) {
      if (value === null || value === undefined) this.removeAttribute(attribute(name));
      else this.setAttribute(attribute(name), String(value));
    },
  });
}

if (!customElements.get('chat-widget')) customElements.define('chat-widget', ChatWidget);
