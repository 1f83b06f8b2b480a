/** What the host element and the frame say to each other, over a `MessagePort` that only the two hold. */

/** The one message by window: it carries the port. */
export const HELLO = 'carechat:hello';

export interface Look {
  readonly locale: string;
  readonly theme: string;
  /** Public custom properties that the host page sets, by name. */
  readonly colours: Readonly<Record<string, string>>;
}

export interface Setup extends Look {
  readonly userId: string;
  readonly userName: string;
  readonly userType: string;
  readonly recipientId: string;
  readonly recipientName: string;
  readonly hasToken: boolean;
  readonly shareContent: boolean;
  readonly open: boolean;
  readonly debug: boolean;
}

export type ToFrame =
  | { readonly to: 'setup'; readonly setup: Setup }
  | { readonly to: 'look'; readonly look: Look }
  | { readonly to: 'open'; readonly open: boolean }
  | { readonly to: 'focus'; readonly focused: boolean }
  | { readonly to: 'code'; readonly id: number; readonly code: string | null }
  | { readonly to: 'send' | 'draft'; readonly text: string }
  | { readonly to: 'debug'; readonly on: boolean }
  | { readonly to: 'sign-out' | 'end' };

export type ToHost =
  | { readonly to: 'code'; readonly id: number }
  | { readonly to: 'event'; readonly name: string; readonly detail: unknown }
  | { readonly to: 'unread'; readonly count: number; readonly badge: string; readonly label: string }
  | { readonly to: 'close' | 'focus' | 'away' };
