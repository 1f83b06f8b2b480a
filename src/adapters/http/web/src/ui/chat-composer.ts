/** Where a message is written. */

import { LitElement, type TemplateResult, css, html, nothing } from 'lit';

import type { Chat } from '../core/chat';
import type { I18n } from '../core/i18n';
import type { Limits, Message } from '../core/model';
import { OFFLINE } from '../core/problems';
import type { UploadTray } from '../core/uploads';
import type { TrayFault } from './chat-tray';
import { define } from './define';
import { fit } from './fit';
import type { QuickPicker } from './quick-picker';
import { icon } from './icons';
import type { MessageCorrection } from './message-correction';
import { controls, tokens } from './tokens';

const TALLEST = 152;
const HINT_MS = 300;

export class ChatComposer extends LitElement {
  static override readonly properties = {
    chat: { attribute: false },
    i18n: { attribute: false },
    limits: { attribute: false },
    text: { state: true },
    hinted: { state: true },
    tray: { state: true },
    version: { state: true },
    waiting: { state: true },
    fault: { state: true },
    editing: { state: true },
  };

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
        padding: 0.5rem 0.25rem;
        border: 0;
        outline: 0;
        resize: none;
        background: transparent;
        color: inherit;
        font: inherit;
        scrollbar-width: thin;
      }
      .bare textarea {
        padding-inline-start: 0.875rem;
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
  /** What the server takes, once it has said so. */
  declare limits: Limits | null;
  private declare text: string;
  private declare hinted: boolean;
  private declare tray: UploadTray | null;
  /** How many times files were picked that are not in the tray yet. */
  private coming = 0;
  private code: Promise<readonly [typeof import('../core/files'), unknown] | null> | null = null;
  private declare version: number;
  private declare picker: QuickPicker | null;
  /** Whether the message goes as soon as its files are there. */
  private declare waiting: boolean;
  private declare fault: TrayFault | null;
  /** The message that is being corrected, and what was written before. */
  private declare editing: { readonly message: Message; readonly before: string } | null;
  private declare timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.text = '';
    this.hinted = this.waiting = false;
    this.tray = this.fault = this.editing = this.picker = null;
    this.version = 0;
    this.limits = null;
  }

  /** What is written there now. */
  get value(): string {
    return this.text;
  }

  /** Whether the server takes files, as far as it has said so. */
  get takesFiles(): boolean {
    return (this.limits?.upload.contentTypes.length ?? 0) > 0;
  }

  /** Put a text in, as a draft that comes back. */
  put(text: string): void {
    this.text = text;
    this.consider();
  }

  /** Take files in for the next message. */
  async attach(files: readonly File[]): Promise<void> {
    if (files.length === 0 || !this.takesFiles) return;
    this.fault = null;
    this.coming++;
    // Asked for once, so that files stand in the order in which they were picked.
    this.code ??= Promise.all([import('../core/files'), import('./chat-tray')]).catch(() => null);
    const code = await this.code;
    this.coming--;
    if (code === null) {
      this.code = null;
      this.waiting = false;
      this.chat.problems.emit(OFFLINE);
      return;
    }
    if (!this.isConnected) return;
    this.tray ??= this.watched(code[0].newTray(this.chat));
    this.tray?.add(files);
  }

  /** Let a message of one's own be corrected here. */
  correct(message: Message): void {
    this.editing = { message, before: this.editing?.before ?? this.text };
    this.text = message.body ?? '';
    this.consider();
    this.focus();
  }

  override focus(): void {
    this.field?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.tray?.end();
    this.picker?.end();
    this.tray = this.picker = null;
  }

  protected override updated(): void {
    if (this.field !== null) fit(this.field, this, TALLEST);
  }

  protected override render(): TemplateResult {
    const { i18n } = this;
    const over = this.over;
    const { tray, editing } = this;
    const clip = editing === null && this.takesFiles;
    const files = tray !== null && tray.all.length > 0;
    const empty = this.text.trim() === '' && !files;
    return html`
      ${editing === null
        ? nothing
        : html`<message-correction .caller=${this.chat} .i18n=${i18n} .message=${editing.message} @over=${({ detail }: CustomEvent<Message>) => detail === this.editing?.message && this.leaveCorrection()}></message-correction>`}
      ${files && editing === null ? html`<chat-tray .tray=${tray} .i18n=${i18n} .version=${this.version} .fault=${this.fault} ?soon=${this.waiting}></chat-tray>` : nothing}
      ${this.picker?.render() ?? nothing}
      ${this.hinted ? html`<p class="hint" role="status">${icon('info')} ${i18n.t('phiHint')}</p>` : nothing}
      ${over > 0 ? html`<p class="over" role="status">${i18n.n('tooLong', over)}</p>` : nothing}
      <form part="composer" class=${clip ? '' : 'bare'} @submit=${this.submit}>
        ${clip
          ? html`<input type="file" multiple hidden accept=${this.limits?.upload.contentTypes.join(',')} @change=${this.chosen} />
              <button class="round" type="button" aria-label=${i18n.t('attach')} title=${i18n.t('attach')} @click=${this.choose}>${icon('clip')}</button>`
          : nothing}
        <textarea
          part="input"
          rows="1"
          dir="auto"
          autocomplete="off"
          enterkeyhint="send"
          aria-label=${i18n.t('write')}
          placeholder=${i18n.t('write')}
          aria-autocomplete=${this.picker === null ? nothing : 'list'}
          aria-controls=${this.picker?.active ? 'quick' : nothing}
          aria-activedescendant=${this.picker?.active ?? nothing}
          .value=${this.text}
          @input=${this.typed}
          @keydown=${this.pressed}
          @paste=${this.pasted}
        ></textarea>
        <button class="round send" aria-label=${i18n.t(editing === null ? 'send' : 'saveCorrection')} ?disabled=${empty || over > 0}>${icon('send')}</button>
      </form>
    `;
  }

  private get over(): number {
    return [...this.text].length - (this.limits?.bodyCodePoints ?? 4000);
  }

  private get field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  private readonly typed = (event: Event): void => {
    this.text = (event.target as HTMLTextAreaElement).value;
    if (this.editing === null) this.chat.typed(this.text);
    this.picker?.typed(this.text);
    if (this.text === '/' && this.picker === null && this.chat.me?.userType === 'provider') void this.openPicker();
    this.consider();
  };

  private readonly choose = (): void => {
    this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click();
  };

  private readonly chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    void this.attach(files);
    this.focus();
  };

  private readonly pasted = (event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0 || this.editing !== null || !this.takesFiles) return;
    event.preventDefault();
    void this.attach(files);
  };

  private readonly leaveCorrection = (): void => {
    this.text = this.editing?.before ?? '';
    this.editing = null;
    this.consider();
    this.focus();
  };

  private async openPicker(): Promise<void> {
    const code = await import('./quick-picker').catch(() => null);
    if (code === null) return;
    const { QuickPicker: Picker, pickerStyles } = code;
    const root = this.renderRoot as ShadowRoot;
    if (this.picker !== null || !this.isConnected) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, pickerStyles.styleSheet].filter((one) => one !== undefined);
    const put = (text: string): void => {
      this.put(text);
      this.chat.typed(text);
      this.focus();
    };
    this.picker = new Picker(this.chat, this.i18n, put, () => this.requestUpdate());
    this.picker.typed(this.text);
    this.requestUpdate();
  }

  private watched(tray: UploadTray | null): UploadTray | null {
    tray?.changes.on(() => this.trayChanged(tray));
    tray?.refusals.on(() => {
      this.fault = 'tooManyFiles';
    });
    return tray;
  }

  private trayChanged(tray: UploadTray): void {
    this.version += 1;
    if (!tray.hasFailed && this.fault === 'fileFailed') this.fault = null;
    if (!this.waiting || tray.isBusy) return;
    this.waiting = false;
    this.deliver();
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (this.picker?.pressed(event)) return;
    if (event.key === 'Escape' && this.editing !== null) {
      event.stopPropagation();
      this.leaveCorrection();
    }
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
    this.timer = setTimeout(() => void this.hint(this.text), HINT_MS);
  }

  /** The rules come when somebody writes; without them there is no hint, and the message goes all the same. */
  private async hint(text: string): Promise<void> {
    const rules = await import('../core/phi').catch(() => null);
    if (rules !== null && text === this.text) this.hinted = rules.looksPersonal(text);
  }

  private deliver(): void {
    const { tray } = this;
    const files = this.coming + (tray?.all.length ?? 0);
    if ((this.text.trim() === '' && files === 0) || this.over > 0) return;
    if (this.editing !== null) {
      void this.renderRoot.querySelector<MessageCorrection>('message-correction')?.save(this.text);
      return;
    }
    // What was written stays until every file is there.
    if (tray?.hasFailed) this.fault = 'fileFailed';
    this.waiting = this.coming > 0 || (tray?.isBusy === true && !tray.hasFailed);
    if (this.waiting || tray?.hasFailed) return;
    const taken = tray?.take() ?? [];
    const text = this.text.trim() === '' ? taken.map((one) => one.name).join(', ') : this.text;
    this.text = '';
    this.fault = null;
    this.hinted = false;
    clearTimeout(this.timer);
    const id = this.chat.send(text, taken);
    this.picker?.sentAs(id);
    this.dispatchEvent(new CustomEvent('sent', { bubbles: true, composed: true }));
  }
}

define('chat-composer', ChatComposer);
