import { rm } from 'node:fs/promises'
import type { Config } from '@react-router/dev/config'
import { compressAssets } from './web/hosting/compress-assets.ts'
import { writeScriptHashes } from './web/hosting/script-hashes.ts'
import { prerenderedPaths } from './web/paths.ts'

export default {
  appDirectory: 'web',
  buildDirectory: 'build/web',
  ssr: false,
  prerender: prerenderedPaths,
  async buildEnd() {
    await writeScriptHashes('build/web/client', 'build/web/csp-hashes.json')
    await compressAssets('build/web/client')
    // It drew the pages above and serves nothing.
    await rm('build/web/server', { recursive: true, force: true })
  },
} satisfies Config
