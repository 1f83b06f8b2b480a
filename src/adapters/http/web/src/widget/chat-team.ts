/** How far the care team got with the patient's last message, in words; the team as one, and nothing where the clinic does not tell. */

import { LitElement, type TemplateResult, css, html, nothing } from 'lit';

import type { I18n } from '../core/i18n';
import type { Message } from '../core/model';
import { more } from '../core/more-words';
import { fields, text } from '../core/shapes';
import type { Caller } from '../core/talk';
import { define } from '../ui/define';
import { controls, tokens } from '../ui/tokens';

/** What a team does is told by no event: it is looked at now and then, while somebody looks. */
const AGAIN_MS = 60_000;
const STEPS = ['working', 'opened', 'delivered'] as const;
const WORDS = { working: 'teamWorks', opened: 'teamOpened', delivered: 'teamHas' } as const;

interface Reached {
  readonly step: (typeof STEPS)[number];
  readonly at: Date;
}

export class ChatTeam extends LitElement {
  static override readonly properties = { caller: { attribute: false }, i18n: { attribute: false }, version: { type: Number }, reached: { state: true } };

  static override readonly styles = [
    tokens,
    controls,
    css`
      p {
        margin: 0;
        padding: 0 1.25rem 0.25rem;
        color: var(--muted);
        font-size: 0.8125rem;
        text-align: end;
      }
    `,
  ];

  declare caller: Caller;
  declare i18n: I18n;
  declare version: number;
  private declare reached: Reached | null;
  private declare known: string;
  private declare timer: ReturnType<typeof setTimeout> | undefined;
  private declare asked: number;

  constructor() {
    super();
    this.version = 0;
    this.reached = null;
    this.known = '';
    this.asked = 0;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.known = '';
  }

  /** Looked at anew whenever what is known of the others has changed. */
  protected override willUpdate(): void {
    const waits = this.waiting;
    const others = this.caller.thread?.others ?? [];
    const key = waits === null ? '' : [waits.id, this.caller.thread?.typing.length, ...others.map((one) => `${one.readSeq}.${one.deliveredSeq}`)].join();
    if (key === this.known) return;
    if (!this.known.startsWith(waits?.id ?? '-')) this.reached = null;
    this.known = key;
    void this.look();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { reached, i18n } = this;
    return html`<p role="status">${reached === null || this.waiting === null ? '' : more(i18n, WORDS[reached.step], { when: i18n.moment(reached.at) })}</p>`;
  }

  /** The last message of one's own, while nobody of the team wrote behind it. */
  private get waiting(): Message | null {
    const { thread } = this.caller;
    const last = thread?.messages.findLast((one) => one.kind === 'text');
    const isOurs = last !== undefined && last.author === thread?.me && last.retractedAt === null;
    return isOurs && thread?.conversation.status !== 'closed' ? last : null;
  }

  private async look(): Promise<void> {
    clearTimeout(this.timer);
    const waits = this.waiting;
    const number = (this.asked += 1);
    if (waits === null) return;
    try {
      const from = fields(await this.caller.api.ask({ method: 'GET', path: `/conversations/${waits.conversationId}/messages/${waits.id}/receipts` }));
      const step = STEPS.find((one) => from[one] !== null && from[one] !== undefined);
      if (number === this.asked) this.reached = step === undefined ? null : { step, at: new Date(text(fields(from[step]), 'at')) };
    } catch {
      if (number === this.asked) this.reached = null;
    }
    if (this.isConnected && number === this.asked) this.timer = setTimeout(() => void (document.hidden ? this.later() : this.look()), AGAIN_MS);
  }

  private later(): void {
    document.addEventListener('visibilitychange', () => void this.look(), { once: true });
  }
}

define('chat-team', ChatTeam);
