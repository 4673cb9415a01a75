import type {
  Page as KnowledgePage,
  NewSource,
  ScrapeStatus,
  Source,
  SourceChanges,
} from '#contract/knowledge.ts'
import type { PageQuery } from '#contract/page.ts'
import { allow } from '#server/organizations/index.ts'
import { DomainError, notFound, refuseField } from '#server/platform/errors.ts'
import { record } from '#server/platform/events.ts'
import { newId } from '#server/platform/ids.ts'
import { enqueue } from '#server/platform/jobs.ts'
import { type Page, pageOfRows, readCursor } from '#server/platform/paging.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { completeAddress } from '#server/providers/crawl/index.ts'
import { CrawlSite } from './crawling.ts'
import { removeSuggestedFaqs } from './faq-queries.ts'
import { ReadFile } from './file-reading.ts'
import { countPages, findReadPages, findSourcePages } from './page-queries.ts'
import { kindOfFile, maxFileBytes } from './reading/file-kind.ts'
import {
  beginReading,
  findLatestWebsite,
  findOrInsertWebsite,
  findSource,
  findSources,
  insertFile,
  insertSource,
  removeSource,
  replaceFile,
  requireAgent,
  updateSource,
} from './source-queries.ts'
import { nextSyncAt } from './syncing-times.ts'

/** Starts reading a website; while it is being read already, that reading goes on. */
export async function scrapeWebsite(
  ctx: TenantContext,
  agentId: string,
  input: { url: string; max_pages: number },
): Promise<{ source_id: string }> {
  allow(ctx, 'knowledge.write')
  await requireAgent(ctx, agentId)
  const url = completeAddress(input.url)
  if (!url) throw refuseField('url', 'This is not the address of a website. Write it like example.com.')
  const id = newId(ctx.clock.nowMs())
  const title = new URL(url).hostname.replace(/^www\./, '')
  const sourceId = await findOrInsertWebsite(ctx, {
    id,
    agent_id: agentId,
    kind: 'website',
    title,
    url,
    max_pages: input.max_pages,
    created_at: ctx.clock.now().toString(),
  })
  const isNew = sourceId === id
  if (isNew || (await beginReading(ctx, sourceId))) enqueue(ctx, CrawlSite, { source_id: sourceId })
  if (isNew) record(ctx, 'source.created', { source_id: sourceId, agent_id: agentId, kind: 'website' })
  return { source_id: sourceId }
}

/** How far the latest website is; `pending` with nothing found when none was ever given. */
export async function readScrapeStatus(ctx: TenantContext, agentId: string): Promise<ScrapeStatus> {
  allow(ctx, 'knowledge.read')
  await requireAgent(ctx, agentId)
  const source = await findLatestWebsite(ctx, agentId)
  if (!source)
    return { source_id: null, status: 'pending', pages_found: 0, pages_done: 0, errors: [], pages: [] }
  const counts = await countPages(ctx, source.id, source.reading)
  const limit = source.max_pages ?? counts.pages_found
  const errors =
    source.error && !counts.errors.some(({ message }) => message === source.error)
      ? [{ url: source.url!, message: source.error }, ...counts.errors]
      : counts.errors
  return {
    ...counts,
    errors,
    source_id: source.id,
    status: source.status,
    pages_found: Math.max(Math.min(counts.pages_found, limit), counts.pages_done),
  }
}

export async function listSources(
  ctx: TenantContext,
  agentId: string,
  query: PageQuery,
): Promise<Page<Source>> {
  allow(ctx, 'knowledge.read')
  await requireAgent(ctx, agentId)
  const [created_at, id] = readCursor(query.cursor, 2) ?? []
  const after = id ? { created_at: String(created_at), id: String(id) } : null
  return pageOfRows(await findSources(ctx, agentId, after, query.limit + 1), query.limit, (source) => [
    source.created_at,
    source.id,
  ])
}

export async function readSource(ctx: TenantContext, agentId: string, id: string): Promise<Source> {
  allow(ctx, 'knowledge.read')
  return requireSource(ctx, agentId, id)
}

/** Adds a website or a text; both are read in the background. */
export async function addSource(ctx: TenantContext, agentId: string, input: NewSource): Promise<Source> {
  if (input.kind === 'website')
    return requireSource(ctx, agentId, (await scrapeWebsite(ctx, agentId, input)).source_id)
  return addDocument(ctx, agentId, 'text', input.title, Buffer.from(input.text))
}

