import { afterAll, beforeAll, expect, test } from 'vitest'
import { enqueue } from '#server/platform/jobs.ts'
import { withPlatform } from '#server/platform/tenancy.ts'
import { createWorld, type World } from '#test/world.ts'
import { changeFaq, createFaq, deleteFaq } from './faqs.ts'
import { stemOf } from './retrieval/terms.ts'
import { searchKnowledge } from './search.ts'
import { addSource, deleteSource } from './sources.ts'
import { WeighPassages } from './weighing.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world?.close())

/** How many passages hold each term that any holds. */
async function countTerms(): Promise<Map<string, number>> {
  const rows = await world.lakeside.tenant(({ db }) =>
    db
      .selectFrom('knowledge_terms')
      .select(['term', 'passages'])
      .where('agent_id', '=', world.lakeside.agentId)
      .where('passages', '>', 0)
      .execute(),
  )
  return new Map(rows.map(({ term, passages }) => [term, passages]))
}

const find = async (query: string) =>
  (
    await world.lakeside.tenant((ctx) => searchKnowledge(ctx, { agent_id: world.lakeside.agentId, query }))
  ).passages.map(({ text }) => text)

const faqOf = (question: string, answer: string) => ({
  question,
  answer,
  category: null,
  priority: 0,
  is_active: true,
})
const addFaq = (question: string, answer: string) =>
  world.lakeside.tenant((ctx) => createFaq(ctx, world.lakeside.agentId, faqOf(question, answer)))

test('terms are counted in with a source and counted out with it, whichever way it goes', async () => {
  const before = await countTerms()
  const { id } = await world.lakeside.tenant((ctx) =>
    addSource(ctx, world.lakeside.agentId, {
      kind: 'text',
      title: 'Lanterns',
      text: '# Lanterns\n\nWe polish lanterns and gild lanterns.\n\n# Anchors\n\nAnchors are forged here.',
    }),
  )
  await world.runJobs()
  const during = await countTerms()
  expect((during.get('') ?? 0) - (before.get('') ?? 0)).toBe(1)
  expect(during.get(stemOf('lanterns'))).toBe(1)
  await world.lakeside.tenant((ctx) => deleteSource(ctx, world.lakeside.agentId, id))
  expect(await countTerms()).toEqual(before)
})

test('an FAQ is found by the words it has now, and not while it is put aside', async () => {
  const { agentId } = world.lakeside
  const { id } = await addFaq('Do you gild weathervanes?', 'We gild them in autumn.')
  expect(await find('gilding weathervanes')).toEqual(['We gild them in autumn.'])
  await world.lakeside.tenant((ctx) => changeFaq(ctx, agentId, id, { question: 'Do you mend sundials?' }))
  expect(await find('weathervane')).toEqual([])
  expect(await find('sundial')).toHaveLength(1)
  await world.lakeside.tenant((ctx) => changeFaq(ctx, agentId, id, { is_active: false }))
  expect(await find('sundial')).toEqual([])
  await world.lakeside.tenant((ctx) => changeFaq(ctx, agentId, id, { is_active: true }))
  expect(await find('sundial')).toHaveLength(1)
  await world.lakeside.tenant((ctx) => deleteFaq(ctx, agentId, id))
  expect((await countTerms()).has('sundial')).toBe(false)
})

test('FAQs that share words can be stored side by side', async () => {
  const words = ['copper', 'silver', 'marble', 'walnut']
  const texts = Array.from({ length: 12 }, (_, i) =>
    [...words.slice(i % 4), ...words.slice(0, i % 4)].join(' '),
  )
  const faqs = await Promise.all(texts.map((text, i) => addFaq(`Number ${i}: ${text}?`, text)))
  const counts = await countTerms()
  for (const word of words) expect(counts.get(stemOf(word))).toBe(12)
  for (const { id } of faqs) await world.lakeside.tenant((ctx) => deleteFaq(ctx, world.lakeside.agentId, id))
})

test('what an older version weighed is weighed again after an update, once', async () => {
  await addFaq('Do you rent rowboats?', 'Rowboats are rented by the hour.')
  const counts = await countTerms()
  await world.app.db.updateTable('knowledge_index').set({ version: 0, weights: '{}/1000000000' }).execute()
  await world.app.db.updateTable('knowledge_terms').set({ passages: 0 }).execute()
  expect(await find('rowboat')).toEqual([])
  await withPlatform(world.app, async (ctx) => enqueue(ctx, WeighPassages, {}))
  expect((await world.runJobs()).failed).toEqual([])
  expect(await find('rowboat')).toEqual(['Rowboats are rented by the hour.'])
  expect(await countTerms()).toEqual(counts)
})
