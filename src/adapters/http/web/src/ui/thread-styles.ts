import { css } from 'lit';

export const threadStyles = css`
  :host {
    position: relative;
    display: flex;
    flex: 1;
    min-block-size: 0;
  }
  .log {
    flex: 1;
    display: flex;
    flex-direction: column;
    overflow-y: auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
    padding: 0.5rem 1.25rem 1rem;
    position: relative;
    overflow-wrap: anywhere;
    scrollbar-width: thin;
    scrollbar-color: var(--line) transparent;
  }
  .log:focus-visible {
    outline-offset: -3px;
  }
  .fill {
    flex: 1;
  }
  p,
  h2,
  h3 {
    margin: 0;
  }
  .earlier {
    padding: 0.75rem 0;
    text-align: center;
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .welcome {
    flex: 2;
    padding: 2rem 1rem;
    text-align: center;
    color: var(--muted);
  }
  .welcome h2 {
    color: var(--fg);
    font-size: 1.25rem;
    font-weight: 650;
    margin-block-end: 0.375rem;
  }
  .day {
    margin-block: 1rem 0.5rem;
    text-align: center;
    color: var(--muted);
    font-size: 0.8125rem;
    font-weight: 500;
  }
  .divider {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    margin-block: 0.875rem 0.25rem;
    color: var(--accent);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .divider::before,
  .divider::after {
    content: '';
    flex: 1;
    block-size: 1px;
    background: currentColor;
    opacity: 0.45;
  }
  .message {
    max-inline-size: 84%;
    margin-block-start: 0.25rem;
  }
  .begins {
    margin-block-start: 0.75rem;
  }
  .theirs {
    align-self: flex-start;
  }
  .mine {
    align-self: flex-end;
    display: flex;
    flex-direction: column;
    align-items: flex-end;
  }
  .name {
    margin: 0 0.25rem 0.25rem;
    color: var(--muted);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .text {
    inline-size: fit-content;
    max-inline-size: 100%;
    padding: 0.625rem 0.9375rem;
    border-radius: 1.125rem;
    background: var(--bubble);
    white-space: pre-wrap;
  }
  .theirs .text {
    border-end-start-radius: 0.375rem;
  }
  .mine .text {
    background: var(--mine);
    color: var(--on-mine);
    border-end-end-radius: 0.375rem;
  }
  .row {
    display: flex;
    align-items: center;
    gap: 0.25rem;
    max-inline-size: 100%;
  }
  .mine .row {
    justify-content: flex-end;
  }
  .more {
    flex: none;
    inline-size: 2rem;
    block-size: 2rem;
    color: var(--muted);
  }
  @media (forced-colors: active) {
    .text {
      outline: 1px solid CanvasText;
    }
  }
  @media (hover: hover) {
    .more {
      opacity: 0;
    }
    .message:hover .more,
    .more:focus-visible,
    .more[aria-expanded='true'] {
      opacity: 1;
    }
  }
  .auto {
    margin-block-end: 0.25rem;
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .gone,
  .mine .gone {
    background: transparent;
    border: 1px dashed var(--line);
    color: var(--muted);
    font-style: italic;
  }
  .mine .refused {
    background: var(--danger-bg);
    color: var(--fg);
  }
  .text a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  .meta {
    margin: 0.25rem 0.25rem 0;
    color: var(--muted);
    font-size: 0.8125rem;
    line-height: 1.4;
  }
  .failed {
    display: flex;
    gap: 0.375rem;
    color: var(--danger);
  }
  .actions {
    display: flex;
    gap: 1rem;
    margin: 0.125rem 0.25rem 0;
  }
  .system {
    align-self: center;
    max-inline-size: 90%;
    margin-block: 0.875rem 0.25rem;
    padding: 0.5rem 1rem;
    border-radius: 0.875rem;
    background: var(--sunk);
    color: var(--muted);
    font-size: 0.875rem;
    text-align: center;
  }
  .system p {
    white-space: pre-wrap;
  }
  .help {
    display: flex;
    gap: 0.75rem;
    margin-block-start: 0.875rem;
    padding: 1rem;
    border-radius: 1rem;
    background: var(--danger-bg);
    border-inline-start: 4px solid var(--danger);
  }
  .help .icon {
    color: var(--danger);
    margin-block-start: 0.125rem;
  }
  .help h3 {
    font-size: 1rem;
    font-weight: 650;
    margin-block-end: 0.25rem;
  }
  .help p {
    white-space: pre-line;
  }
  .below {
    position: absolute;
    inset-block-end: 0.75rem;
    inset-inline: 0;
    margin-inline: auto;
    inline-size: fit-content;
    display: flex;
    align-items: center;
    gap: 0.375rem;
    padding: 0.375rem 0.875rem;
    border: 1px solid var(--line);
    border-radius: 999px;
    background: var(--bg);
    color: var(--accent);
    font-size: 0.875rem;
    font-weight: 600;
    box-shadow: 0 4px 14px #0c1f2b2b;
  }
`;
