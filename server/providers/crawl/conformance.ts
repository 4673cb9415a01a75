import { expect, test } from 'vitest'
import { framedPage, type TestSite } from '#test/test-site.ts'
import type { CrawlEvent, Crawler, CrawlRequest } from './port.ts'

/** A website with a failing page, a duplicate address and another website behind a link. */
export const conformanceSite = {
  '/': framedPage('Home', '<h1>Welcome</h1><a href="https://elsewhere.example/">Friends</a>', [
    '/about',
    '/about?utm_source=x',
    '/broken',
    '/prices#top',
  ]),
  '/about': framedPage('About', '<h1>About</h1><p>Since 1998.</p>', ['/']),
  '/prices': framedPage('Prices', '<h1>Prices</h1><p>Haircut $30</p>', ['/about']),
}

export async function collect(crawler: Crawler, request: CrawlRequest): Promise<CrawlEvent[]> {
  const events: CrawlEvent[] = []
  for await (const event of crawler.crawl(request)) events.push(event)
  return events
}

export const urlsOf = (events: CrawlEvent[], type: 'page' | 'failed' | 'skipped') =>
  events.flatMap((event) => (event.type === type ? [new URL(event.url).pathname] : [])).sort()

/** What every crawler promises, whoever does the reading. */
export function testCrawler(name: string, prepare: () => { crawler: Crawler; site: TestSite }): void {
  test(`${name}: reads the pages of one website, each once, and tells of those that fail`, async () => {
    const { crawler, site } = prepare()
    const events = await collect(crawler, { url: site.url, maxPages: 20 })
    expect(urlsOf(events, 'page')).toEqual(['/', '/about', '/prices'])
    expect(urlsOf(events, 'failed')).toEqual(['/broken'])
    expect(events.find((event) => event.type === 'failed')).toMatchObject({
      message: expect.stringMatching(/\w+ \w+/),
    })
  })

  test(`${name}: every address that is found ends in exactly one outcome`, async () => {
    const { crawler, site } = prepare()
    const events = await collect(crawler, { url: site.url, maxPages: 20 })
    const found = events.flatMap((event) => (event.type === 'found' ? event.urls : []))
    const ended = events.flatMap((event) =>
      event.type === 'page' || event.type === 'failed' || event.type === 'skipped' ? [event.url] : [],
    )
    expect(ended.sort()).toEqual(found.sort())
  })

  test(`${name}: goes on where an interrupted crawl stopped`, async () => {
    const { crawler, site } = prepare()
    const first = await collect(crawler, { url: site.url, maxPages: 20 })
    const remoteId = first.find((event) => event.type === 'started')?.remoteId
    const done = [site.url, `${site.url}about`]
    const pending = [`${site.url}prices`, `${site.url}broken`]
    const resume = { done, pending, pagesRead: 2, ...(remoteId ? { remoteId } : {}) }
    const rest = await collect(crawler, { url: site.url, maxPages: 20, resume })
    expect(urlsOf(rest, 'page')).toEqual(['/prices'])
    expect(urlsOf(rest, 'failed')).toEqual(['/broken'])
  })

  test(`${name}: stops when it is told to`, async () => {
    const { crawler, site } = prepare()
    const stop = new AbortController()
    const reading = async () => {
      for await (const event of crawler.crawl({ url: site.url, maxPages: 20, signal: stop.signal }))
        if (event.type !== 'started') stop.abort(new Error('enough'))
    }
    await expect(reading()).rejects.toThrow(/enough|aborted/)
  })

  test(`${name}: refuses an address inside a private network`, async () => {
    const { crawler } = prepare()
    const outcome = await collect(crawler, { url: 'http://169.254.169.254/latest', maxPages: 5 }).catch(
      (error: Error) => error.message,
    )
    const message =
      typeof outcome === 'string' ? outcome : outcome.find((event) => event.type === 'failed')?.message
    expect(message).toMatch(/private network/)
  })
}
