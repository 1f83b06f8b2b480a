/** The page inside the frame: takes the port from the host page that embeds it, and runs the panel. */

import { host } from './hosted';
import { HELLO } from './port';

/** What the server says in the head of the page. */
function told(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="chat-${name}"]`)?.content ?? '';
}

const sheet = new CSSStyleSheet();
sheet.replaceSync('html,body{margin:0;block-size:100%}html{font-size:100%;-webkit-text-size-adjust:100%}');
document.adoptedStyleSheets = [sheet];
/** The origins whose pages may embed this one; our own always may. */
const origins = new Set([location.origin, ...told('origins').split(' ').filter(Boolean)]);
addEventListener('message', (event) => {
  const [port] = event.ports;
  if (event.source !== parent || !origins.has(event.origin) || event.data !== HELLO || port === undefined) return;
  const { body: place, documentElement: root } = document;
  host(port, { place, root, gateway: location.origin, clinic: { emergency: told('emergency'), contact: told('contact') } });
});
