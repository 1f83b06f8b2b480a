import { defineConfig } from 'vite';

/** The pages: hashed modules under `/chat/assets/`, and a manifest that the server reads. */
export default defineConfig({
  base: '/chat/assets/',
  publicDir: 'public',
  build: {
    outDir: 'dist/assets',
    emptyOutDir: true,
    manifest: 'manifest.json',
    assetsDir: '',
    target: 'es2022',
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { frame: 'src/widget/frame.ts', demo: 'src/demo/main.ts' },
    },
  },
});
