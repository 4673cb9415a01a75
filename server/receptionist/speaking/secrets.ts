import { foldText } from '../house-brain/topics/index.ts'

/** Words in a row that nobody says by chance. */
const run = 7
/** What the owner wrote may be told in part: only a long stretch of it is a recital. */
const ownerRun = 14

/** Tells when a model recites its own instructions, or says something in code. */
export interface Secrets {
  isIn(sentence: string): boolean
}

const talksOfItself =
  /\b(?:system|hidden|initial|developer) (?:prompt|message|instructions?)\b|\bmy (?:instructions|prompt|rules|guidelines) (?:are|is|say|state|read|tell)\b|\b(?:mis|las) instrucciones (?:son|dicen|indican)\b|\bprompt (?:del|de) sistema\b|\binstrucciones (?:del sistema|ocultas|iniciales)\b/i
/** Longer than any word, number or code that a desk has to tell. */
const encoded = /(?<![\w/.@-])(?:[A-Za-z\d+/]{40,}={0,2}|(?:[\da-f]{2}[ :]?){20,})(?![\w/.@-])/
const codeOfProgram =
  /\bfunction \w+\(|\bdef \w+\(|\bconsole\.log\(|\bprint\(["']|\bimport \w+ from\b|#include|\bSELECT\b.+\bFROM\b|=>|;\s*\}|<\?php|\bpublic static\b/

/**
 * @param instructions what the house itself tells the model
 * @param owners what the owner of the business added
 * @param keys what only this prompt holds, such as the key of its fences
 */
export function createSecrets(instructions: string, owners: string, keys: readonly string[]): Secrets {
  const ours = runsOf(instructions, run)
  const theirs = runsOf(owners, ownerRun)
  return {
    isIn(sentence) {
      if (keys.some((key) => sentence.includes(key))) return true
      if (talksOfItself.test(sentence) || encoded.test(sentence)) return true
      return recites(sentence, ours, run) || recites(sentence, theirs, ownerRun)
    },
  }
}

/** A piece of a program: nothing that a receptionist has to say. */
export function isProgram(sentence: string): boolean {
  return codeOfProgram.test(sentence)
}

const remembered = new Map<string, ReadonlySet<string>>()

/** Instructions stay the same over thousands of turns. */
function runsOf(text: string, length: number): ReadonlySet<string> {
  const key = `${length}:${text}`
  const known = remembered.get(key)
  if (known) return known
  if (remembered.size > 200) remembered.clear()
  const runs = new Set(stretches(text, length))
  remembered.set(key, runs)
  return runs
}

function recites(sentence: string, runs: ReadonlySet<string>, length: number): boolean {
  return stretches(sentence, length).some((stretch) => runs.has(stretch))
}

function stretches(text: string, length: number): string[] {
  const words = foldText(text).match(/[\p{L}\p{N}']+/gu) ?? []
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => words.slice(at, at + length).join(' '))
}
