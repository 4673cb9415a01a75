import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Faq, Gap, Source } from '#contract/knowledge.ts'
import { type Answer, createWorld, type World } from '#test/world.ts'
import { recordGap } from './gaps.ts'
import { searchKnowledge } from './search.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world?.close())

const agentPath = (path: string) => `/api/agents/${world.brightside.agentId}${path}`
const api = <T = Record<string, unknown>>(method: string, path: string, body?: unknown) =>
  world.brightside.api<T>(method, agentPath(path), body)
const search = (query: string) =>
  world.brightside.tenant((ctx) => searchKnowledge(ctx, { agent_id: world.brightside.agentId, query }))

async function upload(
  name: string,
  content: Buffer | string,
  token = world.brightside.owner.token,
): Promise<Answer<Source & { detail: string }>> {
  const boundary = 'frontdesk-test'
  const payload = Buffer.concat([
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    ),
    Buffer.from(content),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': `multipart/form-data; boundary=${boundary}`,
  }
  const response = await world.http.inject({ method: 'POST', url: agentPath('/files'), headers, payload })
  return { status: response.statusCode, headers: response.headers, body: response.json() }
}

test('an FAQ answers from the moment it is written, is changed, and goes', async () => {
  const { body: faq, status } = await api<Faq>('POST', '/faqs', {
    question: 'Do you whiten teeth?',
    answer: 'Yes, in two visits of an hour each.',
  })
  expect([status, faq.language, faq.is_auto, faq.source]).toEqual([201, 'en', false, null])
  expect((await search('is teeth whitening possible')).passages[0]).toMatchObject({
    kind: 'faq',
    faq_id: faq.id,
  })
  expect((await api<Faq>('PATCH', `/faqs/${faq.id}`, { is_active: false })).body.is_active).toBe(false)
  expect((await search('is teeth whitening possible')).passages).toEqual([])
  expect(
    (await api('PATCH', `/faqs/${faq.id}`, { is_active: true, answer: 'Yes, in one visit.', priority: 50 }))
      .body,
  ).toMatchObject({ answer: 'Yes, in one visit.', priority: 50, category: null })
  expect((await search('teeth whitening')).passages[0]?.text).toBe('Yes, in one visit.')
  expect((await api('DELETE', `/faqs/${faq.id}`)).status).toBe(204)
  expect((await api('GET', `/faqs/${faq.id}`)).status).toBe(404)
})

test('FAQs are listed by preference, page by page, and found by words', async () => {
  for (let i = 0; i < 5; i++)
    await api('POST', '/faqs', {
      question: `Question number ${i}?`,
      answer: 'An answer with 100% sense',
      priority: i,
    })
  const first = (await api<{ items: Faq[]; next_cursor: string }>('GET', '/faqs?limit=3')).body
  const second = (
    await api<{ items: Faq[]; next_cursor: null }>('GET', `/faqs?limit=3&cursor=${first.next_cursor}`)
  ).body
  expect([...first.items, ...second.items].map(({ priority }) => priority)).toEqual([4, 3, 2, 1, 0])
  expect((await api<{ items: Faq[] }>('GET', '/faqs?q=number%203')).body.items).toHaveLength(1)
  expect((await api<{ items: Faq[] }>('GET', '/faqs?q=0%25')).body.items).toHaveLength(5)
  expect((await api('GET', '/faqs?cursor=nonsense')).status).toBe(400)
  expect((await api('POST', '/faqs', { question: '?', answer: '' })).status).toBe(400)
})

