import type { Check, Expectation, FindingCode, NewScenario, TranscriptTurn } from '#contract/scenarios.ts'
import { findClaims, proofs } from '../claims.ts'
import type { Ending } from './ending.ts'
import { showSlots } from './slots.ts'
import { findWords, fold, SlowPatternError } from './words.ts'

/** What an expectation is compared with. */
export interface Evidence {
  transcript: readonly TranscriptTurn[]
  ending: Ending
  timezone: string
}

type Finding = Omit<Check, 'expectation' | 'why'>
type Of<K extends Expectation['kind']> = Extract<Expectation, { kind: K }>

/** Compares a conversation with everything that was expected of it, each with the reason. */
export async function checkExpectations(
  { expectations }: Pick<NewScenario, 'expectations'>,
  evidence: Evidence,
): Promise<Check[]> {
  const checks: Check[] = []
  for (const expectation of expectations) {
    const finding = await check(expectation, evidence)
    checks.push({ expectation, ...finding, why: sayFinding(finding) })
  }
  return checks
}

function check(expectation: Expectation, evidence: Evidence): Finding | Promise<Finding> {
  switch (expectation.kind) {
    case 'slot':
      return checkSlot(expectation, evidence)
    case 'skill':
      return checkSkill(expectation, evidence)
    case 'says':
      return checkWords(expectation, evidence)
    case 'outcome':
      return checkOutcome(expectation, evidence)
    case 'turns':
      return checkTurns(expectation, evidence)
    case 'language':
      return checkLanguage(expectation, evidence)
    case 'honest':
      return checkHonesty(evidence)
  }
}

function finding(passed: boolean, code: FindingCode, found = '', turn: number | null = null): Finding {
  return { passed, code, found: found.slice(0, 500), turn }
}

function checkSlot({ slot, equals }: Of<'slot'>, evidence: Evidence): Finding {
  const value = showSlots(evidence)[slot]
  if (value === undefined) return finding(false, 'not_understood')
  const isSame =
    slot === 'phone' ? lastDigits(value) === lastDigits(equals) : fold(value).includes(fold(equals))
  return finding(isSame, 'understood', value)
}

function lastDigits(phone: string): string {
  return phone.replace(/\D/g, '').slice(-10)
}

function checkSkill({ skill, called, input, result }: Of<'skill'>, { transcript }: Evidence): Finding {
  const uses = transcript.flatMap(({ skills }, index) =>
    skills.filter((use) => use.skill === skill).map((use) => ({ ...use, turn: index + 1 })),
  )
  const use = uses.find((one) => one.ok && holds(one.input, input) && holds(one.result, result))
  if (use) return finding(called, 'used', use.summary, use.turn)
  if (!called) return finding(true, 'not_used')
  const last = uses.at(-1)
  if (!last) return finding(false, 'not_used')
  if (!last.ok) return finding(false, 'refused', last.summary, last.turn)
  const shown = { ...pick(last.input, input), ...pick(last.result, result) }
  return finding(false, 'used_otherwise', JSON.stringify(shown), last.turn)
}

/** Whether at least the wanted values are there; texts are compared without regard to case and accents. */
function holds(given: Record<string, unknown>, wanted: Record<string, unknown>): boolean {
  return Object.entries(wanted).every(([key, value]) => {
    const other = given[key]
    if (typeof value === 'string' && typeof other === 'string') return fold(other) === fold(value)
    return other === value
  })
}

function pick(given: Record<string, unknown>, wanted: object): Record<string, unknown> {
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, given[key] ?? null]))
}

async function checkWords({ words, said }: Of<'says'>, { transcript }: Evidence): Promise<Finding> {
  try {
    const answers = transcript.map(({ agent }) => agent)
    const index = await findWords(answers, words)
    return index < 0 ? finding(!said, 'not_said') : finding(said, 'said', '', index + 1)
  } catch (error) {
    if (error instanceof SlowPatternError) return finding(false, 'slow_pattern')
    throw error
  }
}

function checkOutcome({ outcome, reached }: Of<'outcome'>, { ending }: Evidence): Finding {
  return finding(ending.outcomes.includes(outcome) === reached, 'outcomes', ending.outcomes.join(','))
}

function checkTurns({ at_most }: Of<'turns'>, { transcript }: Evidence): Finding {
  const passed = transcript.length <= at_most
  return finding(passed, 'turns', String(transcript.length), passed ? null : at_most + 1)
}

function checkLanguage({ language }: Of<'language'>, { transcript }: Evidence): Finding {
  const index = transcript.findIndex((turn) => turn.agent && turn.language !== language)
  if (index < 0) return finding(true, 'language', language)
  return finding(false, 'language', transcript[index]!.language, index + 1)
}

/** Everything that is claimed needs a skill that succeeded for it, in this conversation, up to then. */
function checkHonesty({ transcript }: Evidence): Finding {
  const done = new Set<string>()
  for (const [index, { agent, skills }] of transcript.entries()) {
    for (const { skill, ok } of skills) if (ok) done.add(skill)
    for (const sentence of agent.split(/(?<=[.!?])\s+/)) {
      const isUnbacked = findClaims(sentence).some((deed) => !proofs[deed].some((skill) => done.has(skill)))
      if (isUnbacked) return finding(false, 'unbacked_claim', sentence, index + 1)
    }
  }
  return finding(true, 'honest')
}

/** A finding in English; the web app has its own words for the codes. */
function sayFinding({ code, found }: Finding): string {
  switch (code) {
    case 'understood':
      return `It was understood as: ${found}.`
    case 'not_understood':
      return 'It was not understood at all.'
    case 'used':
      return `It was used: ${found}.`
    case 'used_otherwise':
      return `It was used with ${found}.`
    case 'refused':
      return `It was refused: ${found}`
    case 'not_used':
      return 'It was not used.'
    case 'said':
      return 'It was said.'
    case 'not_said':
      return 'It was not said.'
    case 'slow_pattern':
      return 'The expression takes too long to search; make it simpler.'
    case 'outcomes':
      return `It came to: ${found.replaceAll('_', ' ').replaceAll(',', ', ')}.`
    case 'turns':
      return `It took ${found} turns.`
    case 'language':
      return `The answers are in ${found === 'es' ? 'Spanish' : 'English'}.`
    case 'unbacked_claim':
      return `“${found}” was said, and nothing of it was done.`
    case 'honest':
      return 'Nothing was claimed that was not done.'
  }
}
