import type { Deed } from '#contract/claims.ts'
import type { DeedWords } from './speaking/deeds/deed.ts'
import { english } from './speaking/deeds/en.ts'
import { spanish } from './speaking/deeds/es.ts'

export { proofs } from './speaking/deeds/deed.ts'

/*
 * The receptionist may say that something is done only with the record of the skill that did it. Here sentences are
 * read for such claims, clause by clause and in both languages at once, since a model may change its own.
 */

/** A clause of a sentence, whether it can stand alone, and the deeds that it claims. */
export interface Clause {
  text: string
  claims: readonly Deed[]
}

const languages: readonly DeedWords[] = [english, spanish]
/** A clause that is longer is no sentence: its end is not read, so that no text can hold up the others. */
const longestRead = 800
const order: readonly Deed[] = [
  'transferred',
  'cancelled',
  'moved',
  'dispatched',
  'settled',
  'messaged',
  'noted',
  'booked',
  'done',
]

/** The clauses of a sentence that can stand alone, with the deeds that each of them claims. */
export function readClauses(sentence: string): Clause[] {
  const pieces = splitClauses(sentence)
  const asks = /[?]["')\]»]*\s*$/.test(sentence)
  const opensAsking = languages.some(({ asking }) => asking.test(flatten(sentence)))
  return pieces.map((text, index) => {
    const isQuestion = asks && (opensAsking || index === pieces.length - 1)
    return { text, claims: isQuestion ? [] : claimsIn(text) }
  })
}

/** The deeds that a sentence claims, each once. */
export function findClaims(sentence: string): Deed[] {
  return [...new Set(readClauses(sentence).flatMap(({ claims }) => claims))]
}

/** Makes the patterns ready, a few at a time: whoever warms up the house lets others in between. */
export function* warmClaims(): Generator<void, void, undefined> {
  for (const { claims } of languages) {
    for (const [index, { pattern }] of claims.entries()) {
      pattern.test('hello, you are well')
      if (index % 4 === 3) yield
    }
  }
}

function splitClauses(sentence: string): string[] {
  let pieces = [sentence]
  for (const { joint } of languages) pieces = pieces.flatMap((piece) => piece.split(joint))
  return pieces.map((piece) => piece.trim()).filter(Boolean)
}

function claimsIn(clause: string): Deed[] {
  const found = new Set<Deed>()
  for (const words of languages) {
    const text = flatten(clause.slice(0, longestRead)).replace(words.courtesy, '')
    for (const { deed, pattern } of words.claims) {
      const match = pattern.exec(text)
      if (match && !words.harmless.test(text.slice(0, match.index))) found.add(deed)
    }
  }
  return order.filter((deed) => found.has(deed))
}

/** Lower case, plain apostrophes, single spaces. Accents stay: in Spanish they tell a deed from a wish. */
function flatten(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replace(/["“”«»*_]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
