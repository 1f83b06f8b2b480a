import { css } from 'lit';

export const alertStyles = css`
  .alerts {
    gap: 0.625rem;
  }
  .alerts li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--line);
    border-inline-start: 4px solid var(--control);
    border-radius: 0.75rem;
  }
  .alerts li > div {
    flex: 1 1 14rem;
    min-inline-size: 0;
  }
  .alerts .urgent,
  .alerts .crisis {
    border-inline-start-color: var(--danger);
  }
  .alerts .urgent strong,
  .alerts .crisis strong {
    color: var(--danger);
  }
  .alerts .quiet {
    min-block-size: 2.5rem;
    padding: 0.25rem 1rem;
  }
  a {
    color: var(--accent);
    font-weight: 600;
    text-underline-offset: 0.2em;
  }
  .by {
    display: flex;
    align-items: center;
    gap: 0.375rem;
  }
  .none {
    display: grid;
    justify-items: center;
    gap: 0.625rem;
    padding-block: 1.5rem;
    color: var(--muted);
    text-align: center;
  }
  .none .icon {
    font-size: 1.5rem;
    color: var(--accent);
  }
`;
