/** What the host element and the panel say to each other, over a `MessagePort` that only the two hold. */

/** The one message by window: it carries the port. */
export const HELLO = 'carechat:hello';

/** Texts by their names. */
export type Told = ReadonlyMap<string, string>;

/** All that the page says, as it stands now; told anew whenever any of it may have changed. */
export interface Page {
  readonly to: 'page';
  /** The attributes of the element, by name. */
  readonly said: Told;
  /** The language of the page. */
  readonly language: string;
  /** Public custom properties that the page sets, by what follows `--chat-`; empty where it sets none. */
  readonly colours: Told;
  readonly hasToken: boolean;
  readonly focused: boolean;
  readonly debug: boolean;
}

/** How the element shows itself; answered with a `page`. */
export interface Dress {
  readonly to: 'dress';
  /** The look of the panel's place and of the badge. */
  readonly css: string;
  readonly badge: string;
  /** What the bubble is called. */
  readonly label: string;
  /** The custom properties that the page may set, by what follows `--chat-`. */
  readonly colours: readonly string[];
  /** Attributes that keep the usual recorders of sessions away. */
  readonly marks: readonly string[];
}

export type ToPanel =
  | Page
  | { readonly to: 'code'; readonly id: number; readonly code: string | undefined }
  | { readonly to: 'send' | 'draft'; readonly text: string }
  | { readonly to: 'sign-out' | 'end' };

export type ToHost =
  | Dress
  | { readonly to: 'event'; readonly name: string; readonly detail: unknown }
  | { readonly to: 'code'; readonly id: number }
  | { readonly to: 'close' };

/** How a panel that stands in the page itself is served; what `/chat/page.js` exports. */
export type Serve = (port: MessagePort, place: HTMLElement, gateway: string) => void;
