/** A field for something that is said with a card, whatever kind it is of, and what was filled in. */

import { type TemplateResult, html } from 'lit';

import type { FactForm } from '../core/cards';
import type { I18n } from '../core/i18n';
import { named } from './card-words';

export function factField(i18n: I18n, fact: FactForm): TemplateResult {
  return html`<label class="field">${named(i18n, fact.name)}${control(i18n, fact)}</label>`;
}

function control(i18n: I18n, { name, form, limit, needed, choices }: FactForm): TemplateResult {
  if (choices.length > 0) {
    return html`<select name=${name} ?required=${needed}>
      ${needed ? '' : html`<option value=""></option>`}${choices.map((one) => html`<option value=${one}>${named(i18n, `${name} ${one}`)}</option>`)}
    </select>`;
  }
  if (form === 'moment') return html`<input type="datetime-local" name=${name} ?required=${needed} />`;
  if (form === 'text') return html`<textarea name=${name} maxlength=${limit} dir="auto" ?required=${needed}></textarea>`;
  return html`<input name=${name} maxlength="128" ?required=${needed} />`;
}

/** What was said of these, without what was left empty. Moments are sent with their zone. */
export function saidOf(facts: readonly FactForm[], given: FormData): Record<string, string> {
  const said = facts.map(({ name, form }) => [name, sent(form, String(given.get(name) ?? '').trim())] as const);
  return Object.fromEntries(said.filter(([, value]) => value !== ''));
}

function sent(form: string, value: string): string {
  return form === 'moment' && value !== '' ? new Date(value).toISOString() : value;
}
