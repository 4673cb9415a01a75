import { type Classes, wordsOf } from './pattern.ts'

/** What may be mended into what. */
export interface Spelling {
  known: ReadonlySet<string>
  stems: readonly string[]
  /** Lexicon words by each of their shapes with one letter left out. */
  shapes: ReadonlyMap<string, readonly string[]>
  /** Lexicon words by how they sound, where spelling follows the ear. */
  sounds: ReadonlyMap<string, string>
  ear?: Ear
  /** Slips of the fingers are mended in words of at least this length. */
  shortest: number
}

/** How a word of a language sounds: "sita" and "cita" are one. */
export type Ear = (word: string) => string

/** Spanish as it is heard in America: c, s and z, b and v, ll and y fall together, h is silent. */
export const spanishEar: Ear = (word) =>
  word
    .replace(/(?<!c)h/g, '')
    .replace(/c(?=[ei])|z/g, 's')
    .replace(/qu(?=[ei])|c/g, 'k')
    .replace(/v/g, 'b')
    .replace(/ll/g, 'y')
    .replace(/g(?=[ei])/g, 'j')

/**
 * Learns the words of a lexicon. `sound` lists words that are right as they are and must not be mended
 * into a neighbour ("charge" is no "change").
 */
export function learnSpelling(
  patterns: readonly string[],
  classes: Classes,
  sound: string,
  shortest: number,
  ear?: Ear,
): Spelling {
  const words = [...new Set(patterns.flatMap((pattern) => wordsOf(pattern, classes)))]
  const whole = words.filter((word) => !word.endsWith('*'))
  const stems = words.filter((word) => word.endsWith('*')).map((stem) => stem.slice(0, -1))
  const shapes = new Map<string, string[]>()
  for (const word of whole.filter((w) => w.length >= shortest && !/\d/.test(w))) {
    for (const shape of [word, ...shorten(word)]) shapes.set(shape, [...(shapes.get(shape) ?? []), word])
  }
  const sounds = new Map(ear ? whole.filter((word) => word.length > 3).map((word) => [ear(word), word]) : [])
  return {
    known: new Set([...whole, ...sound.trim().split(/\s+/)]),
    stems,
    shapes,
    sounds,
    ...(ear ? { ear } : {}),
    shortest,
  }
}

/** Replaces words that are one slip of the fingers away from a word of the lexicon. */
export function mendWords(words: readonly string[], spelling: Spelling): string[] {
  return words.map((word) => {
    if (word.length < 4 || spelling.known.has(word) || /\d/.test(word)) return word
    if (spelling.stems.some((stem) => word.startsWith(stem))) return word
    const heard = spelling.ear && spelling.sounds.get(spelling.ear(word))
    return heard ?? (word.length < spelling.shortest ? word : (findNeighbour(word, spelling) ?? word))
  })
}

function findNeighbour(word: string, { shapes }: Spelling): string | undefined {
  for (const shape of [word, ...shorten(word)]) {
    // The first letter is rarely the wrong one; holding on to it keeps "night" from becoming "right".
    const near = shapes.get(shape)?.find((known) => known[0] === word[0] && isOneSlip(word, known))
    if (near) return near
  }
  return undefined
}

function shorten(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))
}

/** One letter too many, missing, wrong, or two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  const [x, y] = [a.slice(from), b.slice(from)]
  if (x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1)) return true
  return x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2)
}
