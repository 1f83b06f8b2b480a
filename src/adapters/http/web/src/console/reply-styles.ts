import { css } from 'lit';

export const replyStyles = css`
  :host {
    display: block;
    padding: 0.5rem clamp(0.75rem, 3vw, 1.5rem) 1rem;
  }
  p {
    margin: 0;
  }
  .box {
    border: 1px solid var(--control);
    border-radius: 1rem;
    background: var(--bg);
    overflow: clip;
  }
  .box:focus-within {
    border-color: var(--accent);
    box-shadow: 0 0 0 1px var(--accent);
  }
  .box.note {
    border-color: var(--notice);
    background: var(--notice-bg);
  }
  .box.note:focus-within {
    box-shadow: 0 0 0 1px var(--notice);
  }
  .modes {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem;
    padding: 0.5rem 0.5rem 0;
  }
  .mode {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    min-block-size: 2rem;
    padding: 0.125rem 0.75rem;
    border: 0;
    border-radius: 999px;
    background: none;
    color: var(--muted);
    font-size: 0.875rem;
    font-weight: 550;
  }
  .mode .icon {
    font-size: 0.8125rem;
  }
  .mode:hover {
    background: var(--sunk);
    color: var(--fg);
  }
  .mode[aria-pressed='true'] {
    background: var(--mine);
    color: var(--on-mine);
  }
  .note .mode:hover {
    background: transparent;
  }
  .note .mode[aria-pressed='true'] {
    background: var(--notice);
    color: var(--bg);
  }
  .only {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    padding-inline: 0.5rem;
    color: var(--notice);
    font-size: 0.8125rem;
    font-weight: 550;
  }
  .cancel {
    margin-inline-start: auto;
  }
  .ready {
    margin-inline-start: auto;
  }
  .ready:disabled {
    opacity: 0.55;
    cursor: default;
  }
  .picker {
    margin-block-end: 0.5rem;
    overflow: clip;
    border: 1px solid var(--line);
    border-radius: 1rem;
    background: var(--bg);
    box-shadow: 0 8px 30px #0c1f2b29;
  }
  .picker p {
    padding: 0.875rem 1rem;
    color: var(--muted);
    font-size: 0.9375rem;
  }
  .above {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    padding: 0.375rem 1rem 0;
    color: var(--muted);
    font-size: 0.875rem;
  }
  .picker ul {
    margin: 0;
    padding: 0.375rem;
    max-block-size: min(20rem, 45vh);
    overflow-y: auto;
    list-style: none;
    scrollbar-width: thin;
  }
  .picker li {
    display: flex;
    gap: 0.75rem;
    padding: 0.5rem 0.75rem;
    border-radius: 0.6875rem;
    cursor: pointer;
  }
  .picker li:hover {
    background: var(--sunk);
  }
  .picker [aria-selected='true'] {
    background: var(--mine);
    color: var(--on-mine);
  }
  .code {
    flex: 0 0 7.5rem;
    overflow: hidden;
    text-overflow: ellipsis;
    font-weight: 600;
    font-size: 0.9375rem;
  }
  .what {
    flex: 1;
    min-inline-size: 0;
    font-weight: 550;
    font-size: 0.9375rem;
  }
  .what small {
    margin-inline-start: 0.25rem;
    padding: 0 0.4375rem;
    border-radius: 999px;
    background: var(--accent);
    color: var(--on-accent);
    font-size: 0.75rem;
  }
  .what em {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--muted);
    font-size: 0.875rem;
    font-style: normal;
    font-weight: 400;
  }
  [aria-selected='true'] .what em {
    color: inherit;
  }
  .hint,
  .over {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    padding: 0.5rem 1rem 0;
    font-size: 0.8125rem;
  }
  .hint {
    color: var(--notice);
  }
  .over {
    color: var(--danger);
  }
  form {
    display: flex;
    align-items: flex-end;
    gap: 0.5rem;
    padding: 0.25rem 0.5rem 0.5rem 1rem;
  }
  :host(:dir(rtl)) form {
    padding: 0.25rem 1rem 0.5rem 0.5rem;
  }
  .clip {
    margin-inline: -0.5rem -0.125rem;
    color: var(--muted);
  }
  chat-tray {
    padding-inline: 0.75rem;
  }
  textarea {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 2.5rem;
    padding: 0.5rem 0;
    border: 0;
    outline: 0;
    resize: none;
    background: transparent;
    color: inherit;
    font: inherit;
    scrollbar-width: thin;
  }
  textarea:focus-visible {
    outline: 0;
  }
  textarea::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  .go {
    flex: none;
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.5rem;
    padding: 0.25rem 1.125rem;
    border: 0;
    border-radius: 999px;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
    font-size: 0.9375rem;
  }
  .go .icon {
    font-size: 0.9375rem;
  }
  .note .go {
    background: var(--notice);
    color: var(--bg);
  }
  .go:disabled,
  .note .go:disabled {
    background: var(--sunk);
    color: var(--muted);
    cursor: default;
  }
  .note .go:disabled {
    background: transparent;
  }
  :host(:dir(rtl)) .go .icon {
    scale: -1 1;
  }
  @media (forced-colors: active) {
    .mode[aria-pressed='true'],
    .picker [aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media (max-width: 30rem) {
    .go span,
    .ready span {
      display: none;
    }
    .code {
      flex-basis: 5.5rem;
      white-space: nowrap;
    }
    .go {
      padding-inline: 0.75rem;
    }
  }
  /* Large letters on a phone: the text has a line of its own. */
  @media (max-width: 19rem) {
    :host {
      padding: 0.25rem 0.375rem 0.5rem;
    }
    form {
      flex-wrap: wrap;
      justify-content: space-between;
    }
    textarea {
      order: -1;
      flex: 1 0 100%;
    }
    .mode {
      padding-inline: 0.5rem;
    }
    .picker li {
      flex-wrap: wrap;
      gap: 0;
    }
    .code,
    .what {
      flex: 1 0 100%;
    }
  }
`;
