/** How a conversation came to whom: the queue, who is asked, and why the others were not. */

import { type TemplateResult, html, nothing } from 'lit';

import { fields, list, text, textOrNull, whole } from '../core/shapes';
import { define } from '../ui/define';
import { DeskPanel } from './desk-panel';
import type { Setting } from './panels';
import type { Words } from './words';
import type { StaffCatalogue } from './words/en';
import { en, es } from './words/routing';

interface Refused {
  readonly identity: string;
  readonly why: string;
}

interface Entry {
  readonly at: string;
  readonly event: string;
  readonly identity: string | null;
  readonly step: string | null;
  readonly refused: readonly Refused[];
}

interface Routing {
  readonly pool: string | null;
  readonly assignee: string | null;
  readonly since: string | null;
  readonly asked: { readonly identity: string; readonly deadline: string } | null;
  readonly position: number | null;
  readonly wait: number | null;
  readonly items: readonly Entry[];
  readonly next: string | null;
}

type Said = Words<StaffCatalogue & typeof en>;

export class RoutingPanel extends DeskPanel {
  static override readonly properties = { ...DeskPanel.properties, found: { state: true } };

  private declare found: Routing | null;
  private declare words: Said;

  constructor() {
    super();
    this.found = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.words = this.setting.words.and(en, es);
    void this.load();
  }

  protected override title_(): string {
    return this.words.t('routing');
  }

  protected override content(): unknown {
    const { found, words } = this;
    if (found === null) return this.problem === null ? html`<p class="loading" role="status">${words.shared.t('loading')}</p>` : nothing;
    return html`
      <div class="row">
        ${found.pool === null ? nothing : html`<span class="tag">${words.t('routing_pool')}: <bdi>${found.pool}</bdi></span>`}
        <span class="tag">${words.t('routing_owner')}: <bdi>${found.assignee === null ? words.t('routingNobody') : this.nameOf(found.assignee)}</bdi></span>
        ${found.position === null ? nothing : html`<span class="tag notice">${words.t('routingPlace', { n: found.position })}</span>`}
      </div>
      ${this.now(found)}
      ${found.items.length === 0 ? html`<p>${words.t('routingNone')}</p>` : html`<ol class="line">${found.items.map((one) => this.entry(one))}</ol>`}
      ${found.next === null ? nothing : html`<p><button type="button" class="quiet" @click=${() => void this.load(found.next)}>${words.t('routingMore')}</button></p>`}
    `;
  }

  private now(found: Routing): unknown {
    const { words } = this;
    const lines = [
      found.since === null ? '' : words.t('routingWaits', { when: this.moment(found.since) }),
      found.asked === null ? '' : words.t('routingAsked', { name: this.nameOf(found.asked.identity), when: this.moment(found.asked.deadline) }),
      found.wait === null ? '' : words.t('routingLately', { time: words.waiting(found.wait * 1000) }),
    ].filter((one) => one !== '');
    return lines.length === 0 ? nothing : html`<p>${lines.map((one) => html`${one}. `)}</p>`;
  }

  private entry(one: Entry): TemplateResult {
    const { words } = this;
    const name = one.identity === null ? '' : this.nameOf(one.identity);
    const known = `event_${one.event}`;
    const said = words.t(known in en ? (known as 'event_offered') : 'event_other', { name });
    const step = one.step === null ? '' : words.t(`step_${one.step}` as 'step_pool');
    return html`<li class=${one.event === 'queued' ? 'open' : 'done'}>
      <strong>${said}</strong>
      <small>${this.moment(one.at)}${step === '' || one.event !== 'offered' ? '' : ` · ${step}`}</small>
      ${one.refused.length === 0
        ? nothing
        : html`<details><summary><span>${words.n('routingOthers', one.refused.length)}</span></summary><ul>${one.refused.map((each) => html`<li><bdi>${this.nameOf(each.identity)}</bdi> <small>${words.t(`why_${each.why}` as 'why_away')}</small></li>`)}</ul></details>`}
    </li>`;
  }

  private nameOf(identity: string): string {
    return this.setting.desk.nameOf(identity);
  }

  private moment(at: string): string {
    return this.words.shared.moment(new Date(at));
  }

  private async load(cursor: string | null = null): Promise<void> {
    const { desk, about } = this.setting;
    const rest = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    await this.tried(async () => {
      const [page] = await Promise.all([desk.api.ask({ method: 'GET', path: `/conversations/${encodeURIComponent(about)}/routing?limit=50${rest}` }), desk.meet()]);
      const read = routing(page);
      this.found = { ...read, items: [...(this.found?.items ?? []), ...read.items] };
    });
  }
}

function routing(value: unknown): Routing {
  const from = fields(value, 'routing');
  const asked = from['offer'] === null ? null : fields(from['offer'], 'offer');
  return {
    pool: textOrNull(from, 'pool'),
    assignee: textOrNull(from, 'assignee'),
    since: textOrNull(from, 'waitingSince'),
    asked: asked === null ? null : { identity: text(asked, 'identity'), deadline: text(asked, 'deadline') },
    position: from['position'] === null ? null : whole(from, 'position'),
    wait: from['expectedWait'] === null ? null : whole(from, 'expectedWait'),
    items: list(from, 'items', entry),
    next: textOrNull(from, 'nextCursor'),
  };
}

function entry(value: unknown): Entry {
  const from = fields(value, 'entry');
  return {
    at: text(from, 'at'),
    event: text(from, 'event'),
    identity: textOrNull(from, 'identity'),
    step: textOrNull(from, 'step'),
    refused: list(from, 'refused', (one) => ({ identity: text(fields(one), 'identity'), why: text(fields(one), 'why') })),
  };
}

define('routing-panel', RoutingPanel);

export function show(setting: Setting): TemplateResult {
  return html`<routing-panel .setting=${setting}></routing-panel>`;
}
