import { parentPort, Worker } from 'node:worker_threads'
import type { ErrorCode } from '#contract/errors.ts'
import { DomainError } from './errors.ts'

/** Work that takes long, done in a thread of its own so that calls and chats never wait for it. */
export interface TaskThread<Task, Result> {
  /** @throws what the work throws, and the error of `giveUp` for a task that took all of the time or memory */
  run(task: Task): Promise<Result>
}

export interface ThreadOptions {
  longestMs: number
  maxHeapMb: number
  giveUp: (why: 'time' | 'memory') => Error
}

interface Waiting<Task, Result> {
  task: Task
  resolve(result: Result): void
  reject(error: Error): void
}
interface Answer<Result> {
  id: number
  result?: Result
  error?: { message: string; code: ErrorCode | null }
}

/**
 * A thread for a script that calls `serveTasks`; it starts with the first task. A task that takes too long, or all
 * of the memory, is given up, and the thread begins anew with the others. An idle thread keeps no process alive.
 */
export function createTaskThread<Task, Result>(
  script: URL,
  { longestMs, maxHeapMb, giveUp }: ThreadOptions,
): TaskThread<Task, Result> {
  let thread: Worker | null = null
  let lastId = 0
  let timer: NodeJS.Timeout | undefined
  const waiting = new Map<number, Waiting<Task, Result>>()

  function start(): Worker {
    if (thread) return thread
    const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: maxHeapMb } })
    worker.on('message', (answer: Answer<Result>) => settle(worker, answer))
    const fail = () => {
      if (thread === worker) giveUpOldest('memory')
    }
    worker.on('error', fail)
    worker.on('exit', fail)
    worker.unref()
    thread = worker
    return worker
  }
  function send(id: number, task: Task): void {
    const worker = start()
    worker.ref()
    worker.postMessage({ id, task })
  }
  /** The time of a task begins when all before it are done. */
  function watchOldest(): void {
    clearTimeout(timer)
    if (waiting.size > 0) timer = setTimeout(() => giveUpOldest('time'), longestMs)
  }
  function settle(worker: Worker, { id, result, error }: Answer<Result>): void {
    const asked = waiting.get(id)
    if (!asked) return
    const wasOldest = waiting.keys().next().value === id
    waiting.delete(id)
    if (wasOldest) watchOldest()
    if (waiting.size === 0) worker.unref()
    if (!error) asked.resolve(result as Result)
    else asked.reject(error.code ? new DomainError(error.code, error.message) : new Error(error.message))
  }
  /** The oldest task is the one the thread is stuck with; the others are done by the next thread. */
  function giveUpOldest(why: 'time' | 'memory'): void {
    const worker = thread
    thread = null
    void worker?.terminate()
    const [oldest, ...others] = waiting
    if (oldest) {
      waiting.delete(oldest[0])
      oldest[1].reject(giveUp(why))
    }
    watchOldest()
    for (const [id, { task }] of others) send(id, task)
  }
  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        const id = ++lastId
        waiting.set(id, { task, resolve, reject })
        if (waiting.size === 1) watchOldest()
        send(id, task)
      }),
  }
}

/** The other side: does the tasks of the thread that it is called in. */
export function serveTasks<Task, Result>(run: (task: Task) => Result | Promise<Result>): void {
  parentPort?.on('message', async ({ id, task }: { id: number; task: Task }) => {
    try {
      parentPort!.postMessage({ id, result: await run(task) })
    } catch (error) {
      const { message } = error as Error
      parentPort!.postMessage({
        id,
        error: { message, code: error instanceof DomainError ? error.code : null },
      })
    }
  })
}
