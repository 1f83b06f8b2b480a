/**
 * What stands in the place of the chat on a page that may not show it, whatever its origin: how else to reach the
 * clinic. Nobody is signed in here, and no code is asked for.
 */

import { LitElement, type TemplateResult, html, nothing } from 'lit';

import { type I18n, i18nFor, speaking } from '../core/i18n';
import { define } from '../ui/define';
import { icon } from '../ui/icons';
import { controls, tokens } from '../ui/tokens';
import './chat-notice';
import { dressed, wear } from './dress';
import { type Clinic, emergencyWords, framed } from './framed';
import { panelStyles } from './panel-styles';
import type { Page, ToHost, ToPanel } from './port';

class ChatHelp extends LitElement {
  static override readonly properties = { i18n: { attribute: false }, clinic: { attribute: false }, patient: { type: Boolean } };
  static override readonly styles = [tokens, controls, panelStyles];

  declare i18n: I18n;
  declare clinic: Clinic;
  /** Whether it is a patient who reads this. */
  declare patient: boolean;

  constructor() {
    super();
    this.i18n = i18nFor(null);
    this.clinic = { emergency: '', contact: '' };
    this.patient = false;
  }

  /** Bring the keyboard to where the reader goes on. */
  attend(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('chat-notice')?.focus());
  }

  protected override render(): TemplateResult {
    const { i18n, clinic } = this;
    const name = i18n.t('chat');
    return html`<div class="panel" role="dialog" aria-label=${name} @keydown=${this.pressed}>
      <header>
        <div class="who"><h1>${name}</h1></div>
        <button class="round" aria-label=${i18n.t('close')} @click=${this.close}>${icon('close')}</button>
      </header>
      ${this.patient ? html`<p class="emergency">${icon('phone')} ${emergencyWords(i18n, clinic)}</p>` : nothing}
      <main aria-label=${name}>
        <chat-notice .i18n=${i18n} .phase=${{ kind: 'not-here' }} .contact=${clinic.contact} @resume=${() => location.reload()}></chat-notice>
      </main>
    </div>`;
  }

  private readonly close = (): void => {
    this.dispatchEvent(new CustomEvent('dismissed'));
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.isComposing) this.close();
  };
}

define('chat-help', ChatHelp);

framed(
  () => true,
  (port, clinic) => {
    const help = Object.assign(new ChatHelp(), { clinic });
    const tell = (said: ToHost): void => port.postMessage(said);
    let last: Page | null = null;
    let open = false;
    help.addEventListener('dismissed', () => tell({ to: 'close' }));
    port.onmessage = async ({ data }) => {
      const page = data as ToPanel;
      if (page.to !== 'page') return;
      last = page;
      const { said } = page;
      const i18n = await speaking(said.get('locale') || page.language);
      if (last !== page) return;
      wear(document.documentElement, i18n, said.get('theme'), page.colours);
      help.i18n = i18n;
      help.patient = (said.get('user-type') ?? 'patient') === 'patient';
      if (said.has('open') && !open) help.attend();
      open = said.has('open');
    };
    document.body.replaceChildren(help);
    tell(dressed(i18nFor(null).t('chat')));
    tell({ to: 'event', name: 'error', detail: { code: 'not-here' } });
  },
);
