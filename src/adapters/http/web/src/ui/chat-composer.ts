/** Where a message is written. */

import { LitElement, type TemplateResult, css, html, nothing } from 'lit';

import type { Chat } from '../core/chat';
import type { I18n } from '../core/i18n';
import { looksPersonal } from '../core/phi';
import { define } from './define';
import { icon } from './icons';
import { controls, tokens } from './tokens';

const TALLEST = 152;
const HINT_MS = 300;

export class ChatComposer extends LitElement {
  static override readonly properties = { chat: { attribute: false }, i18n: { attribute: false }, text: { state: true }, hinted: { state: true } };

  static override readonly styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
        padding: 0.75rem 1rem;
        border-block-start: 1px solid var(--line);
        background: var(--bg);
      }
      form {
        display: flex;
        align-items: flex-end;
        gap: 0.5rem;
        padding: 0.25rem;
        border: 1px solid var(--control);
        border-radius: 1.5rem;
        background: var(--bg);
      }
      form:focus-within {
        border-color: var(--accent);
        box-shadow: 0 0 0 1px var(--accent);
      }
      textarea {
        flex: 1;
        min-inline-size: 0;
        min-block-size: 2.5rem;
        padding: 0.5rem 0.25rem 0.5rem 0.875rem;
        border: 0;
        outline: 0;
        resize: none;
        background: transparent;
        color: inherit;
        font: inherit;
        scrollbar-width: thin;
      }
      :host(:dir(rtl)) textarea {
        padding: 0.5rem 0.875rem 0.5rem 0.25rem;
      }
      textarea:focus-visible {
        outline: 0;
      }
      textarea::placeholder {
        color: var(--muted);
        opacity: 1;
      }
      .send {
        background: var(--accent);
        color: var(--on-accent);
      }
      .send:hover {
        background: var(--accent);
      }
      .send:disabled {
        background: transparent;
        color: var(--muted);
        cursor: default;
      }
      :host(:dir(rtl)) .send .icon {
        scale: -1 1;
      }
      p {
        margin: 0 0.5rem 0.5rem;
        font-size: 0.8125rem;
        display: flex;
        gap: 0.5rem;
        align-items: center;
      }
      .hint {
        color: var(--notice);
      }
      .over {
        color: var(--danger);
      }
    `,
  ];

  declare chat: Chat;
  declare i18n: I18n;
  private declare text: string;
  private declare hinted: boolean;
  private declare timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.text = '';
    this.hinted = false;
  }

  /** What is written there now. */
  get value(): string {
    return this.text;
  }

  /** Put a text in, as a draft that comes back. */
  put(text: string): void {
    this.text = text;
    this.consider();
  }

  override focus(): void {
    this.field?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override updated(): void {
    const { field } = this;
    if (field === null) return;
    field.style.blockSize = 'auto';
    field.style.blockSize = `${Math.min(TALLEST, field.scrollHeight)}px`;
  }

  protected override render(): TemplateResult {
    const { i18n } = this;
    const over = this.over;
    const empty = this.text.trim() === '';
    return html`
      ${this.hinted ? html`<p class="hint" role="status">${icon('info')} ${i18n.t('phiHint')}</p>` : nothing}
      ${over > 0 ? html`<p class="over" role="status">${i18n.n('tooLong', over)}</p>` : nothing}
      <form part="composer" @submit=${this.submit}>
        <textarea
          part="input"
          rows="1"
          dir="auto"
          autocomplete="off"
          enterkeyhint="send"
          aria-label=${i18n.t('write')}
          placeholder=${i18n.t('write')}
          .value=${this.text}
          @input=${this.typed}
          @keydown=${this.pressed}
        ></textarea>
        <button class="round send" aria-label=${i18n.t('send')} ?disabled=${empty || over > 0}>${icon('send')}</button>
      </form>
    `;
  }

  private get over(): number {
    return [...this.text].length - (this.chat.limits?.bodyCodePoints ?? 4000);
  }

  private get field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  private readonly typed = (event: Event): void => {
    this.text = (event.target as HTMLTextAreaElement).value;
    this.chat.typed(this.text);
    this.consider();
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.deliver();
  };

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    this.deliver();
    this.focus();
  };

  /** A hint, once the writer pauses; the message may be sent all the same. */
  private consider(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.hinted = looksPersonal(this.text);
    }, HINT_MS);
  }

  private deliver(): void {
    if (this.text.trim() === '' || this.over > 0) return;
    const { text } = this;
    this.text = '';
    this.hinted = false;
    clearTimeout(this.timer);
    this.chat.send(text);
    this.dispatchEvent(new CustomEvent('sent', { bubbles: true, composed: true }));
  }
}

define('chat-composer', ChatComposer);
