/**
 * Lets so many run at a time, and of one key only a part of them: whoever asks for everything at once waits for
 * itself, and the others find room.
 */
export interface FairShare {
  run<T>(key: string, work: () => Promise<T>): Promise<T>
}

export function createFairShare({ total, each }: { total: number; each: number }): FairShare {
  const running = new Map<string, number>()
  /** Who waits, by key, in the order in which the keys had their last turn. */
  const waiting = new Map<string, (() => void)[]>()
  let count = 0

  const hasRoom = (key: string) => count < total && (running.get(key) ?? 0) < each

  function begin(key: string): void {
    count++
    running.set(key, (running.get(key) ?? 0) + 1)
  }

  function end(key: string): void {
    count--
    const left = running.get(key)! - 1
    if (left === 0) running.delete(key)
    else running.set(key, left)
    startNext()
  }

  function startNext(): void {
    for (const [key, queue] of waiting) {
      if (!hasRoom(key)) continue
      const start = queue.shift()!
      waiting.delete(key)
      if (queue.length > 0) waiting.set(key, queue)
      begin(key)
      start()
      return
    }
  }

  function takeTurn(key: string): Promise<void> {
    return new Promise((start) => {
      const queue = waiting.get(key)
      if (queue) queue.push(start)
      else waiting.set(key, [start])
    })
  }

  return {
    async run(key, work) {
      if (hasRoom(key)) begin(key)
      else await takeTurn(key)
      try {
        return await work()
      } finally {
        end(key)
      }
    },
  }
}
