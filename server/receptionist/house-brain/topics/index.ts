import type { Language } from '#contract/languages.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { foldText } from './fold.ts'
import type { TopicCues } from './topic.ts'
import { toUstedes } from './vosotros.ts'

export { foldText } from './fold.ts'

const cues: Record<Language, TopicCues> = { en, es }

export type Topic = Exclude<keyof TopicCues, 'filler'>

/** Whether a text touches a topic. */
export function mentions(text: string, topic: Topic, language: Language): boolean {
  return cues[language][topic].test(foldForCues(text, language))
}

/** The form that cues are written in: folded, and in Spanish with "ustedes" where Spain says "vosotros". */
function foldForCues(text: string, language: Language): string {
  if (last.text === text && last.language === language) return last.folded
  const folded = foldText(text)
  last = { text, language, folded: language === 'es' ? toUstedes(folded) : folded }
  return last.folded
}

/** A turn asks the same text about dozens of topics: it is folded once. */
let last: { text: string; language: Language; folded: string } = { text: '', language: 'en', folded: '' }

/** How many words carry a subject of their own: 0 in "what are your hours", 2 in "hours of the day care". */
export function countSubjectWords(text: string, language: Language): number {
  const words = foldText(text).match(/[\p{L}\p{N}']+/gu) ?? []
  return words.filter((word) => word.length > 1 && !cues[language].filler.has(word)).length
}
