import type { Mention } from '../types.ts'
import { givenNames } from './given-names.ts'
import { letterAt } from './letters.ts'
import { surnames } from './surnames.ts'
import { type PlacedWord, placeWords } from './words.ts'

const lead =
  /^(its|it|is|thats|that|spelled|spelt|spelling|my|name|the|so|yes|yeah|um|uh|first|last|surname|se|escribe|deletrea|con|mi|nombre|apellido|es|and|okay|ok|sure)$/

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
    // Lumps ("gr e g", "T hom pson") are what the recogniser made of letters; single letters are trusted.
    const divided = divideName(letters)
    const value = isName(divided) || !hasLumps(words) ? divided : (nearestName(letters) ?? divided)
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

/** "juliahall" → "Julia Hall", when both halves are names and the whole is none. */
function divideName(letters: string): string {
  if (givenNames.has(letters) || surnames.has(letters)) return titled(letters)
  for (let cut = letters.length - 2; cut >= 2; cut--) {
    const [given, family] = [letters.slice(0, cut), letters.slice(cut)]
    if (givenNames.has(given) && surnames.has(family)) return `${titled(given)} ${titled(family)}`
  }
  return titled(letters)
}

function hasLumps(words: readonly PlacedWord[]): boolean {
  for (let at = 0; at < words.length; ) {
    const step = letterAt(words, at, false)
    if (!step && words[at]!.word.length > 1 && !lead.test(words[at]!.word)) return words.length > 2
    at = step?.to ?? at + 1
  }
  return false
}

/** "gregeiorythompson" → "Gregory Thompson": the known names that the fewest slips lead to, if they are few. */
function nearestName(letters: string): string | null {
  let best: { value: string; slips: number } | null = null
  for (let cut = 3; cut <= letters.length - 3; cut++) {
    const most = Math.min(best ? best.slips - 1 : 9, Math.floor(letters.length / 4))
    const given = nearest(letters.slice(0, cut), givenNames, most)
    const family = given && nearest(letters.slice(cut), surnames, most - given.slips)
    if (given && family)
      best = { value: `${titled(given.name)} ${titled(family.name)}`, slips: given.slips + family.slips }
  }
  return best?.value ?? null
}

function nearest(part: string, names: ReadonlySet<string>, most: number) {
  let best: { name: string; slips: number } | null = null
  for (const name of names) {
    const limit = best ? best.slips - 1 : most
    if (limit < 0 || Math.abs(name.length - part.length) > limit) continue
    const slips = countSlips(part, name, limit)
    if (slips <= limit) best = { name, slips }
  }
  return best
}

/** How many letters have to be changed, left out or put in; more than `limit` is only known to be more. */
function countSlips(a: string, b: string, limit: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    if (Math.min(...next) > limit) return limit + 1
    row = next
  }
  return row[b.length]!
}

const titled = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

function isName(value: string): boolean {
  const folded = value.toLowerCase()
  return folded.includes(' ') || givenNames.has(folded) || surnames.has(folded)
}
