/** Pages of ours that stand in a frame on somebody's page. */

import type { I18n } from '../core/i18n';
import { HELLO } from './port';

/** What the clinic says of itself, empty where it says nothing. */
export interface Clinic {
  /** The number to call in an emergency. */
  readonly emergency: string;
  /** How else to reach the clinic. */
  readonly contact: string;
}

/** Whom to call in an emergency, in words. */
export function emergencyWords(i18n: I18n, { emergency }: Clinic): string {
  return emergency !== '' ? i18n.t('emergencyNumber', { number: emergency }) : i18n.t('emergency');
}

/** What the server says in the head of the page. */
export function told(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="chat-${name}"]`)?.content ?? '';
}

/** Wait for the page that shows this one to hand over its port, if a page of its origin may. */
export function framed(lets: (origin: string) => boolean, begin: (port: MessagePort, clinic: Clinic) => void): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html,body{margin:0;block-size:100%}html{font-size:100%;-webkit-text-size-adjust:100%}');
  document.adoptedStyleSheets = [sheet];
  addEventListener('message', (event) => {
    const [port] = event.ports;
    if (event.source !== parent || !lets(event.origin) || event.data !== HELLO || port === undefined) return;
    begin(port, { emergency: told('emergency'), contact: told('contact') });
  });
}
