import { css } from 'lit';

/** On a phone the tools share the line; with large letters they stand on several. */
export const phoneTools = css`
  @media (max-width: 44.9375rem) {
    .tool {
      flex: 1;
      min-inline-size: 1.75rem;
    }
  }
  @media (max-width: 19rem) {
    .tool {
      flex: none;
      min-inline-size: 2.25rem;
      min-block-size: 2.25rem;
    }
  }
`;

export const consoleStyles = css`
  :host {
    block-size: 100dvh;
  }
  .app {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    overflow: clip;
  }
  .bar {
    flex: none;
    gap: 1rem;
    padding-block-start: calc(0.375rem + env(safe-area-inset-top));
    padding-inline: 1rem;
  }
  h1 span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .line {
    display: flex;
    align-items: center;
    gap: 0.4375rem;
    padding: 0.25rem 0.75rem;
    border-radius: 999px;
    background: var(--notice-bg);
    color: var(--notice);
    font-size: 0.875rem;
  }
  .line .icon {
    font-size: 0.875rem;
  }
  nav {
    min-inline-size: 0;
    display: flex;
    align-items: center;
    gap: 0.125rem;
  }
  /* Its tools stand in line with the others. */
  care-tools {
    display: contents;
  }
  .tool {
    position: relative;
  }
  .tool b {
    position: absolute;
    inset-block-start: 0.1875rem;
    inset-inline-end: 0.125rem;
    min-inline-size: 1.0625rem;
    padding-inline: 0.25rem;
    border-radius: 999px;
    background: var(--accent);
    color: var(--on-accent);
    font-size: 0.6875rem;
    line-height: 1.0625rem;
    font-weight: 650;
    text-align: center;
  }
  .standing {
    padding-inline: 0.75rem;
    color: var(--fg);
  }
  .standing i {
    flex: none;
    inline-size: 0.6875rem;
    block-size: 0.6875rem;
    border: 2px solid var(--accent);
    border-radius: 50%;
  }
  .standing.available i {
    background: var(--accent);
  }
  .standing.busy i {
    border-color: var(--danger);
    background: var(--danger);
    border-radius: 0.1875rem;
  }
  .standing.away i {
    border-color: var(--control);
  }
  .tool .wait {
    background: var(--danger);
    color: var(--bg);
  }
  /* The name gives its room first. */
  .me {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    margin-inline: 0.75rem 0.25rem;
    padding-inline-start: 0.875rem;
    border-inline-start: 1px solid var(--line);
    font-size: 0.9375rem;
    font-weight: 550;
    white-space: nowrap;
  }
  main {
    flex: 1;
    min-block-size: 0;
    display: grid;
    grid-template-columns: minmax(20rem, 23.5rem) minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr);
    position: relative;
  }
  .list {
    border-inline-end: 1px solid var(--line);
  }
  .pane {
    container: pane / inline-size;
  }
  .context {
    border-inline-start: 1px solid var(--line);
  }
  .veil {
    display: none;
  }
  @media (min-width: 68.75rem) {
    .at-thread main {
      grid-template-columns: minmax(20rem, 23.5rem) minmax(0, 1fr) 19.5rem;
    }
  }
  @media (max-width: 68.6875rem) {
    .context {
      position: absolute;
      inset-block: 0;
      inset-inline-end: 0;
      z-index: 3;
      inline-size: min(21rem, 100%);
      visibility: hidden;
      box-shadow: -12px 0 40px #0c1f2b33;
    }
    .with-drawer .context {
      visibility: visible;
    }
    .with-drawer .veil {
      display: block;
      position: absolute;
      inset: 0;
      z-index: 2;
      background: #0b1a2066;
    }
  }
  @media (max-width: 44.9375rem) {
    main {
      grid-template-columns: minmax(0, 1fr);
    }
    .list {
      border: 0;
    }
    .at-list .pane,
    .at-thread .list,
    .at-thread nav {
      display: none;
    }
    .at-thread .bar {
      min-block-size: 0;
      padding-block: env(safe-area-inset-top) 0;
      border: 0;
    }
    .at-thread h1 {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .at-thread .line {
      flex: 1;
      margin-block: 0.375rem;
    }
    .me,
    .map,
    .standing span {
      display: none;
    }
    .standing {
      padding-inline: 0;
    }
    .bar {
      gap: 0.25rem;
      padding-inline: 0.625rem 0.25rem;
    }
    h1 {
      flex: none;
    }
    h1 span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
    }
    nav {
      flex: 1;
      gap: 0;
      min-inline-size: 0;
      justify-content: space-between;
    }
    nav > * {
      min-inline-size: 0;
    }
    .notices {
      inset-block: calc(8rem + env(safe-area-inset-top)) auto;
    }
    .at-list .line span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  /* Large letters on a phone: what has no room beside the rest stands under it. */
  @media (max-width: 19rem) {
    nav {
      flex-wrap: wrap;
      justify-content: flex-start;
      gap: 0 0.125rem;
    }
  }
  .notices {
    position: fixed;
    inset-block-end: 1rem;
    inset-inline-start: 1rem;
    z-index: 5;
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    inline-size: min(21.5rem, calc(100vw - 2rem));
    pointer-events: none;
  }
  .told {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    padding: 0.375rem 0.375rem 0.375rem 1rem;
    border-radius: 0.875rem;
    background: var(--fg);
    color: var(--bg);
    font-size: 0.9375rem;
    box-shadow: 0 10px 32px #0c1f2b4d;
    pointer-events: auto;
  }
  .told p {
    flex: 1;
    padding-block: 0.375rem;
    line-height: 1.35;
  }
  .told > .icon {
    font-size: 0.9375rem;
  }
  .told .round {
    inline-size: 2.125rem;
    block-size: 2.125rem;
    font-size: 0.8125rem;
  }
  .told .round:hover {
    background: #8884;
  }
  .told :focus-visible {
    outline-color: currentColor;
  }
  .told.trouble {
    background: var(--danger-bg);
    color: var(--danger);
    border: 1px solid currentColor;
  }
  .undo {
    min-block-size: 2.125rem;
    padding: 0 0.75rem;
    border: 1px solid currentColor;
    border-radius: 0.625rem;
    background: none;
    font-weight: 650;
  }
`;
