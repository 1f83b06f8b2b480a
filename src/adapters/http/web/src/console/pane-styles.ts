import { css } from 'lit';

export const paneStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    min-block-size: 0;
    background: var(--bg);
  }
  section {
    display: flex;
    flex-direction: column;
    block-size: 100%;
  }
  h2,
  h3,
  p {
    margin: 0;
  }
  header {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 4.25rem;
    padding: 0.625rem 1rem 0.625rem clamp(1rem, 3vw, 1.5rem);
    border-block-end: 1px solid var(--line);
  }
  .back {
    display: none;
    margin-inline-start: -0.5rem;
  }
  :host(:dir(rtl)) .back .icon {
    scale: -1 1;
  }
  .face {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 2.5rem;
    block-size: 2.5rem;
    border-radius: 50%;
    background: var(--mine);
    color: var(--on-mine);
    font-size: 0.875rem;
    font-weight: 650;
  }
  .whom {
    flex: 1;
    min-inline-size: 0;
  }
  h2 {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: 1.0625rem;
    line-height: 1.35;
    font-weight: 650;
  }
  h2:focus-visible {
    outline-offset: 0;
    border-radius: 0.25rem;
  }
  .whom p {
    display: flex;
    gap: 0.5rem;
    overflow: hidden;
    white-space: nowrap;
    color: var(--muted);
    font-size: 0.875rem;
    line-height: 1.35;
  }
  .topic {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .presence,
  .whose {
    flex: none;
  }
  .topic::before {
    content: '·';
    margin-inline-end: 0.5rem;
  }
  .presence.online::before {
    content: '';
    display: inline-block;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    margin-inline-end: 0.375rem;
    border-radius: 50%;
    background: var(--accent);
    vertical-align: 0.0625rem;
  }
  .deeds {
    display: flex;
    gap: 0.25rem;
  }
  .deed {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    min-block-size: 2.25rem;
    padding: 0.25rem 0.6875rem;
    border: 1px solid transparent;
    border-radius: 0.625rem;
    background: none;
    font-size: 0.875rem;
    font-weight: 550;
    white-space: nowrap;
  }
  .deed .icon {
    font-size: 0.875rem;
    color: var(--muted);
  }
  .deed:hover {
    background: var(--sunk);
  }
  .deed.strong {
    background: var(--accent);
    color: var(--on-accent);
  }
  .deed.strong .icon {
    color: inherit;
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.625rem;
    margin-inline: clamp(0.75rem, 3vw, 1.5rem);
    padding: 0.4375rem 0.875rem;
    border-radius: 0.75rem;
    background: var(--notice-bg);
    color: var(--notice);
    font-size: 0.9375rem;
  }
  .answers p {
    flex: 1 1 12rem;
  }
  wait-clock {
    flex: none;
    margin-block: -0.125rem;
  }
  .notice .quiet {
    margin-block-start: 0.25rem;
  }
  .link {
    border: 0;
    padding: 0.25rem 0;
    background: none;
    color: inherit;
    font-weight: 650;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    white-space: nowrap;
  }
  .typing {
    min-block-size: 1.375rem;
    padding-inline: clamp(1.25rem, 4vw, 2.25rem);
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .closed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75rem;
    padding: 1rem clamp(1rem, 3vw, 1.5rem);
    border-block-start: 1px solid var(--line);
    background: var(--sunk);
  }
  [hidden] {
    display: none;
  }
  .notice {
    margin: auto;
    padding: 2rem;
    max-inline-size: 28rem;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    text-align: center;
    gap: 0.625rem;
  }
  .notice p {
    color: var(--muted);
  }
  .notice h2,
  .notice h3 {
    white-space: normal;
    font-size: 1.25rem;
    font-weight: 650;
  }
  .notice .primary {
    margin-block-start: 0.75rem;
  }
  .badge {
    display: grid;
    place-items: center;
    inline-size: 4rem;
    block-size: 4rem;
    margin-block-end: 0.5rem;
    border-radius: 50%;
    background: var(--mine);
    color: var(--on-mine);
    font-size: 1.375rem;
  }
  .loading {
    flex: 1;
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    gap: 0.75rem;
    padding: 1.5rem;
  }
  .loading span {
    inline-size: 46%;
    block-size: 2.75rem;
    border-radius: 1.125rem;
    background: var(--sunk);
  }
  .loading .short {
    inline-size: 28%;
  }
  .loading .mine {
    align-self: flex-end;
  }
  @container pane (max-width: 54rem) {
    .presence:not(.online) {
      display: none;
    }
  }
  @container pane (max-width: 62rem) {
    header {
      flex-wrap: wrap;
      gap: 0.375rem 0.625rem;
    }
    .deeds:has(.deed ~ .deed) {
      order: 1;
      flex: 1 0 100%;
      margin-inline-start: -0.25rem;
    }
  }
  @container pane (max-width: 41rem) {
    .deed span {
      display: none;
    }
    .deed.strong span {
      display: inline;
    }
    .deed {
      padding-inline: 0.5625rem;
    }
    .deeds {
      justify-content: space-between;
    }
  }
  @media (max-width: 44.9375rem) {
    .back {
      display: grid;
    }
    header .face {
      display: none;
    }
  }
  /* Large letters on a phone, or a phone that lies: what has no room is scrolled to. */
  @media (max-height: 30rem) {
    section {
      overflow-y: auto;
    }
    section > * {
      flex-shrink: 0;
    }
    console-thread {
      flex: 1 0 10rem;
    }
  }
  @media (max-width: 19rem) {
    .deeds,
    .whom p {
      flex-wrap: wrap;
    }
    .deeds {
      order: 1;
      flex: 1 0 100%;
    }
    h2,
    .whom p {
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .whose {
      flex: initial;
    }
    .whom p {
      gap: 0 0.5rem;
    }
  }
  @media (min-width: 68.75rem) {
    .context {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .deed {
      border-color: ButtonText;
    }
  }
`;