test('a pasted text is read, replaced and forgotten', async () => {
  const { body: source } = await api<Source>('POST', '/sources', {
    kind: 'text',
    title: 'Parking',
    text: 'Parking is free in the garage on Pine Street for two hours.',
  })
  expect(source).toMatchObject({ kind: 'text', status: 'pending', url: null })
  expect((await world.runJobs()).failed).toEqual([])
  expect((await api<Source>('GET', `/sources/${source.id}`)).body).toMatchObject({
    status: 'completed',
    pages_count: 1,
    chunks_count: 1,
  })
  expect((await search('where can I park')).passages[0]).toMatchObject({
    title: 'Parking',
    url: null,
    text: expect.stringContaining('Pine Street'),
  })
  await api('PATCH', `/sources/${source.id}`, { text: 'Parking is on Oak Avenue.' })
  await world.runJobs()
  const texts = (await search('where can I park')).passages.map(({ text }) => text).join()
  expect(texts).toContain('Oak Avenue')
  expect(texts).not.toContain('Pine Street')
  expect((await api('PATCH', `/sources/${source.id}`, { auto_sync: true })).status).toBe(400)
  expect((await api('DELETE', `/sources/${source.id}`)).status).toBe(204)
  expect((await search('where can I park')).passages).toEqual([])
})

test('an uploaded file is read; one of the wrong kind, too large or damaged is refused with a sentence', async () => {
  const { body: source, status } = await upload('prices.csv', 'Service,Price\nCrown,$900\nVeneer,$1100\n')
  expect([status, source.kind, source.title]).toEqual([201, 'file', 'prices.csv'])
  await world.runJobs()
  expect((await search('price of a veneer')).passages[0]).toMatchObject({
    title: 'prices.csv',
    text: expect.stringContaining('Veneer — $1100'),
  })
  expect((await upload('virus.exe', 'MZ')).status).toBe(415)
  expect((await upload('fake.pdf', 'hello')).status).toBe(415)
  expect((await upload('huge.txt', Buffer.alloc(30 * 1024 * 1024, 'a'))).status).toBe(413)
  expect((await world.brightside.api('POST', agentPath('/files'), { file: 'x' })).status).toBe(415)
  const broken = await upload('broken.pdf', '%PDF-1.4 nothing')
  await world.runJobs()
  expect((await api<Source>('GET', `/sources/${broken.body.id}`)).body).toMatchObject({
    status: 'failed',
    error: expect.stringMatching(/damaged/),
  })
})

test('questions without an answer are grouped by meaning, counted, answered once, and dismissed', async () => {
  const { agentId } = world.brightside
  const ask = (question: string) =>
    world.brightside.tenant((ctx) => recordGap(ctx, { agent_id: agentId, question, language: 'en' }))
  await ask('Do you treat sleep apnea?')
  await ask('sleep apnea treatment')
  const gap = (await ask('Can you treat  sleep apnea'))!
  await ask('Is there a playroom?')
  expect(await ask('??')).toBeNull()
  const { body } = await api<{ items: Gap[] }>('GET', '/gaps')
  expect(body.items.map(({ question, times_asked }) => [question, times_asked])).toEqual([
    ['Can you treat sleep apnea', 3],
    ['Is there a playroom?', 1],
  ])

  const answered = await api<Faq>('POST', `/gaps/${gap.id}/answer`, {
    answer: 'Yes, Dr. Bright fits oral devices for it.',
  })
  expect(answered).toMatchObject({ status: 201, body: { question: 'Can you treat sleep apnea' } })
  expect((await search('sleep apnea?')).passages[0]?.faq_id).toBe(answered.body.id)
  expect((await api('POST', `/gaps/${gap.id}/answer`, { answer: 'Again' })).status).toBe(409)
  expect((await api<Gap>('POST', `/gaps/${body.items[1]!.id}/dismissal`)).body.status).toBe('dismissed')
  expect((await api<{ items: Gap[] }>('GET', '/gaps')).body.items).toEqual([])
  expect((await ask('Is there a playroom?'))?.status).toBe('dismissed')
})

test('one conversation that asks the same twice counts once', async () => {
  const conversation_id = '019a0000-0000-7000-8000-000000000001'
  const ask = () =>
    world.brightside.tenant((ctx) =>
      recordGap(ctx, {
        agent_id: world.brightside.agentId,
        question: 'Do you have gift cards?',
        language: 'en',
        conversation_id,
      }),
    )
  await ask()
  expect((await ask())?.times_asked).toBe(1)
})

