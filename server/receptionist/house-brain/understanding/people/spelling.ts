import type { Mention } from '../types.ts'
import { givenNames } from './given-names.ts'
import { surnames } from './surnames.ts'
import { type PlacedWord, placeWords } from './words.ts'

const alphabet = new Map(
  `alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo sierra
   tango uniform victor whiskey xray yankee zulu alfa juliett whisky`
    .split(/\s+/)
    .map((word) => [word, word[0]!]),
)
/** Names of letters as recognisers write them. */
const letterNames: Readonly<Record<string, string>> = {
  bee: 'b',
  cee: 'c',
  see: 'c',
  sea: 'c',
  dee: 'd',
  ee: 'e',
  ef: 'f',
  eff: 'f',
  gee: 'g',
  aitch: 'h',
  haitch: 'h',
  jay: 'j',
  kay: 'k',
  el: 'l',
  ell: 'l',
  em: 'm',
  en: 'n',
  pee: 'p',
  cue: 'q',
  queue: 'q',
  are: 'r',
  ar: 'r',
  ess: 's',
  es: 's',
  tee: 't',
  tea: 't',
  you: 'u',
  vee: 'v',
  ex: 'x',
  why: 'y',
  wye: 'y',
  zee: 'z',
  zed: 'z',
  ay: 'a',
  eye: 'i',
  be: 'b',
  ce: 'c',
  de: 'd',
  efe: 'f',
  ge: 'g',
  hache: 'h',
  jota: 'j',
  ka: 'k',
  ele: 'l',
  elle: 'll',
  eme: 'm',
  ene: 'n',
  pe: 'p',
  cu: 'q',
  erre: 'r',
  ere: 'r',
  ese: 's',
  te: 't',
  uve: 'v',
  ve: 'v',
  equis: 'x',
  ye: 'y',
  zeta: 'z',
}
const lead =
  /^(its|it|is|thats|that|spelled|spelt|spelling|my|name|the|so|yes|yeah|um|uh|first|last|surname|se|escribe|deletrea|con|mi|nombre|apellido|es|and|okay|ok|sure)$/
const likeness = new Set(['as', 'for', 'like', 'de', 'como'])

/**
 * Puts spelled letters together: "s m i t h", "S as in Sam", "double t", "mike alpha x-ray", and the lumps that
 * recognisers make of letters ("MIT c h e LL"). Among hypotheses the best one that gives a known name wins.
 */
export function readSpelledName(hypotheses: readonly string[]): Mention | null {
  let best: { value: string; score: number } | null = null
  for (const [rank, text] of hypotheses.entries()) {
    const words = placeWords(text)
    const letters = joinLetters(words)
    if (letters.length < 2) continue
    const value = divideName(letters)
    const score = (isName(value) ? 4 : 0) - rank
    if (!best || score > best.score) best = { value, score }
  }
  const first = placeWords(hypotheses[0] ?? '')
  if (!best || !first.length) return null
  return { slot: 'spelled', value: best.value, start: first[0]!.start, end: first.at(-1)!.end }
}

/** A run of at least three single letters inside a sentence: "Kloss, k l o s s", "S-M-Y-T-H". */
export function findSpelledRun(text: string): Mention | null {
  const words = placeWords(text)
  for (let from = 0; from < words.length; from++) {
    let to = from
    let count = 0
    for (let step = letterAt(words, from, true); step; step = letterAt(words, to, true)) {
      to = step.to
      count++
    }
    if (count < 3) continue
    const value = divideName(joinLetters(words.slice(from, to)))
    return { slot: 'spelled', value, start: words[from]!.start, end: words[to - 1]!.end }
  }
  return null
}

/** All letters of a spelled answer, in lower case. */
export function joinLetters(words: readonly PlacedWord[]): string {
  let from = 0
  while (from < words.length - 1 && lead.test(words[from]!.word)) from++
  let letters = ''
  for (let i = from; i < words.length; ) {
    const step = letterAt(words, i, false)
    letters += step?.letters ?? words[i]!.word.replace(/[^a-zñ]/g, '')
    i = step?.to ?? i + 1
  }
  return letters
}

/** One letter however it was said; `strict` leaves names of letters aside that are words of their own. */
function letterAt(
  words: readonly PlacedWord[],
  at: number,
  strict: boolean,
): { letters: string; to: number } | null {
  const here = words[at]
  if (!here) return null
  if (/^(double|doble)$/.test(here.word)) {
    const next = letterAt(words, at + 1, strict)
    return next?.letters.length === 1 ? { letters: next.letters.repeat(2), to: next.to } : null
  }
  const letter = here.word.length === 1 && /[a-zñ]/.test(here.word) ? here.word : undefined
  const example = letter && exampleBehind(words, at, letter)
  if (letter) return { letters: letter, to: example || at + 1 }
  const named = alphabet.get(here.word) ?? (strict ? undefined : letterNames[here.word])
  return named ? { letters: named, to: at + 1 } : null
}

/** "as in Sam", "for Sam", "de Sara" behind a letter: the word has to begin with it. */
function exampleBehind(words: readonly PlacedWord[], at: number, letter: string): number | undefined {
  const link = words[at + 1]
  if (!link || !likeness.has(link.word)) return undefined
  const word = words[words[at + 2]?.word === 'in' ? at + 3 : at + 2]
  return word && word.word.length > 1 && word.word[0] === letter ? words.indexOf(word) + 1 : undefined
}

/** "juliahall" → "Julia Hall", when both halves are names and the whole is none. */
function divideName(letters: string): string {
  const title = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
  if (givenNames.has(letters) || surnames.has(letters)) return title(letters)
  for (let cut = letters.length - 2; cut >= 2; cut--) {
    const [given, family] = [letters.slice(0, cut), letters.slice(cut)]
    if (givenNames.has(given) && surnames.has(family)) return `${title(given)} ${title(family)}`
  }
  return title(letters)
}

function isName(value: string): boolean {
  const folded = value.toLowerCase()
  return folded.includes(' ') || givenNames.has(folded) || surnames.has(folded)
}
