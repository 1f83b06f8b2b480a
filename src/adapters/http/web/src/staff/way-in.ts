/** What every page of the staff begins with: how one signs in there, and what is behind it. */

import { PALETTE } from '../ui/tokens';

/** How somebody signs in here: at the clinic's issuer, as whom the demo has for it, or not at all. */
export type Way = 'issuer' | 'demo' | 'none';

/** What the server says of it in the head of the page. */
export function wayIn(): Way {
  const said = document.querySelector<HTMLMetaElement>('meta[name="chat-sign-in"]')?.content;
  return said === 'demo' || said === 'issuer' ? said : 'none';
}

/** What is behind a page, on paper nothing. */
export function pageSheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  const [light, dark] = PALETTE.bg;
  made.replaceSync(`:root { color-scheme: light dark; background: light-dark(${light}, ${dark}); } body { margin: 0; } @media print { :root { color-scheme: light; background: none; } }`);
  return made;
}
