import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { createBuilder } from 'vite'
import { beforeAll, describe, expect, test, vi } from 'vitest'

/** The promises of the README, in bytes after gzip. */
const budgets = { loader: 2048, frame: 15_000, together: 17_000 }

const out = mkdtempSync(join(tmpdir(), 'widget-build-'))
const weigh = (paths: string[]) => paths.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0)

describe('the built widget', () => {
  beforeAll(async () => {
    vi.stubEnv('NODE_ENV', 'production')
    const build = { outDir: out, emptyOutDir: false }
    const configFile = `${import.meta.dirname}/vite.config.ts`
    const builder = await createBuilder({
      configFile,
      logLevel: 'error',
      build,
      environments: { loader: { build } },
    })
    await builder.buildApp()
    vi.unstubAllEnvs()
    return () => rmSync(out, { recursive: true })
  })

  test('stays within its weight', () => {
    const loader = weigh([`${out}/loader.js`])
    const frame = weigh(globSync(`${out}/assets/*.{js,css}`))
    expect(loader).toBeLessThanOrEqual(budgets.loader)
    expect(frame).toBeLessThanOrEqual(budgets.frame)
    expect(loader + frame).toBeLessThan(budgets.together)
  })

  test('lies ready in compressed form', () => {
    for (const path of [`${out}/loader.js`, ...globSync(`${out}/assets/*.{js,css}`)]) {
      expect(gunzipSync(readFileSync(`${path}.gz`)).equals(readFileSync(path))).toBe(true)
    }
  })

  test('loads nothing foreign and leaves no room for scripts or styles in the page', () => {
    const frame = readFileSync(`${out}/frame.html`, 'utf8')
    const addresses = [...frame.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)
    expect(addresses.length).toBe(2)
    for (const address of addresses) expect(address).toMatch(/^\/widget\/assets\//)
    expect(frame).not.toMatch(/<style|style=|<script(?![^>]*src=)|\son\w+=/)
  })

  test('never writes markup from text', () => {
    for (const path of [`${out}/loader.js`, ...globSync(`${out}/assets/*.js`)]) {
      const code = readFileSync(path, 'utf8')
      expect(code).not.toMatch(/insertAdjacentHTML|document\.write|eval\(|new Function/)
    }
    const own = globSync(`${import.meta.dirname}/{*.ts,frame/*.{ts,tsx}}`).filter(
      (path) => !path.includes('.test.'),
    )
    for (const path of own)
      expect(readFileSync(path, 'utf8')).not.toMatch(/innerHTML|outerHTML|dangerouslySet/i)
  })
})
