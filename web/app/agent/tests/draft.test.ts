import { expect, test } from 'vitest'
import { NewScenario } from '#contract/scenarios.ts'
import { freshExpectation, freshScenario, linesOf, withoutEmptyFacts } from './draft.ts'
import { readScenarioFile } from './scenario-file.ts'

test('a fresh test lacks only its name and what is booked', () => {
  const { error } = NewScenario.safeParse(freshScenario('es'))
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['name', 'facts.service'])
})

test('what nobody filled in is not sent: the caller does not know it', () => {
  const scenario = {
    ...freshScenario('en'),
    facts: { name: 'Ana', phone: ' ', intake: { reason: '', insurance: 'None' } },
  }
  expect(withoutEmptyFacts(scenario).facts).toEqual({ name: 'Ana', intake: { insurance: 'None' } })
})

test('every kind of expectation has a beginning that its fields accept once they are filled', () => {
  expect(freshExpectation('turns')).toEqual({ kind: 'turns', at_most: 12 })
  expect(freshExpectation('skill')).toMatchObject({ called: true })
})

test('lines are the turns; empty ones are none', () => {
  expect(linesOf('Hello\n\n  \nTuesday please')).toEqual(['Hello', 'Tuesday please'])
})

test('a file of tests is told from any other', () => {
  expect(readScenarioFile('{"scenarios":[{"name":"One"}]}')).toHaveLength(1)
  expect(readScenarioFile('[{"name":"One"}]')).toHaveLength(1)
  expect(readScenarioFile('{"faqs":[]}')).toBeNull()
  expect(readScenarioFile('name,price')).toBeNull()
})
