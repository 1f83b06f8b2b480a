/** The files that go with the next message, each with what becomes of it. */

import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { FileText, RotateCw } from 'lucide';

import { shared, sized } from '../core/files';
import type { I18n } from '../core/i18n';
import { more } from '../core/more-words';
import type { Upload, UploadTray } from '../core/uploads';
import { define } from './define';
import { drawn, icon } from './icons';
import { controls, tokens } from './tokens';

export type TrayFault = 'fileFailed' | 'tooManyFiles';

export class ChatTray extends LitElement {
  static override readonly properties = { tray: { attribute: false }, i18n: { attribute: false }, version: { type: Number }, fault: { attribute: false }, soon: { type: Boolean } };

  static override readonly styles = [
    tokens,
    controls,
    css`
      ul {
        display: flex;
        flex-direction: column;
        gap: 0.375rem;
        max-block-size: min(15.5rem, 40dvh);
        overflow-y: auto;
        margin: 0 0 0.625rem;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        align-items: center;
        gap: 0.625rem;
        padding: 0.375rem 0.375rem 0.375rem 0.5rem;
        border: 1px solid var(--line);
        border-radius: 0.875rem;
        background: var(--bg);
      }
      .failed {
        border-color: var(--danger);
      }
      .thumb {
        flex: none;
        display: grid;
        place-items: center;
        inline-size: 2.5rem;
        block-size: 2.5rem;
        border-radius: 0.625rem;
        background: var(--sunk);
        color: var(--muted);
        object-fit: cover;
      }
      .what {
        flex: 1;
        min-inline-size: 0;
        font-size: 0.875rem;
        line-height: 1.4;
      }
      input {
        inline-size: 100%;
        padding: 0;
        border: 0;
        border-block-end: 1px dashed transparent;
        background: none;
        color: inherit;
        font: inherit;
        font-weight: 600;
        text-overflow: ellipsis;
      }
      input:hover,
      input:focus {
        border-block-end-color: var(--control);
      }
      .name {
        display: block;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        font-weight: 600;
      }
      small {
        display: block;
        color: var(--muted);
        font-size: 0.8125rem;
      }
      .failed small {
        color: var(--danger);
      }
      p {
        display: flex;
        gap: 0.5rem;
        align-items: center;
        margin: 0 0.5rem 0.5rem;
        color: var(--muted);
        font-size: 0.8125rem;
      }
      .over {
        color: var(--danger);
      }
      progress {
        display: block;
        inline-size: 100%;
        block-size: 0.25rem;
        margin-block-start: 0.25rem;
        appearance: none;
        border: 0;
        border-radius: 999px;
        background: var(--line);
        accent-color: var(--accent);
        overflow: hidden;
      }
      progress::-webkit-progress-bar {
        background: var(--line);
      }
      progress::-webkit-progress-value {
        background: var(--accent);
      }
      progress::-moz-progress-bar {
        background: var(--accent);
      }
    `,
  ];

  declare tray: UploadTray;
  declare i18n: I18n;
  /** Raised whenever the tray has changed. */
  declare version: number;
  /** What is wrong with the files together. */
  declare fault: TrayFault | null;
  /** Whether the message goes as soon as they are there. */
  declare soon: boolean;
  private readonly pictures: Map<string, string>;

  constructor() {
    super();
    this.version = 0;
    this.fault = null;
    this.soon = false;
    this.pictures = new Map();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forget(() => true);
  }

  protected override updated(): void {
    const kept = new Set(this.tray.all.map((one) => one.id));
    this.forget((id) => !kept.has(id));
  }

  protected override render(): TemplateResult {
    const { i18n, tray } = this;
    return html`<ul aria-label=${more(i18n, 'files')}>
        ${repeat(tray.all, (one) => one.id, (one) => this.file(one))}
      </ul>
      ${this.soon ? html`<p class="soon" role="status">${icon('clock')} ${more(i18n, 'sendsSoon')}</p>` : nothing}
      ${this.fault === null ? nothing : html`<p class="over" role="alert">${icon('alert')} ${more(i18n, this.fault)}</p>`}`;
  }

  private file(one: Upload): TemplateResult {
    const { i18n } = this;
    const failed = one.state === 'failed';
    const picture = one.file.type.startsWith('image/');
    return html`<li class=${one.state}>
      ${picture && !failed ? html`<img class="thumb" alt="" src=${this.picture(one)} />` : html`<span class="thumb">${failed ? icon('alert') : drawn(FileText)}</span>`}
      <span class="what">
        ${failed
          ? html`<bdi class="name">${one.name}</bdi>`
          : html`<input aria-label=${more(i18n, picture ? 'describe' : 'fileName')} maxlength="120" .value=${one.name} @change=${(event: Event) => this.rename(one, event)} />`}
        <small role=${failed ? 'alert' : 'status'}>${this.words(one)}</small>
        ${one.state === 'uploading' ? html`<progress max="1" .value=${one.progress} aria-label=${one.name}></progress>` : nothing}
      </span>
      ${failed && again(one.reason)
        ? html`<button class="round" type="button" aria-label="${i18n.t('retry')}: ${one.name}" @click=${() => this.tray.retry(one.id)}>${drawn(RotateCw)}</button>`
        : nothing}
      <button class="round" type="button" aria-label="${more(i18n, one.state === 'uploading' ? 'cancelFile' : 'removeFile')}: ${one.name}" @click=${() => this.tray.remove(one.id)}>
        ${icon('close')}
      </button>
    </li>`;
  }

  private words(one: Upload): string {
    const { i18n } = this;
    // The words are read aloud whenever they change: at each tenth.
    if (one.state === 'uploading') return more(i18n, 'uploading', { share: shared(i18n.locale, Math.floor(one.progress * 10) / 10) });
    if (one.state === 'ready') return one.attachment?.state === 'pending' ? more(i18n, 'checking') : sized(i18n.locale, one.file.size);
    switch (one.reason) {
      case 'too-large':
        return more(i18n, 'tooLarge');
      case 'unsupported-media-type':
        return more(i18n, 'wrongType');
      case 'empty':
        return more(i18n, 'emptyFile');
      case 'offline':
        return more(i18n, 'notCarried');
      case 'attachment-rejected':
        return more(i18n, 'fileRejected');
      case 'attachment-failed':
        return more(i18n, 'fileUnchecked');
      default:
        return more(i18n, 'notUploaded');
    }
  }

  private rename(one: Upload, event: Event): void {
    this.tray.rename(one.id, (event.target as HTMLInputElement).value);
  }

  private picture(one: Upload): string {
    const known = this.pictures.get(one.id) ?? URL.createObjectURL(one.file);
    this.pictures.set(one.id, known);
    return known;
  }

  private forget(which: (id: string) => boolean): void {
    for (const [id, url] of this.pictures) {
      if (!which(id)) continue;
      URL.revokeObjectURL(url);
      this.pictures.delete(id);
    }
  }
}

/** Whether the same file may go through at another time. */
function again(reason: string | null): boolean {
  return !['too-large', 'unsupported-media-type', 'uploads-disabled', 'empty', 'attachment-rejected', 'attachment-failed'].includes(reason ?? '');
}

define('chat-tray', ChatTray);
