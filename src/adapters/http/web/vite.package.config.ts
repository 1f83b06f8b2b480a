import { defineConfig } from 'vite';

/** The npm package `packages/chat`: the element, its React wrapper, and the client without a face. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'packages/chat/dist',
    emptyOutDir: true,
    target: 'es2022',
    lib: {
      entry: {
        index: 'packages/chat/src/index.ts',
        'chat-widget': 'packages/chat/src/chat-widget.ts',
        element: 'packages/chat/src/element.ts',
        manager: 'packages/chat/src/manager.ts',
      },
      formats: ['es'],
    },
    rollupOptions: {
      external: ['react'],
      output: { banner: ({ name }) => (name === 'index' || name === 'chat-widget' ? "'use client';" : '') },
    },
  },
});
