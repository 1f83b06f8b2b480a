/**
 * `<chat-widget>` on a host page: a bubble, a badge, and a frame of our origin. Scripts of the host page can not
 * reach into the frame; the two talk over a `MessagePort` handed to that origin alone. Everything that can be is
 * done behind the port: this script is all that a page pays before somebody chats.
 */

import { HELLO, type Serve, type ToHost, type ToPanel } from './port';

/** What a page may say of the chat: each is an attribute, and a property in camelCase. */
const SAID = 'user-id user-name user-type recipient-id recipient-name gateway locale theme position isolation'.split(' ');
const HEARD = 'focus blur storage popstate resize'.split(' ');
const HOME = (document.currentScript as HTMLScriptElement | null)?.src ?? location.href;

/** The bubble alone; the rest comes with the panel, which says how it is dressed. */
const STYLE =
  ':host{position:fixed;inset:auto 24px 24px auto;z-index:var(--chat-z,2147483000);color-scheme:light dark}' +
  ':host([position=bottom-left]){inset:auto auto 24px 24px}' +
  ':host([theme=light]){color-scheme:light}' +
  ':host([theme=dark]){color-scheme:dark}' +
  'button{width:60px;height:60px;border:0;border-radius:50%;display:flex;background:var(--chat-accent,light-dark(#0b6b66,#6fd3c9));color:var(--chat-on-accent,light-dark(#fff,#04211f))}' +
  'button:before{content:"";margin:auto;width:23px;height:20px;border:3px solid;border-radius:50% 50% 50% 3px}' +
  'dialog{visibility:hidden}';

const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLE);

class ChatWidget extends HTMLElement {
  static readonly observedAttributes = ['open', ...SAID];
  declare gateway: string | null;
  declare isolation: string | null;
  /** Answers with the single-use code that the host's own server was given for its user. */
  declare getToken: (() => Promise<string> | string) | undefined;
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #button = document.createElement('button');
  readonly #badge = document.createElement('b');
  /** Where the panel stands: beside the page, or before all of it. */
  readonly #place = document.createElement('dialog');
  #panel: HTMLElement | null = null;
  #port: MessagePort | null = null;
  #colours: readonly string[] = [];
  /** Ends the waiting for the first word of a panel. */
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#button.part = 'bubble-button';
    this.#button.ariaLabel = this.#place.ariaLabel = 'Chat';
    // What closes a dialog of the browser's own closes the panel: Escape, or going back.
    this.#place.oncancel = this.#button.onclick = () => this.toggle();
    this.#root.append(this.#button, this.#place);
    const own = this as unknown as Record<string, unknown>;
    for (const name of SAID) {
      const property = name.replace(/-(.)/, (_, letter: string) => letter.toUpperCase());
      // What was set before the element was known is taken up again.
      const before = own[property];
      Object.defineProperty(this, property, {
        get: () => this.getAttribute(name),
        set: (value) => {
          if (value === null || value === undefined) this.removeAttribute(name);
          else this.setAttribute(name, value);
        },
      });
      if (before) own[property] = before;
    }
  }

  connectedCallback(): void {
    for (const type of HEARD) addEventListener(type, this);
    this.#stand();
    if (this.#isOpen) this.#load();
    else (self.requestIdleCallback ?? setTimeout)(() => this.isConnected && this.#load());
  }

  disconnectedCallback(): void {
    for (const type of HEARD) removeEventListener(type, this);
    this.#release();
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
    if (!open) this.#release();
    this.#stand();
    if (open) this.#panel?.focus();
    else if (hadFocus) this.#button.focus();
    this.#fire(open ? 'open' : 'close');
  }

  #release(): void {
    this.#place.close();
    document.documentElement.style.overflow = '';
    if (history.state?.carechat) history.back();
  }

  /** Load the panel, or the page that tells people that there is none, and how else to reach the clinic. */
  #load(page = 'chat'): void {
    if (this.#panel) return;
    const isChat = page === 'chat';
    const home = new URL(this.gateway ?? '', HOME).origin;
    const inPage = this.isolation === 'page' && isChat;
    const panel = (this.#panel = document.createElement(inPage ? 'div' : 'iframe'));
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }) => {
      if (isChat) clearTimeout(this.#silence);
      this.#heard(data as ToHost, port1);
    };
    // Where nothing is said for 3 s after the frame has come, the page may not show it, or it did not come. Where not even
    // that can be told, all is tried again after a minute: behind the page that stands in for the chat, but not while
    // somebody reads that.
    const instead = () => {
      if (this.#port !== port1) return;
      if (isChat || !this.#isOpen) this.#reload(isChat ? 'help' : 'chat');
      else this.#silence = setTimeout(instead, 60_000);
    };
    if (inPage) void import(/* @vite-ignore */ `${home}/chat/page.js`).then(({ serve }: { serve: Serve }) => serve(port2, panel, home), instead);
    else {
      const frame = panel as HTMLIFrameElement;
      frame.title = 'Chat';
      frame.src = `${home}/embed/${page}`;
      frame.onload = () => {
        frame.contentWindow?.postMessage(HELLO, home, [port2]);
        this.#silence = setTimeout(instead, isChat ? 3000 : 60_000);
        // A frame that was reloaded has lost its port.
        frame.onload = () => this.#reload();
      };
    }
    this.#place.append(panel);
  }

  #unload(): void {
    clearTimeout(this.#silence);
    this.#port?.postMessage({ to: 'end' });
    this.#panel?.remove();
    this.#port = this.#panel = null;
  }

  #reload(page?: string): void {
    this.#unload();
    this.#load(page);
  }

  /** Show, and tell, how the page stands now. */
  #stand(): void {
    // On a phone, and where letters are twice as large, the panel is a page of its own: nothing behind it scrolls or is reached,
    // and Back closes it.
    if (this.#isOpen && this.isConnected && (innerWidth <= 480 || innerHeight <= 480)) {
      this.#place.showModal();
      document.documentElement.style.overflow = 'hidden';
      if (!history.state?.carechat) history.pushState({ ...history.state, carechat: true }, '');
    }
    const style = getComputedStyle(this);
    this.#button.ariaExpanded = `${this.#isOpen}`;
    this.#port?.postMessage({
      to: 'page',
      said: new Map(Array.from(this.attributes, ({ name, value }) => [name, value])),
      language: document.documentElement.lang,
      colours: new Map(this.#colours.map((name) => [name, style.getPropertyValue(`--chat-${name}`)])),
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
      // Not before its look is known: without it, it would push the sign of the bubble aside.
      this.#button.append(this.#badge);
      this.#button.ariaLabel = this.#place.ariaLabel = said.label;
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

function debugging(): boolean {
  try {
    return localStorage['TWILIO_CHAT_DEBUG'] === 'true';
  } catch {
    return false;
  }
}

if (!customElements.get('chat-widget')) customElements.define('chat-widget', ChatWidget);
