import { reactRouter } from '@react-router/dev/vite'
import { defineConfig, loadEnv } from 'vite'

export default defineConfig(({ mode }) => {
  // While Vite serves the sources, this server answers the app: `FRONTDESK_SERVER=http://localhost:4300`.
  const { FRONTDESK_SERVER: server = 'http://localhost:4000' } = loadEnv(
    mode,
    import.meta.dirname,
    'FRONTDESK_',
  )
  return {
    publicDir: 'web/assets',
    plugins: [reactRouter()],
    build: { target: 'es2023', assetsInlineLimit: 0 },
    server: { port: 5173, proxy: { '/api': server, '/widget': server } },
  }
})
