import type { Language } from '#contract/languages.ts'
import type { Expectation, NewScenario } from '#contract/scenarios.ts'

/** A test to begin with: somebody plain who books. */
export function freshScenario(language: Language): NewScenario {
  return {
    name: '',
    language,
    channel: 'chat',
    persona: '',
    situation: { day: null, time: null, appointment: null },
    caller: { kind: 'simulated', goal: 'book', style: 'plain', seed: 1, use_llm: false },
    facts: {},
    expectations: [freshExpectation('outcome'), { kind: 'honest' }],
  }
}

export function freshExpectation(kind: Expectation['kind']): Expectation {
  switch (kind) {
    case 'slot':
      return { kind, slot: 'name', equals: '' }
    case 'skill':
      return { kind, skill: 'book_appointment', called: true, input: {}, result: {} }
    case 'says':
      return { kind, words: '', said: true }
    case 'outcome':
      return { kind, outcome: 'booked', reached: true }
    case 'turns':
      return { kind, at_most: 12 }
    case 'language':
      return { kind, language: 'en' }
    case 'honest':
      return { kind }
  }
}

/** What is sent: facts that nobody filled in are not known. */
export function withoutEmptyFacts(scenario: NewScenario): NewScenario {
  const { intake, ...plain } = scenario.facts
  const known = Object.fromEntries(Object.entries(plain).filter(([, value]) => value?.trim()))
  const answers = Object.fromEntries(Object.entries(intake ?? {}).filter(([, value]) => value.trim()))
  const { caller } = scenario
  const opening = caller.kind === 'simulated' && !caller.opening?.trim() ? { opening: undefined } : {}
  return {
    ...scenario,
    caller: { ...caller, ...opening } as NewScenario['caller'],
    facts: { ...known, ...(Object.keys(answers).length > 0 ? { intake: answers } : {}) },
  }
}

/** Lines of a text box, without the empty ones. */
export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim())
}
