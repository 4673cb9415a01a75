import robots from 'robots-parser'
import { findSitemapAddresses } from './link-reading.ts'
import type { PageReading } from './page-reading.ts'

/** What a website says about being read. */
export interface SiteRules {
  allows(url: string): boolean
  /** Null when the website asks for no pause. */
  delayMs: number | null
  sitemaps: string[]
}

/** The package's typings describe a default export that the package, being CommonJS, does not have. */
const parseRobots = robots as unknown as typeof robots.default
const megabyte = 1024 * 1024
const maxSitemaps = 20
const maxSitemapPages = 5_000
const longestDelayMs = 10_000

/** Reads `robots.txt`; a website without one, or with a broken one, allows everything. */
export async function readSiteRules(reading: PageReading, start: string, robot: string): Promise<SiteRules> {
  const url = new URL('/robots.txt', start).href
  const body = await fetchQuietly(reading, url, megabyte / 2)
  const text = body?.toString('utf8') ?? ''
  const rules = parseRobots(url, /^\s*</.test(text) ? '' : text)
  const delay = rules.getCrawlDelay(robot)
  return {
    allows: (page) => rules.isAllowed(page, robot) !== false,
    delayMs: delay ? Math.min(delay * 1000, longestDelayMs) : null,
    sitemaps: rules.getSitemaps(),
  }
}

/** All pages that a website's sitemaps name, in their order. */
export async function readSitemaps(reading: PageReading, start: string, named: string[]): Promise<string[]> {
  const waiting =
    named.length > 0
      ? [...named]
      : [new URL('/sitemap.xml', start).href, new URL('/sitemap_index.xml', start).href]
  const seen = new Set<string>()
  const pages: string[] = []
  while (waiting.length > 0 && seen.size < maxSitemaps && pages.length < maxSitemapPages) {
    const url = URL.parse(waiting.shift()!, start)?.href
    if (!url || seen.has(url)) continue
    seen.add(url)
    const body = await fetchQuietly(reading, url, 10 * megabyte)
    if (!body) continue
    const found = await findSitemapAddresses(body, url)
    pages.push(...found.pages)
    waiting.push(...found.sitemaps)
    if (named.length === 0 && found.pages.length + found.sitemaps.length > 0)
      waiting.splice(0, waiting.length, ...found.sitemaps)
  }
  return pages.slice(0, maxSitemapPages)
}

/** These files are a courtesy: whatever goes wrong with one, the crawl goes on without it. */
async function fetchQuietly(reading: PageReading, url: string, maxBytes: number): Promise<Buffer | null> {
  const { http, userAgent, signal } = reading
  try {
    const limits = { maxBytes, totalTimeoutMs: 10_000, idleTimeoutMs: 5_000, ...(signal ? { signal } : {}) }
    const { status, body } = await http.fetch(url, {
      headers: { 'user-agent': userAgent },
      wantsBody: ({ status }) => status === 200,
      ...limits,
    })
    return status === 200 ? body : null
  } catch (error) {
    if (signal?.aborted) throw error
    return null
  }
}
