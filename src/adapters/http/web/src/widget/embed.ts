/**
 * `<chat-widget>` on a host page: a bubble, a badge, and a frame of our origin. Scripts of the host page can not
 * reach into the frame; the two talk over a `MessagePort` handed to that origin alone. Everything that can be is
 * done behind the port: this script is all that a page pays before somebody chats.
 */

import { HELLO, type Serve, type ToHost, type ToPanel } from './port';

const PROPERTIES = 'userId userName userType recipientId recipientName gateway locale theme position isolation'.split(' ');
const HEARD = ['focus', 'blur', 'storage', 'popstate'];
const HOME = (document.currentScript as HTMLScriptElement | null)?.src ?? location.href;

/** The bubble alone; the rest comes with the panel, which says how it is dressed. */
const STYLE = `:host{position:fixed;inset:auto 24px 24px auto;z-index:var(--chat-z,2147483000);color-scheme:light dark}
:host([position=bottom-left]){inset:auto auto 24px 24px}
:host([theme=light]){color-scheme:light}
:host([theme=dark]){color-scheme:dark}
button{width:60px;height:60px;border:0;border-radius:50%;display:grid;place-items:center;cursor:pointer;background:var(--chat-accent,light-dark(#0b6b66,#6fd3c9));color:var(--chat-on-accent,light-dark(#fff,#04211f))}
button:before{content:"";width:28px;height:28px;background:currentColor;clip-path:path(evenodd,"M14 4c6 0 11 4 11 9s-5 9-11 9l-4-1-6 2 2-5C-1 11 6 4 14 4M9 10v2h10v-2M9 14v2h7v-2")}
#panel,b{position:fixed;visibility:hidden}`;

const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLE);

class ChatWidget extends HTMLElement {
  static readonly observedAttributes = ['open', ...PROPERTIES.map(attribute)];
  declare gateway: string | null;
  declare isolation: string | null;
  /** Answers with the single-use code that the host's own server was given for its user. */
  declare getToken: (() => Promise<string> | string) | undefined;
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #button = document.createElement('button');
  readonly #badge = document.createElement('b');
  #panel: HTMLElement | null = null;
  #port: MessagePort | null = null;
  #colours: readonly string[] = [];

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#button.part.add('bubble-button');
    this.#button.ariaLabel = 'Chat';
    this.#button.onclick = () => this.toggle();
    this.#button.append(this.#badge);
    this.#root.append(this.#button);
    const own = this as unknown as Record<string, unknown>;
    for (const name of PROPERTIES) {
      // What was set before the element was known is taken up again.
      const before = own[name];
      Object.defineProperty(this, name, {
        get: () => this.getAttribute(attribute(name)),
        set: (value) => {
          if (value === null || value === undefined) this.removeAttribute(attribute(name));
          else this.setAttribute(attribute(name), value);
        },
      });
      if (before) own[name] = before;
    }
  }

  connectedCallback(): void {
    for (const type of HEARD) addEventListener(type, this);
    this.#stand();
    if (this.#isOpen) this.#load();
    else (globalThis.requestIdleCallback ?? setTimeout)(() => this.isConnected && this.#load());
  }

  disconnectedCallback(): void {
    for (const type of HEARD) removeEventListener(type, this);
    this.#hold(false);
    this.#unload();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.isConnected) return;
    if (name === 'open') this.#shown();
    else if (this.#panel && (name === 'gateway' || name === 'isolation')) this.#reload();
    else this.#stand();
  }

  handleEvent({ type }: Event): void {
    if (type === 'popstate') this.close();
    else this.#stand();
  }

  open(): void {
    this.toggleAttribute('open', true);
  }

  close(): void {
    this.toggleAttribute('open', false);
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
    const open = this.#isOpen;
    const hadFocus = this.#root.activeElement;
    this.#load();
    this.#hold(open && matchMedia('(max-width:480px)').matches);
    this.#stand();
    if (open) this.#panel?.focus();
    else if (hadFocus) this.#button.focus();
    this.#fire(open ? 'open' : 'close');
  }

  /** On a phone the panel is a page of its own: nothing scrolls behind it, and Back closes it. */
  #hold(full: boolean): void {
    const held = history.state?.carechat;
    document.documentElement.style.overflow = full ? 'hidden' : '';
    if (full && !held) history.pushState({ ...history.state, carechat: true }, '');
    else if (!full && held) history.back();
  }

  #load(): void {
    if (this.#panel) return;
    const home = new URL(this.gateway ?? '', HOME).origin;
    const inPage = this.isolation === 'page';
    const panel = (this.#panel = document.createElement(inPage ? 'div' : 'iframe'));
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }) => this.#heard(data as ToHost, port1);
    panel.id = 'panel';
    if (inPage) void import(/* @vite-ignore */ `${home}/chat/page.js`).then(({ serve }: { serve: Serve }) => serve(port2, panel, home));
    else {
      const frame = panel as HTMLIFrameElement;
      frame.title = 'Chat';
      frame.src = `${home}/embed/chat`;
      frame.onload = () => {
        frame.contentWindow?.postMessage(HELLO, home, [port2]);
        // A frame that was reloaded has lost its port.
        frame.onload = () => this.#reload();
      };
    }
    this.#root.append(panel);
  }

  #unload(): void {
    this.#port?.postMessage({ to: 'end' });
    this.#panel?.remove();
    this.#port = this.#panel = null;
  }

  #reload(): void {
    this.#unload();
    this.#load();
  }

  /** Show, and tell, how the page stands now. */
  #stand(): void {
    const style = getComputedStyle(this);
    this.#button.ariaExpanded = `${this.#isOpen}`;
    this.#port?.postMessage({
      to: 'page',
      said: Object.fromEntries(Array.from(this.attributes, ({ name, value }) => [name, value])),
      language: document.documentElement.lang,
      colours: Object.fromEntries(this.#colours.map((name) => [name, style.getPropertyValue(`--chat-${name}`)])),
      hasToken: !!this.getToken,
      focused: document.hasFocus(),
      debug: debugging(),
    } satisfies ToPanel);
  }

  #heard(said: ToHost, port: MessagePort): void {
    if (said.to === 'event') this.#fire(said.name, said.detail);
    else if (said.to === 'code') void this.#code(said.id, port);
    else if (said.to === 'close') this.close();
    else {
      sheet.replaceSync(STYLE + said.css);
      this.#badge.textContent = said.badge;
      this.#button.ariaLabel = said.label;
      this.#colours = said.colours;
      for (const name of said.marks) this.setAttribute(name, 'hidden');
      this.#stand();
    }
  }

  /** The code goes to who asked for it: by now another person's panel may stand there. */
  async #code(id: number, port: MessagePort): Promise<void> {
    let code: string | undefined;
    try {
      code = await this.getToken?.();
    } catch {
      // The panel tells: no code came.
    }
    port.postMessage({ to: 'code', id, code } satisfies ToPanel);
  }

  #tell(said: ToPanel): void {
    this.#load();
    this.#port?.postMessage(said);
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
    return localStorage.getItem('TWILIO_CHAT_DEBUG') === 'true';
  } catch {
    return false;
  }
}

if (!customElements.get('chat-widget')) customElements.define('chat-widget', ChatWidget);
