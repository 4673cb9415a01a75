import { sql } from 'kysely'
import { insertChunks, type NewChunk } from '#server/knowledge/chunk-queries.ts'
import { rankPassages } from '#server/knowledge/retrieval/ranking.ts'
import { formatWeights } from '#server/knowledge/retrieval/sparse-vector.ts'
import { weighQuestion } from '#server/knowledge/retrieval/term-weights.ts'
import { queryTerms } from '#server/knowledge/retrieval/terms.ts'
import { searchKnowledge } from '#server/knowledge/search.ts'
import { saveVectors } from '#server/knowledge/vector-queries.ts'
import { newId } from '#server/platform/ids.ts'
import { type TenantContext, withTenant } from '#server/platform/tenancy.ts'
import makeTemplate from '#test/database-template.ts'
import { createWorld } from '#test/world.ts'
import { median, percentiles } from './figures.ts'
import { readOptions } from './load.ts'
import { createAuthor } from './retrieval-texts.ts'

/*
 * Searching among many agents, and inside a large one; all figures of whole transactions.
 *
 *   [TEST_DATABASE_URL=postgres://…] node bench/retrieval.ts [--agents 1000] [--large 10000] [--questions 200] [--dimensions 384]
 *
 * many: agents of 50 passages beside a large one, and a tenth of them. floor: the least query that ranks an agent's
 * passages by its index and brings 8. Bounds: p95 at most 2 × the floor, and with ten times the agents at most 1.1 × as long.
 * large: 1,000 and --large passages in one agent, by words alone and with vectors of --dimensions. floor: exact
 * search of the same, by a ready question and by vectors, each by the least query there is. Bounds: 8 passages,
 * recall@8 at least 0.99 of what ranking every passage gives, p95 at most 1.5 × the floor.
 */

const options = readOptions(
  { agents: 1000, large: 10_000, questions: 200, dimensions: 384 },
  import.meta.filename,
)
const perAgent = 50

await makeTemplate()
const world = await createWorld()
const { id: organizationId } = world.lakeside
const author = createAuthor()
const inTenant = <T>(work: (ctx: TenantContext) => Promise<T>) =>
  withTenant(world.app, organizationId, { kind: 'system', reason: 'bench' }, work)

let failures = 0
function expectAtMost(what: string, value: number, bound: number): void {
  const isKept = value <= bound
  if (!isKept) failures++
  console.log(`${isKept ? 'kept  ' : 'BROKEN'} ${what}: ${value.toFixed(2)} (at most ${bound})`)
}

/** An agent with passages stored as a reading stores them. */
async function createAgent(name: string, passages: number): Promise<{ id: string; chunks: NewChunk[] }> {
  const [id, source, page] = [newId(), newId(), newId()]
  const at = world.clock.now().toString()
  const own = { organization_id: organizationId, agent_id: id, created_at: at }
  const chunks = Array.from({ length: passages }, (_, position): NewChunk => {
    const { title, heading, text } = author.write()
    const place = {
      agent_id: id,
      source_id: source,
      page_id: page,
      position,
      url: `https://example.com/${position}`,
    }
    const words = { title, heading_path: [heading], text, language: 'en' as const }
    return { id: newId(), ...place, ...words, content_hash: String(position), created_at: at }
  })
  await inTenant(async (ctx) => {
    const agent = {
      organization_id: organizationId,
      id,
      name,
      status: 'active' as const,
      vertical: 'custom' as const,
    }
    await ctx.db.insertInto('agents').values(agent).execute()
    await ctx.db
      .insertInto('knowledge_sources')
      .values({ ...own, id: source, kind: 'text', title: 'Text' })
      .execute()
    await ctx.db
      .insertInto('knowledge_pages')
      .values({ ...own, id: page, source_id: source, found_url: 'text', status: 'read', reading: 1 })
      .execute()
  })
  for (let at = 0; at < passages; at += 100)
    await inTenant((ctx) => insertChunks(ctx, chunks.slice(at, at + 100)))
  return { id, chunks }
}

