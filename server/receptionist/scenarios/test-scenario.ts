import { NewScenario } from '#contract/scenarios.ts'

/** A scenario for tests: a caller who books, unless told otherwise. */
export function makeScenario(given: Record<string, unknown> = {}): NewScenario {
  return NewScenario.parse({
    name: 'Books a cleaning',
    language: 'en',
    caller: { kind: 'simulated', goal: 'book', style: 'plain', seed: 1 },
    situation: { day: 'tue', time: '10:00' },
    facts: {
      name: 'Nina Alvarez',
      phone: '212-555-0187',
      email: 'nina@example.com',
      service: 'a cleaning',
      when: 'Thursday at 10 in the morning',
      rather: 'Friday at 2 pm',
    },
    expectations: [{ kind: 'outcome', outcome: 'booked' }, { kind: 'honest' }],
    ...given,
  })
}
