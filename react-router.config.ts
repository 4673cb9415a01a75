import type { Config } from '@react-router/dev/config'
import { writeScriptHashes } from './web/hosting/script-hashes.ts'
import { prerenderedPaths } from './web/paths.ts'

export default {
  appDirectory: 'web',
  buildDirectory: 'build/web',
  ssr: false,
  prerender: prerenderedPaths,
  async buildEnd() {
    await writeScriptHashes('build/web/client', 'build/web/csp-hashes.json')
  },
} satisfies Config
