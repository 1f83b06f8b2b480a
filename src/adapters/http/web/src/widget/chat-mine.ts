/** A patient's own page: who opened their messages, in words, and where they are signed in. */

import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import type { I18n } from '../core/i18n';
import { page } from '../core/model';
import { type Signed, endSession, ownSessions } from '../core/sessions';
import { fields, text } from '../core/shapes';
import type { Caller } from '../core/talk';
import { define } from '../ui/define';
import { controls, tokens } from '../ui/tokens';
import { mineWord } from './mine-words';

const AT_ONCE = 20;

interface Line {
  readonly at: string;
  readonly text: string;
}

type Part = 'log' | 'devices';

export class ChatMine extends LitElement {
  static override readonly properties = {
    caller: { attribute: false },
    identity: { attribute: false },
    i18n: { attribute: false },
    lines: { state: true },
    cursor: { state: true },
    devices: { state: true },
    failed: { state: true },
    busy: { state: true },
    told: { state: true },
  };
  static override readonly styles = [
    tokens,
    controls,
    css`
      :host {
        flex: 1;
        min-block-size: 0;
        display: block;
        overflow-y: auto;
        padding: 1rem 1.25rem 1.5rem;
      }
      h2,
      p,
      ul {
        margin: 0;
        padding: 0;
      }
      h2 {
        font-size: 1.0625rem;
        line-height: 1.35;
        font-weight: 650;
      }
      section {
        display: grid;
        gap: 0.625rem;
        justify-items: start;
        margin-block-start: 1.5rem;
      }
      ul {
        inline-size: 100%;
        list-style: none;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0.5rem;
        padding-block: 0.625rem;
        border-block-start: 1px solid var(--line);
      }
      li > div {
        flex: 1 1 10rem;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      .note,
      small {
        color: var(--muted);
        font-size: 0.875rem;
        line-height: 1.4;
      }
      small {
        display: block;
      }
      .tag {
        padding: 0.0625rem 0.5rem;
        border-radius: 1rem;
        background: var(--mine);
        color: var(--on-mine);
        font-size: 0.8125rem;
        font-weight: 600;
      }
    `,
  ];

  declare caller: Caller;
  declare identity: string;
  declare i18n: I18n;
  /** Null until they are known. */
  private declare lines: readonly Line[] | null;
  private declare cursor: string | null;
  private declare devices: readonly Signed[] | null;
  private declare failed: readonly Part[];
  private declare busy: boolean;
  private declare told: boolean;

  constructor() {
    super();
    this.lines = this.cursor = this.devices = null;
    this.failed = [];
    this.busy = this.told = false;
  }

  protected override firstUpdated(): void {
    this.focus();
    // Not before: where its code came late it is upgraded first, and told of its caller then.
    void this.loadLog();
    void this.loadDevices();
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.back')?.focus();
  }

  protected override render(): TemplateResult {
    const { i18n } = this;
    return html`<button class="quiet back" @click=${() => this.dispatchEvent(new CustomEvent('back'))}>${mineWord(i18n, 'back')}</button>
      <section aria-labelledby="opened">
        <h2 id="opened">${mineWord(i18n, 'opened')}</h2>
        <p class="note">${mineWord(i18n, 'openedText')}</p>
        ${this.standing('log', this.lines)}
        ${this.lines?.length === 0 ? html`<p role="status">${mineWord(i18n, 'nobody')}</p>` : nothing}
        ${this.lines === null || this.lines.length === 0 ? nothing : html`<ul role="list">${this.lines.map((one) => html`<li><div><bdi>${one.text}</bdi><small>${i18n.moment(new Date(one.at))}</small></div></li>`)}</ul>`}
        ${this.cursor === null || this.failed.includes('log') ? nothing : html`<button class="quiet" aria-disabled=${this.busy ? 'true' : 'false'} @click=${() => void this.loadLog()}>${mineWord(i18n, 'more')}</button>`}
      </section>
      <section aria-labelledby="devices">
        <h2 id="devices">${mineWord(i18n, 'devices')}</h2>
        <p class="note">${mineWord(i18n, 'devicesText')}</p>
        ${this.standing('devices', this.devices)}
        ${this.devices === null ? nothing : html`<ul role="list">${repeat(this.devices, (one) => one.id, (one) => this.device(one))}</ul>`}
        <p role="status" class="said" tabindex="-1">${this.told ? mineWord(i18n, 'signedOut') : ''}</p>
      </section>`;
  }

  /** That a part is on its way, or did not come. */
  private standing(part: Part, found: unknown): TemplateResult | typeof nothing {
    const { i18n } = this;
    if (this.failed.includes(part))
      return html`<p role="alert">${i18n.t('notAvailable')}</p>
        <button class="quiet" @click=${() => void (part === 'log' ? this.loadLog() : this.loadDevices())}>${i18n.t('retry')}</button>`;
    return found === null ? html`<p role="status">${i18n.t('loading')}</p>` : nothing;
  }

  private device(one: Signed): TemplateResult {
    const { i18n } = this;
    const { browser, system } = one;
    const device = browser !== undefined && system !== undefined ? mineWord(i18n, 'deviceOn', { browser, system }) : (browser ?? system ?? mineWord(i18n, 'deviceUnknown'));
    const since = i18n.moment(new Date(one.startedAt));
    return html`<li>
      <div>
        <strong>${device}</strong> ${one.isHere ? html`<span class="tag">${mineWord(i18n, 'deviceHere')}</span>` : nothing}
        <small>${mineWord(i18n, 'deviceSince', { since, last: i18n.moment(new Date(one.lastActiveAt)) })}</small>
      </div>
      ${one.isHere ? nothing : html`<button class="quiet" aria-label=${mineWord(i18n, 'signOutOne', { device, since })} aria-disabled=${this.busy ? 'true' : 'false'} @click=${() => void this.end(one)}>${mineWord(i18n, 'signOut')}</button>`}
    </li>`;
  }

  private async loadLog(): Promise<void> {
    const rest = this.cursor === null ? '' : `&cursor=${encodeURIComponent(this.cursor)}`;
    await this.tried('log', async () => {
      const path = `/people/${encodeURIComponent(this.identity)}/access-log?limit=${AT_ONCE}${rest}`;
      const found = page(await this.caller.api.ask({ method: 'GET', path }), line);
      this.lines = [...(this.lines ?? []), ...found.items];
      this.cursor = found.nextCursor;
    });
  }

  private async loadDevices(): Promise<void> {
    await this.tried('devices', async () => {
      this.devices = await ownSessions(this.caller.api);
    });
  }

  private async end(one: Signed): Promise<void> {
    if (this.busy) return;
    this.told = false;
    await this.tried('devices', async () => {
      await endSession(this.caller.api, one.id);
      this.devices = (this.devices ?? []).filter((each) => each.id !== one.id);
      this.told = true;
    });
    await this.updateComplete;
    // The button is gone: the keyboard goes on from what was done.
    if (this.told) this.renderRoot.querySelector<HTMLElement>('.said')?.focus();
  }

  private async tried(part: Part, work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.failed = this.failed.filter((one) => one !== part);
    try {
      await work();
    } catch {
      this.failed = [...this.failed, part];
    }
    this.busy = false;
  }
}

function line(value: unknown): Line {
  const from = fields(value);
  return { at: text(from, 'at'), text: text(from, 'text') };
}

define('chat-mine', ChatMine);
