import { serveTasks } from '#server/platform/task-thread.ts'

export interface PatternSearch {
  source: string
  texts: readonly string[]
}

/* Runs in a thread of its own, which is ended when an expression takes too long. */
serveTasks<PatternSearch, number>(({ source, texts }) => {
  const pattern = new RegExp(source, 'iu')
  return texts.findIndex((text) => pattern.test(text))
})
