/** What went out of the clinic by push, text message and e-mail; in the demo it is only shown. */

import { LitElement, type TemplateResult, html, nothing } from 'lit';

import { i18nFor } from '../core/i18n';
import { define } from '../ui/define';
import { type Notice, about, fate, latestNotices, toWhom } from './notices';

export class DemoNotices extends LitElement {
  static override readonly properties = { notices: { state: true }, failed: { state: true } };

  /** `null`: nobody has asked yet. */
  private declare notices: readonly Notice[] | null;
  private declare failed: boolean;

  constructor() {
    super();
    this.notices = null;
    this.failed = false;
  }

  /** In the page itself: the styles of the page are these, too. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { notices } = this;
    const shared = i18nFor('en');
    return html`
      <button class="button" @click=${() => void this.load()}>${notices === null ? 'Show the notices' : 'Look again'}</button>
      <p role="status">${this.told()}</p>
      ${notices === null || notices.length === 0
        ? nothing
        : html`<ul class="rows">
            ${notices.map((one) => html`<li>
              <span><strong>${about(one)}</strong>${toWhom(one)}<br /><small>${fate(one, (at) => shared.moment(at))}</small></span>
            </li>`)}
          </ul>`}
    `;
  }

  /** How many there are, for whom can not see the list grow. */
  private told(): string {
    if (this.failed) return 'The notices can not be shown now. Please try again.';
    if (this.notices === null) return '';
    if (this.notices.length === 0) return 'Nobody has been told anything outside the chat yet.';
    return this.notices.length === 1 ? 'The last notice:' : `The last ${this.notices.length} notices, the newest first:`;
  }

  private async load(): Promise<void> {
    try {
      this.notices = await latestNotices();
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }
}

define('demo-notices', DemoNotices);
