/** The clocks of a conversation, unfolded: each number with the segments that it is made of. */

import { type TemplateResult, html, nothing } from 'lit';

import { type Fields, fields, list, text, textOrNull, whole } from '../core/shapes';
import { problemOf } from '../core/problems';
import { define } from '../ui/define';
import { DeskPanel } from './desk-panel';
import type { Setting } from './panels';
import type { Words } from './words';
import type { StaffCatalogue } from './words/en';
import { en, es } from './words/times';

interface Segment {
  readonly from: string;
  readonly to: string;
  readonly counts: boolean;
  readonly cause: string;
  readonly name: string | null;
  readonly seconds: number;
}

interface Episode {
  readonly since: string;
  readonly until: string | null;
  readonly answeredBy: string | null;
  readonly seconds: number;
  readonly segments: readonly Segment[];
}

interface Ledger {
  readonly waiting: { readonly seconds: number; readonly isLate: boolean } | null;
  readonly limits: Readonly<Record<'warn' | 'breach' | 'escalate', number>>;
  readonly episodes: readonly Episode[];
  readonly first: number | null;
  readonly next: readonly number[];
  readonly resolution: number;
  readonly resolutionSegments: readonly Segment[];
}

type Said = Words<StaffCatalogue & typeof en>;

export class TimesPanel extends DeskPanel {
  static override readonly properties = { ...DeskPanel.properties, ledger: { state: true } };

  private declare ledger: Ledger | null;
  private declare words: Said;

  constructor() {
    super();
    this.ledger = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.words = this.setting.words.and(en, es);
    void this.load();
  }

  protected override title_(): string {
    return this.words.t('times');
  }

  protected override content(): unknown {
    const { ledger, words } = this;
    if (ledger === null) return this.problem === null ? html`<p class="loading" role="status">${words.shared.t('loading')}</p>` : nothing;
    const { breach, escalate, warn } = ledger.limits;
    return html`
      <p>${words.t('timesText')}</p>
      <div class="figures">
        ${ledger.waiting === null ? nothing : this.figure(words.t('timesNow'), ledger.waiting.seconds, ledger.waiting.isLate)}
        ${ledger.first === null ? nothing : this.figure(words.t('timesFirst'), ledger.first, ledger.first > breach)}
        ${ledger.next.length === 0 ? nothing : this.figure(words.n('timesNext', ledger.next.length), Math.round(ledger.next.reduce((sum, one) => sum + one, 0) / ledger.next.length), false)}
      </div>
      <p>${words.t('timesLimits', { warn: this.span(warn), breach: this.span(breach), escalate: this.span(escalate) })}</p>
      <section>
        <h3>${words.t('waits')}</h3>
        ${ledger.episodes.length === 0 ? html`<p>${words.t('timesNone')}</p>` : ledger.episodes.toReversed().map((one, place) => this.episode(one, place === 0))}
      </section>
      ${ledger.resolutionSegments.length === 0
        ? nothing
        : html`<details><summary><span>${words.t('timesResolution')}</span> <strong>${this.span(ledger.resolution)}</strong></summary>${this.segments(ledger.resolution, ledger.resolutionSegments)}</details>`}
    `;
  }

  private figure(label: string, seconds: number, isLate: boolean): TemplateResult {
    return html`<div class="figure ${isLate ? 'late' : ''}"><strong>${this.span(seconds)}</strong><small>${label}</small></div>`;
  }

  private episode(one: Episode, isLast: boolean): TemplateResult {
    const { words } = this;
    const when = words.shared.moment(new Date(one.since));
    const said = one.until === null ? words.t('waitOpen', { when }) : one.answeredBy === null ? words.t('waitClosed', { when }) : words.t('waitAnswered', { when, name: this.setting.desk.nameOf(one.answeredBy) });
    return html`<details ?open=${isLast}><summary><span>${said}</span> <strong>${this.span(one.seconds)}</strong></summary>${this.segments(one.seconds, one.segments)}</details>`;
  }

  private segments(seconds: number, segments: readonly Segment[]): TemplateResult {
    const { words } = this;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${words.t('segmentsOf', { time: this.span(seconds) })}><table>
      <caption class="spoken">${words.t('segmentsOf', { time: this.span(seconds) })}</caption>
      <thead><tr><th scope="col">${words.t('from')}</th><th scope="col">${words.t('to')}</th><th scope="col">${words.t('why')}</th><th scope="col">${words.t('span')}</th></tr></thead>
      <tbody>${segments.map(
        (one) => html`<tr class=${one.counts ? '' : 'stops'}><td>${this.moment(one.from)}</td><td>${this.moment(one.to)}</td><td>${words.t(`cause_${one.cause}` as 'cause_holiday')}${one.name === null ? nothing : html` (<bdi>${one.name}</bdi>)`}</td><td>${this.span(one.seconds)}</td></tr>`,
      )}</tbody>
    </table></div>`;
  }

  private moment(at: string): string {
    return this.words.shared.moment(new Date(at));
  }

  private span(seconds: number): string {
    return this.words.waiting(seconds * 1000);
  }

  private async load(): Promise<void> {
    const { desk, about } = this.setting;
    try {
      this.ledger = readLedger(await desk.api.ask({ method: 'GET', path: `/conversations/${encodeURIComponent(about)}/clock` }));
    } catch (error) {
      this.problem = this.words.trouble(problemOf(error).code);
    }
  }
}

function readLedger(value: unknown): Ledger {
  const from = fields(value, 'ledger');
  const clock = from['clock'] === null ? null : fields(from['clock'], 'clock');
  const limits = fields(from['limits'], 'limits');
  return {
    waiting: clock === null ? null : { seconds: whole(clock, 'elapsedSeconds'), isLate: ['late', 'escalated'].includes(text(clock, 'lateness')) },
    limits: { warn: whole(limits, 'warnSeconds'), breach: whole(limits, 'breachSeconds'), escalate: whole(limits, 'escalateSeconds') },
    episodes: list(from, 'episodes', episode),
    first: from['firstResponseSeconds'] === null ? null : whole(from, 'firstResponseSeconds'),
    next: list(from, 'nextResponseSeconds', Number),
    resolution: whole(from, 'resolutionSeconds'),
    resolutionSegments: list(from, 'resolutionSegments', segment),
  };
}

function episode(value: unknown): Episode {
  const from = fields(value, 'episode');
  return { since: text(from, 'since'), until: textOrNull(from, 'until'), answeredBy: textOrNull(from, 'answeredBy'), seconds: whole(from, 'elapsedSeconds'), segments: list(from, 'segments', segment) };
}

function segment(value: unknown): Segment {
  const from: Fields = fields(value, 'segment');
  return { from: text(from, 'from'), to: text(from, 'to'), counts: text(from, 'state') === 'running', cause: text(from, 'cause'), name: textOrNull(from, 'name'), seconds: whole(from, 'seconds') };
}

define('times-panel', TimesPanel);

export function show(setting: Setting): TemplateResult {
  return html`<times-panel .setting=${setting}></times-panel>`;
}
