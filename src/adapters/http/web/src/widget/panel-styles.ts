import { css } from 'lit';

export const panelStyles = css`
  :host {
    display: block;
    block-size: 100%;
    background: var(--bg);
  }
  .panel {
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    padding-block: env(safe-area-inset-top) env(safe-area-inset-bottom);
  }
  h1,
  h2,
  p {
    margin: 0;
  }
  header {
    display: flex;
    align-items: center;
    gap: 0.875rem;
    padding: 1rem 1rem 0.875rem 1.25rem;
  }
  :host(:dir(rtl)) header {
    padding-inline: 1.25rem 1rem;
  }
  .face {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    border-radius: 50%;
    background: var(--mine);
    color: var(--on-mine);
    font-weight: 650;
    letter-spacing: 0.02em;
  }
  .who {
    flex: 1;
    min-inline-size: 0;
  }
  h1 {
    font-size: 1.0625rem;
    line-height: 1.35;
    font-weight: 650;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .presence {
    color: var(--muted);
    font-size: 0.875rem;
    line-height: 1.35;
  }
  .presence.online::before {
    content: '';
    display: inline-block;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    margin-inline-end: 0.4375rem;
    border-radius: 50%;
    background: var(--accent);
    vertical-align: 0.0625rem;
  }
  .emergency {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    padding: 0.5rem 1.25rem;
    border-block: 1px solid var(--line);
    background: var(--sunk);
    color: var(--fg);
    font-size: 0.8125rem;
    line-height: 1.4;
  }
  .emergency .icon {
    font-size: 0.875rem;
    color: var(--danger);
  }
  .strip {
    display: flex;
    gap: 0.5rem;
    padding: 0.5625rem 1.25rem;
    background: var(--notice-bg);
    color: var(--notice);
    font-size: 0.875rem;
    line-height: 1.4;
  }
  main[hidden] {
    display: none;
  }
  main:not([hidden]) {
    flex: 1;
    min-block-size: 0;
    display: flex;
    flex-direction: column;
  }
  /* Landscape, or large letters: what has no room is scrolled to. */
  @media (max-height: 30rem) {
    main {
      overflow-y: auto;
    }
    chat-thread {
      flex: 1 0 7rem;
    }
  }
  .drop {
    position: absolute;
    inset: 0.5rem;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.5rem;
    border: 2px dashed var(--accent);
    border-radius: 1rem;
    background: var(--bg);
    color: var(--accent);
    font-weight: 600;
    pointer-events: none;
  }
  .typing {
    min-block-size: 1.5rem;
    padding: 0 1.5rem 0.25rem;
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .closed {
    display: flex;
    flex-direction: column;
    gap: 0.875rem;
    padding: 1.125rem 1.25rem 1.25rem;
    border-block-start: 1px solid var(--line);
    text-align: center;
  }
  .closed p {
    color: var(--muted);
  }
  .closed strong {
    color: var(--fg);
  }
  /* Until its own code is there. */
  .whole:not(:defined) {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 1rem;
    flex: 1;
  }
  .loading {
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    gap: 0.75rem;
    flex: 1;
    padding: 1.25rem;
  }
  .bone {
    block-size: 2.75rem;
    inline-size: 68%;
    border-radius: 1.125rem;
    background: var(--sunk);
  }
  .bone.short {
    inline-size: 42%;
  }
  .bone.mine {
    align-self: flex-end;
  }
  @media (prefers-reduced-motion: no-preference) {
    .bone {
      animation: breathe 1.8s ease-in-out infinite alternate;
    }
  }
  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
`;
