/** The refill queue and the calendar in the console's bar: each opens in a dialog, fetched when somebody opens it. */

import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { CalendarDays, Pill } from 'lucide';

import { OFFLINE } from '../core/problems';
import { pageStyles } from '../staff/page-styles';
import { define } from '../ui/define';
import { drawn } from '../ui/icons';
import { controls, tokens } from '../ui/tokens';
import { phoneTools } from './console-styles';
import type { Desk } from './desk';
import type { Words } from './words';
import { careWords } from './words/care';

type Tool = 'refills' | 'calendar';

const TOOLS = { refills: Pill, calendar: CalendarDays } as const;

export class CareTools extends LitElement {
  static override readonly properties = {
    desk: { attribute: false },
    words: { attribute: false },
    address: { attribute: false },
    open: { state: true },
  };
  static override readonly styles = [
    tokens,
    controls,
    pageStyles,
    css`
      /* A dialog takes no place among the tools. */
      .tool ~ :not(.tool) {
        position: absolute;
      }
    `,
    phoneTools,
  ];

  declare desk: Desk;
  declare words: Words;
  declare address: (id: string) => string;
  private declare open: Tool | null;

  constructor() {
    super();
    this.open = null;
  }

  protected override render(): TemplateResult {
    return html`${this.tool('refills')}${this.tool('calendar')}${this.dialog()}`;
  }

  private tool(name: Tool): TemplateResult {
    const said = careWords(this.words, name);
    return html`<button class="tool" data-tool=${name} aria-label=${said} title=${said} @click=${() => void this.unfold(name)}>${drawn(TOOLS[name])}</button>`;
  }

  private dialog(): TemplateResult | typeof nothing {
    const { desk, words, address } = this;
    switch (this.open) {
      case 'refills':
        return html`<refill-queue .desk=${desk} .words=${words} .address=${address} @keydown=${rest} @dismissed=${this.fold} @pick=${this.pick}></refill-queue>`;
      case 'calendar':
        return html`<care-calendar .desk=${desk} .words=${words} .address=${address} @keydown=${rest} @dismissed=${this.fold} @pick=${this.pick}></care-calendar>`;
      case null:
        return nothing;
    }
  }

  private async unfold(name: Tool): Promise<void> {
    this.desk.act();
    try {
      await (name === 'refills' ? import('./refill-queue') : import('./care-calendar'));
      this.open = name;
    } catch {
      this.desk.problems.emit(OFFLINE);
    }
  }

  private readonly fold = (): void => {
    const was = this.open;
    this.open = null;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[data-tool="${was ?? ''}"]`)?.focus());
  };

  private readonly pick = (event: CustomEvent<string>): void => {
    this.open = null;
    this.dispatchEvent(new CustomEvent('pick', { detail: event.detail }));
  };
}

/** The keys of the desk behind it rest while a dialog is open. */
function rest(event: Event): void {
  event.stopPropagation();
}

define('care-tools', CareTools);
