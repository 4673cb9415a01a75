import { sql } from 'kysely'
import type { TenantContext } from '#server/platform/tenancy.ts'

interface WithoutVector {
  /** One of the two. */
  chunk_id: string | null
  faq_id: string | null
  title: string
  heading_path: string[]
  text: string
}

/** Passages and active FAQs that have no numbers of this model yet. */
export async function findWithoutVector(
  { db, organizationId }: TenantContext,
  agentId: string,
  model: string,
  limit: number,
): Promise<WithoutVector[]> {
  const { rows } = await sql<WithoutVector>`
    select i.chunk_id, i.faq_id, coalesce(c.title, '') as title, coalesce(c.heading_path, array[f.question]) as heading_path, coalesce(c.text, f.answer) as text
      from knowledge_index i
      left join knowledge_chunks c on c.organization_id = i.organization_id and c.id = i.chunk_id
      left join knowledge_faqs f on f.organization_id = i.organization_id and f.id = i.faq_id
    where i.organization_id = ${organizationId} and i.agent_id = ${agentId}
      and not exists (select from knowledge_vectors v where v.organization_id = i.organization_id and v.chunk_id = i.chunk_id and v.model = ${model})
      and not exists (select from knowledge_vectors v where v.organization_id = i.organization_id and v.faq_id = i.faq_id and v.model = ${model})
    order by i.chunk_id, i.faq_id limit ${limit}`.execute(db)
  return rows
}

interface NewVector {
  chunk_id?: string | null
  faq_id?: string | null
  embedding: number[]
}

/** Keeps the numbers of passages and FAQs, in place of those of another model. */
export async function saveVectors(
  { db, organizationId }: TenantContext,
  agentId: string,
  model: string,
  rows: NewVector[],
): Promise<void> {
  if (rows.length === 0) return
  const ids = (key: 'chunk_id' | 'faq_id') =>
    rows.map((row) => row[key]).filter((id) => typeof id === 'string')
  await sql`delete from knowledge_vectors where organization_id = ${organizationId}
    and (chunk_id = any(${ids('chunk_id')}::uuid[]) or faq_id = any(${ids('faq_id')}::uuid[]))`.execute(db)
  const values = rows.map(({ chunk_id = null, faq_id = null, embedding }) => ({
    organization_id: organizationId,
    agent_id: agentId,
    model,
    chunk_id,
    faq_id,
    embedding: JSON.stringify(embedding),
  }))
  await db.insertInto('knowledge_vectors').values(values).execute()
}
