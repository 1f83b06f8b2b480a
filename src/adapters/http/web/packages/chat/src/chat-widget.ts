/** `<chat-widget>` as a React component, for React 18 and 19. */

import { type CSSProperties, type ReactElement, createElement, useEffect, useRef } from 'react';

import type { ChatWidgetElement } from './element';
import type { ChatUserType } from './user-type';

export interface ChatWidgetProps {
  /** Whom the page expects to be signed in. */
  readonly userId: string;
  readonly userName?: string;
  readonly userType?: ChatUserType;
  /** With whom to talk. */
  readonly recipientId?: string;
  readonly recipientName?: string;
  /** The origin of carechat; the page's own without it. */
  readonly gateway?: string;
  readonly locale?: string;
  readonly theme?: 'auto' | 'light' | 'dark';
  readonly position?: 'bottom-right' | 'bottom-left';
  readonly isolation?: 'frame' | 'page';
  /** Open or close the panel; left out, the bubble alone decides. */
  readonly open?: boolean;
  /** Whether `onMessage` also tells texts. */
  readonly shareContent?: boolean;
  readonly className?: string;
  readonly style?: CSSProperties;
  /** Answers with the single-use code that your server was given for its user. */
  readonly getToken?: () => Promise<string> | string;
  readonly onReady?: () => void;
  readonly onOpen?: () => void;
  readonly onClose?: () => void;
  readonly onUnread?: (detail: { readonly count: number }) => void;
  readonly onMessage?: (detail: { readonly id: string; readonly author: string; readonly body?: string | null }) => void;
  readonly onState?: (detail: { readonly state: string }) => void;
  readonly onConsent?: (detail: { readonly needed: boolean }) => void;
  readonly onSession?: (detail: { readonly state: string }) => void;
  readonly onError?: (detail: { readonly code: string }) => void;
}

const EVENTS = ['Ready', 'Open', 'Close', 'Unread', 'Message', 'State', 'Consent', 'Session', 'Error'] as const;

/** The chat of one person, as a bubble in the corner of the page. */
export default function ChatWidget(props: ChatWidgetProps): ReactElement {
  const ref = useRef<ChatWidgetElement>(null);
  const said = useRef(props);
  useEffect(() => {
    said.current = props;
    const element = ref.current;
    if (element) element.getToken = props.getToken && (() => said.current.getToken?.() ?? '');
  });
  useEffect(() => {
    if (props.open !== undefined) ref.current?.toggleAttribute('open', props.open);
  }, [props.open]);
  useEffect(() => {
    const { signal, abort } = undoable();
    for (const name of EVENTS) {
      const told = (event: Event): void => (said.current[`on${name}`] as ((detail: unknown) => void) | undefined)?.((event as CustomEvent).detail);
      ref.current?.addEventListener(`chat-${name.toLowerCase()}`, told, { signal });
    }
    // The element needs a browser: where pages are rendered on a server it is not even loaded.
    void import('./element');
    return abort;
  }, []);
  return createElement('chat-widget', {
    ref,
    class: props.className,
    style: props.style,
    'user-id': props.userId,
    'user-name': props.userName,
    'user-type': props.userType,
    'recipient-id': props.recipientId,
    'recipient-name': props.recipientName,
    gateway: props.gateway,
    locale: props.locale,
    theme: props.theme,
    position: props.position,
    isolation: props.isolation,
    'share-content': props.shareContent ? '' : undefined,
  });
}

function undoable(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
