import { sql } from 'kysely'
import type { z } from 'zod'
import type { CrawlError, CrawlPage, Learned, Page } from '#contract/knowledge.ts'
import type { Language } from '#contract/languages.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import type { CrawlProgress } from '#server/providers/crawl/index.ts'
import type { PageFacts } from './profile-facts.ts'
import type { Block, QuestionAnswer } from './reading/document.ts'

/** What is kept of a page beside its passages, to find what repeats and to make the profile. */
export interface StoredDocument {
  blocks: Block[]
  footer: Block[]
  faqs: QuestionAnswer[]
  facts: PageFacts
}

export interface PageState {
  id: string
  title: string
  url: string | null
  content_hash: string | null
  status: Page['status'] | 'pending'
}

/** Where a reading stands: what an interrupted crawl needs to go on. */
export async function findProgress(
  { db }: TenantContext,
  sourceId: string,
  reading: number,
): Promise<CrawlProgress> {
  const rows = await db
    .selectFrom('knowledge_pages')
    .select(['found_url', 'status'])
    .where('source_id', '=', sourceId)
    .where('reading', '=', reading)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const urlsOf = (isPending: boolean) =>
    rows.filter((row) => (row.status === 'pending') === isPending).map((row) => row.found_url)
  return {
    pending: urlsOf(true),
    done: urlsOf(false),
    pagesRead: rows.filter((row) => row.status === 'read').length,
  }
}

/** Notes addresses that wait to be read; those of an earlier reading wait again, with what was read of them kept. */
export async function addPendingPages(
  { db, organizationId }: TenantContext,
  source: { id: string; agent_id: string; reading: number },
  pages: { id: string; url: string }[],
  at: string,
): Promise<void> {
  if (pages.length === 0) return
  const [ids, urls] = [pages.map((page) => page.id), pages.map((page) => page.url)]
  await sql`
    insert into knowledge_pages (organization_id, id, agent_id, source_id, found_url, reading, created_at)
    select ${organizationId}, id, ${source.agent_id}, ${source.id}, url, ${source.reading}, ${at} from unnest(${ids}::uuid[], ${urls}::text[]) as p (id, url)
    on conflict (organization_id, source_id, found_url) do update set reading = excluded.reading, status = 'pending', message = null
    where knowledge_pages.reading < excluded.reading`.execute(db)
}

export function findPage(
  { db }: TenantContext,
  sourceId: string,
  foundUrl: string,
): Promise<PageState | undefined> {
  return db
    .selectFrom('knowledge_pages')
    .select(['id', 'title', 'url', 'content_hash', 'status'])
    .where('source_id', '=', sourceId)
    .where('found_url', '=', foundUrl)
    .executeTakeFirst()
}

/** Another page of this reading with the same words. */
export function findTwin(
  { db }: TenantContext,
  sourceId: string,
  reading: number,
  contentHash: string,
  pageId: string,
): Promise<{ url: string | null } | undefined> {
  return db
    .selectFrom('knowledge_pages')
    .select('url')
    .where('source_id', '=', sourceId)
    .where('reading', '=', reading)
    .where('status', '=', 'read')
    .where('content_hash', '=', contentHash)
    .where('id', '!=', pageId)
    .limit(1)
    .executeTakeFirst()
}

export interface PageContent {
  url: string | null
  title: string
  language: Language
  document: StoredDocument
  learned: Learned[]
  content_hash: string
}

export async function savePage(
  { db }: TenantContext,
  id: string,
  content: PageContent,
  at: string,
): Promise<void> {
  const { document, learned, ...row } = content
  await db
    .updateTable('knowledge_pages')
    .set({
      ...row,
      document: JSON.stringify(document),
      learned: JSON.stringify(learned),
      status: 'read',
      message: null,
      fetched_at: at,
    })
    .where('id', '=', id)
    .execute()
}

