import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { createOutboundHttp, type OutboundHttp } from '#server/platform/outbound-http.ts'
import { framedPage, serveTestSite, type TestPage, type TestSite } from '#test/test-site.ts'
import { createBuiltInCrawler } from './built-in.ts'
import { collect, conformanceSite, testCrawler, urlsOf } from './conformance.ts'

const open: { site: TestSite; http: OutboundHttp }[] = []
afterEach(async () => {
  for (const { site, http } of open.splice(0)) {
    site.close()
    await http.close()
  }
})

const shared = await serveTestSite({ ...conformanceSite, '/broken': { status: 404 } })
testCrawler('built-in', () => {
  const http = createOutboundHttp({ allowPrivateHosts: [shared.authority] })
  return {
    crawler: createBuiltInCrawler({ http, home: 'http://localhost', wait: async () => {} }),
    site: shared,
  }
})

async function prepare(pages: Record<string, TestPage>, delayMs = 0) {
  const site = await serveTestSite(pages, delayMs)
  const http = createOutboundHttp({ allowPrivateHosts: [site.authority] })
  open.push({ site, http })
  const waits: number[] = []
  const crawler = createBuiltInCrawler({
    http,
    home: 'http://localhost',
    wait: async (ms) => void waits.push(ms),
  })
  const read = (maxPages = 50) => collect(crawler, { url: site.url, maxPages })
  return { site, waits, read }
}

test('robots.txt is obeyed: what it forbids, its sitemaps, and its pause between requests', async () => {
  const { site, waits, read } = await prepare({
    '/': framedPage('Home', '<p>Hi</p>', ['/secret/plan']),
    '/robots.txt': {
      headers: { 'content-type': 'text/plain' },
      body: 'User-agent: *\nDisallow: /secret\nCrawl-delay: 2\nSitemap: /map.xml',
    },
    '/map.xml': '<sitemapindex><sitemap><loc>/more.xml.gz</loc></sitemap></sitemapindex>',
    '/more.xml.gz': {
      headers: { 'content-type': 'application/gzip' },
      body: gzipSync('<urlset><url><loc><![CDATA[/hidden-page]]></loc></url></urlset>'),
    },
    '/hidden-page': framedPage('Hidden', '<p>Only the sitemap knows me.</p>'),
  })
  const events = await read()
  expect(urlsOf(events, 'page')).toEqual(['/', '/hidden-page'])
  expect(urlsOf(events, 'skipped')).toEqual(['/secret/plan'])
  expect(site.hits).not.toContain('/secret/plan')
  expect(waits).toContain(2000)
})

test('a website whose robots.txt forbids its first page says what to do', async () => {
  const { read } = await prepare({ '/': 'hello', '/robots.txt': 'User-agent: FrontdeskBot\nDisallow: /' })
  expect(await read()).toContainEqual({
    type: 'failed',
    url: expect.any(String),
    message: expect.stringMatching(/robots\.txt.*Allow "FrontdeskBot"/),
  })
})

test('at most four requests are open at a time, and the limit of pages holds', async () => {
  const links = Array.from({ length: 40 }, (_, i) => `/p${i}`)
  const { site, read } = await prepare(
    {
      '/': framedPage('Home', '', links),
      ...Object.fromEntries(links.map((link) => [link, framedPage(link, `<p>${link}</p>`)])),
    },
    5,
  )
  const events = await read(20)
  expect(urlsOf(events, 'page')).toHaveLength(20)
  expect(site.parallel()).toBe(4)
})

test('pages that answer questions are read before archives when the limit is short', async () => {
  const { read } = await prepare({
    '/': framedPage('Home', '', ['/blog/2019/04/old', '/tag/hair', '/contact', '/our-prices']),
    ...Object.fromEntries(
      ['/blog/2019/04/old', '/tag/hair', '/contact', '/our-prices'].map((path) => [
        path,
        framedPage(path, 'text'),
      ]),
    ),
  })
  expect(urlsOf(await read(3), 'page')).toEqual(['/', '/contact', '/our-prices'])
})

