import { warmHazards } from './emergency/assessment.ts'
import { warmIntents } from './intents/ranking.ts'
import { detectLanguage } from './language.ts'
import { learnExamples } from './likeness/likeness.ts'
import type { Language } from './types.ts'
import { understand } from './understand.ts'

/**
 * Prepares all that reading a language needs, so that the first caller does not wait for it. It yields after each
 * part of the work, of some milliseconds: a server runs it at its start and lets others in between. Without it the
 * first utterance of a language pays at once.
 */
export function* warmUp(language: Language): Generator<void> {
  yield* learnExamples(language)
  yield* warmIntents(language)
  yield* warmHazards(language)
  detectLanguage('warm')
  yield
  for (const text of samples) {
    understand({ text, lang: language, now: Temporal.PlainDateTime.from('2026-01-05T09:00'), zone: 'UTC' })
    yield
  }
}

/** Figures, a name, a date: every reader has something to look at. */
const samples = [
  'a',
  'Ana Ruiz 555 010 0199',
  'ana at example dot com 3 4 2026 10:30',
  'ana arroba example punto com',
]
