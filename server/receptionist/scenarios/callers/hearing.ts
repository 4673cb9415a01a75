import type { Language } from '#contract/languages.ts'
import type { IntakeField } from '#contract/templates.ts'
import {
  openQuestions,
  type QuestionKind,
  questionKinds,
  questionSigns,
  requests,
  yesOrNo,
} from './words/questions.ts'

/** What a caller takes from the receptionist's words: the question that is open, and the intake it belongs to. */
export interface Heard {
  question: QuestionKind | 'intake' | 'other' | null
  /** Of an intake question. */
  field: IntakeField | null
  /** The words of the question, to notice that it is put again. */
  words: string
}

/** Listens for the question that is open at the end of what the receptionist said. Both languages are heard. */
export function hear(text: string, language: Language, fields: readonly IntakeField[]): Heard {
  const words = lastQuestion(text, language)
  if (!words) return { question: null, field: null, words: '' }
  const field = fields.find(({ question }) => isSameQuestion(words, question))
  if (field) return { question: questionOf(field), field, words }
  const [first, second] = language === 'en' ? (['en', 'es'] as const) : (['es', 'en'] as const)
  // The sentence before may carry what the question is about: "I have Tuesday at 10 and at 11. Which do you prefer?"
  const kind = kindOf(words, first) ?? kindOf(words, second) ?? kindOf(text, first)
  return { question: kind ?? 'other', field: null, words }
}

/** What an intake field asks for that every caller knows without it. */
function questionOf({ type }: IntakeField): Heard['question'] {
  return type === 'name' || type === 'phone' || type === 'email' || type === 'address' ? type : 'intake'
}

function kindOf(words: string, language: Language): QuestionKind | undefined {
  const asksWhat = openQuestions[language].test(words)
  return questionKinds.find(
    (kind) => !(asksWhat && yesOrNo.includes(kind)) && questionSigns[language][kind].test(words),
  )
}

/** The last sentence that asks something. */
function lastQuestion(text: string, language: Language): string | null {
  const sentences =
    text.match(/[^.!?…]+(?:\.(?=\S)[^.!?…]*)*[.!?…]*/g)?.map((sentence) => sentence.trim()) ?? []
  const asked = sentences.findLast((sentence) => sentence.endsWith('?') || requests[language].test(sentence))
  return asked ?? null
}

/** Whether most of the longer words of an intake question are in what was asked: it is varied, not replaced. */
function isSameQuestion(asked: string, question: string): boolean {
  const wanted = [...wordsOf(question)]
  const heard = wordsOf(asked)
  const found = wanted.filter((word) => heard.has(word))
  return wanted.length >= 2 && found.length / wanted.length >= 0.75
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z]{3,}/g) ?? [],
  )
}
