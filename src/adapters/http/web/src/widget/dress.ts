/** How the host element looks once its panel is there, and the panel as the page wants it. */

import type { I18n } from '../core/i18n';
import type { Dress, Told } from './port';

/** Which custom properties the page may set, without `--chat-`. */
const COLOURS = ['accent', 'on-accent', 'bg', 'fg', 'muted', 'line', 'bubble', 'danger', 'font'] as const;

/** What keeps the usual recorders of sessions away. */
const MARKS = ['data-private', 'data-dd-privacy', 'data-hj-suppress', 'data-sentry-block'] as const;

/** What a page can style through `::part` where the panel stands in it. */
export const PARTS = 'panel, header, log, message, incoming, outgoing, bubble, composer, input';

const DRESS = `
button{cursor:pointer;box-shadow:0 8px 28px #0c1f2b4d;transition:scale .16s}
button:hover{scale:1.04}
button:focus-visible{outline:3px solid var(--chat-accent,light-dark(#0b6b66,#6fd3c9));outline-offset:3px}
b{position:absolute;inset:-4px -4px auto auto;min-width:12px;padding:0 6px;border-radius:12px;background:var(--chat-danger,#b3261e);color:#fff;font:600 13px/24px system-ui}
b:empty{display:none}
dialog{display:block;position:absolute;inset:auto 0 76px auto;box-sizing:border-box;width:max(404px,25rem);height:min(max(690px,43rem),100dvh - 124px);max-width:calc(100vw - 48px);max-height:none;margin:0;padding:0;border:0;border-radius:var(--chat-radius,20px);overflow:hidden;box-shadow:0 0 0 1px light-dark(#0c1f2b14,#26343a),0 18px 56px #0c1f2b4d;background:var(--chat-bg,light-dark(#fff,#10191d));opacity:0;translate:0 12px;transition:.16s}
:host([position=bottom-left]) dialog{inset:auto auto 76px 0}
:host([open]) dialog{visibility:visible;opacity:1;translate:0}
dialog>*{width:100%;height:100%;border:0}
:has(~dialog:modal){display:none}
:host dialog:modal{position:fixed;inset:0;width:100%;max-width:none;height:100dvh;border-radius:0;}
@media (forced-colors:active){button{border:2px solid}b,dialog{outline:1px solid CanvasText}}
@media (prefers-reduced-motion:reduce){dialog,button{transition:none}}`;

/** How the element shows itself: `label` is what the bubble is called, `more` are styles of the moment. */
export function dressed(label: string, badge = '', more = ''): Dress {
  return { to: 'dress', css: DRESS + more, badge, label, colours: COLOURS, marks: MARKS };
}

/** Language, direction, scheme and colours of what carries them. */
export function wear(root: HTMLElement, i18n: I18n, theme: string | undefined, colours: Told): void {
  root.lang = i18n.locale;
  root.dir = i18n.dir;
  root.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : 'light dark';
  for (const [name, value] of colours) root.style.setProperty(`--chat-${name}`, value || null);
}
