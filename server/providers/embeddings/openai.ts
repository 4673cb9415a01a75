import { createOpenAI } from '@ai-sdk/openai'
import { embedMany } from 'ai'
import type { Embeddings } from './port.ts'

/** Rows of this length are as good as longer ones for short passages, and a third of the reading. */
const dimensions = 512
const batchSize = 96

/** OpenAI's embeddings, or those of any server that speaks its protocol. */
export function createOpenAiEmbeddings({
  apiKey,
  baseUrl,
  model,
}: {
  apiKey: string
  baseUrl?: string | undefined
  model: string
}): Embeddings {
  const provider = createOpenAI({ apiKey, ...(baseUrl ? { baseURL: baseUrl } : {}) })
  const isShortenable = model.startsWith('text-embedding-3')
  return {
    model: isShortenable ? `${model}@${dimensions}` : model,
    async embed(texts, signal) {
      const rows: number[][] = []
      for (let at = 0; at < texts.length; at += batchSize) {
        const { embeddings } = await embedMany({
          model: provider.textEmbeddingModel(model),
          values: texts.slice(at, at + batchSize),
          maxRetries: 2,
          ...(signal ? { abortSignal: signal } : {}),
          ...(isShortenable ? { providerOptions: { openai: { dimensions } } } : {}),
        })
        rows.push(...embeddings)
      }
      return rows
    },
  }
}
