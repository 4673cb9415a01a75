import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { compressAssets } from './compress-assets.ts'

let folder: string | undefined

afterEach(async () => {
  if (folder) await rm(folder, { recursive: true })
})

test('text is there twice as small, and the same when unpacked; pictures and crumbs are left alone', async () => {
  folder = await mkdtemp(join(tmpdir(), 'frontdesk-assets-'))
  const script = 'export const bell = "ding"\n'.repeat(100)
  await writeFile(join(folder, 'app.js'), script)
  await writeFile(join(folder, 'crumb.js'), 'export {}')
  await writeFile(join(folder, 'photo.png'), script)
  await compressAssets(folder)
  expect((await readdir(folder)).sort()).toEqual([
    'app.js',
    'app.js.br',
    'app.js.gz',
    'crumb.js',
    'photo.png',
  ])
  expect(gunzipSync(await readFile(join(folder, 'app.js.gz'))).toString()).toBe(script)
  expect(brotliDecompressSync(await readFile(join(folder, 'app.js.br'))).toString()).toBe(script)
})
