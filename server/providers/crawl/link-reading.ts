import { createTaskThread } from '#server/platform/task-thread.ts'
import type { PageLinks } from './page-links.ts'
import { readSitemap, type Sitemap } from './sitemap.ts'

/** What the thread is asked. */
export type LinkTask = { html: string; address: string } | { sitemap: Uint8Array; address: string }

/** Up to here the event loop reads by itself, in some milliseconds; what is larger is read in the thread. */
const smallBytes = 64 * 1024

const thread = createTaskThread<LinkTask, PageLinks | Sitemap>(new URL('./link-thread.ts', import.meta.url), {
  longestMs: 20_000,
  maxHeapMb: 512,
  giveUp: () => new Error('The links of a page could not be read'),
})
const noLinks: PageLinks = { links: [], canonical: null, refresh: null }

/** The links of a page; none of one that cannot be read in time. */
export async function findPageLinks(html: string, address: string): Promise<PageLinks> {
  if (html.length <= smallBytes) {
    // What reads HTML weighs more than a process that never crawls should carry.
    const { readPageLinks } = await import('./page-links.ts')
    return readPageLinks(html, address)
  }
  return (await thread.run({ html, address }).catch(() => noLinks)) as PageLinks
}

/** The addresses of a sitemap; none of one that cannot be read in time. */
export async function findSitemapAddresses(bytes: Buffer, address: string): Promise<Sitemap> {
  const isPacked = bytes[0] === 0x1f
  if (!isPacked && bytes.length <= smallBytes) return readSitemap(bytes, address)
  const none: Sitemap = { pages: [], sitemaps: [] }
  return (await thread.run({ sitemap: bytes, address }).catch(() => none)) as Sitemap
}
