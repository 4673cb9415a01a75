import { expect, test } from 'vitest'
import { createTaskThread } from './task-thread.ts'

const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { serveTasks } from ${JSON.stringify(new URL('./task-thread.ts', import.meta.url).href)}
    serveTasks((task) => {
      if (task === 'for ever') for (;;);
      if (task === 'everything') { const all = []; for (;;) all.push(new Array(1e5).fill(all.length)) }
      if (task === 'broken') throw new Error('it broke')
      return task.toUpperCase()
    })`)}`,
)
const giveUp = (why: string) => new Error(`given up for ${why}`)

test('tasks are answered, and errors come back', async () => {
  const { run } = createTaskThread<string, string>(script, { longestMs: 20_000, maxHeapMb: 64, giveUp })
  expect(await Promise.all([run('a'), run('b')])).toEqual(['A', 'B'])
  await expect(run('broken')).rejects.toThrow('it broke')
})

test('a task that never ends is given up, and those behind it are done by the next thread', async () => {
  const { run } = createTaskThread<string, string>(script, { longestMs: 1_500, maxHeapMb: 64, giveUp })
  expect(await run('warm')).toBe('WARM')
  const [stuck, behind] = await Promise.allSettled([run('for ever'), run('behind')])
  expect(stuck).toMatchObject({ status: 'rejected', reason: { message: 'given up for time' } })
  expect(behind).toMatchObject({ status: 'fulfilled', value: 'BEHIND' })
})

test('a task that takes all of the memory ends the thread, not the process', async () => {
  const { run } = createTaskThread<string, string>(script, { longestMs: 20_000, maxHeapMb: 32, giveUp })
  await expect(run('everything')).rejects.toThrow('given up for memory')
  expect(await run('next')).toBe('NEXT')
})
