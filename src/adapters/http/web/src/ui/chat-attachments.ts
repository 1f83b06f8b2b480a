/** The files of a message: pictures are shown, the others named, all of them to be saved. */

import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { Download, FileText } from 'lucide';

import { fileContent, fileLink, save, standing } from '../core/files';
import type { I18n } from '../core/i18n';
import { more } from '../core/more-words';
import type { Attachment } from '../core/model';
import type { Caller } from '../core/talk';
import { define } from './define';
import { drawn, icon } from './icons';
import { controls, tokens } from './tokens';

export class ChatAttachments extends LitElement {
  static override readonly properties = { caller: { attribute: false }, i18n: { attribute: false }, items: { attribute: false }, shown: { state: true } };

  static override readonly styles = [
    tokens,
    controls,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: 0.375rem;
        inline-size: 17rem;
        max-inline-size: 100%;
        margin-block-start: 0.25rem;
      }
      figure {
        margin: 0;
        overflow: hidden;
        border: 1px solid var(--line);
        border-radius: 1.125rem;
        background: var(--bg);
      }
      img {
        display: block;
        inline-size: 100%;
        max-block-size: 15rem;
        object-fit: cover;
        background: var(--sunk);
      }
      .bone {
        display: block;
        block-size: 9rem;
        background: var(--sunk);
      }
      .file {
        display: flex;
        align-items: center;
        gap: 0.625rem;
        padding: 0.375rem 0.375rem 0.375rem 0.75rem;
      }
      .file > .icon {
        color: var(--muted);
      }
      .what {
        flex: 1;
        min-inline-size: 0;
        font-size: 0.875rem;
        line-height: 1.4;
      }
      bdi {
        display: block;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        font-weight: 600;
      }
      small {
        color: var(--muted);
        font-size: 0.8125rem;
      }
      .stopped small {
        color: var(--danger);
      }
    `,
  ];

  declare caller: Caller | undefined;
  declare i18n: I18n;
  declare items: readonly Attachment[];
  /** The addresses of the pictures that were fetched; empty where one can not be shown. */
  private declare shown: ReadonlyMap<string, string>;
  private readonly asked: Set<string>;
  private declare near: boolean;
  private declare watch: IntersectionObserver | undefined;

  constructor() {
    super();
    this.items = [];
    this.shown = new Map();
    this.asked = new Set();
    this.near = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Pictures are fetched when they are about to be seen: each fetching stands in the audit.
    this.watch = new IntersectionObserver((seen) => {
      this.near ||= seen.some((one) => one.isIntersecting);
      this.fetchPictures();
    });
    this.watch.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch?.disconnect();
    for (const url of this.shown.values()) if (url !== '') URL.revokeObjectURL(url);
    this.shown = new Map();
    this.asked.clear();
    this.near = false;
  }

  protected override render(): TemplateResult {
    return html`${this.items.map((one) => this.attachment(one))}`;
  }

  private attachment(one: Attachment): TemplateResult {
    const { i18n } = this;
    const clean = one.state === 'clean';
    const stopped = one.state === 'rejected' || one.state === 'failed';
    return html`<figure class=${stopped ? 'stopped' : ''}>
      ${this.picture(one)}
      <figcaption class="file">
        ${stopped ? icon('alert') : drawn(FileText)}
        <span class="what"><bdi>${one.name}</bdi><small role="status">${standing(i18n, one)}</small></span>
        ${clean && this.caller !== undefined
          ? html`<button class="round" aria-label="${more(i18n, 'save')}: ${one.name}" @click=${() => void this.save(one)}>${drawn(Download)}</button>`
          : nothing}
      </figcaption>
    </figure>`;
  }

  private async save({ id }: Attachment): Promise<void> {
    const url = this.caller === undefined ? null : await fileLink(this.caller, id);
    if (url !== null) save(url);
  }

  private picture(one: Attachment): TemplateResult | typeof nothing {
    if (!isPicture(one)) return nothing;
    const url = this.shown.get(one.id);
    if (url === '') return nothing;
    return url === undefined ? html`<span class="bone"></span>` : html`<img src=${url} alt=${one.name} @load=${() => this.requestUpdate()} />`;
  }

  protected override updated(): void {
    this.dispatchEvent(new Event('grown', { bubbles: true, composed: true }));
    this.fetchPictures();
  }

  private fetchPictures(): void {
    if (!this.near) return;
    for (const one of this.items) {
      if (!isPicture(one) || this.asked.has(one.id)) continue;
      this.asked.add(one.id);
      void this.fetchPicture(one.id);
    }
  }

  private async fetchPicture(id: string): Promise<void> {
    const content = this.caller === undefined ? null : await fileContent(this.caller, id);
    const url = content === null ? '' : URL.createObjectURL(content);
    if ((!this.isConnected || this.shown.has(id)) && url !== '') URL.revokeObjectURL(url);
    else this.shown = new Map([...this.shown, [id, url]]);
  }
}

function isPicture({ state, contentType }: Attachment): boolean {
  return state === 'clean' && contentType.startsWith('image/');
}

define('chat-attachments', ChatAttachments);
