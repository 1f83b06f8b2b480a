import { css } from 'lit';

export const dialogStyles = css`
  dialog {
    inline-size: min(30rem, 100vw - min(2rem, 6vw));
    max-block-size: min(44rem, 100dvh - min(2rem, 6vw));
    overflow-wrap: anywhere;
    padding: 0;
    border: 0;
    border-radius: 1.25rem;
    background: var(--bg);
    color: var(--fg);
    box-shadow: 0 24px 70px #0009;
  }
  dialog::backdrop {
    background: #0b1a20a6;
  }
  form {
    display: flex;
    flex-direction: column;
    max-block-size: inherit;
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    padding: 1.125rem min(1rem, 4vw) 0.5rem min(1.5rem, 6vw);
  }
  h2,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: min(1.25rem, 7vw);
    line-height: 1.3;
    font-weight: 650;
  }
  .body {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    display: flex;
    flex-direction: column;
    gap: 1rem;
    padding: 0.5rem min(1.5rem, 6vw) 1.25rem;
  }
  .body > p {
    color: var(--muted);
  }
  .body > p strong {
    color: var(--fg);
  }
  fieldset {
    display: flex;
    flex-direction: column;
    gap: 0.25rem;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .option {
    display: flex;
    align-items: flex-start;
    gap: 0.75rem;
    inline-size: 100%;
    padding: 0.5625rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .option:hover {
    border-color: var(--control);
  }
  .option:has(:checked) {
    border-color: var(--accent);
    background: var(--sunk);
  }
  .option input {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0.1875rem 0 0;
    accent-color: var(--accent);
  }
  small {
    display: block;
    color: var(--muted);
    font-size: 0.875rem;
    line-height: 1.4;
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: 0.375rem;
  }
  .field > span {
    font-size: 0.9375rem;
    font-weight: 600;
  }
  textarea,
  select,
  input[type='search'],
  .field input:not([type='range']) {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5625rem 0.75rem;
    border: 1px solid var(--control);
    border-radius: 0.75rem;
    background: var(--bg);
    color: inherit;
    font: inherit;
  }
  textarea {
    resize: vertical;
  }
  input[type='range'] {
    accent-color: var(--accent);
  }
  .volume {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 1rem;
  }
  .volume .field {
    flex: 1;
  }
  .problem {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  .body .problem {
    color: var(--danger);
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0.625rem;
    padding: 0.875rem min(1.5rem, 6vw) 1.25rem;
  }
  ul {
    list-style: none;
    display: flex;
    flex-direction: column;
    gap: 0.375rem;
  }
  .calls li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--line);
  }
  .calls li:last-child {
    border: 0;
  }
  .calls .contact {
    display: flex;
    align-items: center;
    gap: 0.4375rem;
    font-weight: 600;
  }
  .calls .contact .icon {
    font-size: 0.8125rem;
    color: var(--accent);
  }
  .calls .good > .icon {
    color: var(--accent);
  }
  .calls .bad > .icon,
  .calls .bad small {
    color: var(--danger);
  }
  .calls button {
    flex: none;
    min-block-size: 2.25rem;
    padding: 0.25rem 1rem;
  }
  .picked {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
  }
  .link {
    border: 0;
    padding: 0.125rem 0;
    background: none;
    color: var(--accent);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  dl > div {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1rem;
    padding-block: 0.4375rem;
    border-block-end: 1px solid var(--line);
  }
  kbd {
    display: inline-block;
    min-inline-size: 1.75rem;
    margin-inline-start: 0.25rem;
    padding: 0.0625rem 0.4375rem;
    border: 1px solid var(--control);
    border-radius: 0.375rem;
    background: var(--sunk);
    font: inherit;
    font-size: 0.875rem;
    text-align: center;
  }
`;
