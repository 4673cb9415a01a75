import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepPace } from './pacing.ts'

const pace = { character: 10, silence: 5_000, keys: 1_000 }
let told: string[]
const open = () =>
  keepPace({ silence: () => told.push('silence'), keys: (digits) => told.push(`keys ${digits}`) }, pace)

beforeEach(() => {
  told = []
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

test('somebody who says nothing is prompted once the voice has come to its end and some time has passed', () => {
  const pacing = open()
  pacing.said('x'.repeat(100))
  pacing.complete()
  vi.advanceTimersByTime(1_000 + 4_900)
  expect(told).toEqual([])
  vi.advanceTimersByTime(300)
  expect(told).toEqual(['silence'])
})

test('the voice’s own word for its end counts more than the estimate, but not before all words are there', () => {
  const pacing = open()
  pacing.said('x'.repeat(1_000))
  pacing.quiet()
  vi.advanceTimersByTime(6_000)
  expect(told).toEqual([])
  pacing.complete()
  pacing.quiet()
  vi.advanceTimersByTime(5_000)
  expect(told).toEqual(['silence'])
})

test('a goodbye is spoken to its end before the line is closed, and a caller who speaks into it keeps it open', () => {
  const pacing = open()
  const close = vi.fn()
  pacing.said('x'.repeat(100))
  pacing.onceQuiet(close)
  pacing.complete()
  vi.advanceTimersByTime(900)
  expect(close).not.toHaveBeenCalled()
  pacing.heard()
  vi.advanceTimersByTime(60_000)
  expect(close).not.toHaveBeenCalled()
  pacing.onceQuiet(close)
  pacing.complete()
  pacing.quiet()
  expect(close).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(60_000)
  expect(told).toEqual([])
})

test('keys are put together until a pause or the pound key', () => {
  const pacing = open()
  for (const digit of '2125') {
    pacing.key(digit)
    vi.advanceTimersByTime(900)
  }
  expect(told).toEqual([])
  vi.advanceTimersByTime(100)
  for (const digit of '42#') pacing.key(digit)
  pacing.key('#')
  vi.advanceTimersByTime(2_000)
  expect(told).toEqual(['keys 2125', 'keys 42'])
})

test('after the end nothing happens any more', () => {
  const pacing = open()
  pacing.key('1')
  pacing.said('hello')
  pacing.complete()
  pacing.stop()
  vi.advanceTimersByTime(60_000)
  expect(told).toEqual([])
})
