import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { createOutboundHttp } from '#server/platform/outbound-http.ts'
import { serveTestSite } from '#test/test-site.ts'
import { collect, conformanceSite, testCrawler } from './conformance.ts'
import { createFirecrawl } from './firecrawl.ts'

const site = await serveTestSite({})
const requests: {
  method: string
  path: string
  authorization: string | undefined
  body: Record<string, unknown> | null
}[] = []
let trouble: number[] = []

/** Firecrawl's crawl of the conformance website, in the shapes of its API description: two parts, then errors. */
const vendor = createServer(async (request, response) => {
  let text = ''
  for await (const chunk of request) text += chunk
  const path = request.url!
  requests.push({
    method: request.method!,
    path,
    authorization: request.headers.authorization,
    body: text ? JSON.parse(text) : null,
  })
  const send = (status: number, body: object, headers = {}) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
  const status = trouble.shift()
  if (status) return send(status, { error: 'no' }, { 'retry-after': '1' })
  const pageOf = (at: '/' | '/about' | '/prices') => ({
    markdown: '#',
    rawHtml: conformanceSite[at],
    metadata: {
      title: at,
      sourceURL: new URL(at, site.url).href,
      url: new URL(at, site.url).href,
      statusCode: 200,
    },
  })
  if (request.method === 'POST' && path === '/v2/crawl')
    return send(200, { success: true, id: 'crawl-7', url: 'https://api.firecrawl.dev/v2/crawl/crawl-7' })
  if (path === '/v2/crawl/crawl-7/errors')
    return send(200, {
      errors: [{ id: '1', timestamp: null, url: `${site.url}broken`, error: 'The page answered 404.' }],
      robotsBlocked: [],
    })
  if (path === '/v2/crawl/crawl-7')
    return send(200, {
      status: 'completed',
      total: 4,
      completed: 3,
      next: 'https://api.firecrawl.dev/v2/crawl/crawl-7?skip=2',
      data: [pageOf('/'), pageOf('/about')],
    })
  if (path === '/v2/crawl/crawl-7?skip=2')
    return send(200, { status: 'completed', total: 4, completed: 3, next: null, data: [pageOf('/prices')] })
  send(404, { error: 'unknown' })
})
await new Promise<void>((done) => vendor.listen(0, '127.0.0.1', done))
const baseUrl = `http://127.0.0.1:${(vendor.address() as AddressInfo).port}`
const http = createOutboundHttp({ allowPrivateHosts: [site.authority] })
const crawler = createFirecrawl({ apiKey: 'fc-key', baseUrl, http, wait: async () => {} })

afterAll(async () => {
  site.close()
  vendor.close().closeAllConnections()
  await http.close()
})

testCrawler('firecrawl', () => ({ crawler, site }))

test('the crawl is ordered with the key, the limit, and no page from a cache', async () => {
  requests.length = 0
  await collect(crawler, { url: site.url, maxPages: 33 })
  expect(requests[0]).toMatchObject({
    method: 'POST',
    path: '/v2/crawl',
    authorization: 'Bearer fc-key',
    body: { url: site.url, limit: 33, scrapeOptions: { maxAge: 0 } },
  })
})

test('a crawl that is known there is not ordered again', async () => {
  requests.length = 0
  await collect(crawler, {
    url: site.url,
    maxPages: 5,
    resume: { pending: [], done: [], pagesRead: 0, remoteId: 'crawl-7' },
  })
  expect(requests.map(({ method }) => method)).not.toContain('POST')
})

test('trouble that passes is waited out; an account without credits is told in a sentence', async () => {
  trouble = [429, 500]
  expect((await collect(crawler, { url: site.url, maxPages: 5 })).some(({ type }) => type === 'page')).toBe(
    true,
  )
  trouble = [402]
  await expect(collect(crawler, { url: site.url, maxPages: 5 })).rejects.toThrow(
    'The Firecrawl account has no credits left.',
  )
})
