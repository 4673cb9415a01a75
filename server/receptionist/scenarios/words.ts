import { createTaskThread } from '#server/platform/task-thread.ts'
import type { PatternSearch } from './pattern-thread.ts'

/** Thrown for an expression that could not be searched within its time. */
export class SlowPatternError extends Error {}

/** An owner's expression can be made to take for ever: it is searched in a thread that is given up then. */
const thread = createTaskThread<PatternSearch, number>(new URL('./pattern-thread.ts', import.meta.url), {
  longestMs: 2_000,
  maxHeapMb: 64,
  giveUp: () => new SlowPatternError('This expression takes too long to search.'),
})

/**
 * The first text in which words stand, without regard to case and accents, or by `/a regular expression/`; -1 when
 * they stand in none.
 * @throws SlowPatternError for an expression that takes too long
 */
export async function findWords(texts: readonly string[], pattern: string): Promise<number> {
  const source = /^\/(.+)\/$/s.exec(pattern)?.[1]
  if (source !== undefined) return thread.run({ source, texts })
  return texts.findIndex((text) => fold(text).includes(fold(pattern)))
}

/** Lower case, without accents, with single spaces and plain quotes. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
