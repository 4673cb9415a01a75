import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { createSandboxEmbeddings } from '#server/providers/embeddings/sandbox.ts'
import { createWorld, type World } from '#test/world.ts'
import { insertChunks } from './chunk-queries.ts'
import { changeFaq, createFaq } from './faqs.ts'
import { searchKnowledge } from './search.ts'
import { findWithoutVector, saveVectors } from './vector-queries.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world?.close())

interface Row {
  text: string
  title?: string
  language?: 'en' | 'es'
}

/** Puts passages into the database as a crawl would, without crawling. */
async function addPassages(ctx: TenantContext, agentId: string, rows: Row[]): Promise<string[]> {
  const ids: string[] = []
  for (const { text, title = 'Page', language = 'en' } of rows) {
    const [source, page, chunk] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
    const own = {
      organization_id: ctx.organizationId,
      agent_id: agentId,
      created_at: world.clock.now().toString(),
    }
    await ctx.db
      .insertInto('knowledge_sources')
      .values({ ...own, id: source, kind: 'text', title })
      .execute()
    await ctx.db
      .insertInto('knowledge_pages')
      .values({ ...own, id: page, source_id: source, found_url: page, status: 'read', reading: 1 })
      .execute()
    const row = {
      agent_id: agentId,
      source_id: source,
      page_id: page,
      position: 0,
      title,
      url: null,
      heading_path: [],
      text,
      language,
      content_hash: chunk,
    }
    await insertChunks(ctx, [{ ...row, id: chunk, created_at: own.created_at }])
    ids.push(chunk)
  }
  return ids
}

const find = async (query: string, limit = 8) =>
  (
    await world.brightside.tenant((ctx) =>
      searchKnowledge(ctx, { agent_id: world.brightside.agentId, query, limit }),
    )
  ).passages

test('words are found in other forms, by other names, in the other language, and misspelled', async () => {
  await world.brightside.tenant((ctx) =>
    addPassages(ctx, world.brightside.agentId, [
      { text: 'Sealants protect the back teeth of children.' },
      { text: 'Our garage has free spaces for patients.' },
      { text: 'Los implantes se colocan en dos visitas.', language: 'es' },
      { text: 'Nitrous oxide is available for anxious patients.' },
    ]),
  )
  expect((await find('sealant for a child'))[0]?.text).toMatch(/Sealants/)
  expect((await find('is there parking'))[0]?.text).toMatch(/garage/)
  expect((await find('estacionamiento'))[0]?.text).toMatch(/garage/)
  expect((await find('implante'))[0]?.text).toMatch(/implantes/)
  expect((await find('nitrus oxyde'))[0]?.text).toMatch(/Nitrous/)
  expect(await find('helicopter')).toEqual([])
  expect(await find('')).toEqual([])
})

test('an FAQ comes before a page that fits equally', async () => {
  await world.brightside.tenant((ctx) =>
    addPassages(ctx, world.brightside.agentId, [{ text: 'Mouth guards for athletes are made here.' }]),
  )
  await world.brightside.tenant((ctx) =>
    createFaq(ctx, world.brightside.agentId, {
      question: 'Do you make mouth guards for athletes?',
      answer: 'Yes, within a week.',
      category: null,
      priority: 0,
      is_active: true,
    }),
  )
  expect((await find('mouth guards for athletes')).map(({ kind }) => kind)).toEqual(['faq', 'page'])
})

test('meanings are compared when vectors are there, exactly and within the agent', async () => {
  const embeddings = createSandboxEmbeddings()
  const texts = Array.from(
    { length: 40 },
    (_, i) =>
      `Lamp number ${i} shines ${['red', 'blue', 'green', 'white'][i % 4]} over the ${['door', 'desk', 'gate', 'stage', 'yard'][i % 5]}.`,
  )
  const { agentId } = world.lakeside
  await world.lakeside.tenant(async (ctx) => {
    const ids = await addPassages(
      ctx,
      agentId,
      texts.map((text) => ({ text })),
    )
    const rows = await embeddings.embed(texts)
    await saveVectors(
      ctx,
      agentId,
      embeddings.model,
      ids.map((chunk_id, i) => ({ chunk_id, embedding: rows[i]! })),
    )
  })
  const question = 'unrelated wording: shinning greenish lampp overr stagecraft'
  const [embedding] = await embeddings.embed([question])
  const vector = { model: embeddings.model, embedding: embedding! }
  const near = (other: number[]) => other.reduce((sum, value, i) => sum + value * embedding![i]!, 0)
  const exact = (await embeddings.embed(texts))
    .map((row, i) => ({ text: texts[i], worth: near(row) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, 3)
  const { passages } = await world.lakeside.tenant((ctx) =>
    searchKnowledge(ctx, { agent_id: agentId, query: 'zzz', vector }),
  )
  expect(passages).toHaveLength(8)
  expect(
    passages
      .slice(0, 3)
      .map(({ text }) => text)
      .sort(),
  ).toEqual(exact.map(({ text }) => text).sort())
})

test('an FAQ is found by its meaning as well, and not once it is put aside', async () => {
  const embeddings = createSandboxEmbeddings()
  const { agentId } = world.brightside
  const faq = await world.brightside.tenant((ctx) =>
    createFaq(ctx, agentId, {
      question: 'Do you lend umbrellas?',
      answer: 'At the door, when it rains.',
      category: null,
      priority: 0,
      is_active: true,
    }),
  )
  const [embedding] = await embeddings.embed(['Do you lend umbrellas?'])
  const vector = { model: embeddings.model, embedding: embedding! }
  const findNear = async () =>
    (
      await world.brightside.tenant((ctx) =>
        searchKnowledge(ctx, { agent_id: agentId, query: 'zzz', vector }),
      )
    ).passages.map(({ faq_id }) => faq_id)
  const waiting = await world.brightside.tenant((ctx) =>
    findWithoutVector(ctx, agentId, embeddings.model, 1000),
  )
  expect(waiting.map(({ faq_id }) => faq_id)).toContain(faq.id)
  await world.brightside.tenant((ctx) =>
    saveVectors(ctx, agentId, embeddings.model, [{ faq_id: faq.id, embedding: embedding! }]),
  )
  expect(await findNear()).toContain(faq.id)
  await world.brightside.tenant((ctx) => changeFaq(ctx, agentId, faq.id, { is_active: false }))
  expect(await findNear()).not.toContain(faq.id)
})
