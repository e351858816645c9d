import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** How the app is served while it is worked on and built into `dist/`; the tests' settings are in `vitest.config.ts`. */
export default defineConfig({
  // Relative addresses: the built app works from any sub-path, and from a folder of a larger site.
  base: './',
  plugins: [react()],
  server: { port: 5173, strictPort: false },
  preview: { port: 4173, strictPort: false },
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    target: 'es2023',
    // What the first picture needs comes as one file, which is zipped as one.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
});
