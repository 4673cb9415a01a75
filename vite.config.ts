import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

/** Where `bin/dev` runs the server that answers the app while Vite serves its sources. */
const server = 'http://localhost:4000'

export default defineConfig({
  publicDir: 'web/assets',
  plugins: [reactRouter()],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
  },
  server: {
    port: 5173,
    proxy: { '/api': server, '/widget': server },
  },
})
