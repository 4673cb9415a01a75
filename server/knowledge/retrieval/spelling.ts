import { meaningOf, type QueryTerm } from './terms.ts'

/** A word that occurs nowhere, also not by another name, is read as the nearest word that does. */
export function correctSpelling(terms: QueryTerm[], known: ReadonlySet<string>): QueryTerm[] {
  return terms.map((term) => {
    const nearest = mayBeMisspelled(term) && !known.has(term.stem) ? nearestOf(term.stem, known) : null
    return nearest ? respell(term, nearest) : term
  })
}

/** Short words, figures, words of the lexicon and words that come with any matter are taken as they are. */
export function mayBeMisspelled({ word, isSoft, related }: QueryTerm): boolean {
  return word.length >= 5 && !isSoft && related.length === 0 && !/\d/.test(word)
}

/** The term as if its word had been written another way; a guess counts less. */
function respell(term: QueryTerm, stem: string): QueryTerm {
  return { ...term, stem, ...meaningOf(stem), weight: term.weight * 0.8 }
}

/** The word within one slip (two for long words) that begins with the same letter; short ones have too many neighbours. */
function nearestOf(stem: string, vocabulary: Iterable<string>): string | null {
  const allowed = stem.length >= 8 ? 2 : stem.length >= 5 ? 1 : 0
  let best: { word: string; distance: number } | null = null
  for (const word of vocabulary) {
    // "paintng" begins like "painting": what is left over is a botched ending.
    if (word.length >= 5 && stem.length - word.length <= 3 && stem.startsWith(word)) return word
    if (word[0] !== stem[0] || Math.abs(word.length - stem.length) > allowed || word.length < 4) continue
    const distance = distanceOf(stem, word, allowed)
    if (distance <= allowed && (!best || distance < best.distance)) best = { word, distance }
  }
  return best?.word ?? null
}

/** Optimal string alignment: letters changed, lost, added, or swapped with their neighbour. */
function distanceOf(a: string, b: string, limit: number): number {
  let [beforeLast, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, beforeLast[j - 2]! + 1)
    }
    if (Math.min(...row) > limit) return limit + 1
    ;[beforeLast, last] = [last, row]
  }
  return last[b.length]!
}
