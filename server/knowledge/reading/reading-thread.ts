import { parentPort } from 'node:worker_threads'
import { DomainError } from '#server/platform/errors.ts'
import { type ReadingTask, runReading } from './reading-task.ts'

/* Runs in a thread of its own: a document that takes long, or is made to, keeps nobody waiting. */
parentPort?.on('message', async ({ id, task }: { id: number; task: ReadingTask }) => {
  try {
    parentPort!.postMessage({ id, reading: await runReading(task) })
  } catch (error) {
    const { message } = error as Error
    parentPort!.postMessage({
      id,
      error: { message, code: error instanceof DomainError ? error.code : null },
    })
  }
})