test('confirming the profile makes its fields facts of the organization', async () => {
  const hours = { mon: [{ open: '08:00', close: '16:00' }] }
  const { body } = await api('POST', '/profile/confirmation', {
    phone: '(212) 555-0187',
    hours,
    services: [{ name: 'Cleaning', price: '$95' }],
  })
  expect(body).toMatchObject({
    status: 'confirmed',
    fields: { hours, services: [{ name: 'Cleaning', price: '$95' }] },
    confirmed: ['phone', 'hours', 'services'],
  })
  const organization = await world.brightside.api(`GET`, `/api/organizations/${world.brightside.id}`)
  expect(organization.body).toMatchObject({ phone: '+12125550187', hours })
  expect((await api('POST', '/profile/confirmation', { phone: '12' })).status).toBe(400)
})

test("nobody reads or writes another organization's knowledge", async () => {
  const { body: faq } = await api<Faq>('POST', '/faqs', {
    question: 'Is this a secret?',
    answer: 'Canary of Brightside',
  })
  const gap = await world.brightside.tenant((ctx) =>
    recordGap(ctx, {
      agent_id: world.brightside.agentId,
      question: 'Canary question about otters',
      language: 'en',
    }),
  )
  const { body: sources } = await api<{ items: Source[] }>('GET', '/sources')
  const ids = { faq: faq.id, gap: gap!.id, source: sources.items[0]!.id }
  const calls: [string, string, object?][] = [
    ['GET', `/faqs/${ids.faq}`],
    ['PATCH', `/faqs/${ids.faq}`, { answer: 'stolen' }],
    ['DELETE', `/faqs/${ids.faq}`],
    ['POST', `/gaps/${ids.gap}/answer`, { answer: 'stolen' }],
    ['POST', `/gaps/${ids.gap}/dismissal`],
    ['GET', `/sources/${ids.source}`],
    ['PATCH', `/sources/${ids.source}`, { title: 'stolen' }],
    ['POST', `/sources/${ids.source}/sync`],
    ['GET', `/sources/${ids.source}/pages`],
    ['POST', '/faqs', { question: 'Planted?', answer: 'Planted' }],
    ['POST', '/sources', { kind: 'text', title: 'Planted', text: 'Planted' }],
    ['POST', '/profile/confirmation', { description: 'stolen' }],
  ]
  for (const agentId of [world.brightside.agentId, world.lakeside.agentId]) {
    for (const [method, path, body] of calls) {
      if (agentId === world.lakeside.agentId && !path.match(/[0-9a-f-]{36}/)) continue
      expect(
        (await world.lakeside.api(method, `/api/agents/${agentId}${path}`, body)).status,
        `${method} ${path}`,
      ).toBe(404)
    }
  }
  expect((await upload('x.txt', 'planted', world.lakeside.owner.token)).status).toBe(404)
  expect((await api<Faq>('GET', `/faqs/${ids.faq}`)).body.answer).toBe('Canary of Brightside')
})

test('a viewer reads and does not write; a stranger does neither', async () => {
  const { viewer } = world.brightside
  expect((await world.brightside.api('GET', agentPath('/faqs'), undefined, viewer)).status).toBe(200)
  expect(
    (await world.brightside.api('POST', agentPath('/faqs'), { question: 'May I?', answer: 'No' }, viewer))
      .status,
  ).toBe(403)
  expect(
    (await world.brightside.api('POST', agentPath('/scrape'), { url: 'example.com' }, viewer)).status,
  ).toBe(403)
  expect((await world.brightside.api('GET', agentPath('/faqs'), undefined, null)).status).toBe(401)
})

test('an address that is none is refused before anything is queued', async () => {
  for (const url of ['not a website', 'ftp://example.com', 'javascript:alert(1)', 'http://']) {
    expect((await api('POST', '/scrape', { url })).status, url).toBe(400)
  }
})
