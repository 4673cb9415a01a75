import type { BrainTurn } from '../house-brain/port.ts'
import { mentions } from '../house-brain/topics/index.ts'
import { understand } from '../house-brain/understanding/understand.ts'

const languages = ['en', 'es'] as const
const professions: readonly string[] = ['dental', 'legal', 'custom']

/**
 * Words that no model is asked about, because their answer must not depend on its mood: danger to people, orders to
 * the program, foreign tasks, advice that only professionals give. The house brain answers them by rule.
 */
export function belongsToHouse(turn: BrainTurn): boolean {
  const { utterance, agent, now } = turn
  // Who has used up a conversation has used up the model's part of it.
  if (agent.flags.message_limit_reached) return true
  for (const language of languages) {
    if (mentions(utterance, 'injection', language) || mentions(utterance, 'foreignTask', language))
      return true
    const asksAdvice =
      mentions(utterance, 'medicalAdvice', language) || mentions(utterance, 'legalAdvice', language)
    if (asksAdvice && professions.includes(agent.vertical)) return true
  }
  const lang = turn.language ?? 'en'
  return understand({ text: utterance, lang, now: now.toPlainDateTime(), zone: now.timeZoneId }).life_safety
}
