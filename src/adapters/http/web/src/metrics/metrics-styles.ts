import { css } from 'lit';

export const metricsStyles = css`
  :host {
    min-block-size: 100dvh;
    background: var(--sunk);
  }
  .bar {
    gap: 0.25rem;
  }
  h1 {
    white-space: nowrap;
  }
  .tool {
    padding-inline: 0.75rem;
    text-decoration: none;
  }
  .tool .icon {
    font-size: 0.875rem;
  }
  .filters,
  main {
    max-inline-size: 84rem;
    margin-inline: auto;
    padding-inline: 1.25rem;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75rem;
    padding-block: 1.125rem 0;
  }
  select {
    inline-size: 11.5rem;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.5rem;
    color: var(--fg);
    font-size: 0.9375rem;
    font-weight: 400;
  }
  .check input {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    min-block-size: 0;
    margin: 0;
    accent-color: var(--accent);
  }
  .wrong {
    flex-basis: 100%;
    color: var(--danger);
    font-size: 0.875rem;
  }
  main {
    display: grid;
    gap: 1.75rem;
    padding-block: 1.5rem 4rem;
  }
  h2 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125rem 0.75rem;
    margin-block-end: 0.75rem;
    line-height: 1.5rem;
  }
  h2 small {
    color: var(--muted);
    font-size: 0.875rem;
    font-weight: 400;
  }
  .line {
    display: flex;
    align-items: center;
    gap: 0.375rem;
  }
  .line i {
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border: 1.5px solid var(--control);
    border-radius: 50%;
  }
  .line.on i {
    border-color: var(--accent);
    background: var(--accent);
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    border: 1px solid var(--line);
    border-radius: 1rem;
    background: var(--line);
    gap: 1px;
    overflow: hidden;
  }
  .tiles.now {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
  .tile {
    display: flex;
    flex-direction: column;
    gap: 0.125rem;
    min-block-size: 8.5rem;
    padding: 0.875rem 1.125rem;
    background: var(--bg);
  }
  dt {
    color: var(--muted);
    font-size: 0.875rem;
    font-weight: 550;
  }
  .tile dd {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.625rem;
  }
  .tile b {
    font-size: 1.625rem;
    line-height: 2.25rem;
    font-weight: 620;
    letter-spacing: -0.02em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .waits b {
    color: transparent;
  }
  .waits b::before {
    content: '';
    display: inline-block;
    inline-size: 4rem;
    block-size: 1.25rem;
    border-radius: 0.375rem;
    background: var(--sunk);
  }
  .waits .beside {
    visibility: hidden;
  }
  .beside {
    color: var(--muted);
    font-size: 0.8125rem;
    line-height: 1.35;
  }
  .change {
    display: inline-flex;
    align-items: center;
    gap: 0.125rem;
    color: var(--muted);
    font-size: 0.875rem;
    font-weight: 550;
    font-variant-numeric: tabular-nums;
  }
  .change .icon {
    font-size: 0.8125rem;
  }
  .alerts {
    display: flex;
    gap: 0.25rem 1.25rem;
    min-block-size: 4.75rem;
    align-items: center;
    margin-block-start: 0.75rem;
    padding: 0.625rem 1.125rem;
    border: 1px solid transparent;
    border-radius: 1rem;
    background: var(--notice-bg);
    color: var(--notice);
    font-size: 0.9375rem;
  }
  .calm {
    border-color: var(--line);
    background: var(--bg);
    color: var(--muted);
  }
  h3 {
    display: flex;
    flex: none;
    align-items: center;
    gap: 0.4375rem;
    font-size: 0.9375rem;
  }
  .alerts ul {
    flex: 1;
    display: grid;
    gap: 0.25rem;
  }
  .alerts li {
    display: flex;
    gap: 0.75rem;
    justify-content: space-between;
  }
  .alerts small {
    font-size: 0.8125rem;
    white-space: nowrap;
  }
  .alerts a {
    flex: none;
    min-block-size: 1.5rem;
    color: inherit;
    font-weight: 600;
    text-underline-offset: 0.2em;
  }
  .charts {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 1rem;
  }
  .definitions dl {
    columns: 22rem;
    column-gap: 2rem;
  }
  .definitions div {
    break-inside: avoid;
    padding-block-end: 0.875rem;
  }
  .definitions dt {
    color: var(--fg);
  }
  .definitions dd,
  .definitions p {
    color: var(--muted);
    font-size: 0.875rem;
  }
  .trouble {
    position: fixed;
    inset-block-end: 1rem;
    inset-inline: 1rem;
    z-index: 2;
    display: flex;
    align-items: center;
    gap: 0.75rem;
    max-inline-size: 34rem;
    margin-inline: auto;
    padding: 0.625rem 0.75rem 0.625rem 1rem;
    border: 1px solid currentColor;
    border-radius: 0.875rem;
    font-size: 0.9375rem;
  }
  .trouble p {
    flex: 1;
  }
  .trouble button {
    min-block-size: 2.125rem;
    padding: 0 0.75rem;
    border: 1px solid currentColor;
    border-radius: 0.625rem;
    background: none;
    font-weight: 650;
    white-space: nowrap;
  }
  @media (max-width: 64rem) {
    .tiles,
    .tiles.now {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .tiles:not(.now) .tile:first-child {
      grid-column: 1 / -1;
    }
  }
  @media (max-width: 54rem) {
    .charts {
      grid-template-columns: minmax(0, 1fr);
    }
    .bar {
      padding-inline: 1rem 0.5rem;
    }
    .bar span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .tool {
      padding-inline: 0.5rem;
    }
    .filters {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .zone {
      grid-column: 1 / -1;
    }
    .filters,
    main {
      padding-inline: 1rem;
    }
    select,
    input:not([type='checkbox']) {
      inline-size: 100%;
    }
    .check,
    .wrong {
      grid-column: 1 / -1;
    }
    .now .tile {
      min-block-size: 10.5rem;
    }
    .tiles:not(.now) .tile {
      min-block-size: 8.5rem;
    }
    .alerts {
      flex-direction: column;
      align-items: flex-start;
      justify-content: center;
      min-block-size: 10rem;
    }
    .alerts ul {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .tile {
      outline: 1px solid CanvasText;
    }
    .line.on i {
      forced-color-adjust: none;
    }
  }
  @media print {
    :host {
      background: none;
      color-scheme: light;
    }
    .bar a,
    .bar button,
    .filters,
    .trouble {
      display: none;
    }
    main {
      padding: 1rem;
    }
    .tiles {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
    .tiles:not(.now) .tile:first-child {
      grid-column: auto;
    }
    .tiles.now {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .charts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    section,
    .tiles {
      break-inside: avoid;
    }
  }
  /* Large letters on a phone: one thing beside nothing. */
  @media (max-width: 19rem) {
    .bar {
      flex-wrap: wrap;
    }
    h1 {
      flex: 1 0 100%;
    }
    .filters,
    .tiles,
    .tiles.now {
      grid-template-columns: minmax(0, 1fr);
    }
    .tile,
    .now .tile,
    .tiles:not(.now) .tile {
      min-block-size: 0;
    }
  }
`;
