import { defineConfig } from 'vite';

import { pages } from './vite.shared.ts';

const { build, ...rest } = pages('dist/widget', { frame: 'src/widget/frame.ts', page: 'src/widget/page.ts', help: 'src/widget/help.ts' });
/** What every panel needs, and what is asked for later needs too. */
const base = /\/node_modules\/@?lit[-/]|\/src\/(core\/(debug|problems|shapes|ids|model|signal|i18n)|locales\/en|ui\/(define|icons|tokens)|widget\/(dress|framed|panel-styles))\.ts$/u;

/** What a patient's browser loads: built apart, so that no other page decides how its modules are cut. */
export default defineConfig({
  ...rest,
  publicDir: false,
  build: {
    ...build,
    rollupOptions: { ...build?.rollupOptions, output: { codeSplitting: { groups: [{ name: 'base', test: base }] } } },
  },
});