/** What was read before stays when `keep` is set: a website that is down today has not changed its prices. */
export async function markPage(
  { db }: TenantContext,
  id: string,
  status: 'read' | 'failed' | 'skipped',
  message: string | null,
  keep: boolean,
  at: string,
): Promise<void> {
  const emptied = { document: null, content_hash: null, chunks_count: 0, learned: '[]' }
  await db
    .updateTable('knowledge_pages')
    .set({ status, message, fetched_at: at, ...(keep ? {} : emptied) })
    .where('id', '=', id)
    .execute()
}

export async function removePages({ db }: TenantContext, ids: string[]): Promise<void> {
  if (ids.length > 0) await db.deleteFrom('knowledge_pages').where('id', 'in', ids).execute()
}

/** Pages that the present reading did not find any more. */
export async function findVanishedPages(
  { db }: TenantContext,
  sourceId: string,
  reading: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('knowledge_pages')
    .select('id')
    .where('source_id', '=', sourceId)
    .where('reading', '<', reading)
    .execute()
  return rows.map((row) => row.id)
}

/** Addresses left over when the limit of pages was reached. */
export async function removePendingPages({ db }: TenantContext, sourceId: string): Promise<void> {
  await db
    .deleteFrom('knowledge_pages')
    .where('source_id', '=', sourceId)
    .where('status', '=', 'pending')
    .where('document', 'is', null)
    .execute()
}

export interface ReadPage {
  id: string
  url: string | null
  title: string
  language: Language
  document: StoredDocument
}

/** Pages with their documents, some at a time, in the order they were found. */
export async function findReadPages(
  { db }: TenantContext,
  by: { source_id: string } | { agent_id: string },
  afterId: string | null,
  limit: number,
): Promise<ReadPage[]> {
  const rows = await db
    .selectFrom('knowledge_pages')
    .select(['id', 'url', 'title', 'language', 'document'])
    .where('document', 'is not', null)
    .$if('source_id' in by, (query) => query.where('source_id', '=', (by as { source_id: string }).source_id))
    .$if('agent_id' in by, (query) => query.where('agent_id', '=', (by as { agent_id: string }).agent_id))
    .$if(afterId !== null, (query) => query.where('id', '>', afterId))
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows as ReadPage[]
}

export interface ScrapeCounts {
  pages_found: number
  pages_done: number
  errors: z.infer<typeof CrawlError>[]
  pages: z.infer<typeof CrawlPage>[]
}

/** Progress of a reading in one round trip: counts, failures, and the latest pages with what they taught. */
export async function countPages(
  { db }: TenantContext,
  sourceId: string,
  reading: number,
): Promise<ScrapeCounts> {
  const { rows } = await sql<ScrapeCounts>`
    with pages as (select * from knowledge_pages where source_id = ${sourceId} and reading = ${reading})
    select count(*)::int as pages_found, (count(*) filter (where status <> 'pending'))::int as pages_done,
      coalesce((select jsonb_agg(jsonb_build_object('url', found_url, 'message', message)) from (select * from pages where status = 'failed' order by fetched_at desc limit 100) f), '[]') as errors,
      coalesce((select jsonb_agg(jsonb_build_object('url', coalesce(url, found_url), 'title', title, 'learned', learned)) from (select * from pages where status = 'read' order by fetched_at desc, id desc limit 30) r), '[]') as pages
    from pages`.execute(db)
  return rows[0]!
}

export function findSourcePages(
  { db }: TenantContext,
  sourceId: string,
  after: { id: string } | null,
  limit: number,
): Promise<Page[]> {
  return db
    .selectFrom('knowledge_pages')
    .select([
      'id',
      sql<string>`coalesce(url, found_url)`.as('url'),
      'title',
      'language',
      sql<Page['status']>`status`.as('status'),
      'message',
      sql<Learned[]>`learned`.as('learned'),
      'chunks_count',
      sql<string>`fetched_at`.as('fetched_at'),
    ])
    .where('source_id', '=', sourceId)
    .where('fetched_at', 'is not', null)
    .$if(after !== null, (query) => query.where('id', '>', after!.id))
    .orderBy('id')
    .limit(limit)
    .execute()
}