/** Agents that know the same as one that is there: what a search reads of them, row by row. */
async function copyAgents(id: string, copies: number): Promise<void> {
  for (let made = 0; made < copies; made += 100) await copyAgent(id, Math.min(100, copies - made))
  await sql`vacuum analyze`.execute(world.app.db)
}

async function copyAgent(id: string, copies: number): Promise<void> {
  const own = sql`organization_id = ${organizationId} and agent_id = ${id}`
  await world.app.db.transaction().execute(async (tx) => {
    // Rows that are copied need no checking, which would take longer than all the rest.
    await sql`set local session_replication_role = replica`.execute(tx)
    await sql`create temporary table copies on commit drop as
      select n, gen_random_uuid() as agent from generate_series(1, ${copies}::integer) n`.execute(tx)
    await sql`create temporary table pairs on commit drop as
      select agent, id as original, gen_random_uuid() as id from copies, knowledge_chunks where ${own} order by agent`.execute(
      tx,
    )
    await sql`insert into agents (organization_id, id, name, status, vertical)
      select ${organizationId}, agent, 'Copy', 'active', 'custom' from copies`.execute(tx)
    await sql`insert into knowledge_terms (organization_id, agent_id, term, dimension, passages)
      select organization_id, agent, term, dimension, passages from copies, knowledge_terms where ${own} order by agent`.execute(
      tx,
    )
    await sql`insert into knowledge_chunks (organization_id, id, agent_id, source_id, page_id, position, title, url, heading_path, text, language, content_hash, created_at)
      select organization_id, p.id, agent, source_id, page_id, position, title, url, heading_path, text, language, content_hash, created_at
      from pairs p join knowledge_chunks c on c.id = original and ${own} order by agent`.execute(tx)
    await sql`insert into knowledge_index (organization_id, agent_id, chunk_id, version, weights)
      select organization_id, agent, p.id, version, weights from pairs p join knowledge_index on chunk_id = original and ${own} order by agent`.execute(
      tx,
    )
  })
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** The least that ranks: one pass over the agent's rows by their index, for a question that is weighed already. */
const bringEight = (agentId: string) =>
  inTenant(({ db }) =>
    sql`select c.id, title, url, heading_path, text, language from (
        select chunk_id from knowledge_index where organization_id = ${organizationId} and agent_id = ${agentId}
        order by ${ready}::sparsevec <#> weights limit 8
      ) best join knowledge_chunks c on c.organization_id = ${organizationId} and c.id = chunk_id`.execute(
      db,
    ),
  )
const ready = formatWeights(weighQuestion(queryTerms(author.ask())))
const search = (agent_id: string, query: string) =>
  inTenant((ctx) => searchKnowledge(ctx, { agent_id, query }))

/** Ours and the floor in turns, each question of another agent. */
async function compareMany(name: string): Promise<{ ours: number; floor: number }> {
  const agents = await world.app.db.selectFrom('agents').select('id').where('name', '=', 'Copy').execute()
  const times = { ours: [] as number[], floor: [] as number[] }
  for (let i = -20; i < options.questions; i++) {
    const pick = (n: number) => agents[Math.abs(n * 7919) % agents.length]!.id
    const [floor, ours] = [
      await timed(() => bringEight(pick(2 * i))),
      await timed(() => search(pick(2 * i + 1), author.ask())),
    ]
    if (i < 0) continue
    times.ours.push(ours)
    times.floor.push(floor)
  }
  const [ours, floor] = [percentiles(times.ours), percentiles(times.floor)]
  console.log(`${name}: ours ms ${JSON.stringify(ours)}  floor ms ${JSON.stringify(floor)}`)
  return { ours: ours.p95, floor: floor.p95 }
}

async function compareLarge(passages: number): Promise<void> {
  const began = performance.now()
  const { id, chunks } = await createAgent('Large', passages)
  console.log(`${passages} passages stored in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  const numbers = () => Array.from({ length: options.dimensions }, () => author.random() - 0.5)
  for (let at = 0; at < passages; at += 250) {
    const rows = chunks.slice(at, at + 250).map((chunk) => ({ chunk_id: chunk.id, embedding: numbers() }))
    await inTenant((ctx) => saveVectors(ctx, id, 'bench', rows))
  }
  await sql`vacuum analyze`.execute(world.app.db)
  const times = {
    words: [] as number[],
    wordsFloor: [] as number[],
    both: [] as number[],
    bothFloor: [] as number[],
    vectorsAlone: [] as number[],
  }
  for (let i = -5; i < options.questions; i++) {
    const [query, vector] = [author.ask(), { model: 'bench', embedding: numbers() }]
    const exact = await timed(() =>
      inTenant(({ db }) =>
        sql`select chunk_id from knowledge_vectors where organization_id = ${organizationId} and agent_id = ${id}
          order by embedding <=> ${JSON.stringify(vector.embedding)}::vector limit 8`.execute(db),
      ),
    )
    const least = await timed(() => bringEight(id))
    const words = await timed(() => search(id, query))
    const both = await timed(() => inTenant((ctx) => searchKnowledge(ctx, { agent_id: id, query, vector })))
    if (i < 0) continue
    times.vectorsAlone.push(exact)
    times.wordsFloor.push(least)
    times.bothFloor.push(exact + least)
    times.words.push(words)
    times.both.push(both)
  }
  for (const [name, list] of Object.entries(times))
    console.log(`${passages} passages, ${name}: ms ${JSON.stringify(percentiles(list))}`)
  const p95 = (list: number[]) => percentiles(list).p95
  expectAtMost(`${passages} passages by words ÷ exact at p95`, p95(times.words) / p95(times.wordsFloor), 1.5)
  expectAtMost(
    `${passages} passages by words and vectors ÷ both exact at p95`,
    p95(times.both) / p95(times.bothFloor),
    1.5,
  )
  await checkRecall(id, chunks)
}

/** What the search finds, beside what ranking every passage of the agent finds. */
async function checkRecall(id: string, chunks: NewChunk[]): Promise<void> {
  const stored = chunks.map((chunk) => ({ ...chunk, kind: 'page' as const }))
  let [found, wanted, short] = [0, 0, 0]
  for (let i = 0; i < 12; i++) {
    const query = author.ask()
    const best = rankPassages(query, stored).ranked.slice(0, 8)
    const { passages } = await search(id, query)
    // Passages that tie with the last of the best are as good as it.
    const last = best.at(-1)!.score - 1e-3
    const good = new Set(
      rankPassages(query, stored)
        .ranked.filter(({ score }) => score >= last)
        .map(({ stored }) => stored.id),
    )
    found += passages.filter(({ chunk_id }) => good.has(chunk_id!)).length
    wanted += best.length
    if (passages.length !== 8) short++
  }
  expectAtMost(`${chunks.length} passages: 1 − recall@8`, 1 - found / wanted, 0.01)
  expectAtMost(`${chunks.length} passages: answers without 8 passages`, short, 0)
}

await compareLarge(1000)
await compareLarge(options.large)
const small = await createAgent('Small', perAgent)
const tenth = Math.ceil(options.agents / 10)
await copyAgents(small.id, tenth)
const before = await compareMany(`${tenth} agents`)
await copyAgents(small.id, options.agents - tenth)
const rounds = [
  await compareMany(`${options.agents} agents`),
  await compareMany(`${options.agents} agents`),
  await compareMany(`${options.agents} agents`),
]
const after = {
  ours: median(rounds.map(({ ours }) => ours)),
  floor: median(rounds.map(({ floor }) => floor)),
}
expectAtMost(`${options.agents} agents ÷ the least query at p95`, after.ours / after.floor, 2)
expectAtMost(
  'ten times the agents, for ours ÷ for the least query',
  after.ours / before.ours / (after.floor / before.floor),
  1.1,
)
await world.close()
if (failures > 0) process.exitCode = 1
