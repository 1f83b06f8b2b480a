import { defineConfig } from 'vite';

import { pages } from './vite.shared.ts';

const { build, ...rest } = pages('dist/assets', { demo: 'src/demo/main.ts', console: 'src/console/main.ts', audit: 'src/audit/main.ts', metrics: 'src/metrics/main.ts' });
/** What all faces are made of. */
const shared = /\/node_modules\/@?lit[-/]|\/src\/(core|ui)\/(?!phi|files|uploads|browser-carry|corrections|quick-|idle-warning|chat-tray|chat-attachments|message-options|cards|chat-card|card-words|sessions)/u;

/** The pages of our own. */
export default defineConfig({
  ...rest,
  build: { ...build, rollupOptions: { ...build?.rollupOptions, output: { codeSplitting: { groups: [{ name: 'shared', test: shared }] } } } },
});
