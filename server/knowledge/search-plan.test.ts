import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWorld, type World } from '#test/world.ts'
import { formatWeights } from './retrieval/sparse-vector.ts'
import { weightsVersion } from './retrieval/term-weights.ts'
import { searchKnowledge } from './search.ts'
import { passagesQuery } from './search-queries.ts'

/** What the passages of this test are weighed as. */
const canary = new Map([
  ['', 1],
  ['canary', 0.5],
  ['sing', 0.5],
])
let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world?.close())

test('among 2,000 agents the plan reads only the rows of the one that is asked', {
  timeout: 120_000,
}, async () => {
  const { db } = world.app
  const organizationId = world.lakeside.id
  await sql`
    with new_agents as (
      insert into agents (organization_id, id, name, vertical) select ${organizationId}, gen_random_uuid(), 'Agent ' || n, 'custom' from generate_series(1, 2000) n returning id
    ), sources as (
      insert into knowledge_sources (organization_id, id, agent_id, kind, title, created_at) select ${organizationId}, id, id, 'text', 'Text', now() from new_agents returning id
    ), pages as (
      insert into knowledge_pages (organization_id, id, agent_id, source_id, found_url, reading, status, created_at) select ${organizationId}, id, id, id, 'x', 1, 'read', now() from sources returning id
    )
    insert into knowledge_chunks (organization_id, id, agent_id, source_id, page_id, position, title, heading_path, text, language, content_hash, created_at)
    select ${organizationId}, gen_random_uuid(), id, id, id, n, 'Page', '{}', 'The canary of agent ' || id || ' sings at hour ' || n, 'en', n::text, now()
    from pages, generate_series(1, 5) n`.execute(db)
  await sql`
    insert into knowledge_index (organization_id, agent_id, chunk_id, version, weights)
    select organization_id, agent_id, id, ${weightsVersion}, ${formatWeights(canary)} from knowledge_chunks where title = 'Page'`.execute(
    db,
  )
  await sql`
    insert into knowledge_terms (organization_id, agent_id, term, dimension, passages)
    select ${organizationId}, id, term, 1, 5 from agents, unnest(${[...canary.keys()]}::text[]) as term where name like 'Agent %'`.execute(
    db,
  )
  await sql`analyze knowledge_chunks, knowledge_index, knowledge_faqs, knowledge_terms`.execute(db)
  const agents = await db
    .selectFrom('agents')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where('name', 'like', 'Agent %')
    .orderBy('id')
    .limit(200)
    .execute()

  const terms = [...canary.keys()].map((term) => ({ term, weight: 1, is_guessable: true }))
  const input = {
    agent_id: agents[7]!.id,
    terms: [...terms, { term: 'canari', weight: 1, is_guessable: true }],
    limit: 16,
  }
  const plan = await world.lakeside.tenant(async (ctx) => {
    const { rows } = await sql<
      Record<'QUERY PLAN', { Plan: PlanNode }[]>
    >`explain (analyze, format json) ${passagesQuery(organizationId, input)}`.execute(ctx.db)
    return rows[0]!['QUERY PLAN'][0]!.Plan
  })
  const scans = nodesOf(plan).filter((node) =>
    /knowledge_(?:chunks|index|terms)/.test(node['Relation Name'] ?? ''),
  )
  expect(scans.length).toBeGreaterThan(0)
  for (const scan of scans) {
    expect(scan['Node Type'], JSON.stringify(scan)).toMatch(/Index|Bitmap/)
    expect((scan['Actual Rows'] ?? 0) + (scan['Rows Removed by Filter'] ?? 0)).toBeLessThanOrEqual(5)
  }
  for (const { id } of agents.slice(0, 30)) {
    const { passages } = await world.lakeside.tenant((ctx) =>
      searchKnowledge(ctx, { agent_id: id, query: 'when does the canary sing' }),
    )
    expect(passages).toHaveLength(5)
    expect(passages.every(({ text }) => text.includes(id))).toBe(true)
  }
})

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows'?: number
  'Rows Removed by Filter'?: number
  Plans?: PlanNode[]
}

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)]
}
