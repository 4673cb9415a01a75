import { type AppContext, defineJob, inOrganization } from '#server/context.ts'
import { DomainError } from '#server/platform/errors.ts'
import { newId } from '#server/platform/ids.ts'
import type { JobRun } from '#server/platform/jobs.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import type { CrawlEvent, CrawledDocument } from '#server/providers/crawl/index.ts'
import { failSource } from './file-reading.ts'
import { storeFailure, storePage } from './indexing.ts'
import { addPendingPages, findProgress } from './page-queries.ts'
import { readDocument } from './reading/reader.ts'
import type { Reading, ReadingTask } from './reading/reading-task.ts'
import { finishReading } from './site-finishing.ts'
import { findSourceState, type SourceState, updateSource } from './source-queries.ts'

/** What came of an address, ready to be stored. */
type Outcome =
  | Exclude<CrawlEvent, { type: 'page' }>
  | { type: 'page'; url: string; finalUrl: string; reading: Reading }

const reason = 'knowledge.crawl-site'
/** Pages that are being read or wait to be stored before the crawler is held back. */
const maxWaiting = 12
const triesForTheWhole = 3

/**
 * Reads a website page by page. Every page commits by itself with the addresses found on it, so a worker that takes
 * over goes on where the last one stopped, and nothing is stored twice.
 */
export const CrawlSite = defineJob<{ source_id: string }>(
  'knowledge.crawl-site',
  { retries: 6, timeoutSeconds: 7200, concurrency: 2 },
  async (job, { source_id }) => {
    const begun = await inOrganization(job, reason, async (ctx) => {
      const source = await findSourceState(ctx, source_id)
      if (!source?.url || source.status === 'completed') return null
      await updateSource(ctx, source_id, { status: 'in_progress', error: null })
      return { source, progress: await findProgress(ctx, source_id, source.reading) }
    })
    if (!begun) return
    const { source, progress } = begun
    try {
      const store = createStore(job, source)
      const resume = { ...progress, ...(source.remote_id ? { remoteId: source.remote_id } : {}) }
      const request = { url: source.url!, maxPages: source.max_pages ?? 50, resume, signal: job.signal }
      for await (const event of job.services.providers.crawl.crawl(request)) await store.add(event)
      await store.finish()
      await finishReading(job, source)
    } catch (error) {
      if (job.signal.aborted || job.attempt < triesForTheWhole) throw error
      job.log.warn({ error: (error as Error).message, source_id }, 'a website could not be read')
      await failSource(
        job,
        source_id,
        error instanceof DomainError
          ? error.message
          : 'The website could not be read. Try again in a while, or paste its text.',
      )
    }
  },
)

/** Stores outcomes in the order of their arrival, several in one transaction when they come faster than it commits. */
function createStore(job: JobRun<AppContext>, source: SourceState) {
  const waiting: Promise<Outcome>[] = []
  let writing: Promise<void> | null = null

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const batch = await takeSettled(waiting)
      job.signal.throwIfAborted()
      await inOrganization(job, reason, async (ctx) => {
        for (const outcome of batch) await storeOutcome(ctx, source, outcome)
      })
    }
    writing = null
  }

  return {
    async add(event: CrawlEvent): Promise<void> {
      const outcome = event.type === 'page' ? readPage(event) : Promise.resolve(event)
      // A failure is met when its turn comes; until then nobody may call it unhandled.
      outcome.catch(() => {})
      waiting.push(outcome)
      writing ??= write()
      writing.catch(() => {})
      if (waiting.length > maxWaiting) await writing
    },
    async finish(): Promise<void> {
      while (writing) await writing
    },
  }
}

/** Takes the first outcome, once it is there, and all that are ready behind it. */
async function takeSettled(waiting: Promise<Outcome>[]): Promise<Outcome[]> {
  const batch = [await waiting[0]!]
  waiting.shift()
  const pending = Symbol('pending')
  while (waiting.length > 0 && batch.length < 20) {
    const next = await Promise.race([waiting[0]!, Promise.resolve(pending)])
    if (typeof next === 'symbol') break
    batch.push(next)
    waiting.shift()
  }
  return batch
}

async function readPage({
  url,
  finalUrl,
  document,
}: Extract<CrawlEvent, { type: 'page' }>): Promise<Outcome> {
  try {
    return { type: 'page', url, finalUrl, reading: await readDocument(taskOf(document, finalUrl)) }
  } catch (error) {
    if (error instanceof DomainError) return { type: 'failed', url, message: error.message }
    throw error
  }
}

function taskOf(document: CrawledDocument, url: string): ReadingTask {
  if (document.kind === 'html') return { kind: 'html', html: document.html, url }
  if (document.kind === 'markdown') return { kind: 'text', text: document.markdown, title: document.title }
  const name = decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '')
    .replace(/\.pdf$/i, '')
    .replace(/[_-]+/g, ' ')
  return { kind: 'pdf', bytes: document.bytes, title: name || new URL(url).hostname }
}

async function storeOutcome(ctx: TenantContext, source: SourceState, outcome: Outcome): Promise<void> {
  switch (outcome.type) {
    case 'started':
      return updateSource(ctx, source.id, { remote_id: outcome.remoteId })
    case 'found': {
      const pages = outcome.urls.map((url) => ({ id: newId(ctx.clock.nowMs()), url }))
      return addPendingPages(ctx, source, pages, ctx.clock.now().toString())
    }
    case 'page':
      return storePage(ctx, source, outcome.url, outcome.finalUrl, outcome.reading)
    case 'failed':
    case 'skipped':
      return storeFailure(
        ctx,
        source,
        outcome.url,
        outcome.type,
        outcome.message,
        outcome.type === 'failed' && outcome.gone === true,
      )
  }
}
