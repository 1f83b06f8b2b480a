/** Colours, type and spaces of all faces: one accent, generous type. Contrast is computed by a test. */

import { css, unsafeCSS } from 'lit';

export const PALETTE = {
  accent: ['#0b6b66', '#6fd3c9'],
  onAccent: ['#ffffff', '#04211f'],
  bg: ['#ffffff', '#10191d'],
  sunk: ['#f4f7f7', '#0b1215'],
  fg: ['#14252b', '#e8eff0'],
  muted: ['#54676d', '#9fb1b6'],
  line: ['#dfe6e7', '#26343a'],
  control: ['#7d8f94', '#6f8389'],
  bubble: ['#eef2f3', '#1c292e'],
  mine: ['#d9efec', '#124a46'],
  onMine: ['#0d2f2d', '#e3f6f3'],
  danger: ['#b3261e', '#ffb4ab'],
  dangerBg: ['#fdeeec', '#3b1512'],
  notice: ['#6b4a00', '#f2d08a'],
  noticeBg: ['#fdf5e2', '#2c2410'],
} as const;

/** What a host page may set, by the name of its public property. */
const PUBLIC: Partial<Record<keyof typeof PALETTE, string>> = {
  accent: 'accent',
  onAccent: 'on-accent',
  bg: 'bg',
  fg: 'fg',
  muted: 'muted',
  line: 'line',
  bubble: 'bubble',
  danger: 'danger',
};

const colours = Object.entries(PALETTE).map(([name, [light, dark]]) => {
  const shown = `light-dark(${light}, ${dark})`;
  const own = PUBLIC[name as keyof typeof PALETTE];
  const property = name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  return `--${property}: ${own === undefined ? shown : `var(--chat-${own}, ${shown})`};`;
});

export const tokens = css`
  :host {
    ${unsafeCSS(colours.join('\n'))}
    --font: var(--chat-font, Inter, ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif);
    color: var(--fg);
    font: 400 1rem/1.5 var(--font);
  }
`;

export const controls = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    flex: none;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .primary,
  .quiet {
    min-block-size: 2.75rem;
    padding: 0.5rem 1.375rem;
    border-radius: 999px;
    font-weight: 600;
    border: 1px solid transparent;
  }
  .primary {
    background: var(--accent);
    color: var(--on-accent);
  }
  /* A warning whose own code is not there. */
  idle-warning:not(:defined) {
    position: fixed;
    inset: auto 1rem 1rem;
    z-index: 1;
    display: grid;
  }
  .primary:disabled {
    opacity: 0.6;
    cursor: default;
  }
  .quiet {
    background: transparent;
    border-color: var(--control);
  }
  .quiet:hover {
    background: var(--sunk);
  }
  .link {
    border: 0;
    padding: 0.25rem 0;
    background: none;
    color: var(--accent);
    font-size: 0.875rem;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .round {
    inline-size: 2.5rem;
    block-size: 2.5rem;
    display: grid;
    place-items: center;
    border: 0;
    border-radius: 50%;
    background: transparent;
  }
  .round:hover {
    background: var(--sunk);
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .primary,
    .quiet {
      border-color: ButtonText;
    }
    dialog {
      outline: 1px solid CanvasText;
    }
  }
`;
