import { type Plugin, type UserConfig } from 'vite';

import { tidyMarkup, tidyStyles } from './tidy.ts';

const tidyTemplates: Plugin = {
  name: 'tidy-templates',
  enforce: 'pre',
  transform: (code, id) => (/\/src\/.*\.ts$/u.test(id) ? tidyStyles(tidyMarkup(code)) : null),
};

/** Our modules have no styles of their own to wait for: a module that is asked for later is imported, and nothing else. */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null),
};

interface Shape {
  readonly category: string;
  readonly pattern: string;
  readonly check: string | null;
  readonly needsCue: boolean;
}

/** The shape rules that a page can use by themselves, without their names and sources. */
const leanShapes: Plugin = {
  name: 'lean-shapes',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/phi-shapes.json')) return null;
    const { flags, shapes } = JSON.parse(code) as { readonly flags: string; readonly shapes: readonly Shape[] };
    const used = shapes.filter((one) => !one.needsCue).map(({ category, pattern, check, needsCue }) => ({ category, pattern, check, needsCue }));
    return JSON.stringify({ flags, shapes: used });
  },
};

/** Pages: hashed modules under `/chat/assets/`, and a manifest that the server reads. */
export function pages(outDir: string, input: Record<string, string>): UserConfig {
  return {
    base: '/chat/assets/',
    plugins: [tidyTemplates, leanShapes, plainImports],
    build: {
      outDir,
      emptyOutDir: true,
      manifest: 'manifest.json',
      assetsDir: '',
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { preserveEntrySignatures: 'exports-only', input },
    },
  };
}
