import { css } from 'lit';

/** What a card, and what asks for one, look like. */
export const cardStyles = css`
  :host {
    display: block;
  }
  .card {
    margin-block: 0.75rem 0.25rem;
    padding: 0.875rem 1rem;
    border: 1px solid var(--line);
    border-radius: 1rem;
    background: var(--bg);
    overflow-wrap: anywhere;
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
  }
  h3,
  p,
  dl,
  dd {
    margin: 0;
    font-size: 1rem;
  }
  h3 {
    font-weight: 650;
  }
  .state {
    padding: 0.0625rem 0.5625rem;
    border-radius: 1rem;
    background: var(--sunk);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.125rem 0.75rem;
    margin-block: 0.5rem;
    font-size: 0.9375rem;
  }
  dt {
    color: var(--muted);
  }
  dd {
    font-size: inherit;
    white-space: pre-line;
  }
  .only {
    color: var(--notice);
  }
  .deeds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .deeds button {
    min-block-size: 2.5rem;
    padding-block: 0.25rem;
  }
  form {
    display: flex;
    flex-direction: column;
    gap: 0.625rem;
    margin-block-start: 0.625rem;
    scroll-margin-block-end: 3.5rem;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 0.25rem;
    font-size: 0.875rem;
    font-weight: 600;
  }
  .slot {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    min-block-size: 2.25rem;
    padding: 0.125rem 0.75rem;
    border: 1px solid var(--control);
    border-radius: 1.25rem;
    cursor: pointer;
  }
  .slot:has(:checked) {
    border-color: var(--accent);
    background: var(--sunk);
    font-weight: 600;
  }
  .slot:focus-within {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .slot input {
    accent-color: var(--accent);
  }
  .times {
    max-block-size: 15rem;
    margin-inline: -0.25rem;
    padding: 0.25rem;
    overflow-y: auto;
    display: flex;
    flex-direction: column;
    gap: 0.625rem;
  }
  label.field {
    display: flex;
    flex-direction: column;
    gap: 0.25rem;
    font-size: 0.875rem;
    font-weight: 600;
  }
  label.field input,
  textarea,
  select {
    inline-size: 100%;
    min-block-size: 2.5rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--control);
    border-radius: 0.75rem;
    background: var(--bg);
    color: inherit;
    font: inherit;
    font-weight: 400;
  }
  textarea {
    min-block-size: 4.5rem;
    resize: vertical;
  }
  .problem {
    margin-block-start: 0.5rem;
    color: var(--danger);
    font-size: 0.875rem;
  }
  .hint {
    color: var(--muted);
    font-size: 0.875rem;
  }
`;
