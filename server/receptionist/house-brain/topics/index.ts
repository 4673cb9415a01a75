import type { Language } from '#contract/languages.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { foldText } from './fold.ts'
import type { TopicCues } from './topic.ts'

export { foldText } from './fold.ts'

const cues: Record<Language, TopicCues> = { en, es }

export type Topic = Exclude<keyof TopicCues, 'filler'>

/** Whether a text touches a topic. */
export function mentions(text: string, topic: Topic, language: Language): boolean {
  return cues[language][topic].test(foldText(text))
}

/** How many words carry a subject of their own: 0 in "what are your hours", 2 in "hours of the day care". */
export function countSubjectWords(text: string, language: Language): number {
  const words = foldText(text).match(/[\p{L}\p{N}']+/gu) ?? []
  return words.filter((word) => word.length > 1 && !cues[language].filler.has(word)).length
}
