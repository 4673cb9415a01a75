import { createHash } from 'node:crypto'
import type { Embeddings } from './port.ts'

const dimensions = 128

/**
 * Embeddings without a model, for tests: texts that share pieces of words lie near each other. They know nothing of
 * meaning, so the product never uses them by itself.
 */
export function createSandboxEmbeddings(): Embeddings {
  return { model: 'sandbox', embed: async (texts) => texts.map(embedText) }
}

function embedText(text: string): number[] {
  const row = new Array<number>(dimensions).fill(0)
  const folded = ` ${text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')} `
  for (let at = 0; at + 4 <= folded.length; at++) {
    const hash = createHash('md5')
      .update(folded.slice(at, at + 4))
      .digest()
    row[hash[0]! % dimensions]! += hash[1]! % 2 === 0 ? 1 : -1
  }
  const length = Math.hypot(...row) || 1
  return row.map((value) => value / length)
}
