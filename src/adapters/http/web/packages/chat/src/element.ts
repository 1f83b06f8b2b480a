/** Defines `<chat-widget>`; in a module the server is the page's own origin, unless `gateway` names it. */

import '../../../src/widget/embed';

/** The element, once it is defined. */
export interface ChatWidgetElement extends HTMLElement {
  userId: string | null;
  userName: string | null;
  userType: string | null;
  recipientId: string | null;
  recipientName: string | null;
  gateway: string | null;
  locale: string | null;
  theme: string | null;
  position: string | null;
  isolation: string | null;
  getToken: (() => Promise<string> | string) | undefined;
  open(): void;
  close(): void;
  toggle(): void;
  send(text: string): void;
  setDraft(text: string): void;
  signOut(): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-widget': ChatWidgetElement;
  }
}
