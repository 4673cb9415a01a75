import { Worker } from 'node:worker_threads'
import type { ErrorCode } from '#contract/errors.ts'
import { DomainError } from '#server/platform/errors.ts'
import type { Reading, ReadingTask } from './reading-task.ts'

interface Waiting {
  task: ReadingTask
  resolve(reading: Reading): void
  reject(error: Error): void
  timer: NodeJS.Timeout
}
interface Answer {
  id: number
  reading?: Reading
  error?: { message: string; code: ErrorCode | null }
}

const longestMs = 60_000
const maxHeapMb = 768

let thread: Worker | null = null
let lastId = 0
const waiting = new Map<number, Waiting>()

/**
 * Reads a document in the reading thread, so that calls and chats never wait for a large one. A document that takes
 * more than a minute, or all of the thread's memory, is given up, and the thread begins anew.
 * @throws DomainError with a sentence for the document's owner
 */
export function readDocument(task: ReadingTask): Promise<Reading> {
  const id = ++lastId
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => giveUpOldest('This document takes too long to read. Upload a smaller part of it.'),
      longestMs,
    )
    waiting.set(id, { task, resolve, reject, timer })
    send(id, task)
  })
}

function send(id: number, task: ReadingTask): void {
  const worker = startThread()
  worker.ref()
  worker.postMessage({ id, task })
}

function startThread(): Worker {
  if (thread) return thread
  const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
  })
  worker.on('message', ({ id, reading, error }: Answer) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    // An idle thread keeps no process alive.
    if (waiting.size === 0) worker.unref()
    if (!asked) return
    clearTimeout(asked.timer)
    if (reading) asked.resolve(reading)
    else asked.reject(error?.code ? new DomainError(error.code, error.message) : new Error(error?.message))
  })
  const fail = () => {
    if (thread === worker) giveUpOldest('This document is too large to read. Upload a smaller part of it.')
  }
  worker.on('error', fail)
  worker.on('exit', fail)
  worker.unref()
  thread = worker
  return worker
}

/** The oldest document is the one the thread is stuck with; the others are read by the next thread. */
function giveUpOldest(sentence: string): void {
  const worker = thread
  thread = null
  void worker?.terminate()
  const [oldest, ...others] = waiting
  if (oldest) {
    clearTimeout(oldest[1].timer)
    waiting.delete(oldest[0])
    oldest[1].reject(new DomainError('unprocessable', sentence))
  }
  for (const [id, { task }] of others) send(id, task)
}
