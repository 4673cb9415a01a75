import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ScrapeStatus } from '#contract/knowledge.ts'
import { framedPage, serveTestSite, type TestSite } from '#test/test-site.ts'
import { createWorld, type World } from '#test/world.ts'
import { CrawlSite } from './crawling.ts'

const links = Array.from({ length: 24 }, (_, i) => `/room-${i}`)
let site: TestSite
let world: World

beforeAll(async () => {
  const rooms = links.map((link, i) => [
    link,
    framedPage(`Room ${i}`, `<h1>Room ${i}</h1><p>Room ${i} has a bed for ${i + 1} guests and a view.</p>`, [
      links[(i + 6) % 24]!,
    ]),
  ])
  site = await serveTestSite(
    { '/': framedPage('Home', '<h1>Inn</h1>', links.slice(0, 6)), ...Object.fromEntries(rooms) },
    10,
  )
  world = await createWorld({ FRONTDESK_ALLOW_PRIVATE_HOSTS: site.authority })
})
afterAll(async () => {
  await world?.close()
  site?.close()
})

const path = (rest: string) => `/api/agents/${world.lakeside.agentId}${rest}`
const status = async () => (await world.lakeside.api<ScrapeStatus>('GET', path('/scrape/status'))).body

test('a crawl whose worker died goes on where it stopped, and nothing is read or stored twice', async () => {
  const { body } = await world.lakeside.api<{ source_id: string }>('POST', path('/scrape'), {
    url: site.url,
    max_pages: 50,
  })
  const dying = new AbortController()
  const stop = world.app.live.subscribe(world.lakeside.id, ({ type }) => {
    if (type === 'crawl.page') dying.abort(new Error('killed'))
  })
  const run = {
    services: world.app,
    organizationId: world.lakeside.id,
    jobId: 'first',
    attempt: 1,
    signal: dying.signal,
    log: world.app.log,
  }
  await expect(CrawlSite.run(run, body)).rejects.toThrow(/killed|aborted/)
  stop()
  const before = await status()
  expect(before.status).toBe('in_progress')
  expect(before.pages_done).toBeGreaterThan(0)
  expect(before.pages_done).toBeLessThan(before.pages_found + 19)
  const readBefore = new Set(before.pages.map(({ url }) => new URL(url).pathname))
  site.hits.length = 0

  expect((await world.runJobs()).failed).toEqual([])
  const after = await status()
  expect(after).toMatchObject({ status: 'completed', errors: [] })
  expect(site.hits.filter((hit) => readBefore.has(hit))).toEqual([])
  expect(new Set(site.hits).size).toBe(site.hits.length)

  const chunks = await world.lakeside.tenant(({ db }) =>
    db.selectFrom('knowledge_chunks').select('content_hash').execute(),
  )
  expect(new Set(chunks.map(({ content_hash }) => content_hash)).size).toBe(chunks.length)
  const pages = await world.lakeside.tenant(({ db }) =>
    db.selectFrom('knowledge_pages').select('found_url').where('status', '=', 'read').execute(),
  )
  expect(pages).toHaveLength(25)
})

test('a website that nobody can reach fails with a sentence, and can be tried again', async () => {
  const { body } = await world.brightside.api<{ source_id: string }>(
    'POST',
    `/api/agents/${world.brightside.agentId}/scrape`,
    { url: 'http://127.0.0.1:9/' },
  )
  await world.runJobs({ delayed: true })
  const failed = (
    await world.brightside.api<ScrapeStatus>('GET', `/api/agents/${world.brightside.agentId}/scrape/status`)
  ).body
  expect(failed).toMatchObject({
    status: 'failed',
    errors: [{ message: expect.stringMatching(/Port 9 is not open|private network/) }],
  })
  expect(
    (
      await world.brightside.api(
        'POST',
        `/api/agents/${world.brightside.agentId}/sources/${body.source_id}/sync`,
      )
    ).body,
  ).toMatchObject({ status: 'pending' })
})
