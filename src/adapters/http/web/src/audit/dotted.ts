/** Names of acts, where there is little room for them. */

import { type TemplateResult, html } from 'lit';

/** A name whose words are parted by dots: it is broken after these alone. */
export function dotted(name: string): readonly TemplateResult[] {
  return name.split('.').map((word, place) => (place === 0 ? html`${word}` : html`.<wbr />${word}`));
}
