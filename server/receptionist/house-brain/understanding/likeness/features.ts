/** Features are hashed into this many places, a power of two. */
export const featurePlaces = 1 << 15

/** Words of one kind that stand for each other: `wife` and `husband` are `relative`. */
export type Kinds = ReadonlyMap<string, readonly string[]>

/** The kinds of words, from the classes of a lexicon; only those of one word can be looked up. */
export function gatherKinds(
  classes: Readonly<Record<string, string>>,
  names: readonly ReadonlySet<string>[],
): Kinds {
  const kinds = new Map<string, string[]>()
  for (const name of names.flatMap((set) => [...set])) kinds.set(name, ['name'])
  for (const [kind, says] of Object.entries(classes)) {
    for (const word of says.split('|').map((each) => each.trim())) {
      if (/^[a-zñ]+$/.test(word)) kinds.set(word, [...(kinds.get(word) ?? []), kind])
    }
  }
  return kinds
}

/**
 * What a sentence is made of, as places of the model: its words, the kinds they belong to, neighbours, and pieces of
 * four letters, which bear with typing mistakes and endings.
 */
export function readFeatures(plain: string, kinds: Kinds): Set<number> {
  const features = new Set<number>()
  const words = plain.trim().split(' ').filter(Boolean)
  const add = (feature: string) => features.add(hash(feature))
  add(`length ${words.length < 4 ? words.length : words.length < 7 ? 4 : 7}`)
  let before = '<'
  for (const word of [...words, '>']) {
    const said = /^\d/.test(word) ? '0' : word
    add(`w ${said}`)
    add(`b ${before} ${said}`)
    for (const kind of kinds.get(said) ?? []) {
      add(`k ${kind}`)
      add(`b ${before} ${kind}`)
    }
    if (word !== '>') addPieces(said, add)
    before = said
  }
  return features
}

const pieceLength = 4

function addPieces(word: string, add: (feature: string) => void) {
  const framed = `_${word}_`
  for (let at = 0; at + pieceLength <= framed.length; at++) add(`p ${framed.slice(at, at + pieceLength)}`)
}

function hash(text: string): number {
  let value = 2166136261
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619)
  return (value ^ (value >>> 15)) & (featurePlaces - 1)
}
