/** Whether one is there, in a dialog: available, busy, or away until a time with a colleague who stands in. */

import { LitElement, type TemplateResult, html, nothing } from 'lit';

import { problemOf } from '../core/problems';
import { define } from '../ui/define';
import { icon } from '../ui/icons';
import { controls, tokens } from '../ui/tokens';
import { SAYINGS, type Saying, type Standing } from './availability';
import type { Desk } from './desk';
import { dialogStyles } from './dialog-styles';
import type { Setting } from './panels';
import type { Words } from './words';
import { absenceWords } from './words/availability';

export class AvailabilityDialog extends LitElement {
  static override readonly properties = {
    desk: { attribute: false },
    words: { attribute: false },
    picked: { state: true },
    colleagues: { state: true },
    busy: { state: true },
    problem: { state: true },
  };
  static override readonly styles = [tokens, controls, dialogStyles];

  declare desk: Desk;
  declare words: Words;
  private declare picked: Saying;
  /** Null until they are known. */
  private declare colleagues: readonly Standing[] | null;
  private declare busy: boolean;
  private declare problem: string | null;

  constructor() {
    super();
    this.picked = 'available';
    this.colleagues = null;
    this.busy = false;
    this.problem = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.picked = this.desk.availability.now?.availability ?? 'available';
    void this.meet();
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
    this.renderRoot.querySelector<HTMLElement>('input:checked')?.focus();
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`<dialog aria-labelledby="title" @cancel=${this.dismiss} @click=${this.outside}>
      <form novalidate @submit=${this.agreed}>
        <div class="head"><h2 id="title">${words.t('availability')}</h2><button type="button" class="round" aria-label=${words.t('closeDialog')} @click=${this.dismiss}>${icon('close')}</button></div>
        <div class="body">
          <fieldset>
            <legend class="spoken">${words.t('availability')}</legend>
            ${SAYINGS.map(
              (one) => html`<label class="option"><input type="radio" name="availability" value=${one} .checked=${this.picked === one} @change=${() => (this.picked = one)} /><span>${words.t(`is_${one}`)}<small>${absenceWords(words, `isText_${one}`)}</small></span></label>`,
            )}
          </fieldset>
          ${this.picked === 'away' ? this.absence() : nothing}
          ${this.problem === null ? nothing : html`<p class="problem" role="alert">${icon('alert')} ${this.problem}</p>`}
        </div>
        <footer>
          <button type="button" class="quiet" @click=${this.dismiss}>${words.t('cancel')}</button>
          <button class="primary" aria-disabled=${this.busy ? 'true' : 'false'}>${absenceWords(words, 'sayIt')}</button>
        </footer>
      </form>
    </dialog>`;
  }

  private absence(): TemplateResult {
    const { words, colleagues } = this;
    const before = this.desk.availability.now;
    const until = before?.until ?? null;
    return html`
      <label class="field"><span>${absenceWords(words, 'awayUntil')}</span><input type="datetime-local" name="until" min=${local(new Date())} .defaultValue=${until === null ? '' : local(new Date(until))} /></label>
      <label class="field"
        ><span>${absenceWords(words, 'standsIn')}</span
        ><select name="delegate">
          <option value="">${absenceWords(words, 'nobodyStandsIn')}</option>
          ${this.choices(colleagues ?? [], before).map((one) => html`<option value=${one.identity} ?selected=${one.identity === before?.delegate}>${one.displayName}${one.absence === null ? '' : ` (${absenceWords(words, 'notThere')})`}</option>`)}
        </select></label
      >
    `;
  }

  /** Who stands in already is offered even where the list does not hold them. */
  private choices(colleagues: readonly Standing[], before: Standing | null): readonly Standing[] {
    const delegate = before?.delegate ?? null;
    if (before === null || delegate === null || colleagues.some((one) => one.identity === delegate)) return colleagues;
    const displayName = this.desk.inbox.colleagues.get(delegate) ?? delegate;
    return [{ identity: delegate, displayName, availability: 'available', until: null, delegate: null, absence: null, pools: [], load: 0 }, ...colleagues];
  }

  private async meet(): Promise<void> {
    try {
      const all = await this.desk.meet(true);
      this.colleagues = all.filter((one) => one.identity !== this.desk.availability.now?.identity);
    } catch (error) {
      this.colleagues = [];
      this.problem = this.words.trouble(problemOf(error).code);
    }
  }

  private readonly agreed = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    const given = new FormData(event.target as HTMLFormElement);
    const until = String(given.get('until') ?? '');
    const away = this.picked === 'away';
    if (away && until !== '' && new Date(until) <= new Date()) {
      this.problem = absenceWords(this.words, 'untilOver');
      return;
    }
    this.desk.act();
    this.busy = true;
    this.problem = null;
    try {
      await this.desk.availability.say({
        availability: this.picked,
        until: away && until !== '' ? new Date(until).toISOString() : null,
        delegate: away ? String(given.get('delegate') ?? '') || null : null,
      });
      this.dismiss();
    } catch (error) {
      this.problem = this.words.trouble(problemOf(error).code);
    }
    this.busy = false;
  };

  private readonly outside = (event: MouseEvent): void => {
    if (event.target === event.currentTarget) this.dismiss();
  };

  private readonly dismiss = (event?: Event): void => {
    event?.preventDefault();
    this.dispatchEvent(new CustomEvent('dismissed'));
  };
}

/** As a field for a date and time holds it: by the clocks of the browser. */
function local(at: Date): string {
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

define('availability-dialog', AvailabilityDialog);

export function show({ desk, words, dismiss }: Setting): TemplateResult {
  return html`<availability-dialog .desk=${desk} .words=${words} @dismissed=${dismiss}></availability-dialog>`;
}
