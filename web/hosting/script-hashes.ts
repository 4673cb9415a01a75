import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The `'sha256-…'` sources that a strict `script-src` needs for the inline scripts of a page, each once. */
export function hashInlineScripts(html: string): string[] {
  const hashes = new Set<string>()
  for (const [, attributes = '', body = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)) {
    if (/\bsrc\s*=/i.test(attributes) || body === '') continue
    hashes.add(`'sha256-${createHash('sha256').update(body).digest('base64')}'`)
  }
  return [...hashes]
}

/** Writes the hashes of all pages of a build as one JSON list, for the server's content security policy. */
export async function writeScriptHashes(folder: string, file: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const pages = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
  const hashes = await Promise.all(
    pages.map(async ({ parentPath, name }) =>
      hashInlineScripts(await readFile(join(parentPath, name), 'utf8')),
    ),
  )
  await writeFile(file, `${JSON.stringify([...new Set(hashes.flat())].sort(), null, 2)}\n`)
}
