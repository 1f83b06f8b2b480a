/** What the pages of the staff have in common: the bar at the top, headings, and fields. */

import { css } from 'lit';

export const pageStyles = css`
  :host {
    display: block;
    background: var(--bg);
  }
  h1,
  h2,
  h3,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  .bar {
    display: flex;
    align-items: center;
    min-block-size: 3.5rem;
    padding: 0.375rem 1.25rem;
    border-block-end: 1px solid var(--line);
    background: var(--bg);
  }
  h1 {
    flex: 1;
    min-inline-size: 0;
    display: flex;
    align-items: center;
    gap: 0.5625rem;
    font-size: 1.0625rem;
    font-weight: 680;
    letter-spacing: -0.01em;
  }
  h1 .icon {
    color: var(--accent);
  }
  h2,
  h3 {
    font-size: 1rem;
    font-weight: 650;
  }
  .tool {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.4375rem;
    min-inline-size: 2.5rem;
    min-block-size: 2.5rem;
    padding: 0;
    border: 0;
    border-radius: 0.75rem;
    background: none;
    color: var(--muted);
    font-size: 0.9375rem;
    font-weight: 550;
    white-space: nowrap;
  }
  .tool:hover {
    background: var(--sunk);
    color: var(--fg);
  }
  .trouble {
    background: var(--danger-bg);
    color: var(--danger);
  }
`;

export const fieldStyles = css`
  label {
    display: grid;
    gap: 0.25rem;
    color: var(--muted);
    font-size: 0.8125rem;
    font-weight: 550;
  }
  input,
  select,
  textarea {
    min-block-size: 2.5rem;
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--control);
    border-radius: 0.75rem;
    background: var(--bg);
    color: var(--fg);
    font: inherit;
    font-size: 0.9375rem;
    font-weight: 400;
  }
  textarea {
    resize: vertical;
  }
`;
