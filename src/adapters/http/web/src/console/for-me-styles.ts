import { css } from 'lit';

export const forMeStyles = css`
  :host {
    position: fixed;
    z-index: 4;
    inset-block-start: calc(3.5rem + 0.5rem + env(safe-area-inset-top));
    inset-inline-end: 0.75rem;
    inline-size: min(24rem, calc(100vw - 1.5rem));
  }
  section {
    display: flex;
    flex-direction: column;
    max-block-size: min(34rem, calc(100dvh - 5rem));
    border: 1px solid var(--line);
    border-radius: 1.125rem;
    background: var(--bg);
    box-shadow: 0 18px 50px #0c1f2b40;
    overflow: clip;
  }
  h2,
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  .top {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 0.5rem 0.5rem 0.25rem 1.125rem;
  }
  h2 {
    font-size: 1rem;
    font-weight: 650;
  }
  .rest {
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    padding: 0 0.75rem 0.75rem;
  }
  ul {
    list-style: none;
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
  }
  li {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    padding: 0.75rem 0.875rem;
    border-radius: 0.875rem;
    background: var(--sunk);
  }
  li.offer {
    background: var(--mine);
    color: var(--on-mine);
  }
  .offer small,
  .offer .left {
    color: inherit;
  }
  h3 {
    font-size: 0.9375rem;
    line-height: 1.35;
    font-weight: 650;
    overflow-wrap: anywhere;
  }
  small {
    display: block;
    color: var(--muted);
    font-size: 0.875rem;
    line-height: 1.4;
  }
  .left {
    display: inline-flex;
    align-items: center;
    gap: 0.3125rem;
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }
  .left .icon {
    font-size: 0.75rem;
  }
  .does {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .does .primary,
  .does .quiet {
    min-block-size: 2.25rem;
    padding: 0.125rem 1rem;
    font-size: 0.9375rem;
  }
  .offer .quiet {
    border-color: currentColor;
  }
  .offer .quiet:hover {
    background: #8883;
  }
  .why {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
  }
  .why label {
    display: flex;
    flex-direction: column;
    gap: 0.25rem;
    font-size: 0.875rem;
    font-weight: 600;
  }
  select,
  .why input {
    min-block-size: 2.5rem;
    padding: 0.375rem 0.625rem;
    border: 1px solid var(--control);
    border-radius: 0.625rem;
    background: var(--bg);
    color: var(--fg);
    font: inherit;
    font-weight: 400;
  }
  .none {
    padding: 0.5rem 0.375rem 1rem;
    color: var(--muted);
  }
  .quietly {
    margin: 1rem 0.375rem 0.5rem;
  }
  .problem {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    margin: 0 0.375rem 0.5rem;
    color: var(--danger);
    font-size: 0.9375rem;
  }
  @media (forced-colors: active) {
    li {
      border: 1px solid CanvasText;
    }
  }
`;
