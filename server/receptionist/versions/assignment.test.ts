import { expect, test } from 'vitest'
import { assignVersion } from './assignment.ts'

const experiment = {
  id: '0197a000-0000-7000-8000-000000000001',
  variants: [
    { version: 3, share: 70 },
    { version: 5, share: 20 },
    { version: 8, share: 10 },
  ],
}
const people = Array.from({ length: 10_000 }, (_, n) => `visitor-${n}`)

test('a person is given the same version each time', () => {
  for (const person of people.slice(0, 100))
    expect(assignVersion(experiment, person)).toBe(assignVersion({ ...experiment }, person))
})

test('people are divided by the shares', () => {
  const given = Map.groupBy(people, (person) => assignVersion(experiment, person))
  for (const { version, share } of experiment.variants)
    expect(Math.abs(given.get(version)!.length / 100 - share)).toBeLessThan(1.5)
  expect(given.size).toBe(3)
})

test('another experiment divides them anew: who had one version in the first is spread over all in the second', () => {
  const other = { ...experiment, id: '0197a000-0000-7000-8000-000000000002' }
  const had = people.filter((person) => assignVersion(experiment, person) === 8)
  const inBoth = had.filter((person) => assignVersion(other, person) === 8)
  expect(inBoth.length / had.length).toBeLessThan(0.2)
})
