/** Quick responses in the composer: "/" opens them, arrows choose, Enter puts the text in, Escape leaves. Nothing is sent by it. */

import { type CSSResult, type TemplateResult, css, html, nothing } from 'lit';

import type { Chat } from '../core/chat';
import type { I18n } from '../core/i18n';
import { more } from '../core/more-words';
import { type QuickResponse, fillResponse, matching, noteUse, quickResponses } from '../core/quick-responses';

export const MOST_SHOWN = 4;

/** Styles for whoever shows the list. */
export const pickerStyles: CSSResult = css`
  .quick {
    margin: 0 0 0.625rem;
    padding: 0.25rem;
    border: 1px solid var(--line);
    border-radius: 1rem;
    background: var(--bg);
    list-style: none;
  }
  .quick li {
    padding: 0.5rem 0.75rem;
    border-radius: 0.75rem;
    cursor: pointer;
    font-size: 0.875rem;
    line-height: 1.4;
  }
  .quick li[aria-selected='true'] {
    background: var(--sunk);
    box-shadow: inset 3px 0 0 var(--accent);
  }
  @media (forced-colors: active) {
    .quick li[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  .quick code {
    color: var(--accent);
    font: inherit;
    font-weight: 600;
  }
  .quick span {
    display: block;
    overflow: hidden;
    color: var(--muted);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;

export class QuickPicker {
  private all: readonly QuickResponse[] | null = null;
  private query: string | null = null;
  private at = 0;
  private loading = false;
  /** Raised with every text, and in the end: what was chosen before that is not put in any more. */
  private turn = 0;
  /** The one that was put in last, until it is sent. */
  private used: { readonly response: QuickResponse; readonly version: number } | null = null;
  private readonly undo: () => void;
  private readonly awaited = new Map<string, { readonly response: QuickResponse; readonly version: number }>();

  constructor(
    private readonly chat: Chat,
    private readonly i18n: I18n,
    private readonly put: (text: string) => void,
    private readonly changed: () => void,
  ) {
    this.undo = chat.sent.on(({ id, message }) => {
      const used = this.awaited.get(id);
      this.awaited.delete(id);
      if (used !== undefined) void noteUse(chat, used.response.id, used.version, message);
    });
  }

  end(): void {
    this.turn += 1;
    this.undo();
  }

  /** The list's options now; empty while it is closed. */
  get options(): readonly QuickResponse[] {
    return this.query === null || this.all === null ? [] : matching(this.all, this.query).slice(0, MOST_SHOWN);
  }

  get isOpen(): boolean {
    return this.query !== null;
  }

  /** The id of the chosen option, for assistive technology. */
  get active(): string | null {
    return this.options.length > 0 ? `quick-${this.at}` : null;
  }

  /** The composer says this now. */
  typed(text: string): void {
    this.turn += 1;
    this.query = /^\/\S*$/u.test(text) ? text.slice(1) : null;
    this.at = 0;
    if (text === '') this.used = null;
    if (this.query !== null && this.all === null && !this.loading) void this.load();
  }

  /** Whether the key was for the list. */
  pressed(event: KeyboardEvent): boolean {
    if (this.query === null) return false;
    const { options } = this;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && options.length > 0) this.at = (this.at + step + options.length) % options.length;
    else if (event.key === 'Escape') this.query = null;
    else if ((event.key === 'Enter' || event.key === 'Tab') && options[this.at] !== undefined) void this.choose(options[this.at]);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    this.changed();
    return true;
  }

  /** A message went under that id: if it was made of one of these, its use is counted. */
  sentAs(id: string | null): void {
    if (id !== null && this.used !== null) this.awaited.set(id, this.used);
    this.used = null;
  }

  render(): TemplateResult | typeof nothing {
    if (this.query === null) return nothing;
    const { i18n, options } = this;
    if (options.length === 0) return html`<p class="soon" role="status">${more(i18n, this.all === null ? 'quickLoading' : 'quickNone')}</p>`;
    return html`<ul class="quick" id="quick" role="listbox" aria-label=${more(i18n, 'quick')}>
      ${options.map(
        (one, index) => html`<li id="quick-${index}" role="option" aria-selected=${index === this.at} @pointerdown=${(event: Event) => this.clicked(event, one)}>
          <code>/${one.shortCode}</code> <bdi>${one.title}</bdi><span dir="auto">${one.body}</span>
        </li>`,
      )}
    </ul>`;
  }

  private clicked(event: Event, one: QuickResponse): void {
    event.preventDefault();
    void this.choose(one);
  }

  private async choose(one: QuickResponse | undefined): Promise<void> {
    if (one === undefined) return;
    this.query = null;
    const { turn } = this;
    const { body, version } = await fillResponse(this.chat, one);
    if (turn !== this.turn) return;
    this.used = { response: one, version };
    this.put(body);
  }

  private async load(): Promise<void> {
    this.loading = true;
    this.all = await quickResponses(this.chat);
    this.loading = false;
    this.changed();
  }
}
