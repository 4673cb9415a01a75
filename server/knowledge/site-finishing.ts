import { type AppContext, inOrganization } from '#server/context.ts'
import { record } from '#server/platform/events.ts'
import { newId } from '#server/platform/ids.ts'
import { enqueue, type JobRun } from '#server/platform/jobs.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { contactPosition, findContactChunks, insertChunks, removeChunks } from './chunk-queries.ts'
import { cutChunks, hashContent } from './chunks.ts'
import { EmbedChunks } from './embedding.ts'
import { removeSuggestedFaqs } from './faq-queries.ts'
import { indexPage } from './indexing.ts'
import {
  countPages,
  findReadPages,
  findVanishedPages,
  type ReadPage,
  removePages,
  removePendingPages,
} from './page-queries.ts'
import { draftProfile } from './profile.ts'
import {
  contactPageOf,
  findRepeatedLines,
  gatherContactLines,
  type RepeatedLines,
  type SitePage,
} from './site-blocks.ts'
import { type SourceState, updateSource } from './source-queries.ts'
import { nextSyncAt } from './syncing-times.ts'

const reason = 'knowledge.crawl-site'
const pagesAtATime = 25

/**
 * What can only be done once all pages are there: pages that vanished go, lines that repeat on every page are taken
 * out of the passages, contact details of footers become one passage, and the profile is drafted.
 */
export async function finishReading(job: JobRun<AppContext>, source: SourceState): Promise<void> {
  const counts = await inOrganization(job, reason, async (ctx) => {
    const counts = await countPages(ctx, source.id, source.reading)
    if (counts.pages.length > 0) await forgetVanished(ctx, source)
    await removePendingPages(ctx, source.id)
    return counts
  })
  if (counts.pages.length > 0) await tidyPages(job, source)
  await inOrganization(job, reason, async (ctx) => {
    const at = ctx.clock.now()
    const { auto_sync, sync_frequency } = source
    const isRead = counts.pages.length > 0
    const error = isRead ? null : (counts.errors.at(-1)?.message ?? 'No page of this website could be read.')
    await updateSource(ctx, source.id, {
      status: isRead ? 'completed' : 'failed',
      error,
      ...(isRead ? { last_synced_at: at.toString() } : {}),
      next_sync_at: auto_sync ? nextSyncAt(at, sync_frequency) : null,
    })
    await draftProfile(ctx, source.agent_id)
    record(ctx, isRead ? 'source.synced' : 'source.failed', {
      source_id: source.id,
      agent_id: source.agent_id,
    })
    if (isRead && job.services.providers.embeddings) enqueue(ctx, EmbedChunks, { agent_id: source.agent_id })
  })
}

async function forgetVanished(ctx: TenantContext, source: SourceState): Promise<void> {
  const vanished = await findVanishedPages(ctx, source.id, source.reading)
  await removeSuggestedFaqs(ctx, vanished)
  await removePages(ctx, vanished)
}

async function tidyPages(job: JobRun<AppContext>, source: SourceState): Promise<void> {
  const pages = await loadPages(job, source)
  const repeated = findRepeatedLines(pages.map(({ document }) => document))
  const touched = pages.filter(({ document }) => findRepeatedIn(document.blocks, repeated))
  for (let at = 0; at < touched.length; at += pagesAtATime) {
    await inOrganization(job, reason, async (ctx) => {
      for (const page of touched.slice(at, at + pagesAtATime)) await indexPage(ctx, source, page, repeated)
    })
  }
  await inOrganization(job, reason, (ctx) => storeContactPassage(ctx, source, pages, repeated))
}

async function loadPages(job: JobRun<AppContext>, source: SourceState): Promise<ReadPage[]> {
  const pages: ReadPage[] = []
  for (;;) {
    const batch = await inOrganization(job, reason, (ctx) =>
      findReadPages(ctx, { source_id: source.id }, pages.at(-1)?.id ?? null, pagesAtATime),
    )
    pages.push(...batch)
    if (batch.length < pagesAtATime) return pages
  }
}

function findRepeatedIn(blocks: ReadPage['document']['blocks'], repeated: RepeatedLines): boolean {
  return blocks.some(({ kind, text }) =>
    repeated.has(`${kind === 'heading' ? '#' : ''}${text.toLowerCase()}`),
  )
}

/** Phone, address and hours that stand at the foot of every page are kept once, cited by the contact page. */
async function storeContactPassage(
  ctx: TenantContext,
  source: SourceState,
  pages: ReadPage[],
  repeated: RepeatedLines,
): Promise<void> {
  const site = pages.filter((page): page is ReadPage & { url: string } => page.url !== null)
  const lines = gatherContactLines(
    site.map(({ document, ...page }): SitePage => ({ ...page, ...document })),
    repeated,
  )
  const home = contactPageOf(site)
  const existing = await findContactChunks(ctx, source.id, source.agent_id)
  const heading = home?.language === 'es' ? 'Contacto' : 'Contact'
  const [chunk] =
    home && lines.length > 0 ? cutChunks([{ kind: 'heading', level: 1, text: heading }, ...lines]) : []
  const hash = chunk && home ? hashContent(`${home.title}\n${home.url}\n${chunk.content_hash}`) : null
  const kept = existing.find((one) => one.content_hash === hash && one.page_id === home?.id)
  await removeChunks(
    ctx,
    existing.filter((one) => one !== kept).map((one) => one.id),
  )
  if (!chunk || !home || !hash || kept) return
  const { id: page_id, title, url, language } = home
  const row = {
    id: newId(ctx.clock.nowMs()),
    agent_id: source.agent_id,
    source_id: source.id,
    page_id,
    position: contactPosition,
    title,
    url,
    language,
  }
  await insertChunks(ctx, [
    {
      ...row,
      heading_path: chunk.heading_path,
      text: chunk.text,
      content_hash: hash,
      created_at: ctx.clock.now().toString(),
    },
  ])
}
