/** How far the team got with a message, step by step: who, and when. */

import { type TemplateResult, html, nothing } from 'lit';

import { fields, text, textOrNull, whole } from '../core/shapes';
import { define } from '../ui/define';
import { DeskPanel } from './desk-panel';
import type { Setting } from './panels';
import { en, es } from './words/receipts';

const STEPS = ['delivered', 'opened', 'openedByAccountable', 'working', 'answered'] as const;

interface Step {
  readonly at: string;
  readonly by: string | null;
}

export class ReceiptsPanel extends DeskPanel {
  static override readonly properties = { ...DeskPanel.properties, steps: { state: true } };

  private declare steps: Readonly<Record<(typeof STEPS)[number], Step | null>> | null;
  /** The version of the quick response that it was made of. */
  private declare version: number | null;

  constructor() {
    super();
    this.steps = this.version = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private get words() {
    return this.setting.words.and(en, es);
  }

  protected override title_(): string {
    return this.words.t('receipts');
  }

  protected override content(): unknown {
    const { steps, words } = this;
    if (steps === null) return this.problem === null ? html`<p class="loading" role="status">${words.shared.t('loading')}</p>` : nothing;
    return html`<ol class="line">${STEPS.map((one) => this.step(one, steps[one]))}</ol>
      ${this.version === null ? nothing : html`<p>${words.t('receiptUsed', { n: this.version })}</p>`}`;
  }

  private step(name: (typeof STEPS)[number], step: Step | null): TemplateResult {
    const { words } = this;
    const when = step === null ? '' : words.shared.moment(new Date(step.at));
    const said = step === null ? words.t('receiptNot') : step.by === null ? when : words.t('receiptBy', { name: this.setting.desk.nameOf(step.by), when });
    return html`<li class=${step === null ? 'open' : 'done'}><strong>${words.t(`receipt_${name}`)}</strong><small>${said}</small></li>`;
  }

  private async load(): Promise<void> {
    const { desk, about } = this.setting;
    await this.tried(async () => {
      const from = fields(await desk.api.ask({ method: 'GET', path: `/conversations/${desk.opened?.id ?? ''}/messages/${about}/receipts` }), 'receipts');
      const step = (member: string): Step | null => {
        if (from[member] === null) return null;
        const one = fields(from[member], member);
        return { at: text(one, 'at'), by: textOrNull(one, 'by') };
      };
      this.version = from['quickResponse'] === undefined ? null : whole(fields(from['quickResponse']), 'version');
      this.steps = { delivered: step('delivered'), opened: step('opened'), openedByAccountable: step('openedByAccountable'), working: step('working'), answered: step('answered') };
    });
  }
}

define('receipts-panel', ReceiptsPanel);

export function show(setting: Setting): TemplateResult {
  return html`<receipts-panel .setting=${setting}></receipts-panel>`;
}
