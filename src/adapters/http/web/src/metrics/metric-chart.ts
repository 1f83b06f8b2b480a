/** A chart: its table, which it is drawn from and can be read in its place, and what it shows in words. */

import { LitElement, type TemplateResult, html, nothing, svg } from 'lit';

import { define } from '../ui/define';
import { drawn } from '../ui/icons';
import { controls, tokens } from '../ui/tokens';
import { chartStyles } from './chart-styles';
import type { Figure, Row } from './figures';
import { PICTURES } from './icons';
import type { MetricsWords } from './metrics-words';
import { bars, depth, placeAt, plot } from './plot';

export class MetricChart extends LitElement {
  static override readonly properties = { figure: { attribute: false }, words: { attribute: false }, busy: { type: Boolean }, told: { state: true }, width: { state: true }, at: { state: true } };
  static override readonly styles = [tokens, controls, chartStyles];

  declare figure: Figure;
  declare words: MetricsWords;
  /** Whether the first numbers are on their way. */
  declare busy: boolean;
  /** Whether the table stands in place of the chart. */
  private declare told: boolean;
  private declare width: number;
  /** The place that is pointed at. */
  private declare at: number | null;
  private readonly watch = new ResizeObserver(([seen]) => {
    this.width = Math.round(seen?.contentRect.width ?? 0);
  });

  constructor() {
    super();
    this.busy = this.told = false;
    this.width = 0;
    this.at = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch.disconnect();
  }

  protected override firstUpdated(): void {
    const body = this.renderRoot.querySelector('.body');
    if (body !== null) this.watch.observe(body);
  }

  protected override render(): TemplateResult {
    const { figure, words } = this;
    const name = words.t(figure.id);
    return html`<figure aria-labelledby="name">
      <div class="head">
        <h3 id="name">${name}</h3>
        ${figure.drawing.kind === 'none'
          ? nothing
          : html`<div class="switch" role="group" aria-label=${words.t('showAs', { chart: name })}>
              <button aria-pressed=${this.told ? 'false' : 'true'} @click=${() => (this.told = false)}>${words.t('asChart')}</button>
              <button aria-pressed=${this.told ? 'true' : 'false'} @click=${() => (this.told = true)}>${words.t('asTable')}</button>
            </div>`}
        <button class="round" aria-label=${words.t('csvOf', { chart: name })} title=${words.t('csvOf', { chart: name })} @click=${() => this.dispatchEvent(new CustomEvent('csv', { detail: figure.csv }))}>${drawn(PICTURES.save)}</button>
      </div>
      <div class="body" @pointermove=${this.pointed} @pointerleave=${() => (this.at = null)}>${this.busy ? html`<div class="blank"></div>` : [this.drawing(), this.table()]}</div>
      <figcaption>${this.busy ? words.t('loading') : this.found()}</figcaption>
    </figure>`;
  }

  private found(): TemplateResult {
    const { drawing } = this.figure;
    const point = this.at === null || this.told || !('points' in drawing) ? undefined : drawing.points[this.at];
    const pointed = point === undefined ? nothing : html`<span class="pointed" aria-hidden="true">${point.label}: ${point.text}${point.before === null ? nothing : ` · ${this.words.t('before')}: ${this.words.number(point.before)}`}</span>`;
    return html`<span class=${point === undefined ? '' : 'aside'}>${this.figure.finding}</span>${pointed}`;
  }

  private drawing(): TemplateResult | typeof nothing {
    const { drawing } = this.figure;
    if (this.told || drawing.kind === 'heat' || drawing.kind === 'none') return nothing;
    if (drawing.kind === 'bars') return drawing.points.length === 0 ? html`<div class="blank"></div>` : bars(drawing.points);
    const { words } = this;
    return html`${this.legend()}${plot(drawing, Math.max(this.width, 240), this.at, (value) => (drawing.kind === 'lines' ? words.span(value) : words.number(value)))}`;
  }

  private legend(): TemplateResult {
    const { figure: { drawing }, words } = this;
    const keys = drawing.kind === 'lines'
      ? [...drawing.lines.map((one) => key(`line ${one.look}`, one.name)), key('limit', drawing.limitName)]
      : [key('column', words.t('these')), ...(drawing.kind === 'columns' && drawing.compared ? [key('before', words.t('before'))] : [])];
    return html`<ul class="legend" aria-hidden="true">${keys}</ul>`;
  }

  /** Behind the chart it is there for who hears the page; a heat map is a table in any case. */
  private table(): TemplateResult {
    const { figure: { drawing, id, table }, words } = this;
    const heat = drawing.kind === 'heat';
    const shown = this.told || heat || drawing.kind === 'none';
    const [first, ...others] = table.columns;
    return html`<div class=${shown ? 'sheet' : 'spoken'} tabindex=${shown ? 0 : nothing} role=${shown ? 'region' : nothing} aria-labelledby=${shown ? 'name' : nothing}>
      <table class=${heat ? (this.told ? 'heat numbers' : 'heat') : ''}>
        <caption class="spoken">${words.t(id)}</caption>
        <thead><tr><th scope="col"><span>${first}</span></th>${others.map((one) => html`<th scope="col"><span>${one}</span></th>`)}</tr></thead>
        <tbody>${table.rows.map((row) => this.row(row))}</tbody>
      </table>
    </div>`;
  }

  private row({ head, cells }: Row): TemplateResult {
    const { drawing } = this.figure;
    const most = drawing.kind === 'heat' ? drawing.most : null;
    return html`<tr>
      <th scope="row"><data value=${head.value ?? ''}><bdi>${head.text}</bdi></data></th>
      ${cells.map(({ text, value }) => html`<td class=${most === null ? nothing : `d${depth(value, most)}`} title=${most === null ? nothing : text}><data value=${value ?? ''}>${text}</data></td>`)}
    </tr>`;
  }

  private readonly pointed = (event: PointerEvent): void => {
    const { drawing } = this.figure;
    if (!(drawing.kind === 'columns' || drawing.kind === 'lines')) return;
    const { left } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    this.at = placeAt(event.clientX - left, this.width, drawing.points.length);
  };
}

function key(look: string, name: string): TemplateResult {
  const sample = look === 'column' ? svg`<rect class="column" x="7" width="10" height="10" rx="2" />` : svg`<line class=${look} x1="0" x2="24" y1="5" y2="5" />`;
  return html`<li><svg viewBox="0 0 24 10">${sample}</svg>${name}</li>`;
}

define('metric-chart', MetricChart);
