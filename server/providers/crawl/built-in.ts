import { setTimeout as sleep } from 'node:timers/promises'
import type { OutboundHttp } from '#server/platform/outbound-http.ts'
import { normalizeAddress } from './addresses.ts'
import { createFrontier, type Frontier } from './frontier.ts'
import { findPageLinks } from './link-reading.ts'
import { type PageReading, readPage } from './page-reading.ts'
import type { CrawlEvent, Crawler, CrawlRequest } from './port.ts'
import { readSitemaps, readSiteRules, type SiteRules } from './site-rules.ts'

export interface BuiltInCrawlerOptions {
  http: OutboundHttp
  /** The product's address, so that a website's owner can see who reads. */
  home: string
  /** Requests at a time to one website. */
  parallel?: number
  wait?: PageReading['wait']
}

const robot = 'FrontdeskBot'
/** Pages that are read ahead of a slow receiver. */
const maxAhead = 12
const nothing = { pending: [], done: [], pagesRead: 0 }

/** Reads a website by its sitemaps and links, at the pace that the website's `robots.txt` asks for. */
export function createBuiltInCrawler(options: BuiltInCrawlerOptions): Crawler {
  const { http, home, parallel = 4 } = options
  const wait = options.wait ?? ((ms, signal) => sleep(ms, undefined, signal ? { signal } : {}))

  async function* crawl(request: CrawlRequest): AsyncGenerator<CrawlEvent, void, undefined> {
    const stop = new AbortController()
    const signal = request.signal ? AbortSignal.any([request.signal, stop.signal]) : stop.signal
    const reading = { http, userAgent: `Mozilla/5.0 (compatible; ${robot}/1.0; +${home})`, wait, signal }
    try {
      yield* crawlSite(reading, request, parallel)
    } finally {
      stop.abort(new Error('The crawl has ended.'))
    }
  }
  return { name: 'built-in', crawl }
}

async function* crawlSite(
  reading: PageReading,
  request: CrawlRequest,
  parallel: number,
): AsyncGenerator<CrawlEvent, void, undefined> {
  const start = normalizeAddress(request.url)!
  const resume = request.resume ?? nothing
  const frontier = createFrontier(start, resume)
  const begun = resume.done.length > 0
  let pagesLeft = request.maxPages - resume.pagesRead
  let rules = await readSiteRules(reading, start, robot)

  if (!begun) {
    const fresh = frontier.add([start])
    if (fresh.length > 0) yield { type: 'found', urls: fresh }
    frontier.take()
    const first = await visit(reading, rules, frontier, start, true)
    for (const event of first) {
      if (event.type === 'page') pagesLeft--
      yield event
    }
    const landed = first.find((event) => event.type === 'page')?.finalUrl ?? start
    if (new URL(landed).origin !== new URL(start).origin) rules = await readSiteRules(reading, landed, robot)
    const listed = frontier.add(await readSitemaps(reading, landed, rules.sitemaps))
    if (listed.length > 0) yield { type: 'found', urls: listed }
  }
  for await (const event of visitInParallel({
    reading,
    rules,
    frontier,
    parallel: rules.delayMs ? 1 : parallel,
    pagesLeft,
  }))
    yield event
}

interface Visits {
  reading: PageReading
  rules: SiteRules
  frontier: Frontier
  parallel: number
  pagesLeft: number
}

/** Keeps up to `parallel` requests in flight while the receiver works on what has arrived. */
async function* visitInParallel({
  reading,
  rules,
  frontier,
  parallel,
  pagesLeft,
}: Visits): AsyncGenerator<CrawlEvent, void, undefined> {
  let arrived: CrawlEvent[] = []
  let failure: unknown = null
  let running = 0
  let wake: () => void = () => {}

  function pump(): void {
    while (running < parallel && running < pagesLeft && arrived.length < maxAhead && !failure) {
      const url = frontier.take()
      if (url === undefined) return
      running++
      void visitOne(url)
    }
  }
  async function visitOne(url: string): Promise<void> {
    try {
      if (rules.delayMs) await reading.wait(rules.delayMs, reading.signal)
      const events = await visit(reading, rules, frontier, url, false)
      if (events.some(({ type }) => type === 'page')) pagesLeft--
      arrived.push(...events)
    } catch (error) {
      failure ??= error
    }
    running--
    pump()
    wake()
  }

  for (;;) {
    pump()
    if (failure) throw failure
    if (arrived.length > 0) {
      const batch = arrived
      arrived = []
      pump()
      yield* batch
    } else if (running > 0) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    } else return
  }
}

/** Reads one address and tells what came of it, and what else was found there. */
async function visit(
  reading: PageReading,
  rules: SiteRules,
  frontier: Frontier,
  url: string,
  isStart: boolean,
): Promise<CrawlEvent[]> {
  if (!rules.allows(url)) {
    const message = isStart
      ? `The website's robots.txt asks programs not to read it. Allow "${robot}" there, or paste the text instead.`
      : "The website's robots.txt asks programs not to read this page."
    return [isStart ? { type: 'failed', url, message } : { type: 'skipped', url, message }]
  }
  const outcome = await readPage(reading, url)
  if (outcome.type !== 'read') return [{ ...outcome, url }]
  const finalUrl = normalizeAddress(outcome.finalUrl) ?? url
  if (finalUrl !== url) {
    if (isStart) frontier.moveTo(finalUrl)
    if (!frontier.belongs(finalUrl))
      return [{ type: 'skipped', url, message: 'The page leads to another website.' }]
    const sameButForm =
      frontier.markSeen(finalUrl) ||
      isStart ||
      new URL(finalUrl).pathname.replace(/\/$/, '') === new URL(url).pathname.replace(/\/$/, '')
    if (!sameButForm)
      return [{ type: 'skipped', url, message: 'The page leads to one that is read already.' }]
  }
  const { document } = outcome
  if (document.kind !== 'html') return [{ type: 'page', url, finalUrl, document }]
  const { links, canonical, refresh } = await findPageLinks(document.html, finalUrl)
  const address =
    canonical && frontier.belongs(canonical) && frontier.markSeen(canonical) ? canonical : finalUrl
  if (isStart && refresh) frontier.moveTo(refresh)
  const found = frontier.add(refresh ? [refresh, ...links] : links)
  const page: CrawlEvent = { type: 'page', url, finalUrl: address, document }
  // Told before the page is: a keeper that dies in between reads the page again and loses no link.
  return found.length > 0 ? [{ type: 'found', urls: found }, page] : [page]
}
