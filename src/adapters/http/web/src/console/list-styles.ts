import { css } from 'lit';

export const listStyles = css`
  :host {
    display: block;
    min-block-size: 0;
  }
  section {
    display: flex;
    flex-direction: column;
    block-size: 100%;
  }
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  .head {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
    padding: 1rem 1rem 0.75rem;
    border-block-end: 1px solid var(--line);
  }
  .find {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.375rem;
  }
  .find > .icon {
    position: absolute;
    inset-inline-start: 0.8125rem;
    font-size: 0.875rem;
    color: var(--muted);
    pointer-events: none;
  }
  input[type='search'] {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 2.5rem;
    padding: 0.375rem 0.75rem 0.375rem 2.375rem;
    border: 1px solid var(--control);
    border-radius: 0.75rem;
    background: var(--bg);
    color: inherit;
    font: inherit;
    font-size: 0.9375rem;
  }
  :host(:dir(rtl)) input[type='search'] {
    padding: 0.375rem 2.375rem 0.375rem 0.75rem;
  }
  input[type='search']::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  .begin {
    color: var(--accent);
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem;
    padding: 0.1875rem;
    border-radius: 0.75rem;
    background: var(--sunk);
  }
  .who button {
    flex: 1;
    min-block-size: 2rem;
    padding: 0.125rem 0.5rem;
    border: 0;
    border-radius: 0.5625rem;
    background: none;
    color: var(--muted);
    font-size: 0.875rem;
    font-weight: 550;
    white-space: nowrap;
  }
  .who button:hover {
    color: var(--fg);
  }
  .who button[aria-pressed='true'] {
    background: var(--bg);
    color: var(--fg);
    font-weight: 650;
    box-shadow: 0 1px 3px #0c1f2b24;
  }
  .count {
    margin-inline-start: 0.125rem;
    color: var(--muted);
    font-weight: 500;
  }
  .chips,
  .bulk {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: inherit;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    min-block-size: 1.75rem;
    padding: 0.125rem 0.625rem;
    border: 1px solid var(--line);
    border-radius: 999px;
    background: var(--bg);
    color: var(--muted);
    font-size: 0.8125rem;
    font-weight: 550;
    white-space: nowrap;
  }
  .chip:hover:not(:disabled) {
    border-color: var(--control);
    color: var(--fg);
  }
  .chip:disabled {
    opacity: 0.55;
    cursor: default;
  }
  .chip[aria-pressed='true'] {
    border-color: transparent;
    background: var(--mine);
    color: var(--on-mine);
  }
  .chip.select {
    padding: 0;
    border-color: transparent;
  }
  .choose {
    margin-inline-start: auto;
  }
  .chip select {
    min-block-size: 1.625rem;
    max-inline-size: 9.5rem;
    padding: 0 0.375rem;
    border: 0;
    border-radius: 999px;
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .chip select option {
    background: var(--bg);
    color: var(--fg);
  }
  .scroll {
    position: relative;
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--line) transparent;
  }
  .updates {
    position: sticky;
    inset-block-start: 0.625rem;
    z-index: 1;
    display: flex;
    align-items: center;
    gap: 0.375rem;
    inline-size: fit-content;
    margin: 0.625rem auto -2.75rem;
    min-block-size: 2.125rem;
    padding: 0.25rem 0.875rem;
    border: 0;
    border-radius: 999px;
    background: var(--accent);
    color: var(--on-accent);
    font-size: 0.875rem;
    font-weight: 600;
    box-shadow: 0 4px 14px #0c1f2b3d;
  }
  ul {
    list-style: none;
  }
  li {
    position: relative;
    display: flex;
    align-items: stretch;
    border-block-end: 1px solid var(--line);
  }
  .check {
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
    margin-inline-end: -0.5rem;
    cursor: pointer;
  }
  input[type='checkbox'] {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    accent-color: var(--accent);
  }
  .row {
    position: relative;
    flex: 1;
    min-inline-size: 0;
    display: flex;
    gap: 0.75rem;
    padding: 0.8125rem 1rem;
    color: inherit;
    text-decoration: none;
  }
  .row:hover {
    background: var(--sunk);
  }
  .row:focus-visible {
    outline-offset: -3px;
  }
  .row.current {
    background: var(--mine);
    color: var(--on-mine);
  }
  li.urgent::before,
  li.crisis::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    z-index: 1;
    inline-size: 3px;
    background: var(--danger);
  }
  .face {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 2.375rem;
    block-size: 2.375rem;
    border-radius: 50%;
    background: var(--bubble);
    color: var(--fg);
    font-size: 0.8125rem;
    font-weight: 650;
  }
  .main {
    flex: 1;
    min-inline-size: 0;
    display: flex;
    flex-direction: column;
    gap: 0.0625rem;
  }
  .line {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-inline-size: 0;
  }
  .name {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: 550;
  }
  .unread .name {
    font-weight: 680;
  }
  time {
    color: var(--muted);
    font-size: 0.8125rem;
    white-space: nowrap;
  }
  .last {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--muted);
    font-size: 0.9375rem;
  }
  .current .last,
  .current time,
  .current .assignee {
    color: inherit;
  }
  .unread .last {
    color: var(--fg);
  }
  .current.unread .last {
    color: inherit;
  }
  .number {
    flex: none;
    display: grid;
    place-items: center;
    min-inline-size: 1.25rem;
    block-size: 1.25rem;
    padding-inline: 0.375rem;
    border-radius: 999px;
    background: var(--accent);
    color: var(--on-accent);
    font-size: 0.75rem;
    font-weight: 650;
  }
  .signs {
    flex-wrap: wrap;
    gap: 0.1875rem 0.5rem;
    margin-block-start: 0.1875rem;
    font-size: 0.8125rem;
  }
  .sign {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    padding: 0 0.4375rem;
    border-radius: 0.375rem;
    background: var(--bubble);
    color: var(--fg);
    font-weight: 600;
  }
  .sign {
    max-inline-size: 100%;
  }
  .sign span {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .sign .icon {
    font-size: 0.6875rem;
  }
  .sign.danger {
    background: var(--danger-bg);
    color: var(--danger);
  }
  .sign.notice {
    background: var(--notice-bg);
    color: var(--notice);
  }
  .assignee {
    flex: 1 1 5.25rem;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--muted);
  }
  wait-clock {
    position: absolute;
    inset-block-end: 0.6875rem;
    inset-inline-end: 0.625rem;
  }
  /* It is the last of its line. */
  li:has(wait-clock) .assignee {
    flex-basis: 10rem;
    padding-inline-end: 4.75rem;
  }
  .more {
    display: block;
    margin: 0.75rem auto;
    padding: 0.5rem 1rem;
    border: 0;
    background: none;
    color: var(--accent);
    font-weight: 600;
  }
  .empty {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 0.5rem;
    padding: 3.5rem 1.5rem;
    text-align: center;
    color: var(--muted);
  }
  .empty h2 {
    color: var(--fg);
    font-size: 1.0625rem;
    font-weight: 650;
  }
  .empty .quiet {
    margin-block-start: 0.5rem;
    color: var(--fg);
  }
  .badge {
    display: grid;
    place-items: center;
    inline-size: 3.25rem;
    block-size: 3.25rem;
    margin-block-end: 0.375rem;
    border-radius: 50%;
    background: var(--mine);
    color: var(--on-mine);
    font-size: 1.125rem;
  }
  .bone {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    padding: 1.125rem 1rem;
    border-block-end: 1px solid var(--line);
  }
  .bone span {
    inline-size: 2.375rem;
    block-size: 2.375rem;
    border-radius: 50%;
    background: var(--sunk);
  }
  .bone i {
    flex: 1;
    block-size: 1rem;
    border-radius: 0.5rem;
    background: var(--sunk);
  }
  .bulk {
    align-items: center;
    padding: 0.75rem 1rem;
    border-block-start: 1px solid var(--line);
    background: var(--bg);
    box-shadow: 0 -6px 18px #0c1f2b14;
  }
  .bulk p {
    flex: 1 0 100%;
    font-size: 0.875rem;
    font-weight: 600;
  }
  /* Large letters on a phone, or a phone that lies: the list is scrolled with what stands over it. */
  @media (max-height: 30rem) {
    section {
      overflow-y: auto;
    }
    .scroll {
      flex: 1 0 70%;
    }
  }
  @media (max-width: 19rem) {
    .face {
      display: none;
    }
    li:has(wait-clock) .assignee {
      flex-basis: 100%;
    }
  }
  @media (forced-colors: active) {
    .row.current,
    [aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