/**
 * Adds an uploaded file, which is read in the background.
 * @throws DomainError for files that are too large, of another kind, or not what their name says
 */
export async function addFile(
  ctx: TenantContext,
  agentId: string,
  file: { name: string; content: Buffer },
): Promise<Source> {
  if (file.content.length > maxFileBytes)
    throw new DomainError('payload_too_large', 'This file is larger than 25 MB. Upload a smaller part of it.')
  if (file.content.length === 0) throw refuseField('file', 'This file is empty.')
  kindOfFile(file.name, file.content)
  return addDocument(ctx, agentId, 'file', file.name.slice(-200), file.content)
}

async function addDocument(
  ctx: TenantContext,
  agentId: string,
  kind: 'file' | 'text',
  title: string,
  content: Buffer,
): Promise<Source> {
  allow(ctx, 'knowledge.write')
  await requireAgent(ctx, agentId)
  const id = newId(ctx.clock.nowMs())
  await insertSource(ctx, {
    id,
    agent_id: agentId,
    kind,
    title,
    url: null,
    max_pages: null,
    created_at: ctx.clock.now().toString(),
  })
  await insertFile(ctx, id, title, content)
  enqueue(ctx, ReadFile, { source_id: id })
  record(ctx, 'source.created', { source_id: id, agent_id: agentId, kind })
  return requireSource(ctx, agentId, id)
}

/** Changes what is named; a new text is read at once. */
export async function changeSource(
  ctx: TenantContext,
  agentId: string,
  id: string,
  { text, ...changes }: SourceChanges,
): Promise<Source> {
  allow(ctx, 'knowledge.write')
  const source = await requireSource(ctx, agentId, id)
  if (text !== undefined && source.kind !== 'text')
    throw refuseField(
      'text',
      'Only a pasted text can be replaced. Upload the new file, or read the website again.',
    )
  if (changes.auto_sync && source.kind !== 'website')
    throw refuseField('auto_sync', 'Only a website can be read again by itself.')
  const { auto_sync = source.auto_sync, sync_frequency = source.sync_frequency } = changes
  const next_sync_at = auto_sync ? nextSyncAt(ctx.clock.now(), sync_frequency) : null
  await updateSource(ctx, id, { ...definedOf(changes), next_sync_at })
  if (text !== undefined) {
    await replaceFile(ctx, id, Buffer.from(text))
    await syncSource(ctx, agentId, id)
  }
  return requireSource(ctx, agentId, id)
}

/** Reads a source again; while it is being read already, that reading goes on. */
export async function syncSource(ctx: TenantContext, agentId: string, id: string): Promise<Source> {
  allow(ctx, 'knowledge.write')
  const source = await requireSource(ctx, agentId, id)
  if (await beginReading(ctx, id))
    enqueue(ctx, source.kind === 'website' ? CrawlSite : ReadFile, { source_id: id })
  return requireSource(ctx, agentId, id)
}

/** Forgets a source, its pages and passages, and the FAQs it suggested that nobody has looked at. */
export async function deleteSource(ctx: TenantContext, agentId: string, id: string): Promise<void> {
  allow(ctx, 'knowledge.write')
  await requireSource(ctx, agentId, id)
  for (let after: string | null = null; ; ) {
    const pages = await findReadPages(ctx, { source_id: id }, after, 100)
    await removeSuggestedFaqs(
      ctx,
      pages.map((page) => page.id),
    )
    after = pages.at(-1)?.id ?? null
    if (pages.length < 100) break
  }
  if (!(await removeSource(ctx, agentId, id))) throw notFound('source')
  record(ctx, 'source.deleted', { source_id: id, agent_id: agentId })
}

export async function listPages(
  ctx: TenantContext,
  agentId: string,
  id: string,
  query: PageQuery,
): Promise<Page<KnowledgePage>> {
  allow(ctx, 'knowledge.read')
  await requireSource(ctx, agentId, id)
  const [afterId] = readCursor(query.cursor, 1) ?? []
  const rows = await findSourcePages(ctx, id, afterId ? { id: String(afterId) } : null, query.limit + 1)
  return pageOfRows(rows, query.limit, (page) => [page.id])
}

async function requireSource(ctx: TenantContext, agentId: string, id: string): Promise<Source> {
  const source = await findSource(ctx, agentId, id)
  if (!source) throw notFound('source')
  return source
}

function definedOf<T extends object>(changes: T): Partial<T> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<T>
}
