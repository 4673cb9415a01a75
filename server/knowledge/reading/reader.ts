import { DomainError } from '#server/platform/errors.ts'
import { createTaskThread } from '#server/platform/task-thread.ts'
import type { Reading, ReadingTask } from './reading-task.ts'

const thread = createTaskThread<ReadingTask, Reading>(new URL('./reading-thread.ts', import.meta.url), {
  longestMs: 60_000,
  maxHeapMb: 768,
  giveUp: (why) =>
    new DomainError(
      'unprocessable',
      why === 'time'
        ? 'This document takes too long to read. Upload a smaller part of it.'
        : 'This document is too large to read. Upload a smaller part of it.',
    ),
})

/**
 * Reads a document in the reading thread, so that calls and chats never wait for a large one. A document that takes
 * more than a minute, or all of the thread's memory, is given up.
 * @throws DomainError with a sentence for the document's owner
 */
export function readDocument(task: ReadingTask): Promise<Reading> {
  return thread.run(task)
}