test('a website in trouble is asked again at the pace it wishes, and given up after three times', async () => {
  const { site, waits, read } = await prepare({
    '/': framedPage('Home', '', ['/busy', '/down']),
    '/busy': (response, hit) =>
      hit < 3
        ? response.writeHead(429, { 'retry-after': '7' }).end()
        : response.end(framedPage('Busy', '<p>Now</p>')),
    '/down': { status: 503 },
  })
  const events = await read()
  expect(urlsOf(events, 'page')).toEqual(['/', '/busy'])
  expect(events).toContainEqual(
    expect.objectContaining({
      type: 'failed',
      message: expect.stringMatching(/problem of its own \(error 503\)/),
    }),
  )
  expect(waits.filter((ms) => ms === 7000)).toHaveLength(2)
  expect(site.hits.filter((path) => path === '/down')).toHaveLength(3)
})

test('one page has one address: canonical links, tracking, fragments, redirects and base are seen through', async () => {
  const { site, read } = await prepare({
    '/': `<base href="/shop/"><a href="tea?utm_source=mail&size=2#top">Tea</a><a href="tea?size=2&fbclid=1">Tea</a><a href="/old">Old</a><link rel="canonical" href="/">`,
    '/shop/tea?size=2': framedPage('Tea', '<link rel="canonical" href="/shop/tea"><p>Tea</p>', ['/shop/tea']),
    '/old': { status: 301, headers: { location: '/shop/tea' } },
    '/shop/tea': framedPage('Tea', '<p>Tea</p>'),
  })
  const events = await read()
  expect(
    events.filter((event) => event.type === 'page').map((event) => new URL(event.finalUrl).pathname),
  ).toEqual(['/', '/shop/tea'])
  expect(site.hits.filter((path) => path.startsWith('/shop/tea?'))).toHaveLength(1)
})

test('characters are read as the page means them', async () => {
  const { read } = await prepare({
    '/': framedPage('Inicio', '', ['/latin', '/meta', '/liar']),
    '/latin': {
      headers: { 'content-type': 'text/html; charset=iso-8859-1' },
      body: Buffer.from('<p>mañana</p>', 'latin1'),
    },
    '/meta': {
      headers: { 'content-type': 'text/html' },
      body: Buffer.concat([
        Buffer.from('<meta charset="windows-1252"><p>'),
        Buffer.from([0x80]),
        Buffer.from('</p>'),
      ]),
    },
    '/liar': {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: Buffer.from('<p>café</p>', 'latin1'),
    },
  })
  const texts = (await read())
    .flatMap((event) =>
      event.type === 'page' && event.document.kind === 'html' ? [event.document.html] : [],
    )
    .join()
  for (const word of ['mañana', '€', 'café']) expect(texts).toContain(word)
})

test('bad pages are told apart: too large, wrong type, circle, elsewhere, gone', async () => {
  const { read } = await prepare({
    '/': framedPage('Home', '', ['/huge', '/film', '/circle', '/away', '/gone']),
    '/huge': (response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 300_000_000 })
      const chunk = Buffer.alloc(65_536, 'x')
      const pump = () => {
        while (!response.destroyed && response.write(chunk)) {}
        if (!response.destroyed) response.once('drain', pump)
      }
      pump()
    },
    '/film': { headers: { 'content-type': 'video/mp4' }, body: 'film' },
    '/circle': { status: 302, headers: { location: '/circle' } },
    '/away': { status: 302, headers: { location: 'http://192.168.0.1/' } },
  })
  const messages = new Map(
    (await read()).flatMap((event) =>
      'message' in event ? [[new URL(event.url).pathname, event.message] as const] : [],
    ),
  )
  expect(messages.get('/huge')).toMatch(/larger than 5 MB/)
  expect(messages.get('/film')).toMatch(/type video\/mp4/)
  expect(messages.get('/circle')).toMatch(/in a circle/)
  expect(messages.get('/away')).toMatch(/private network/)
  expect(messages.get('/gone')).toMatch(/does not exist/)
})

test('a website that cannot be reached says so in a sentence', async () => {
  const http = createOutboundHttp({ allowPrivateHosts: ['127.0.0.1:9'] })
  const crawler = createBuiltInCrawler({ http, home: 'http://localhost', wait: async () => {} })
  expect(await collect(crawler, { url: 'http://127.0.0.1:9/', maxPages: 5 })).toContainEqual({
    type: 'failed',
    url: 'http://127.0.0.1:9/',
    message: expect.stringMatching(/could not be reached/),
  })
  await http.close()
})

test('a page that sends its readers on by itself is followed', async () => {
  const { read } = await prepare({
    '/': '<meta http-equiv="refresh" content="0; url=/start.html">',
    '/start.html': framedPage('Start', '<p>Here</p>'),
  })
  expect(urlsOf(await read(), 'page')).toEqual(['/', '/start.html'])
})
