import { expect, test } from 'vitest'
import { createFairShare } from './fair-share.ts'

/** Work that ends when it is told to. */
function createTask() {
  let finish = () => {}
  const done = new Promise<void>((resolve) => {
    finish = resolve
  })
  return { done, finish }
}
const settle = () => new Promise((done) => setImmediate(done))

test('one key has no more than its part, another one finds room, and both go on as work ends', async () => {
  const share = createFairShare({ total: 4, each: 3 })
  const started: string[] = []
  const tasks = [1, 2, 3, 4, 5].map((n) => ({ n, ...createTask() }))
  const hogs = tasks.map(({ n, done }) =>
    share.run('hog', () => {
      started.push(`hog ${n}`)
      return done
    }),
  )
  await settle()
  expect(started).toEqual(['hog 1', 'hog 2', 'hog 3'])
  await share.run('guest', async () => void started.push('guest'))
  expect(started.at(-1)).toBe('guest')
  tasks[0]!.finish()
  await settle()
  expect(started.at(-1)).toBe('hog 4')
  for (const { finish } of tasks) finish()
  await Promise.all(hogs)
  expect(started).toHaveLength(6)
})

test('when all places are taken, keys take turns: who came with one waits for one, not for a hundred', async () => {
  const share = createFairShare({ total: 1, each: 1 })
  const order: string[] = []
  const first = createTask()
  const work = [share.run('a', () => first.done)]
  for (let i = 0; i < 5; i++) work.push(share.run('a', async () => void order.push('a')))
  work.push(share.run('b', async () => void order.push('b')))
  first.finish()
  await Promise.all(work)
  expect(order.indexOf('b')).toBeLessThan(2)
})

test('work that fails gives its place back', async () => {
  const share = createFairShare({ total: 1, each: 1 })
  await expect(share.run('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await share.run('a', async () => 'yes')).toBe('yes')
})
