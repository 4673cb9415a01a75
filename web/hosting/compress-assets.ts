import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
const compressible = new Set(['.js', '.css', '.svg', '.html', '.json'])
/** Below this a header costs more than it saves. */
const minBytes = 1024

/**
 * Writes `.br` and `.gz` beside each text file of a build, so that the server sends them as they are and spends no
 * time on it. Files that do not get smaller are left alone.
 */
export async function compressAssets(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const { parentPath, name } of entries.filter(
    (entry) => entry.isFile() && compressible.has(extname(entry.name)),
  )) {
    const path = join(parentPath, name)
    const content = await readFile(path)
    if (content.length < minBytes) continue
    const [small, smaller] = await Promise.all([zip(content, { level: 9 }), brotli(content)])
    if (small.length < content.length) await writeFile(`${path}.gz`, small)
    if (smaller.length < content.length) await writeFile(`${path}.br`, smaller)
  }
}
