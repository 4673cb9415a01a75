import type { Passage } from './passage.ts'
import type { WeighedTerm } from './ranking.ts'

/** For each term of a question, whether a text holds its very word, another word for it, both or neither. */
export type Marks = Uint8Array

export const isWord = 2
export const isRelated = 1

/** Where the terms of a question stand in a passage. */
export interface MarkedPassage {
  units: Marks[]
  /** Of each unit: what stands in each heading above it, the nearest first. */
  headings: Marks[][]
  title: Marks
  /** In any line that is no heading. */
  body: Marks
}

/** Marks texts: each word is looked up once for all terms, whatever they are related to. */
type Marker = (stems: readonly string[]) => Marks

export function createMarker(terms: WeighedTerm[]): Marker {
  const places = new Map<string, { term: number; mark: number }[]>()
  const note = (stem: string, term: number, mark: number) => {
    const known = places.get(stem)
    if (known) known.push({ term, mark })
    else places.set(stem, [{ term, mark }])
  }
  for (const [i, { stem, related }] of terms.entries()) {
    note(stem, i, isWord)
    for (const other of related) note(other, i, isRelated)
  }
  return (stems) => {
    const marks = new Uint8Array(terms.length)
    for (const stem of stems) for (const { term, mark } of places.get(stem) ?? []) marks[term]! |= mark
    return marks
  }
}

export function markPassage({ units, titleStems }: Passage, mark: Marker): MarkedPassage {
  // Units under one heading share what stands above them.
  const shared = new Map<readonly (readonly string[])[], Marks[]>()
  const above = (stems: readonly (readonly string[])[]) => {
    const known = shared.get(stems) ?? stems.map(mark)
    shared.set(stems, known)
    return known
  }
  const marks = units.map((unit) => mark(unit.stems))
  const title = mark(titleStems)
  const body = new Uint8Array(title.length)
  for (const [i, unit] of units.entries())
    if (unit.kind !== 'heading') for (const term of body.keys()) body[term]! |= marks[i]![term]!
  return { units: marks, headings: units.map((unit) => above(unit.headingStems)), title, body }
}
