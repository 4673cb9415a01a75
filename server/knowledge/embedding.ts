import { defineJob, inOrganization } from '#server/context.ts'
import { findWithoutVector, saveVectors } from './vector-queries.ts'

const batchSize = 96

/** Gives numbers to the passages and FAQs that have none of the configured model; the search goes by words until then. */
export const EmbedChunks = defineJob<{ agent_id: string }>(
  'knowledge.embed-chunks',
  { retries: 6, timeoutSeconds: 900, concurrency: 2 },
  async (job, { agent_id }) => {
    const { embeddings } = job.services.providers
    if (!embeddings) return
    for (;;) {
      job.signal.throwIfAborted()
      const chunks = await inOrganization(job, 'knowledge.embed-chunks', (ctx) =>
        findWithoutVector(ctx, agent_id, embeddings.model, batchSize),
      )
      if (chunks.length === 0) return
      const rows = await embeddings.embed(
        chunks.map(({ title, heading_path, text }) => [title, ...heading_path, text].join('\n')),
        job.signal,
      )
      const saved = chunks.flatMap((chunk, i) =>
        rows[i] ? [{ chunk_id: chunk.chunk_id, faq_id: chunk.faq_id, embedding: rows[i] }] : [],
      )
      if (saved.length === 0) throw new Error('The embedding model returned nothing')
      await inOrganization(job, 'knowledge.embed-chunks', (ctx) =>
        saveVectors(ctx, agent_id, embeddings.model, saved),
      )
    }
  },
)
