/** Reading in an emergency what one takes no part in: a reason first, and what it means. */

import { type TemplateResult, html, nothing } from 'lit';

import { freshId } from '../core/ids';
import { problemOf } from '../core/problems';
import { define } from '../ui/define';
import { icon } from '../ui/icons';
import { DeskPanel } from './desk-panel';
import type { Setting } from './panels';
import { patientOf } from './staff-model';
import { en, es } from './words/emergency';

const REASONS = ['danger-to-life', 'urgent-care', 'nobody-reachable', 'patient-asked', 'legal-duty'] as const;

export class EmergencyPanel extends DeskPanel {
  private get words() {
    return this.setting.words.and(en, es);
  }

  private get patient() {
    const { row } = this.setting.desk;
    return row === null ? undefined : patientOf(row);
  }

  protected override title_(): string {
    return this.words.t('emergency');
  }

  protected override content(): TemplateResult {
    const { patient, words } = this;
    return html`
      <p class="note">${icon('alert')} ${words.t('emergencyText', { lasts: words.t('anHour') })}</p>
      ${patient === undefined
        ? nothing
        : html`<fieldset>
            <legend class="spoken">${words.t('covers')}</legend>
            ${this.option('covers', 'one', words.t('coversOne'), true)} ${this.option('covers', 'all', words.t('coversAll', { name: patient.displayName }), false)}
          </fieldset>`}
      <label class="field"
        ><span>${words.t('reasonWhy')}</span
        ><select name="reason" autofocus>${REASONS.map((one) => html`<option value=${one}>${words.t(`reason_${one}`)}</option>`)}</select></label
      >
      <label class="field"><span>${words.t('explain')}</span><textarea name="text" rows="3" maxlength="1000" dir="auto" required></textarea></label>
    `;
  }

  protected override foot(): TemplateResult {
    const { words } = this;
    return html`<footer>
      <button type="button" class="quiet" @click=${this.dismiss}>${words.t('cancel')}</button>
      <button class="primary" aria-disabled=${this.busy ? 'true' : 'false'}>${words.t('breakGlass')}</button>
    </footer>`;
  }

  protected override agreed(said: FormData): void {
    const text = String(said.get('text') ?? '').trim();
    if (text === '') this.refuse(this.words.t('explainMissing'), 'text');
    else void this.open(String(said.get('reason') ?? ''), text, said.get('covers') === 'all');
  }

  private option(name: string, value: string, label: string, usual: boolean): TemplateResult {
    return html`<label class="option"><input type="radio" name=${name} value=${value} ?checked=${usual} /><span>${label}</span></label>`;
  }

  private async open(reason: string, text: string, all: boolean): Promise<void> {
    const { desk, about } = this.setting;
    const covered = all && this.patient !== undefined ? { patient: this.patient.identity } : { conversationId: about };
    const done = await this.tried(async () => {
      try {
        await desk.api.ask({ method: 'POST', path: '/break-glass', body: { ...covered, reason, text }, key: freshId() });
      } catch (error) {
        const known = `problem_${problemOf(error).code}`;
        if (!(known in en)) throw error;
        this.problem = this.words.t(known as 'problem_review-pending');
        return;
      }
      await desk.lookAgain();
    });
    if (done && this.problem === null) this.setting.dismiss();
  }
}

define('emergency-panel', EmergencyPanel);

export function show(setting: Setting): TemplateResult {
  return html`<emergency-panel .setting=${setting}></emergency-panel>`;
}
