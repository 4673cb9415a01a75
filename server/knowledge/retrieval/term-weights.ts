import { emptyWords } from './lexicon.ts'
import type { StoredPassage } from './passage.ts'
import { meaningOf, type QueryTerm, stemOf, wordsOf } from './terms.ts'

/** A word's stem, or the name of a meaning that several words share, with what it weighs. */
export type TermWeights = ReadonlyMap<string, number>

/**
 * Changes whenever the same passage would be weighed in other terms than before: by another stem, another line of
 * the lexicon, another formula. Passages that carry another version are weighed again.
 */
export const weightsVersion = 1

const fieldWeights = { title: 1.2, heading: 2.2, body: 1 }
const usualLengths = { title: 6, heading: 10, body: 90 }
/** How soon a repeated word stops counting, and how much a long field dilutes it (Robertson's k1 and b). */
const saturation = 1.1
const dilution = 0.6
/** The very word counts for this much; that it, or another word for the same thing, is there, for the rest. */
const ownShare = 0.5

/**
 * What each term of a passage weighs: the part of BM25 (over title, headings and text) that a question does not
 * change. Worked out once, when the passage is stored; a search multiplies it with how rare the terms asked for are.
 */
export function weighPassage(stored: StoredPassage): TermWeights {
  const frequencies = countStems(stored)
  for (const [stem, frequency] of [...frequencies])
    for (const meaning of meaningOf(stem).meanings)
      frequencies.set(meaning, Math.max(frequency, frequencies.get(meaning) ?? 0))
  for (const [term, frequency] of frequencies) frequencies.set(term, frequency / (frequency + saturation))
  return frequencies
}

/** The terms that a question is searched by, and what each counts before its rarity is known. */
export function weighQuestion(terms: QueryTerm[]): TermWeights {
  const weights = new Map<string, number>()
  const add = (term: string, weight: number) => weights.set(term, (weights.get(term) ?? 0) + weight)
  for (const { stem, weight, meanings } of terms) {
    add(stem, meanings.length > 0 ? weight * ownShare : weight)
    for (const meaning of meanings) add(meaning, (weight * (1 - ownShare)) / meanings.length)
  }
  return weights
}

/** How much a term says that so many of all passages hold: Robertson and Spärck Jones, never below zero. */
export function rarityOf(found: number, total: number): number {
  return Math.log(1 + Math.max(0, total - found + 0.5) / (found + 0.5))
}

/** How often each stem stands in each field, a long field's less, all in one. */
function countStems({ title, heading_path, text }: StoredPassage): Map<string, number> {
  const inside = text.match(/^#+ .*$/gm) ?? []
  const fields = {
    title,
    heading: [...heading_path, ...inside].join('\n'),
    body: text.replace(/^#+ .*$/gm, ''),
  }
  const frequencies = new Map<string, number>()
  for (const field of ['title', 'heading', 'body'] as const) {
    const words = wordsOf(fields[field]).filter((word) => !emptyWords.has(word))
    const worth = fieldWeights[field] / (1 - dilution + (dilution * words.length) / usualLengths[field])
    for (const stem of words.map(stemOf)) frequencies.set(stem, (frequencies.get(stem) ?? 0) + worth)
  }
  return frequencies
}
