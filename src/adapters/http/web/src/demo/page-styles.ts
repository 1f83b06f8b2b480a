/** The look of the demo's pages. */

import { PALETTE } from '../ui/tokens';

const colours = Object.entries(PALETTE)
  .map(([name, [light, dark]]) => `--${name}:light-dark(${light},${dark});`)
  .join('');

export const pageSheet = new CSSStyleSheet();
pageSheet.replaceSync(`
  :root { color-scheme: light dark; ${colours} --font: Inter, ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; }
  *, *::before, *::after { box-sizing: border-box; }
  body { margin: 0; min-block-size: 100dvh; background: var(--sunk); color: var(--fg); font: 400 1.0625rem/1.6 var(--font); }
  h1, h2, p { margin: 0; }
  a { color: var(--accent); }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
  .icon { inline-size: 1.25em; block-size: 1.25em; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; flex: none; vertical-align: -0.25em; }
  .ribbon { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; justify-content: center; padding: 0.5rem 1rem; background: var(--noticeBg); color: var(--notice); font-size: 0.875rem; text-align: center; }
  .ribbon a { color: inherit; font-weight: 600; }
  .face { display: grid; place-items: center; flex: none; inline-size: 3rem; block-size: 3rem; border-radius: 50%; background: var(--mine); color: var(--onMine); font-weight: 650; }
  .picker { max-inline-size: 52rem; margin: 0 auto; padding: clamp(2rem, 7vw, 5rem) 1.25rem 4rem; }
  h1 { font-size: clamp(1.75rem, 4vw, 2.375rem); line-height: 1.2; font-weight: 680; letter-spacing: -0.02em; }
  .lead { margin-block: 1rem 2.5rem; max-inline-size: 38rem; color: var(--muted); font-size: 1.125rem; }
  .pair { margin-block-start: 2rem; }
  .pair h2 { margin-block-end: 0.75rem; color: var(--muted); font-size: 0.9375rem; font-weight: 600; }
  .people { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 0.875rem; }
  .person { display: flex; align-items: center; gap: 1rem; padding: 1.125rem 1.25rem; border: 1px solid var(--line); border-radius: 1.125rem; background: var(--bg); color: inherit; text-decoration: none; }
  .person:hover { border-color: var(--accent); }
  .person strong, .person small { display: block; }
  .person small { color: var(--muted); font-size: 0.9375rem; }
  .portal > header { display: flex; justify-content: space-between; align-items: center; gap: 1rem; padding: 1rem clamp(1.25rem, 5vw, 4rem); border-block-end: 1px solid var(--line); background: var(--bg); }
  .logo { font-weight: 680; letter-spacing: -0.01em; }
  .logo .icon { color: var(--accent); margin-inline-end: 0.375rem; }
  .me { display: flex; align-items: center; gap: 0.75rem; font-size: 0.9375rem; }
  .me .face { inline-size: 2.25rem; block-size: 2.25rem; font-size: 0.8125rem; }
  .portal main { max-inline-size: 60rem; padding: clamp(2rem, 5vw, 4rem) clamp(1.25rem, 5vw, 4rem) 8rem; }
  .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 1rem; margin-block: 2rem; }
  .cards section { padding: 1.375rem 1.5rem; border: 1px solid var(--line); border-radius: 1.125rem; background: var(--bg); }
  .cards h2 { color: var(--muted); font-size: 0.9375rem; font-weight: 500; }
  .cards p { font-size: 1.25rem; font-weight: 620; margin-block: 0.25rem; }
  .cards small { color: var(--muted); font-size: 0.9375rem; }
  .hint { display: flex; gap: 0.75rem; color: var(--muted); max-inline-size: 34rem; }
  .hint .icon { margin-block-start: 0.2em; }
`);
