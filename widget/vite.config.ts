import { preact } from '@preact/preset-vite'
import { defineConfig } from 'vite'

/**
 * Builds what the server serves at /widget/: `frame.html` with its assets, and `loader.js`, a classic script
 * with a name that never changes because other people's websites name it.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/widget/',
  resolve: { alias: { 'preact/jsx-runtime': `${import.meta.dirname}/frame/jsx-runtime.ts` } },
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  build: {
    outDir: '../build/widget',
    emptyOutDir: true,
    target: 'es2022',
    // Only keeps the style sheet free of substitutes for what it does not use.
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: { input: `${import.meta.dirname}/frame.html` },
  },
  builder: {},
  environments: {
    loader: {
      consumer: 'client',
      build: {
        outDir: '../build/widget',
        emptyOutDir: false,
        target: 'es2022',
        modulePreload: false,
        rolldownOptions: {
          input: `${import.meta.dirname}/loader.ts`,
          output: { format: 'iife', entryFileNames: 'loader.js' },
        },
      },
    },
  },
})
