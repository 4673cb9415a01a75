import { expect, test } from 'vitest'
import { createLiveCalls } from './live-calls.ts'

test('a stop waits for the calls that run, and takes no new one', async () => {
  const calls = createLiveCalls()
  const [endFirst, endSecond] = [calls.begin()!, calls.begin()!]
  let drained = false
  const draining = calls.drain(60_000).then(() => {
    drained = true
  })
  expect([calls.count, calls.draining, calls.begin()]).toEqual([2, true, null])
  endFirst()
  await Promise.resolve()
  expect(drained).toBe(false)
  endSecond()
  endSecond()
  await draining
  expect(calls.count).toBe(0)
})

test('a stop without calls is at once, and one with a call that goes on ends after its time', async () => {
  await createLiveCalls().drain(60_000)
  const calls = createLiveCalls()
  calls.begin()
  await calls.drain(1)
  expect(calls.count).toBe(1)
})
