import { css } from 'lit';

export const chartStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  figure,
  h3,
  ul,
  p {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  figure {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    padding: 1rem 1.125rem 0.875rem;
    border: 1px solid var(--line);
    border-radius: 1rem;
    background: var(--bg);
  }
  .head {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.25rem;
    margin-block-end: 0.625rem;
  }
  h3 {
    flex: 1;
    min-inline-size: 0;
    font-size: 0.9375rem;
    line-height: 1.3;
    font-weight: 650;
  }
  .switch {
    display: flex;
    flex: none;
    padding: 0.125rem;
    border-radius: 0.625rem;
    background: var(--sunk);
  }
  .switch button {
    min-block-size: 1.75rem;
    padding: 0 0.625rem;
    border: 0;
    border-radius: 0.5rem;
    background: none;
    color: var(--muted);
    font-size: 0.8125rem;
    font-weight: 550;
  }
  .switch button[aria-pressed='true'] {
    background: light-dark(var(--bg), var(--line));
    color: var(--fg);
    box-shadow: 0 1px 2px #0c1f2b33;
  }
  .round {
    inline-size: 2.25rem;
    block-size: 2.25rem;
    margin-inline-end: -0.375rem;
    color: var(--muted);
    font-size: 0.875rem;
  }
  .round:hover {
    color: var(--fg);
  }
  .body {
    position: relative;
    flex: 1;
    block-size: 15.5rem;
    min-block-size: 15.5rem;
    max-block-size: 15.5rem;
    display: flex;
    flex-direction: column;
    overflow: hidden;
  }
  .blank {
    flex: 1;
    border-radius: 0.625rem;
    background: var(--sunk);
  }
  figcaption {
    position: relative;
    min-block-size: 2rem;
    margin-block-start: 0.625rem;
    padding-block-start: 0.625rem;
    border-block-start: 1px solid var(--line);
    color: var(--muted);
    font-size: 0.875rem;
  }
  figcaption .aside {
    visibility: hidden;
  }
  .pointed {
    position: absolute;
    inset-block-start: 0.625rem;
    inset-inline: 0;
    color: var(--fg);
    font-variant-numeric: tabular-nums;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 1rem;
    min-block-size: 1.5rem;
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.375rem;
  }
  .legend svg {
    inline-size: 1.5rem;
    block-size: 0.625rem;
    overflow: visible;
  }
  .plot {
    flex: none;
    display: block;
    inline-size: 100%;
    block-size: 13.5rem;
    overflow: visible;
  }
  text {
    fill: var(--muted);
    font: 400 min(0.75rem, 15px) var(--font);
    font-variant-numeric: tabular-nums;
  }
  .value {
    text-anchor: end;
  }
  .tick {
    text-anchor: middle;
  }
  .grid {
    stroke: var(--line);
  }
  .zero {
    stroke: var(--control);
  }
  .at {
    fill: var(--sunk);
  }
  .column,
  .bar {
    fill: var(--accent);
  }
  .few {
    fill: none;
    stroke: var(--accent);
    stroke-dasharray: 3 3;
    vector-effect: non-scaling-stroke;
  }
  .before {
    stroke: var(--muted);
    stroke-width: 2;
    stroke-dasharray: 4 2;
  }
  .line {
    fill: none;
    stroke: var(--accent);
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .line.dashed {
    stroke: var(--muted);
    stroke-dasharray: 6 4;
  }
  .limit {
    stroke: var(--danger);
    stroke-width: 1.5;
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }
  .dot {
    fill: var(--accent);
    stroke: var(--bg);
    stroke-width: 1.5;
  }
  .dot.dashed {
    fill: var(--bg);
    stroke: var(--muted);
  }
  .bars {
    flex: 1;
    display: flex;
    flex-direction: column;
    justify-content: center;
  }
  .bars li {
    flex: 0 1 2.75rem;
    display: grid;
    grid-template-columns: minmax(4rem, 38%) minmax(0, 1fr) 4.5rem;
    align-items: center;
    gap: 0.75rem;
    font-size: 0.875rem;
    line-height: 1.25;
  }
  .bars .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .bars svg {
    display: block;
    inline-size: 100%;
    block-size: 0.75rem;
  }
  .bars .number {
    color: var(--muted);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .track {
    fill: var(--sunk);
  }
  .sheet {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    border-radius: 0.375rem;
  }
  .sheet:focus-visible {
    outline-offset: -2px;
  }
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.375rem 0.5rem;
    border-block-end: 1px solid var(--line);
    text-align: end;
    font-weight: 400;
    white-space: nowrap;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--bg);
    color: var(--muted);
    font-size: 0.8125rem;
    font-weight: 600;
    white-space: normal;
  }
  th:first-child {
    text-align: start;
    padding-inline-start: 0;
  }
  .heat {
    block-size: 100%;
    border-spacing: 2px;
    font-size: 0.6875rem;
    table-layout: fixed;
  }
  .heat th,
  .heat td {
    padding: 0;
    border: 0;
    border-radius: 3px;
    text-align: center;
    line-height: 1;
  }
  .heat th:first-child {
    inline-size: 5.25rem;
    text-align: start;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .heat thead th {
    position: static;
    overflow: hidden;
    color: var(--muted);
    font-size: 0.6875rem;
    font-weight: 400;
  }
  .heat:not(.numbers) thead th {
    overflow: visible;
    text-align: start;
  }
  .heat:not(.numbers) :is(td data, thead th:not(:nth-child(3n + 2)) span) {
    opacity: 0;
  }
  .heat.numbers {
    min-inline-size: 64rem;
    font-size: 0.8125rem;
    border-spacing: 0;
  }
  .heat.numbers :is(th, td) {
    padding-block: 0.25rem;
  }
  .heat.numbers thead th {
    font-size: 0.75rem;
  }
  .heat.numbers th:first-child {
    position: sticky;
    inset-inline-start: 0;
    background: var(--bg);
    border-radius: 0;
  }
  .heat td {
    background: color-mix(in oklab, var(--accent) var(--deep), var(--sunk));
  }
  .d0 {
    --deep: 0%;
  }
  .d1 {
    --deep: 16%;
  }
  .d2 {
    --deep: 34%;
  }
  .d3 {
    --deep: 54%;
  }
  .d4 {
    --deep: 77%;
  }
  .d5 {
    --deep: 100%;
  }
  .heat.numbers td {
    background: none;
    border-block-end: 1px solid var(--line);
    border-radius: 0;
  }
  @media (max-width: 40rem) {
    figcaption {
      min-block-size: 3.25rem;
    }
    .head {
      flex-wrap: wrap;
    }
    .head:has(.switch) {
      block-size: 4.75rem;
    }
    h3 {
      flex-basis: 60%;
    }
    .switch {
      order: 1;
    }
    .bars li {
      grid-template: 'name number' 'bar bar' / minmax(0, 1fr) auto;
      gap: 0.125rem 0.75rem;
      align-content: center;
    }
    .bars svg {
      grid-area: bar;
      block-size: 0.5rem;
    }
    .bars .name {
      grid-area: name;
    }
    .bars .number {
      grid-area: number;
    }
    .heat th:first-child {
      inline-size: 4rem;
    }
  }
  @media (forced-colors: active) {
    .switch button[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .column,
    .bar {
      fill: CanvasText;
    }
    .line,
    .few,
    .before {
      stroke: CanvasText;
    }
    .limit {
      stroke: Highlight;
    }
    .heat:not(.numbers) td {
      forced-color-adjust: none;
    }
  }
  @media print {
    figure {
      break-inside: avoid;
    }
    .switch,
    .round {
      display: none;
    }
    table:not(.heat) {
      font-size: 0.75rem;
    }
    .heat td {
      print-color-adjust: exact;
    }
    th,
    td {
      padding-inline: 0.25rem;
    }
  }
  /* Large letters on a phone. */
  @media (max-width: 19rem) {
    .head:has(.switch) {
      block-size: auto;
    }
    h3 {
      flex-basis: 100%;
    }
  }
`;
