import { type AppContext, defineJob, inOrganization } from '#server/context.ts'
import { DomainError } from '#server/platform/errors.ts'
import { record } from '#server/platform/events.ts'
import { newId } from '#server/platform/ids.ts'
import { enqueue, type JobRun } from '#server/platform/jobs.ts'
import { EmbedChunks } from './embedding.ts'
import { storePage } from './indexing.ts'
import { addPendingPages } from './page-queries.ts'
import { draftProfile } from './profile.ts'
import { readDocument } from './reading/reader.ts'
import type { Reading } from './reading/reading-task.ts'
import { findFile, findSourceState, updateSource } from './source-queries.ts'

/** Reads an uploaded file or a pasted text and makes it searchable. */
export const ReadFile = defineJob<{ source_id: string }>(
  'knowledge.read-file',
  { retries: 3, timeoutSeconds: 300, concurrency: 2 },
  async (job, { source_id }) => {
    const given = await inOrganization(job, 'knowledge.read-file', async (ctx) => {
      const source = await findSourceState(ctx, source_id)
      const file = source && (await findFile(ctx, source_id))
      if (!source || !file || source.status === 'completed') return null
      await updateSource(ctx, source_id, { status: 'in_progress', error: null })
      return { source, file }
    })
    if (!given) return
    const { source, file } = given
    const task =
      source.kind === 'text'
        ? ({ kind: 'text', text: file.content.toString('utf8'), title: source.title } as const)
        : ({ kind: 'file', name: file.name, bytes: file.content } as const)
    const reading = await readDocument(task).catch((error: unknown) => {
      if (error instanceof DomainError) return error
      throw error
    })
    if (reading instanceof DomainError) await failSource(job, source_id, reading.message)
    else await storeReading(job, source_id, reading)
  },
)

async function storeReading(job: JobRun<AppContext>, sourceId: string, reading: Reading): Promise<void> {
  await inOrganization(job, 'knowledge.read-file', async (ctx) => {
    const source = await findSourceState(ctx, sourceId)
    if (!source) return
    const at = ctx.clock.now().toString()
    // A file is one page; it has no address, so its place is named after the source.
    const place = `source:${source.id}`
    await addPendingPages(ctx, source, [{ id: newId(ctx.clock.nowMs()), url: place }], at)
    await storePage(ctx, source, place, null, {
      ...reading,
      document: { ...reading.document, title: source.title },
    })
    await draftProfile(ctx, source.agent_id)
    await updateSource(ctx, sourceId, { status: 'completed', last_synced_at: at })
    record(ctx, 'source.synced', { source_id: sourceId, agent_id: source.agent_id })
    if (job.services.providers.embeddings) enqueue(ctx, EmbedChunks, { agent_id: source.agent_id })
  })
}

/** Notes why a source could not be read, in the words that its owner will read. */
export async function failSource(job: JobRun<AppContext>, sourceId: string, sentence: string): Promise<void> {
  await inOrganization(job, 'knowledge.fail-source', async (ctx) => {
    const source = await findSourceState(ctx, sourceId)
    if (!source) return
    await updateSource(ctx, sourceId, { status: 'failed', error: sentence.slice(0, 500) })
    record(ctx, 'source.failed', { source_id: sourceId, agent_id: source.agent_id })
  })
}
