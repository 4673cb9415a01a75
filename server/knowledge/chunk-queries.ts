import type { Language } from '#contract/languages.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { addToIndex } from './index-queries.ts'

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

/** Stores passages of one agent with what searches read of them. */
export async function insertChunks(ctx: TenantContext, chunks: NewChunk[]): Promise<void> {
  const [first] = chunks
  if (!first) return
  await ctx.db
    .insertInto('knowledge_chunks')
    .values(chunks.map((chunk) => ({ ...chunk, organization_id: ctx.organizationId })))
    .execute()
  await addToIndex(
    ctx,
    first.agent_id,
    chunks.map((chunk) => ({ ...chunk, kind: 'page' as const })),
  )
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
