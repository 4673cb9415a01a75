import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Patience } from './patience.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Gives what is sent, when it is sent. */
function channel() {
  const queue = [Promise.withResolvers<string | null>()]
  return {
    send(item: string | null) {
      const next = Promise.withResolvers<string | null>()
      queue.at(-1)!.resolve(item)
      queue.push(next)
    },
    async *stream() {
      for (let at = 0; ; at++) {
        const item = await queue[at]!.promise
        if (item === null) return
        yield item
      }
    },
  }
}

test('passes on what comes in time, and ends with the stream', async () => {
  const line = channel()
  for (const item of ['a', 'b', null]) line.send(item)
  const heard: string[] = []
  for await (const item of new Patience(1_000).watch(line.stream())) heard.push(item)
  expect(heard).toEqual(['a', 'b'])
})

test('a stream that falls silent ends in a TimeoutError, before its first word or later', async () => {
  for (const words of [[], ['a']]) {
    const line = channel()
    for (const word of words) line.send(word)
    const heard: string[] = []
    const listen = async () => {
      for await (const item of new Patience(1_000).watch(line.stream())) heard.push(item)
    }
    const late = expect(listen()).rejects.toMatchObject({ name: 'TimeoutError' })
    await vi.advanceTimersByTimeAsync(1_000)
    await late
    expect(heard).toEqual(words)
  }
})

test('items that are not said use the wait up', async () => {
  const line = channel()
  const watched = new Patience(1_000).watch(line.stream())
  const first = watched.next()
  await vi.advanceTimersByTimeAsync(700)
  line.send('token')
  await first
  const late = expect(watched.next()).rejects.toMatchObject({ name: 'TimeoutError' })
  await vi.advanceTimersByTimeAsync(300)
  await late
})

test('what is said begins the wait anew, and the time of who listens does not count', async () => {
  const line = channel()
  const patience = new Patience(1_000)
  const watched = patience.watch(line.stream())
  for (let word = 0; word < 3; word++) {
    const next = watched.next()
    await vi.advanceTimersByTimeAsync(900)
    line.send('word')
    expect((await next).value).toBe('word')
    patience.restart()
    await vi.advanceTimersByTimeAsync(5_000)
  }
})

test('an error of the stream is passed on', async () => {
  // biome-ignore lint/correctness/useYield: a stream that fails before its first item
  async function* broken(): AsyncGenerator<string> {
    throw new Error('broken')
  }
  await expect(new Patience(100).watch(broken()).next()).rejects.toThrow('broken')
})
