import type { Language } from '#contract/languages.ts'
import { hasPlaceholder, splitSentences } from '../reading/text-cleaning.ts'
import { stemOf, wordsOf } from './terms.ts'

/** A piece of knowledge as it lies in the database. */
export interface StoredPassage {
  id: string
  kind: 'faq' | 'page'
  title: string
  url: string | null
  heading_path: string[]
  /** Lines as chunks have them; of an FAQ, the answer. The question is the last heading. */
  text: string
  language: Language
  /** FAQs that the owner wants preferred: 0 to 100. */
  priority?: number
}

/** A sentence, a line of a list or a row: the smallest thing that can answer. */
export interface Unit {
  text: string
  kind: 'sentence' | 'item' | 'row' | 'link' | 'heading'
  /** The headings above it within the passage and above the passage, outermost first. */
  headings: string[]
  /** Index of the line that announces it ("We accept:"), or -1. */
  intro: number
  /** Units of one paragraph share a number. */
  paragraph: number
  /** In their order. */
  stems: readonly string[]
  /** Of each heading above, the nearest first. */
  headingStems: readonly (readonly string[])[]
}

export interface Passage {
  stored: StoredPassage
  units: Unit[]
  titleStems: readonly string[]
}

const analyzed = new Map<string, Passage>()
const maxAnalyzed = 4000

/**
 * Takes a passage apart into units. Passages never change under their id, and FAQs only with their words, so what
 * was worked out once is kept for the next question.
 */
export function analyzePassage(stored: StoredPassage): Passage {
  const known = analyzed.get(stored.id)
  if (known && known.stored.text === stored.text && known.stored.title === stored.title) return known
  const passage = { stored, units: unitsOf(stored), titleStems: stemsOf(stored.title) }
  if (analyzed.size >= maxAnalyzed)
    for (const id of [...analyzed.keys()].slice(0, maxAnalyzed / 4)) analyzed.delete(id)
  analyzed.set(stored.id, passage)
  return passage
}

function unitsOf(stored: StoredPassage): Unit[] {
  const units: Unit[] = []
  const stack = stored.heading_path.map((text, i) => ({ level: i + 1, text }))
  let above = aboveOf(stack)
  let intro = -1
  let paragraph = 0
  const add = (text: string, kind: Unit['kind']) => {
    if (hasPlaceholder(text) || !/[\p{L}\p{N}]/u.test(text)) return
    const announced = kind === 'item' || kind === 'row' ? intro : -1
    units.push({ text, kind, ...above, intro: announced, paragraph, stems: stemsOf(text) })
  }
  for (const line of stored.text.split('\n')) {
    const [, heading, mark] = /^(?:(#+)|([-|>])) /.exec(line) ?? []
    paragraph++
    if (heading) {
      while (stack.length > 0 && stack.at(-1)!.level >= heading.length) stack.pop()
      above = aboveOf(stack)
      const text = line.slice(heading.length + 1)
      add(text, 'heading')
      stack.push({ level: heading.length, text })
      above = aboveOf(stack)
      intro = -1
    } else if (mark) add(line.slice(2), mark === '-' ? 'item' : mark === '|' ? 'row' : 'link')
    else {
      for (const sentence of splitSentences(line)) add(sentence, 'sentence')
      intro = /:\s*$/.test(line) ? units.length - 1 : -1
    }
  }
  return units
}

function aboveOf(stack: { text: string }[]): Pick<Unit, 'headings' | 'headingStems'> {
  const headings = stack.map(({ text }) => text)
  return { headings, headingStems: headings.toReversed().map(stemsOf) }
}

const stemsOf = (text: string): string[] => wordsOf(text).map(stemOf)
