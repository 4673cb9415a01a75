import type { Config } from '#server/config.ts'
import type { Embeddings } from './port.ts'

export type { Embeddings } from './port.ts'

/** The embedding model that is configured; null without one: the product then searches by words alone. */
export async function chooseEmbeddings({
  EMBEDDINGS_MODEL,
  OPENAI_API_KEY,
  OPENAI_BASE_URL,
}: Config): Promise<Embeddings | null> {
  if (!EMBEDDINGS_MODEL || !OPENAI_API_KEY) return null
  const { createOpenAiEmbeddings } = await import('./openai.ts')
  return createOpenAiEmbeddings({ apiKey: OPENAI_API_KEY, baseUrl: OPENAI_BASE_URL, model: EMBEDDINGS_MODEL })
}
