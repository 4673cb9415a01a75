import type { PlacedWord } from './words.ts'

/** One letter however it was said, and the first word behind it. */
export interface Letter {
  letters: string
  to: number
}

const pairs = (rows: string) =>
  new Map(
    rows
      .trim()
      .split(/\n\s*/)
      .flatMap((row) => {
        const [letter, ...names] = row.split(/[:,]\s*/)
        return names.map((name) => [name.trim(), letter!] as const)
      }),
  )

/** The words of radio alphabets stand for their letter whenever letters are read. */
const alphabet = new Map(
  `alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa
   quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu`
    .split(/\s+/)
    .map((word) => [word, word[0]!]),
)

/** Names of letters as recognisers write them; most are words of their own, so they count where letters are expected. */
const names = pairs(`
  a: ay
  b: bee, be
  c: cee, see, sea, ce
  d: dee, de
  e: ee
  f: ef, eff, efe
  g: gee, ge
  h: aitch, haitch, hache, ache
  i: eye
  j: jay, jota
  k: kay, ka
  l: el, ell, ele
  ll: elle
  m: em, eme
  n: en, ene
  p: pee, pe
  q: cue, queue, cu
  r: are, ar, erre, ere
  s: ess, es, ese
  t: tee, tea, te
  u: you
  v: vee, uve, ve
  x: ex, equis
  y: why, wye, ye
  z: zee, zed, zeta
`)

/** Names of several words; the longest are tried first. */
const longNames = pairs(`
  y: y griega, i griega
  i: i latina
  w: double you, double u, doble u, doble ve, doble uve, uve doble, ve doble
  b: be grande, be larga, be alta
  v: ve chica, ve corta, ve baja, uve chica
  x: x ray, ex ray
`)

/** "Double" before a letter or a figure. */
export const repeats: Readonly<Record<string, number>> = { double: 2, doble: 2, triple: 3, treble: 3 }
const links = new Set(['as', 'for', 'like', 'de', 'como'])
/** Letters that sound alike in Spanish: "b de vaca". */
const alike = ['bv', 'ckqsz', 'gj', 'iy', 'hiaeou']

/** Reads one letter at a word; `strict` leaves aside the names of letters that are words of their own. */
export function letterAt(words: readonly PlacedWord[], at: number, strict: boolean): Letter | null {
  const here = words[at]
  if (!here) return null
  const long = strict ? null : longName(words, at)
  if (long) return withExample(words, at, long)
  const times = repeats[here.word]
  if (times) {
    const next = letterAt(words, at + 1, strict)
    return next?.letters.length === 1 ? { letters: next.letters.repeat(times), to: next.to } : null
  }
  if (/^[a-zñ]$/.test(here.word))
    return withExample(words, at, { letters: /ñ/i.test(here.raw) ? 'ñ' : here.word, to: at + 1 })
  const known = alphabet.get(here.word)
  if (known) return { letters: known, to: at + 1 }
  const name = strict ? undefined : names.get(here.word)
  return name ? withExample(words, at, { letters: /ñ/i.test(here.raw) ? 'ñ' : name, to: at + 1 }) : null
}

function longName(words: readonly PlacedWord[], at: number): Letter | null {
  const letters = longNames.get(`${words[at]!.word} ${words[at + 1]?.word}`)
  return letters ? { letters, to: at + 2 } : null
}

/** "as in Sam", "for Sam", "de sapo" behind a letter belongs to it, when the word begins like the letter. */
function withExample(words: readonly PlacedWord[], at: number, { letters, to }: Letter): Letter {
  const link = words[to]
  if (!link || !links.has(link.word)) return { letters, to }
  const example = words[to + 1]?.word === 'in' ? to + 2 : to + 1
  const word = words[example]?.word ?? ''
  return word.length > 1 && beginsLike(word, letters) && at !== example
    ? { letters, to: example + 1 }
    : { letters, to }
}

function beginsLike(word: string, letters: string): boolean {
  const [first, letter] = [word[0]!, letters[0]!]
  return first === letter || alike.some((group) => group.includes(first) && group.includes(letter))
}
