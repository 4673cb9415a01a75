import { setTimeout as sleep } from 'node:timers/promises'
import type { OutboundHttp } from '#server/platform/outbound-http.ts'
import { normalizeAddress, siteOf } from './addresses.ts'
import type { CrawlEvent, Crawler, CrawlRequest } from './port.ts'

export interface FirecrawlOptions {
  apiKey: string
  /** Without the version: `https://api.firecrawl.dev`. */
  baseUrl: string
  /** Only asked whether an address is public: Firecrawl may run inside a private network of ours. */
  http: OutboundHttp
  wait?: (ms: number, signal?: AbortSignal) => Promise<void>
}

interface FirecrawlPage {
  markdown?: string
  rawHtml?: string
  metadata?: { title?: string; sourceURL?: string; url?: string; statusCode?: number; error?: string }
}
interface FirecrawlStatus {
  status: 'scraping' | 'completed' | 'failed' | 'cancelled'
  next?: string | null
  data?: FirecrawlPage[]
}

const pollMs = 2000
const maxTries = 4
const requestTimeoutMs = 30_000

/**
 * Lets Firecrawl read a website, scripts included. The crawl keeps its name there, so a worker that takes over asks
 * for the same crawl instead of paying for another.
 */
export function createFirecrawl({
  apiKey,
  baseUrl,
  http,
  wait = (ms, signal) => sleep(ms, undefined, signal ? { signal } : {}),
}: FirecrawlOptions): Crawler {
  const base = `${baseUrl.replace(/\/+$/, '')}/v2`

  async function call<T>(
    method: 'GET' | 'POST',
    url: string,
    signal: AbortSignal | undefined,
    body?: object,
  ): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const timeout = AbortSignal.timeout(requestTimeoutMs)
      const response = await fetch(url, {
        method,
        headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
        ...(body ? { body: JSON.stringify(body) } : {}),
      }).catch((error: unknown) => {
        if (signal?.aborted) throw error
        return null
      })
      if (response?.ok) return (await response.json()) as T
      const passes = !response || response.status === 429 || response.status >= 500
      if (!passes || attempt >= maxTries) throw new Error(refusalOf(response?.status))
      await wait(
        Math.min(Number(response?.headers.get('retry-after')) * 1000 || 1000 * 2 ** attempt, 60_000),
        signal,
      )
    }
  }

  async function* crawl({
    url,
    maxPages,
    resume,
    signal,
  }: CrawlRequest): AsyncGenerator<CrawlEvent, void, undefined> {
    await http.check(url)
    let remoteId = resume?.remoteId
    if (!remoteId) {
      remoteId = (await call<{ id: string }>('POST', `${base}/crawl`, signal, requestOf(url, maxPages))).id
      yield { type: 'started', remoteId }
    }
    const done = new Set(resume?.done ?? [])
    const known = new Set([...done, ...(resume?.pending ?? [])])
    let at = `${base}/crawl/${encodeURIComponent(remoteId)}`
    for (;;) {
      const answer = await call<FirecrawlStatus>('GET', at, signal)
      for (const page of answer.data ?? []) yield* eventsOf(page, url, known, done)
      const next = answer.next ? onOurBase(answer.next, base) : null
      if (!next && answer.status === 'completed') break
      if (answer.status === 'failed' || answer.status === 'cancelled')
        throw new Error('Firecrawl could not read this website. Try again, or paste its text.')
      if (next && next !== at && (answer.data?.length ?? 0) > 0) at = next
      else await wait(pollMs, signal)
    }
    yield* failuresOf(
      await call(`GET`, `${base}/crawl/${encodeURIComponent(remoteId)}/errors`, signal),
      known,
      done,
    )
  }
  return { name: 'firecrawl', crawl }
}

function requestOf(url: string, maxPages: number): object {
  return {
    url,
    limit: maxPages,
    crawlEntireDomain: true,
    allowSubdomains: false,
    allowExternalLinks: false,
    ignoreQueryParameters: true,
    // Version 2 answers from a cache of two days unless told; an owner who syncs wants today's page.
    scrapeOptions: { formats: ['rawHtml', 'markdown'], onlyMainContent: false, maxAge: 0 },
  }
}

function* eventsOf(
  page: FirecrawlPage,
  start: string,
  known: Set<string>,
  done: Set<string>,
): Generator<CrawlEvent> {
  const { sourceURL, url: landed, statusCode = 200, title = '', error } = page.metadata ?? {}
  const url = normalizeAddress(sourceURL ?? landed ?? start)
  if (!url || done.has(url)) return
  done.add(url)
  if (!known.has(url)) yield { type: 'found', urls: [url] }
  known.add(url)
  const finalUrl = normalizeAddress(landed ?? url) ?? url
  if (siteOf(finalUrl) !== siteOf(start))
    yield { type: 'skipped', url, message: 'The page leads to another website.' }
  else if (error || statusCode >= 400)
    yield {
      type: 'failed',
      url,
      message: error ?? `The website answered with the status ${statusCode}.`,
      gone: statusCode === 404 || statusCode === 410,
    }
  else if (page.rawHtml) yield { type: 'page', url, finalUrl, document: { kind: 'html', html: page.rawHtml } }
  else if (page.markdown)
    yield { type: 'page', url, finalUrl, document: { kind: 'markdown', markdown: page.markdown, title } }
  else yield { type: 'skipped', url, message: 'There is no text on this page.' }
}

function* failuresOf(
  answer: { errors?: { url: string; error: string }[]; robotsBlocked?: string[] },
  known: Set<string>,
  done: Set<string>,
): Generator<CrawlEvent> {
  const failures = (answer.errors ?? []).map(({ url, error }) => ({
    type: 'failed' as const,
    url,
    message: error,
  }))
  const blocked = (answer.robotsBlocked ?? []).map((url) => ({
    type: 'skipped' as const,
    url,
    message: "The website's robots.txt asks programs not to read this page.",
  }))
  for (const event of [...failures, ...blocked]) {
    const url = normalizeAddress(event.url)
    if (!url || done.has(url)) continue
    done.add(url)
    if (!known.has(url)) yield { type: 'found', urls: [url] }
    yield { ...event, url }
  }
}

/** A self-hosted Firecrawl names itself as it knows itself, which is not always how we reach it. */
function onOurBase(next: string, base: string): string {
  const url = new URL(next, base)
  const ours = new URL(base)
  return `${ours.origin}${ours.pathname.replace(/\/v2$/, '')}${url.pathname.slice(Math.max(0, url.pathname.indexOf('/v2/')))}${url.search}`
}

function refusalOf(status: number | undefined): string {
  if (status === 401 || status === 403) return 'Firecrawl does not accept the key in FIRECRAWL_API_KEY.'
  if (status === 402) return 'The Firecrawl account has no credits left.'
  if (status === 429) return 'Firecrawl asks for a pause: too many requests.'
  return status ? `Firecrawl answered with the status ${status}.` : 'Firecrawl could not be reached.'
}
