import type { Language } from '#contract/languages.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { searchVectorOf } from './search-queries.ts'

export interface NewChunk {
  id: string
  agent_id: string
  source_id: string
  page_id: string
  position: number
  title: string
  url: string | null
  heading_path: string[]
  text: string
  language: Language
  content_hash: string
  created_at: string
}

/** The passage of a website's contact details stands at this position of the page it is cited by. */
export const contactPosition = -1

export function findChunkHashes(
  { db }: TenantContext,
  pageId: string,
): Promise<{ id: string; content_hash: string; position: number }[]> {
  return db
    .selectFrom('knowledge_chunks')
    .select(['id', 'content_hash', 'position'])
    .where('page_id', '=', pageId)
    .where('position', '!=', contactPosition)
    .execute()
}

export function findContactChunks(
  { db }: TenantContext,
  sourceId: string,
  agentId: string,
): Promise<{ id: string; content_hash: string; page_id: string }[]> {
  return db
    .selectFrom('knowledge_chunks')
    .select(['id', 'content_hash', 'page_id'])
    .where('agent_id', '=', agentId)
    .where('source_id', '=', sourceId)
    .where('position', '=', contactPosition)
    .execute()
}

/** Stores passages with what searches read of them. */
export async function insertChunks({ db, organizationId }: TenantContext, chunks: NewChunk[]): Promise<void> {
  if (chunks.length === 0) return
  await db
    .insertInto('knowledge_chunks')
    .values(chunks.map((chunk) => ({ ...chunk, organization_id: organizationId })))
    .execute()
  await db
    .insertInto('knowledge_index')
    .values(
      chunks.map((chunk) => ({
        organization_id: organizationId,
        chunk_id: chunk.id,
        agent_id: chunk.agent_id,
        search: searchVectorOf({ ...chunk, headings: chunk.heading_path }),
      })),
    )
    .execute()
}

export async function removeChunks({ db }: TenantContext, ids: string[]): Promise<void> {
  if (ids.length > 0) await db.deleteFrom('knowledge_chunks').where('id', 'in', ids).execute()
}

export async function moveChunk({ db }: TenantContext, id: string, position: number): Promise<void> {
  await db.updateTable('knowledge_chunks').set({ position }).where('id', '=', id).execute()
}

export async function setChunkCount({ db }: TenantContext, pageId: string, count: number): Promise<void> {
  await db.updateTable('knowledge_pages').set({ chunks_count: count }).where('id', '=', pageId).execute()
}

/** Passages that have no numbers of this model yet. */
export function findChunksWithoutVector(
  { db }: TenantContext,
  agentId: string,
  model: string,
  limit: number,
) {
  return db
    .selectFrom('knowledge_chunks as c')
    .leftJoin('knowledge_vectors as v', (join) =>
      join
        .onRef('v.organization_id', '=', 'c.organization_id')
        .onRef('v.chunk_id', '=', 'c.id')
        .on('v.model', '=', model),
    )
    .select(['c.id', 'c.title', 'c.heading_path', 'c.text'])
    .where('c.agent_id', '=', agentId)
    .where('v.chunk_id', 'is', null)
    .orderBy('c.id')
    .limit(limit)
    .execute()
}

export async function saveVectors(
  { db, organizationId }: TenantContext,
  agentId: string,
  model: string,
  rows: { chunk_id: string; embedding: number[] }[],
): Promise<void> {
  if (rows.length === 0) return
  const values = rows.map((row) => ({
    organization_id: organizationId,
    agent_id: agentId,
    model,
    chunk_id: row.chunk_id,
    embedding: JSON.stringify(row.embedding),
  }))
  await db
    .insertInto('knowledge_vectors')
    .values(values)
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'chunk_id']).doUpdateSet((row) => ({
        model: row.ref('excluded.model'),
        embedding: row.ref('excluded.embedding'),
      })),
    )
    .execute()
}
