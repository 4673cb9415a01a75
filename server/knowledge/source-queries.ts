import { type SelectQueryBuilder, sql, type Updateable } from 'kysely'
import type { Source } from '#contract/knowledge.ts'
import type { DB } from '#db/types.ts'
import { notFound } from '#server/platform/errors.ts'
import type { PlatformContext, TenantContext } from '#server/platform/tenancy.ts'

const ownColumns = [
  'id',
  'agent_id',
  'kind',
  'title',
  'url',
  'status',
  'error',
  'auto_sync',
  'sync_frequency',
  'max_pages',
  'last_synced_at',
  'created_at',
] as const

/** @throws DomainError `not_found` for agents that are not there, which are also those of other organizations */
export async function requireAgent({ db }: TenantContext, agentId: string): Promise<void> {
  const found = await db.selectFrom('agents').select('id').where('id', '=', agentId).executeTakeFirst()
  if (!found) throw notFound('agent')
}

function selectSources(
  { db }: TenantContext,
  agentId: string,
): SelectQueryBuilder<DB, 'knowledge_sources', Source> {
  return db
    .selectFrom('knowledge_sources')
    .select(ownColumns)
    .select((source) => [
      source
        .selectFrom('knowledge_pages as p')
        .select(sql<number>`count(*) filter (where p.status = 'read')::int`.as('n'))
        .whereRef('p.organization_id', '=', 'knowledge_sources.organization_id')
        .whereRef('p.source_id', '=', 'knowledge_sources.id')
        .$asScalar()
        .$notNull()
        .as('pages_count'),
      source
        .selectFrom('knowledge_pages as p')
        .select(sql<number>`coalesce(sum(p.chunks_count), 0)::int`.as('n'))
        .whereRef('p.organization_id', '=', 'knowledge_sources.organization_id')
        .whereRef('p.source_id', '=', 'knowledge_sources.id')
        .$asScalar()
        .$notNull()
        .as('chunks_count'),
    ])
    .where('agent_id', '=', agentId)
}

export function findSource(ctx: TenantContext, agentId: string, id: string): Promise<Source | undefined> {
  return selectSources(ctx, agentId).where('id', '=', id).executeTakeFirst()
}

export function findSources(
  ctx: TenantContext,
  agentId: string,
  after: { created_at: string; id: string } | null,
  limit: number,
): Promise<Source[]> {
  return selectSources(ctx, agentId)
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(created_at, id) < (${after!.created_at}::timestamptz, ${after!.id}::uuid)`),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** The website that was read last, for the wizard's progress. */
export function findLatestWebsite({ db }: TenantContext, agentId: string) {
  return db
    .selectFrom('knowledge_sources')
    .select(['id', 'status', 'error', 'url', 'max_pages', 'reading'])
    .where('agent_id', '=', agentId)
    .where('kind', '=', 'website')
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export interface SourceState {
  id: string
  agent_id: string
  kind: 'website' | 'file' | 'text'
  title: string
  url: string | null
  status: Source['status']
  max_pages: number | null
  reading: number
  remote_id: string | null
  auto_sync: boolean
  sync_frequency: Source['sync_frequency']
}

export function findSourceState({ db }: TenantContext, id: string): Promise<SourceState | undefined> {
  return db
    .selectFrom('knowledge_sources')
    .select([
      'id',
      'agent_id',
      'kind',
      'title',
      'url',
      'status',
      'max_pages',
      'reading',
      'remote_id',
      'auto_sync',
      'sync_frequency',
    ])
    .where('id', '=', id)
    .executeTakeFirst()
}

export interface NewSourceRow {
  id: string
  agent_id: string
  kind: 'website' | 'file' | 'text'
  title: string
  url: string | null
  max_pages: number | null
  created_at: string
}

export async function insertSource({ db, organizationId }: TenantContext, row: NewSourceRow): Promise<void> {
  await db
    .insertInto('knowledge_sources')
    .values({ ...row, organization_id: organizationId })
    .execute()
}

/** The source of this website, made when it is new; pasting an address twice is one source. */
export async function findOrInsertWebsite(
  { db, organizationId }: TenantContext,
  row: NewSourceRow,
): Promise<string> {
  const { id } = await db
    .insertInto('knowledge_sources')
    .values({ ...row, organization_id: organizationId })
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'agent_id', 'url'])
        .where('url', 'is not', null)
        .doUpdateSet({ max_pages: row.max_pages }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateSource(
  { db }: TenantContext,
  id: string,
  changes: Updateable<DB['knowledge_sources']>,
): Promise<void> {
  await db.updateTable('knowledge_sources').set(changes).where('id', '=', id).execute()
}

/** Begins a new reading, unless one is under way: then that one goes on. False when one is. */
export async function beginReading({ db }: TenantContext, id: string): Promise<boolean> {
  const result = await db
    .updateTable('knowledge_sources')
    .set({ status: 'pending', error: null, remote_id: null, reading: sql`reading + 1` })
    .where('id', '=', id)
    .where('status', 'not in', ['pending', 'in_progress'])
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export async function removeSource({ db }: TenantContext, agentId: string, id: string): Promise<boolean> {
  const result = await db
    .deleteFrom('knowledge_sources')
    .where('agent_id', '=', agentId)
    .where('id', '=', id)
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}

export async function insertFile(
  { db, organizationId }: TenantContext,
  sourceId: string,
  name: string,
  content: Buffer,
): Promise<void> {
  await db
    .insertInto('knowledge_files')
    .values({ organization_id: organizationId, source_id: sourceId, name, content })
    .execute()
}

export function findFile(
  { db }: TenantContext,
  sourceId: string,
): Promise<{ name: string; content: Buffer } | undefined> {
  return db
    .selectFrom('knowledge_files')
    .select(['name', 'content'])
    .where('source_id', '=', sourceId)
    .executeTakeFirst()
}

export async function replaceFile({ db }: TenantContext, sourceId: string, content: Buffer): Promise<void> {
  await db.updateTable('knowledge_files').set({ content }).where('source_id', '=', sourceId).execute()
}

/** Sources of all organizations whose time to be read again has come. */
export function findDueSources(
  { db }: PlatformContext,
  now: string,
): Promise<{ organization_id: string; id: string }[]> {
  return db
    .selectFrom('knowledge_sources')
    .select(['organization_id', 'id'])
    .where('auto_sync', '=', true)
    .where('next_sync_at', '<=', now)
    .where('status', 'not in', ['pending', 'in_progress'])
    .orderBy('next_sync_at')
    .limit(500)
    .execute()
}
