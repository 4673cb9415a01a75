import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHome, eventually, type Home, type Product, request, signUp } from '../product.ts'
import { listen } from '../site-server.ts'

/*
 * kill -9 in the middle of things: what was acknowledged is there after the restart, what was begun goes on, and
 * nothing is there twice.
 */

const pages = 40
let home: Home
let product: Product
let site: { host: string; visits: Map<string, number>; close(): void }
beforeAll(async () => {
  site = await startSlowSite()
  home = await createHome({ FRONTDESK_ALLOW_PRIVATE_HOSTS: site.host })
  product = await home.start()
})
afterAll(async () => {
  await home.remove()
  site.close()
})

test('a crawl that was killed twice goes on, and ends with every page once', async () => {
  const owner = await signUp(product.url, { name: 'Slow Site', vertical: 'custom' })
  const agent = (await owner.call<{ id: string }>('POST', '/api/agents', { name: 'Reader' })).body
  const started = await owner.call('POST', `/api/agents/${agent.id}/scrape`, {
    url: `http://${site.host}/`,
    max_pages: 100,
  })
  expect(started.status).toBe(202)
  const status = () =>
    owner.call<{ status: string; pages_done: number; pages_found: number }>(
      'GET',
      `/api/agents/${agent.id}/scrape/status`,
    )
  for (const atLeast of [5, 15]) {
    await eventually(status, ({ body }) => body.pages_done >= atLeast, 60_000)
    await product.kill()
    product = await home.start()
  }
  const done = await eventually(status, ({ body }) => body.status === 'completed', 90_000)
  expect(done.body.pages_done).toBe(pages + 1)
  const sources = await owner.call<{ items: { id: string }[] }>('GET', `/api/agents/${agent.id}/sources`)
  const stored = await owner.call<{ items: { url: string }[] }>(
    'GET',
    `/api/agents/${agent.id}/sources/${sources.body.items[0]!.id}/pages?limit=100`,
  )
  const urls = stored.body.items.map(({ url }) => url)
  expect(new Set(urls).size).toBe(pages + 1)
  expect(urls).toHaveLength(pages + 1)
  // Pages that were stored before a crash are not fetched again; only those that were underway are.
  expect([...site.visits.values()].filter((count) => count > 1).length).toBeLessThan(pages)
})

test('chat messages whose answers were lost in a crash are stored and answered once when they are sent again', async () => {
  const owner = await signUp(product.url, { name: 'Talkative', vertical: 'custom' })
  const agent = (await owner.call<{ id: string }>('POST', '/api/agents', { name: 'Talker' })).body
  const say = (visitor: number, message: string, id: string, conversation_id?: string) =>
    request(product.url, 'POST', '/api/chat', {
      agent_id: agent.id,
      visitor_id: `v-${visitor}`,
      message,
      client_message_id: id,
      conversation_id,
    })
  const begun = await Promise.all(
    Array.from({ length: 6 }, (_, visitor) => say(visitor, 'Hello', randomUUID())),
  )
  const conversations = begun.map(({ body }) => (body as { conversation_id: string }).conversation_id)
  const sent = conversations.map((conversation_id, visitor) => ({
    conversation_id,
    visitor,
    id: randomUUID(),
  }))
  const lost = sent.map(({ conversation_id, visitor, id }) =>
    say(visitor, 'What are your hours?', id, conversation_id).catch(() => null),
  )
  await new Promise((done) => setImmediate(done))
  await product.kill()
  await Promise.all(lost)
  product = await home.start()
  for (const { conversation_id, visitor, id } of sent) {
    const again = await say(visitor, 'What are your hours?', id, conversation_id)
    expect(again.status).toBe(200)
  }
  for (const conversation_id of conversations) {
    const { body } = await owner.call<{ messages: { role: string }[] }>(
      'GET',
      `/api/conversations/${conversation_id}`,
    )
    expect(body.messages.map(({ role }) => role)).toEqual(['visitor', 'agent', 'visitor', 'agent'])
  }
})

test('Ctrl-C ends it cleanly, and the second start serves the same data', async () => {
  const owner = await signUp(product.url, { name: 'Stays', vertical: 'custom' })
  expect(await product.stop()).toBe(0)
  product = await home.start()
  expect(
    (await owner.call<{ items: { name: string }[] }>('GET', '/api/organizations')).body.items.map(
      ({ name }) => name,
    ),
  ).toEqual(['Stays'])
})

/** A website of many pages that takes its time for each, and counts visits. */
async function startSlowSite(): Promise<typeof site> {
  const visits = new Map<string, number>()
  const server = createServer((incoming, response) => {
    const path = incoming.url ?? '/'
    if (path === '/robots.txt' || path.startsWith('/sitemap')) return response.writeHead(404).end()
    visits.set(path, (visits.get(path) ?? 0) + 1)
    const links =
      path === '/'
        ? Array.from({ length: pages }, (_, i) => `<a href="/page-${i}">Page ${i}</a>`).join(' ')
        : ''
    const words = `<h1>Page ${path}</h1><p>Everything there is to know about topic ${path.slice(1) || 'home'}, told in a sentence of its own so that no two pages are alike.</p>`
    setTimeout(
      () =>
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(`<!doctype html><title>${path}</title><main>${words}</main>${links}`),
      120,
    )
  })
  const host = await listen(server)
  return { host, visits, close: () => server.close().closeAllConnections() }
}
