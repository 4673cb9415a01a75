import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BusinessProfile, Faq, ScrapeStatus, Source } from '#contract/knowledge.ts'
import { framedPage, serveTestSite, type TestSite } from '#test/test-site.ts'
import { createWorld, type World } from '#test/world.ts'
import { searchKnowledge } from './search.ts'

let site: TestSite
let world: World
const links = ['/services', '/about', '/faq', '/contact']

beforeAll(async () => {
  site = await serveTestSite({
    '/': framedPage(
      'Home',
      '<h1>Maple Street Salon</h1><p>A quiet salon for cuts and color in Lincoln Park, open since 2009.</p>',
      links,
    ),
    '/services': framedPage(
      'Services',
      '<h1>Services</h1><h2>Hair</h2><table><tr><td>Haircut</td><td>$45</td></tr><tr><td>Balayage</td><td>$180</td></tr></table>',
      links,
    ),
    '/about': framedPage(
      'About',
      '<h1>About us</h1><p>Ines Duarte founded the salon after twelve years in London.</p>',
      links,
    ),
    '/faq': framedPage(
      'FAQ',
      '<h1>FAQ</h1><h3>Can I bring my dog?</h3><p>Yes, well-behaved dogs are welcome on weekdays.</p>',
      [...links, '/gone', '/app'],
    ),
    '/contact': framedPage(
      'Contact',
      '<h1>Contact</h1><p>We answer messages within one business day.</p>',
      links,
    ),
    '/app':
      '<html><head><title>App</title></head><body><div id="root"></div><script src="/app.js"></script></body></html>',
  })
  world = await createWorld({ FRONTDESK_ALLOW_PRIVATE_HOSTS: site.authority })
})
afterAll(async () => {
  await world?.close()
  site?.close()
})

const agentPath = (path: string) => `/api/agents/${world.brightside.agentId}${path}`

async function readSite(maxPages = 50): Promise<ScrapeStatus> {
  const started = await world.brightside.api('POST', agentPath('/scrape'), {
    url: site.url,
    max_pages: maxPages,
  })
  expect(started.status).toBe(202)
  const { failed } = await world.runJobs()
  expect(failed).toEqual([])
  return (await world.brightside.api<ScrapeStatus>('GET', agentPath('/scrape/status'))).body
}

test('a website is read, learned from, and answers questions with its pages', async () => {
  const status = await readSite()
  expect(status.status).toBe('completed')
  expect(status.pages_done).toBe(7)
  expect(status.errors.map(({ url }) => new URL(url).pathname).sort()).toEqual(['/app', '/gone'])
  expect(status.errors.find(({ url }) => url.endsWith('/app'))?.message).toMatch(/Paste its text/)
  expect(status.pages.find(({ url }) => url.endsWith('/services'))?.learned).toContainEqual({
    kind: 'prices',
    count: 2,
  })

  const found = await world.brightside.api<{
    answer: { text: string; answered: boolean; sources: { url: string }[] }
  }>('POST', agentPath('/search'), { query: 'How much is a haircut?' })
  expect(found.body.answer).toMatchObject({ answered: true, text: expect.stringContaining('$45') })
  expect(found.body.answer.sources[0]?.url).toMatch(/\/services$/)
})

test('hours and address at the foot of every page are known once, and navigation is not', async () => {
  const { passages } = await world.brightside.tenant((ctx) =>
    searchKnowledge(ctx, { agent_id: world.brightside.agentId, query: 'When are you open? hours' }),
  )
  expect(passages.filter(({ text }) => text.includes('Tue–Sat'))).toHaveLength(1)
  expect(passages.find(({ text }) => text.includes('Tue–Sat'))?.url).toMatch(/\/contact$/)
  expect(passages.some(({ text }) => /cookies/.test(text))).toBe(false)
})

test('a draft profile names the page that each fact came from', async () => {
  const { body } = await world.brightside.api<BusinessProfile>('GET', agentPath('/profile'))
  expect(body.status).toBe('draft')
  expect(body.fields).toMatchObject({
    name: 'Maple Street Salon',
    phone: '(312) 555-0142',
    address: '48 Maple Street, Chicago, IL 60614',
  })
  expect(body.fields.hours?.tue).toEqual([{ open: '09:00', close: '18:00' }])
  expect(body.fields.services?.map(({ name, price }) => [name, price])).toEqual([
    ['Haircut', '$45'],
    ['Balayage', '$180'],
  ])
  expect(body.sources.services?.url).toMatch(/\/services$/)
})

test('questions that a page answers are suggested as FAQs with their page', async () => {
  const { body } = await world.brightside.api<{ items: Faq[] }>('GET', agentPath('/faqs?is_auto=true'))
  expect(body.items.map(({ question, answer, source }) => [question, answer, source?.title])).toEqual([
    ['Can I bring my dog?', 'Yes, well-behaved dogs are welcome on weekdays.', 'FAQ | Maple Street Salon'],
  ])
})

test('reading again touches only what changed, and forgets pages that are gone', async () => {
  const rows = () =>
    world.brightside.tenant(({ db }) =>
      db.selectFrom('knowledge_chunks').select(['id', 'url', 'text']).orderBy('id').execute(),
    )
  const before = await rows()
  site.pages.set(
    '/about',
    framedPage('About', '<h1>About us</h1><p>Ines Duarte and Tom Field run the salon together.</p>', links),
  )
  site.pages.delete('/contact')
  await readSite()
  const after = await rows()
  const kept = before.filter(({ id }) => after.some((row) => row.id === id))
  expect(kept.map(({ url }) => new URL(url!).pathname).sort()).toEqual(['/', '/faq', '/services'])
  expect(after.some(({ text }) => text.includes('Tom Field'))).toBe(true)
  expect(after.some(({ text }) => text.includes('twelve years'))).toBe(false)
  expect(after.some(({ text }) => text.includes('one business day'))).toBe(false)
})

test("another organization's agent cannot be read, searched or told about", async () => {
  for (const [method, path] of [
    ['POST', '/scrape'],
    ['GET', '/scrape/status'],
    ['GET', '/sources'],
    ['GET', '/faqs'],
    ['GET', '/gaps'],
    ['GET', '/profile'],
    ['POST', '/search'],
  ] as const) {
    const body = method === 'POST' ? { url: site.url, query: 'haircut price' } : undefined
    expect((await world.lakeside.api(method, agentPath(path), body)).status, path).toBe(404)
  }
  const { passages } = await world.lakeside.tenant((ctx) =>
    searchKnowledge(ctx, { agent_id: world.brightside.agentId, query: 'How much is a haircut?' }),
  )
  expect(passages).toEqual([])
})

test('deleting the source forgets its pages, passages and untouched suggestions', async () => {
  const { body } = await world.brightside.api<{ items: Source[] }>('GET', agentPath('/sources'))
  expect((await world.lakeside.api('DELETE', agentPath(`/sources/${body.items[0]!.id}`))).status).toBe(404)
  expect((await world.brightside.api('DELETE', agentPath(`/sources/${body.items[0]!.id}`))).status).toBe(204)
  const left = await world.brightside.tenant(async ({ db }) => [
    await db.selectFrom('knowledge_chunks').select('id').execute(),
    await db.selectFrom('knowledge_pages').select('id').execute(),
    await db.selectFrom('knowledge_faqs').select('id').execute(),
  ])
  expect(left).toEqual([[], [], []])
})
