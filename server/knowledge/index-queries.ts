import { sql } from 'kysely'
import type { PlatformContext, TenantContext } from '#server/platform/tenancy.ts'
import type { StoredPassage } from './retrieval/passage.ts'
import { dimensionOf, formatWeights } from './retrieval/sparse-vector.ts'
import { weighPassage, weightsVersion } from './retrieval/term-weights.ts'

/** Every passage holds the empty term, so its count is how many passages an agent has. */
export const everyPassage = ''

/**
 * Makes passages and FAQs findable: what their terms weigh, and how many passages hold each term. What is taken out
 * is counted by the database, for passages also go with their page or source.
 */
export async function addToIndex(
  { db, organizationId }: TenantContext,
  agentId: string,
  passages: StoredPassage[],
): Promise<void> {
  if (passages.length === 0) return
  const weighed = passages.map((passage) => ({
    passage,
    weights: new Map([[everyPassage, 1], ...weighPassage(passage)]),
  }))
  await countTermsIn(
    { db, organizationId },
    agentId,
    weighed.map(({ weights }) => weights),
  )
  await db
    .insertInto('knowledge_index')
    .values(
      weighed.map(({ passage: { kind, id, priority = 0 }, weights }) => ({
        organization_id: organizationId,
        agent_id: agentId,
        chunk_id: kind === 'page' ? id : null,
        faq_id: kind === 'faq' ? id : null,
        version: weightsVersion,
        // An FAQ that the owner prefers weighs a little more in all of its terms.
        weights: formatWeights(weights, 1 + priority / 1000),
      })),
    )
    .execute()
}

/** Terms are counted in one order and by one at a time, so that no two wait for each other. */
async function countTermsIn(
  { db, organizationId }: Pick<TenantContext, 'db' | 'organizationId'>,
  agentId: string,
  all: ReadonlyMap<string, number>[],
): Promise<void> {
  const counts = new Map<string, number>()
  for (const weights of all) for (const term of weights.keys()) counts.set(term, (counts.get(term) ?? 0) + 1)
  const terms = [...counts.keys()]
  await sql`with alone as materialized (select pg_advisory_xact_lock(hashtextextended(${agentId}, 11)))
    insert into knowledge_terms as t (organization_id, agent_id, term, dimension, passages)
    select ${organizationId}, ${agentId}, term, dimension, passages
      from alone, unnest(${terms}::text[], ${terms.map(dimensionOf)}::integer[], ${[...counts.values()]}::integer[]) as c (term, dimension, passages)
      order by term collate "C"
    on conflict (organization_id, agent_id, term) do update set passages = t.passages + excluded.passages`.execute(
    db,
  )
}

/** An FAQ that is put aside is not found, neither by its words nor by its meaning. */
export async function removeFaqFromIndex({ db }: TenantContext, id: string): Promise<void> {
  await db.deleteFrom('knowledge_vectors').where('faq_id', '=', id).execute()
  await db.deleteFrom('knowledge_index').where('faq_id', '=', id).execute()
}

/** Agents whose passages are weighed as an older version did it. */
export function findStaleAgents(
  { db }: PlatformContext,
  limit: number,
): Promise<{ organization_id: string; agent_id: string }[]> {
  return db
    .selectFrom('knowledge_index')
    .select(['organization_id', 'agent_id'])
    .distinct()
    .where('version', '<', weightsVersion)
    .limit(limit)
    .execute()
}

/** Takes some of an agent's passages that are weighed the old way out of the index, to be weighed again. */
export async function takeStale(
  { db }: TenantContext,
  agentId: string,
  limit: number,
): Promise<StoredPassage[]> {
  const { rows } = await sql<StoredPassage>`
    with stale as (
      select organization_id, chunk_id, faq_id from knowledge_index where agent_id = ${agentId} and version < ${weightsVersion} limit ${limit}
    ), taken as (
      delete from knowledge_index i using stale s where i.organization_id = s.organization_id
        and (i.chunk_id = s.chunk_id or i.faq_id = s.faq_id) returning i.chunk_id, i.faq_id
    )
    select 'page' as kind, id, title, url, heading_path, text, language, 0 as priority from knowledge_chunks where id in (select chunk_id from taken)
    union all
    select 'faq', id, '', null, array[question], answer, language, priority from knowledge_faqs where id in (select faq_id from taken)`.execute(
    db,
  )
  return rows
}
