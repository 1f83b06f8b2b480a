/** Who opened a patient's messages, in words: what a portal shows them of their own access log. */

import { LitElement, type TemplateResult, html, nothing } from 'lit';

import { BASE } from '../core/api';
import { i18nFor } from '../core/i18n';
import { fields, list, text } from '../core/shapes';
import { define } from '../ui/define';
import { COPY } from './copy';
import type { DemoPerson } from './people';
import { tokenFor } from './platform';

interface Line {
  readonly at: string;
  readonly text: string;
}

export class DemoAccessLog extends LitElement {
  static override readonly properties = { person: { attribute: false }, lines: { state: true }, failed: { state: true } };

  declare person: DemoPerson;
  /** `null`: nobody has asked yet. */
  private declare lines: readonly Line[] | null;
  private declare failed: boolean;

  constructor() {
    super();
    this.lines = null;
    this.failed = false;
  }

  /** In the page itself: the styles of the page are these, too. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('person')) this.lines = null;
  }

  protected override render(): TemplateResult {
    const { failed, lines, person } = this;
    const copy = COPY[person.locale];
    const shared = i18nFor(person.locale);
    return html`
      <button class="button" @click=${() => void this.load()}>${copy.showAccess}</button>
      <div role="status">
        ${failed ? html`<p>${copy.noAccess}</p>` : lines?.length === 0 ? html`<p>${copy.nobody}</p>` : nothing}
        ${lines === null || lines.length === 0 ? nothing : html`<ul class="rows">${lines.map((one) => html`<li><span>${one.text}<br /><small>${shared.moment(new Date(one.at))}</small></span></li>`)}</ul>`}
      </div>
    `;
  }

  private async load(): Promise<void> {
    const { person } = this;
    try {
      const headers = { Authorization: `Bearer ${await tokenFor(person)}` };
      const answer = await fetch(`${BASE}/people/${person.identity}/access-log?limit=10`, { headers, cache: 'no-store' });
      this.failed = !answer.ok;
      this.lines = answer.ok ? list(fields(await answer.json()), 'items', line) : null;
      await fetch(`${BASE}/session`, { method: 'DELETE', headers });
    } catch {
      this.failed = true;
    }
  }
}

function line(value: unknown): Line {
  const from = fields(value);
  return { at: text(from, 'at'), text: text(from, 'text') };
}

define('demo-access-log', DemoAccessLog);
