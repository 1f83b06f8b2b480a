import { css } from 'lit';

export const auditStyles = css`
  :host {
    min-block-size: 100dvh;
  }
  .page {
    display: grid;
    grid-template-columns: 18rem minmax(0, 1fr);
    align-items: start;
  }
  nav {
    padding: 1.25rem 0.75rem;
  }
  nav h2 {
    padding: 0 0.75rem 0.5rem;
  }
  .query {
    display: grid;
    gap: 0.125rem;
    inline-size: 100%;
    padding: 0.625rem 0.75rem;
    border: 0;
    border-radius: 0.75rem;
    background: none;
    text-align: start;
  }
  .query:hover {
    background: var(--sunk);
  }
  .query[aria-current] {
    background: var(--mine);
    color: var(--on-mine);
  }
  .query b {
    font-weight: 600;
  }
  .query small {
    font-size: 0.8125rem;
    color: var(--muted);
  }
  .query[aria-current] small {
    color: inherit;
  }
  .query .waits {
    color: var(--notice);
    font-weight: 600;
  }
  .found {
    min-inline-size: 0;
    min-block-size: calc(100dvh - 3.5rem);
    padding: 1.25rem 1.5rem 3rem;
    border-inline-start: 1px solid var(--line);
    display: flex;
    flex-direction: column;
    gap: 1.25rem;
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(10.5rem, 100%), 1fr));
    gap: 0.75rem;
    align-items: end;
  }
  input,
  select,
  textarea {
    inline-size: 100%;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375rem;
  }
  caption {
    padding-block-end: 0.5rem;
    text-align: start;
    font-size: 1rem;
    font-weight: 650;
  }
  th {
    padding: 0.5rem 0.75rem;
    border-block-end: 1px solid var(--control);
    color: var(--muted);
    font-size: 0.8125rem;
    font-weight: 600;
    text-align: start;
  }
  td {
    padding: 0.5rem 0.75rem;
    border-block-end: 1px solid var(--line);
    overflow-wrap: break-word;
    vertical-align: top;
  }
  /* What nobody reads as a word gives its room first. */
  .id {
    overflow-wrap: anywhere;
  }
  td small {
    display: block;
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .denied,
  .failed {
    color: var(--danger);
    font-weight: 600;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
    gap: 1rem;
    align-items: start;
  }
  .card {
    display: grid;
    gap: 0.75rem;
    padding: 1.125rem 1.25rem;
    border: 1px solid var(--line);
    border-radius: 1rem;
  }
  .card p,
  .note {
    color: var(--muted);
    font-size: 0.9375rem;
  }
  .card button {
    justify-self: start;
  }
  .card li + li {
    margin-block-start: 0.75rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--line);
  }
  .uses,
  .card form {
    display: grid;
    gap: 0.75rem;
  }
  glass-review,
  legal-holds {
    min-block-size: 0;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    color: inherit;
    font-size: 0.9375rem;
  }
  .check input {
    inline-size: 1.125rem;
    min-block-size: 1.125rem;
    accent-color: var(--accent);
  }
  .sure-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  h3 {
    overflow-wrap: anywhere;
  }
  .trouble {
    padding: 0.625rem 1rem;
    border-radius: 0.75rem;
  }
  @media (forced-colors: active) {
    .query[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media (max-width: 48rem) {
    .page {
      grid-template-columns: minmax(0, 1fr);
    }
    nav ul {
      display: flex;
      gap: 0.5rem;
      overflow-x: auto;
      padding-block-end: 0.25rem;
    }
    nav li {
      flex: none;
      max-inline-size: min(14rem, 80vw);
    }
    .query {
      border: 1px solid var(--line);
    }
    .found {
      padding: 1rem;
      border-inline-start: 0;
      border-block-start: 1px solid var(--line);
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table,
    caption,
    tbody,
    tr,
    td {
      display: block;
    }
    tr {
      padding-block: 0.625rem;
      border-block-end: 1px solid var(--line);
    }
    td {
      padding: 0.0625rem 0;
      border: 0;
    }
  }
  /* Large letters on a phone. */
  @media (max-width: 19rem) {
    .bar {
      flex-wrap: wrap;
    }
    h1 {
      flex: 1 0 auto;
    }
  }
`;
