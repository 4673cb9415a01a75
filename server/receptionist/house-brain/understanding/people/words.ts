import { foldText } from '../normalize.ts'

/** A word or a run of figures with its place; nothing is dropped, because "five five" is two fives and "er" spells. */
export interface PlacedWord {
  /** Lower case, without accents and apostrophes. */
  word: string
  raw: string
  start: number
  end: number
  /** What stands between this word and the one before. */
  before: string
}

/** Cuts a text into words and runs of figures, with every word kept. */
export function placeWords(text: string): PlacedWord[] {
  const folded = foldText(text)
  const words: PlacedWord[] = []
  let last = 0
  for (const match of folded.matchAll(/\d+|[a-z\u00f1]+(?:'[a-z\u00f1]+)*/g)) {
    const start = match.index
    const end = start + match[0].length
    const before = text.slice(last, start)
    words.push({ word: match[0].replaceAll("'", ''), raw: text.slice(start, end), start, end, before })
    last = end
  }
  return words
}

/** Whether a stretch touches one of the stretches that are taken already. */
export function isTaken(
  stretch: { start: number; end: number },
  taken: readonly { start: number; end: number }[],
): boolean {
  return taken.some(({ start, end }) => stretch.start < end && start < stretch.end)
}

/** A set from a list of words with spaces or line breaks between them. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
