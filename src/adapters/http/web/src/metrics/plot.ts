/** Charts as pictures. They say nothing to assistive technology: the table beside each does. */

import { type SVGTemplateResult, type TemplateResult, html, nothing, svg } from 'lit';

import type { Drawing, Line, Point } from './figures';

export const HEIGHT = 216;
const [LEFT, RIGHT, TOP, BOTTOM] = [52, 4, 12, 26];
/** How wide a label under the axis is, with the room beside it. */
const TICK = 52;
const FULL = HEIGHT - TOP - BOTTOM;
const SECONDS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400, 172_800, 604_800];

/** Where the lines of an axis stand that reaches up to `most`: at most four beside zero, at round numbers. */
export function marks(most: number, unit: 'count' | 'seconds'): readonly number[] {
  const least = Math.max(most, 1) / 4;
  const step = unit === 'seconds' ? (SECONDS.find((one) => one >= least) ?? Math.ceil(least / 604_800) * 604_800) : round(least);
  return Array.from({ length: Math.max(1, Math.ceil(Math.max(most, 1) / step)) + 1 }, (_, n) => n * step);
}

/** The next of 1, 2, 5, 10, 20, 50 and so on. */
function round(least: number): number {
  const ten = 10 ** Math.floor(Math.log10(Math.max(least, 1)));
  return [1, 2, 5, 10].map((one) => one * ten).find((one) => one >= least) ?? 10 * ten;
}

/** Which place is under the pointer, of those that share the width; `null` beside them. */
export function placeAt(x: number, width: number, places: number): number | null {
  const at = Math.floor(((x - LEFT) / (width - LEFT - RIGHT)) * places);
  return at >= 0 && at < places ? at : null;
}

type Plotted = Extract<Drawing, { kind: 'columns' | 'lines' }>;

/** Columns or lines over an axis, as wide as there is room. `at` is the place that is pointed at. */
export function plot(drawing: Plotted, width: number, at: number | null, name: (value: number) => string): TemplateResult {
  const lines = drawing.kind === 'lines';
  const values = lines ? drawing.lines.flatMap((one) => one.values) : drawing.points.flatMap((one) => [one.value, one.before, one.under]);
  const most = Math.max(0, lines ? drawing.limit : 0, ...values.map((one) => one ?? 0));
  const axis = marks(most, lines ? 'seconds' : 'count');
  const top = axis.at(-1) ?? 1;
  const band = Math.max(0, (width - LEFT - RIGHT) / Math.max(drawing.points.length, 1));
  const x = (place: number): number => LEFT + band * (place + 0.5);
  const y = (value: number): number => TOP + FULL * (1 - value / top);
  return html`<svg class="plot" viewBox="0 0 ${width} ${HEIGHT}" aria-hidden="true">
    ${at === null ? nothing : svg`<rect class="at" x=${LEFT + band * at} y=${TOP} width=${band} height=${FULL} />`}
    ${axis.map((value) => svg`<line class=${value === 0 ? 'zero' : 'grid'} x1=${LEFT} x2=${width - RIGHT} y1=${y(value)} y2=${y(value)} /><text class="value" x=${LEFT - 8} y=${y(value) + 4}>${name(value)}</text>`)}
    ${ticks(drawing.points, band, x)}
    ${drawing.kind === 'columns' ? columns(drawing.points, band, x, y) : [...drawing.lines.map((one) => line(one, x, y)), svg`<line class="limit" x1=${LEFT} x2=${width - RIGHT} y1=${y(drawing.limit)} y2=${y(drawing.limit)} />`]}
  </svg>`;
}

/** As many labels as have room. */
function ticks(points: readonly Point[], band: number, x: (place: number) => number): readonly SVGTemplateResult[] {
  const every = Math.max(1, Math.ceil(TICK / Math.max(band, 1)));
  return points.flatMap((one, place) => (place % every === 0 ? [svg`<text class="tick" x=${x(place)} y=${HEIGHT - 8}>${one.tick}</text>`] : []));
}

function columns(points: readonly Point[], band: number, x: (place: number) => number, y: (value: number) => number): readonly SVGTemplateResult[] {
  const wide = Math.min(band * 0.66, 40);
  return points.map((one, place) => {
    const value = one.value ?? one.under ?? 0;
    const tall = Math.max(0, y(0) - y(value));
    const left = x(place) - wide / 2;
    const radius = Math.min(3, wide / 2, tall);
    return svg`${tall === 0 ? nothing : svg`<path class=${one.value === null ? 'column few' : 'column'} d="M${left} ${y(0)}v${-(tall - radius)}q0 ${-radius} ${radius} ${-radius}h${wide - 2 * radius}q${radius} 0 ${radius} ${radius}v${tall - radius}z" />`}${
      one.before === null || one.before === 0 ? nothing : svg`<line class="before" x1=${x(place) - band * 0.44} x2=${x(place) + band * 0.44} y1=${y(one.before)} y2=${y(one.before)} />`
    }`;
  });
}

/** A line with a gap where there is no value, and a dot at each value that stands alone or when there are few. */
function line({ look, values }: Line, x: (place: number) => number, y: (value: number) => number): SVGTemplateResult {
  const told = values.flatMap((value, place) => (value === null ? [] : [{ place, value }]));
  const path = told.map(({ place, value }) => `${place > 0 && typeof values[place - 1] === 'number' ? 'L' : 'M'}${x(place)} ${y(value)}`).join('');
  const isDotted = (place: number): boolean => told.length <= 31 || (typeof values[place - 1] !== 'number' && typeof values[place + 1] !== 'number');
  return svg`<path class="line ${look}" d=${path} />${told.map(({ place, value }) => (isDotted(place) ? svg`<circle class="dot ${look}" cx=${x(place)} cy=${y(value)} r="3" />` : nothing))}`;
}

/** Bars one below the other, each with its name before and its number behind. */
export function bars(points: readonly Point[]): TemplateResult {
  const most = Math.max(1, ...points.map((one) => one.value ?? one.under ?? 0));
  return html`<ul class="bars" aria-hidden="true">
    ${points.map(
      (one) => html`<li>
        <span class="name"><bdi>${one.label}</bdi></span>
        <svg viewBox="0 0 100 10" preserveAspectRatio="none"><rect class="track" width="100" height="10" rx="1" /><rect class=${one.value === null ? 'bar few' : 'bar'} width=${((one.value ?? one.under ?? 0) / most) * 100} height="10" rx="1" /></svg>
        <span class="number">${one.text}</span>
      </li>`,
    )}
  </ul>`;
}

/** How deep the colour of a cell is, from 0 to 5. */
export function depth(value: number | string | null, most: number): number {
  if (typeof value === 'string') return 1;
  return value === null || value <= 0 || most <= 0 ? 0 : Math.max(1, Math.ceil((value / most) * 5));
}
