import { foldText } from '../normalize.ts'
import type { Language } from '../types.ts'
import { shorthand } from './shorthand.ts'
import { mendWords, type Spelling } from './spelling.ts'

/**
 * The words of a text as patterns read them: lower case, no accents, short forms written out ("don't" → "do not",
 * "xq" → "por que"), no punctuation, one space before and behind each word.
 */
export function plainWords(text: string, lang: Language, spelling?: Spelling): string {
  const words = foldText(text)
    .replace(/(\d)[.,:](?=\d)/g, '$1')
    .replace(/[^a-zñ0-9']+/g, ' ')
    .replace(/ '+|'+ /g, ' ')
    .trim()
    .split(' ')
    .flatMap((word) => writeOut(word, lang))
    .filter(Boolean)
  return ` ${(spelling ? mendWords(words, spelling) : words).join(' ')} `
}

function writeOut(word: string, lang: Language): string[] {
  const { words, endings } = shorthand[lang]
  // "siii", "holaaa", "noooo"
  const calm = word.replace(/([a-z])\1{2,}/g, '$1')
  const short = calm.replaceAll("'", '')
  // "constructor" is a word as well, and short for nothing.
  if (Object.hasOwn(words, short)) return words[short]!.split(' ')
  for (const [ending, full] of endings) {
    if (calm.endsWith(ending) && calm.length > ending.length) return [calm.slice(0, -ending.length), full]
  }
  return [calm.replaceAll("'", '')]
}
