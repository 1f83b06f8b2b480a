/** The warning that a session ends for want of use: in the page at once, its looks as soon as they were fetched. */

import { type TemplateResult, html } from 'lit';

import type { I18n } from '../core/i18n';
import { later } from '../core/later';

/** What a session can be asked while it is about to end. */
export interface Ending {
  act(): void;
  leave(): void;
}

/** `modal`: over the whole page, and not only over what it is in. */
export function warnIdle(i18n: I18n, left: number, session: Ending, modal = false): TemplateResult {
  later(import('./idle-warning'));
  return html`<idle-warning .i18n=${i18n} .left=${left} ?modal=${modal} @stay=${() => session.act()} @leave=${() => session.leave()}><button class="primary" @click=${() => session.act()}>${i18n.t('idleTitle')}</button></idle-warning>`;
}
