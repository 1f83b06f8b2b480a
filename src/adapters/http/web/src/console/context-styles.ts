import { css } from 'lit';

export const contextStyles = css`
  :host {
    display: block;
    min-block-size: 0;
    background: var(--bg);
  }
  aside {
    position: relative;
    block-size: 100%;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--line) transparent;
  }
  h2,
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  .shut {
    display: none;
    position: absolute;
    inset-block-start: 0.75rem;
    inset-inline-end: 0.75rem;
  }
  @media (max-width: 68.6875rem) {
    .shut {
      display: grid;
    }
  }
  .who {
    display: flex;
    flex-direction: column;
    align-items: center;
    padding: 1.75rem 1.25rem 1.25rem;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .face {
    display: grid;
    place-items: center;
    inline-size: 4rem;
    block-size: 4rem;
    margin-block-end: 0.75rem;
    border-radius: 50%;
    background: var(--mine);
    color: var(--on-mine);
    font-size: 1.25rem;
    font-weight: 650;
  }
  h2 {
    font-size: 1.125rem;
    font-weight: 650;
  }
  .who p {
    color: var(--muted);
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }
  section {
    padding: 0.875rem 1.25rem 1rem;
    border-block-start: 1px solid var(--line);
    font-size: 0.9375rem;
  }
  h3 {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    margin-block-end: 0.4375rem;
    color: var(--muted);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  h3 .icon {
    font-size: 0.75rem;
  }
  section p {
    color: var(--muted);
  }
  section p.good,
  section p.bad {
    display: flex;
    align-items: center;
    gap: 0.4375rem;
    font-weight: 600;
  }
  p.good {
    color: var(--accent);
  }
  p.bad {
    color: var(--danger);
  }
  section p.good {
    color: var(--accent);
  }
  section p.bad {
    color: var(--danger);
  }
  ul {
    list-style: none;
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
  }
  li {
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  li small {
    display: block;
    color: var(--muted);
    font-size: 0.8125rem;
  }
  li em {
    display: block;
    margin-block-start: 0.125rem;
    font-style: normal;
  }
  li a {
    color: var(--accent);
    font-weight: 550;
    text-underline-offset: 0.2em;
  }
  .person {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
  }
  .person span small:first-of-type:not(:last-of-type) {
    display: inline;
  }
  .here::before {
    content: '';
    display: inline-block;
    inline-size: 0.4375rem;
    block-size: 0.4375rem;
    margin-inline-end: 0.3125rem;
    border-radius: 50%;
    background: var(--accent);
  }
  .small {
    inline-size: 1.75rem;
    block-size: 1.75rem;
    color: var(--muted);
    font-size: 0.75rem;
  }
  .link {
    margin-block-start: 0.5rem;
    padding: 0.1875rem 0;
    border: 0;
    background: none;
    color: var(--accent);
    font-size: 0.875rem;
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
  }
  .bone {
    block-size: 1rem;
    inline-size: 60%;
    border-radius: 0.5rem;
    background: var(--sunk);
  }
`;
