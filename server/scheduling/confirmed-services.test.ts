import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Service } from '#contract/scheduling.ts'
import { createWorld, type World } from '#test/world.ts'

let world: World

beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world?.close())

const confirm = (services: object[]) =>
  world.brightside.api('POST', `/api/agents/${world.brightside.agentId}/profile/confirmation`, { services })
const services = async () => {
  const { items } = (await world.brightside.api<{ items: Service[] }>('GET', '/api/services')).body
  return items.map(({ name, price_text, duration_minutes }) => [name, price_text, duration_minutes])
}

test('services that the owner confirms can be booked; later corrections follow, own services stay', async () => {
  await world.brightside.api('POST', '/api/services', { name: 'Night guard', duration_minutes: 20 })
  await confirm([
    { name: 'Whitening', price: 'from $199', duration_minutes: 45 },
    { name: 'Crown' },
    { name: 'Pay in three parts', price: '$300' },
  ])
  await world.runJobs()
  expect(await services()).toHaveLength(4)
  expect(await services()).toEqual(
    expect.arrayContaining([
      ['Whitening', 'from $199', 45],
      ['Crown', null, 60],
    ]),
  )
  await confirm([
    { name: 'whitening', price: '$210', duration_minutes: 60 },
    { name: 'Crown', price: '$900' },
  ])
  await world.runJobs()
  expect(await services()).toHaveLength(3)
  expect(await services()).toEqual(
    expect.arrayContaining([
      ['Night guard', null, 20],
      ['Whitening', '$210', 60],
      ['Crown', '$900', 60],
    ]),
  )
})
