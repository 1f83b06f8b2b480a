import { css } from 'lit';

export const panelStyles = css`
  .loading {
    color: var(--muted);
  }
  section {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
  }
  h3 {
    margin: 0;
    font-size: 0.9375rem;
    font-weight: 650;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.625rem;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
    gap: 0.625rem;
  }
  .figure {
    padding: 0.75rem 0.875rem;
    border-radius: 0.75rem;
    background: var(--sunk);
  }
  .figure strong {
    display: block;
    font-size: 1.25rem;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
  }
  .figure small {
    font-size: 0.8125rem;
  }
  .late strong,
  .late {
    color: var(--danger);
  }
  details {
    border: 1px solid var(--line);
    border-radius: 0.75rem;
  }
  summary {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125rem 0.75rem;
    padding: 0.625rem 0.875rem;
    border-radius: 0.75rem;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    background: var(--sunk);
  }
  summary span {
    flex: 1 1 10rem;
    min-inline-size: 0;
  }
  summary strong {
    font-variant-numeric: tabular-nums;
  }
  summary::before {
    content: '';
    inline-size: 0.4375rem;
    block-size: 0.4375rem;
    border: solid var(--muted);
    border-width: 0 2px 2px 0;
    rotate: -45deg;
    align-self: center;
  }
  :host(:dir(rtl)) summary::before {
    rotate: 135deg;
  }
  details[open] > summary::before,
  :host(:dir(rtl)) details[open] > summary::before {
    rotate: 45deg;
  }
  details > :not(summary) {
    margin: 0 0.875rem 0.75rem;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875rem;
  }
  caption {
    text-align: start;
  }
  th,
  td {
    padding: 0.3125rem 0.75rem 0.3125rem 0;
    border-block-start: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    border: 0;
    color: var(--muted);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  td:last-child,
  th:last-child {
    padding-inline-end: 0;
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .stops td {
    color: var(--muted);
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .line {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 1rem;
    padding-inline-start: 1.375rem;
  }
  .line > li {
    position: relative;
  }
  .line > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.4375rem;
    inset-inline-start: -1.375rem;
    inline-size: 0.625rem;
    block-size: 0.625rem;
    border: 2px solid var(--accent);
    border-radius: 50%;
    background: var(--bg);
  }
  .line > li.done::before {
    background: var(--accent);
  }
  .line > li.open::before {
    border-color: var(--control);
  }
  .line > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.1875rem -0.9375rem;
    inset-inline-start: calc(-1.0625rem - 1px);
    inline-size: 2px;
    background: var(--line);
  }
  .line .open strong {
    color: var(--muted);
    font-weight: 550;
  }
  .tag {
    display: inline-block;
    padding: 0 0.5rem;
    border-radius: 0.4375rem;
    background: var(--bubble);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .tag.notice {
    background: var(--notice-bg);
    color: var(--notice);
  }
  .check {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    min-block-size: 2rem;
  }
  .field + .check {
    margin-block-start: 0.75rem;
  }
  .check input {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    accent-color: var(--accent);
  }
  .note {
    padding: 0.75rem 0.875rem;
    border-radius: 0.75rem;
    background: var(--notice-bg);
    color: var(--notice);
    font-size: 0.9375rem;
  }
  .body > .note {
    color: var(--notice);
  }
  .chip {
    min-block-size: 2rem;
    padding: 0.125rem 0.75rem;
    border: 1px solid var(--control);
    border-radius: 999px;
    background: none;
    font-size: 0.875rem;
    font-weight: 550;
  }
  .chip:hover {
    background: var(--sunk);
  }
  .chip[aria-pressed='true'] {
    border-color: transparent;
    background: var(--mine);
    color: var(--on-mine);
  }
  .said {
    color: var(--accent);
    font-size: 0.9375rem;
    font-weight: 600;
  }
  .pair {
    display: grid;
    grid-template-columns: 2fr 1fr;
    gap: 0.75rem;
  }
  .retire {
    margin-inline-end: auto;
    color: var(--danger);
  }
  .kept {
    gap: 0;
  }
  .kept li {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 0.75rem;
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--line);
  }
  .kept li > div {
    min-inline-size: 0;
  }
  .kept p {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    margin-block: 0.1875rem;
    overflow-wrap: anywhere;
  }
  .primary[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
`;
