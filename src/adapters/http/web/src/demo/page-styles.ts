/** The look of the demo's pages. */

import { PALETTE } from '../ui/tokens';

const colours = Object.entries(PALETTE)
  .map(([name, [light, dark]]) => `--${name}:light-dark(${light},${dark});`)
  .join('');

export const pageSheet = new CSSStyleSheet();
pageSheet.replaceSync(`
  :root { color-scheme: light dark; ${colours} --font: Inter, ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; }
  *, *::before, *::after { box-sizing: border-box; }
  body { margin: 0; min-block-size: 100dvh; background: var(--sunk); color: var(--fg); font: 400 1rem/1.55 var(--font); }
  h1, h2, p, ul { margin: 0; padding: 0; }
  a { color: var(--accent); }
  button { font: inherit; color: inherit; cursor: pointer; }
  small { color: var(--muted); font-size: 0.875rem; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
  .icon { inline-size: 1.25em; block-size: 1.25em; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; flex: none; vertical-align: -0.25em; }
  .ribbon { display: flex; flex-wrap: wrap; gap: 0.375rem 1.5rem; justify-content: space-between; align-items: center; padding: 0.5rem clamp(1.25rem, 5vw, 4rem); border-block-end: 1px dashed var(--notice); background: var(--noticeBg); color: var(--notice); font-size: 0.875rem; }
  .ribbon a { color: inherit; font-weight: 600; }
  .ribbon strong { margin-inline-end: 0.375rem; padding: 0.125rem 0.5rem; border-radius: 999px; background: var(--notice); color: var(--noticeBg); font-size: 0.8125rem; }
  .face { display: grid; place-items: center; flex: none; inline-size: 2.75rem; block-size: 2.75rem; border-radius: 50%; background: var(--mine); color: var(--onMine); font-size: 0.875rem; font-weight: 650; letter-spacing: 0.02em; }
  .face.patient { background: var(--bubble); color: var(--fg); }
  .button { display: inline-flex; align-items: center; justify-content: center; gap: 0.5rem; min-block-size: 2.75rem; padding: 0.5rem 1.125rem; border: 1px solid var(--control); border-radius: 999px; background: transparent; color: var(--fg); font-weight: 600; text-align: center; text-decoration: none; }
  .button:hover { background: var(--sunk); }
  .button.primary { border-color: transparent; background: var(--accent); color: var(--onAccent); padding-inline: 1.5rem; }
  .button.small { min-block-size: 2.25rem; padding: 0.25rem 0.875rem; font-size: 0.9375rem; }
  h1 { font-size: clamp(1.875rem, 4vw, 2.625rem); line-height: 1.15; font-weight: 680; letter-spacing: -0.022em; text-wrap: balance; }
  .lead { margin-block: 0.75rem 1.5rem; max-inline-size: 38rem; color: var(--muted); font-size: 1.125rem; }
  .picker { max-inline-size: 52rem; margin: 0 auto; padding: clamp(2rem, 7vw, 5rem) 1.25rem 4rem; }
  .pair { margin-block-start: 2rem; }
  .pair h2 { margin-block-end: 0.75rem; color: var(--muted); font-size: 0.9375rem; font-weight: 600; }
  .people { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 0.875rem; }
  .person { display: flex; align-items: center; gap: 1rem; padding: 1.125rem 1.25rem; border: 1px solid var(--line); border-radius: 1.125rem; background: var(--bg); color: inherit; text-decoration: none; }
  .person:hover { border-color: var(--accent); }
  .person strong, .person small { display: block; }
  .portal > header { display: flex; justify-content: space-between; align-items: center; gap: 1rem; padding: 0.875rem clamp(1.25rem, 5vw, 4rem); border-block-end: 1px solid var(--line); background: var(--bg); }
  .logo { font-size: 1.0625rem; font-weight: 680; letter-spacing: -0.01em; }
  .logo .icon { color: var(--accent); margin-inline-end: 0.375rem; }
  .me { display: flex; align-items: center; gap: 0.75rem; font-size: 0.9375rem; }
  .me .face { inline-size: 2.25rem; block-size: 2.25rem; font-size: 0.8125rem; }
  .portal main, .portal footer { max-inline-size: 72rem; margin-inline: auto; padding-inline: clamp(1.25rem, 5vw, 4rem); }
  .portal main { padding-block: clamp(2rem, 5vw, 3.5rem) 2.5rem; }
  .portal footer { padding-block: 1.5rem 7rem; color: var(--muted); font-size: 0.875rem; }
  .cards { columns: 19rem; column-gap: 1rem; margin-block-start: clamp(2rem, 4vw, 3rem); }
  .card { break-inside: avoid; margin-block-end: 1rem; display: flex; flex-direction: column; align-items: flex-start; gap: 0.75rem; padding: 1.375rem 1.5rem 1.5rem; border: 1px solid var(--line); border-radius: 1.25rem; background: var(--bg); }
  .card h2 { display: flex; align-items: center; gap: 0.5rem; color: var(--muted); font-size: 0.9375rem; font-weight: 600; }
  .card h2 .icon { color: var(--accent); }
  .big { font-size: 1.5rem; line-height: 1.25; font-weight: 650; letter-spacing: -0.01em; }
  .rows { inline-size: 100%; list-style: none; }
  .rows li { display: flex; align-items: center; gap: 0.875rem; padding-block: 0.75rem; }
  .rows li + li { border-block-start: 1px solid var(--line); }
  .rows li:first-child { padding-block-start: 0; }
  .rows li:last-child { padding-block-end: 0; }
  .rows span:not(.face) { flex: 1; min-inline-size: 0; }
  .rows strong { display: block; font-weight: 600; }
  table { inline-size: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
  th { text-align: start; font-weight: 500; }
  thead th { color: var(--muted); font-size: 0.8125rem; }
  td, th { padding: 0.4375rem 0.5rem 0.4375rem 0; font-size: 0.9375rem; }
  tbody tr { border-block-start: 1px solid var(--line); }
  td { white-space: nowrap; }
  td:nth-child(2) { font-weight: 600; }
  td:last-child { padding-inline-end: 0; text-align: end; }
  thead th:last-child { padding-inline-end: 0; text-align: end; }
  @media (max-width: 26rem) { td { white-space: normal; } th { overflow-wrap: anywhere; } .card { padding-inline: 1.125rem; } }
  demo-access-log, demo-notices { display: grid; gap: 0.875rem; justify-items: start; inline-size: 100%; }
  .outside { display: grid; gap: 0.875rem; margin-block-start: 2.5rem; padding: 1.375rem 1.5rem 1.5rem; border: 1px dashed var(--notice); border-radius: 1.25rem; }
  .portal .outside { inline-size: calc(min(72rem, 100%) - 2 * clamp(1.25rem, 5vw, 4rem)); margin: 0 auto; }
  .outside h2 { display: flex; align-items: center; gap: 0.5rem; color: var(--notice); font-size: 0.9375rem; font-weight: 600; }
  .outside > p { max-inline-size: 42rem; color: var(--muted); }
  .outside [role='status']:empty { display: none; }
  .backstage { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; align-items: center; }
  .switch { display: flex; align-items: center; gap: 0.5rem; padding: 0.25rem 0; border: 0; background: none; text-align: start; font-weight: 500; }
  .track { flex: none; inline-size: 2rem; block-size: 1.25rem; padding: 0.1875rem; border-radius: 999px; background: var(--control); }
  .track span { display: block; inline-size: 0.875rem; block-size: 0.875rem; border-radius: 50%; background: var(--bg); }
  .switch[aria-checked='true'] .track { background: var(--notice); }
  .switch[aria-checked='true'] .track span { margin-inline-start: auto; }
  @media (prefers-reduced-motion: no-preference) { .track span { transition: margin 0.16s; } }
`);
