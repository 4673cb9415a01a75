import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { preact } from '@preact/preset-vite'
import { defineConfig, type Plugin } from 'vite'

/** Puts a `.gz` beside each file that is served as it is, so that nobody compresses it again for every visitor. */
function compress(): Plugin {
  return {
    name: 'compress',
    writeBundle({ dir }, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (name.endsWith('.html')) continue
        writeFileSync(
          join(dir!, `${name}.gz`),
          gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }),
        )
      }
    },
  }
}

/**
 * Builds what the server serves at /widget/: `frame.html` with its assets, and `loader.js`, a classic script
 * with a name that never changes because other people's websites name it.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/widget/',
  resolve: { alias: { 'preact/jsx-runtime': `${import.meta.dirname}/frame/jsx-runtime.ts` } },
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), compress()],
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
