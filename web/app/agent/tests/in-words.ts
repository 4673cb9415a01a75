import type { Check, Expectation, ScenarioOutcome } from '#contract/scenarios.ts'
import type { Texts } from '../../../texts/index.ts'

/** What is expected, in the reader's words. */
export function sayExpectation(expectation: Expectation, { scenarios: texts }: Texts): string {
  const { expects } = texts
  switch (expectation.kind) {
    case 'slot':
      return expects.slot(texts.slots[expectation.slot], expectation.equals)
    case 'skill': {
      const skill = texts.skills[expectation.skill]
      return expectation.called ? expects.skill(skill) : expects.noSkill(skill)
    }
    case 'says':
      return expectation.said
        ? expects.says(quote(expectation.words))
        : expects.neverSays(quote(expectation.words))
    case 'outcome': {
      const outcome = texts.outcomes[expectation.outcome]
      return expectation.reached ? expects.outcome(outcome) : expects.noOutcome(outcome)
    }
    case 'turns':
      return expects.turns(expectation.at_most)
    case 'language':
      return expects.language(texts.edit.languages[expectation.language])
    case 'honest':
      return expects.honest
  }
}

const quote = (words: string) => (/^\/.+\/$/s.test(words) ? words : `“${words}”`)

/** What was found when it was looked at, in the reader's words. */
export function sayFinding({ code, found }: Check, { scenarios: texts }: Texts): string {
  if (code === 'outcomes')
    return texts.found.outcomes(sayOutcomes(found.split(',') as ScenarioOutcome[], texts))
  if (code === 'language') return texts.found.language(texts.edit.languages[found === 'es' ? 'es' : 'en'])
  return texts.found[code](found)
}

function sayOutcomes(outcomes: ScenarioOutcome[], { outcomes: words }: Texts['scenarios']): string {
  return outcomes.map((outcome) => words[outcome] ?? outcome).join(', ')
}
