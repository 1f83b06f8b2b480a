import { defineConfig } from 'vite';

/** The one script of host pages: classic, self-contained, at an address that does not change. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    lib: { entry: 'src/widget/embed.ts', formats: ['iife'], name: 'carechat', fileName: () => 'embed.js' },
  },
});
