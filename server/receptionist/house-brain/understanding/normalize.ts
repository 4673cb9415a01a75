import { numberLexicons } from './numbers.ts'
import type { Language, Token, Utterance } from './types.ts'

/** Sounds and phrases that carry no meaning, per language; the longest are tried first. */
const fillers: Record<Language, readonly string[]> = {
  en: [
    'you know',
    'i mean',
    'sort of',
    'kind of',
    'um',
    'umm',
    'uh',
    'uhh',
    'uhm',
    'er',
    'erm',
    'hmm',
    'hm',
    'mm',
    'ah',
    'eh',
  ],
  es: [
    'o sea',
    'a ver',
    'es que',
    'eh',
    'ehh',
    'em',
    'mmm',
    'mm',
    'hmm',
    'um',
    'uh',
    'ah',
    'pues',
    'bueno pues',
  ],
}

/** Words that are fillers, except behind others: "I'd like", "sounds like". */
const fillersUnlessBehind: Record<Language, Readonly<Record<string, ReadonlySet<string>>>> = {
  en: {
    like: new Set(
      (
        'id would i you we they to do does did dont doesnt look looks looking sound sounds feel feels feeling something anything ' +
        'more just not wed hed shed theyd didnt seem seems smells smell people things really also much'
      ).split(' '),
    ),
  },
  es: {},
}

/** Letters beyond ASCII by what they fold to; there are few in a language, and each is looked up once. */
const folds = new Map<string, string>()

function foldLetter(letter: string): string {
  const known = folds.get(letter)
  if (known !== undefined) return known
  const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const folded = /[\u2019\u2018\u00b4]/.test(letter) ? "'" : plain.length === 1 ? plain : letter
  if (folds.size < 1000) folds.set(letter, folded)
  return folded
}

/** Lower case without accents, of the same length as `text`, so that offsets agree. */
export function foldText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII, whole.
  const folded = /[^\x00-\x7f]/.test(text) ? text.replace(/[^\x00-\x7f]/g, foldLetter) : text
  return folded.toLowerCase().replaceAll('`', "'")
}

// "a.m.", "p. m.", "A M" are one word; so are figures, words with inner apostrophes, and signs between figures.
const pieces =
  /(?<![a-z])([ap])\s?\.?\s?m(?![a-z])\.?|\d+|[a-z\u00f1]+(?:'[a-z\u00f1]+)*|[:/@#&+$%€]|[-–—]|[^\s]/g
const signs = new Set([':', '/', '@', '-', '–', '—', '#', '&', '+', '$', '%', '€'])

function cut(folded: string, text: string): Token[] {
  const tokens: Token[] = []
  let before = ''
  for (const match of folded.matchAll(pieces)) {
    const [piece, half] = match
    const start = match.index
    const end = start + piece.length
    const dotInNumber =
      /[.,]/.test(piece) && /\d/.test(folded[start - 1] ?? '') && /\d/.test(folded[end] ?? '')
    if (!half && !/[a-z0-9\u00f1]/.test(piece) && !signs.has(piece) && !dotInNumber) {
      before += piece
      continue
    }
    const word = half ? `${half}m` : /[–—]/.test(piece) ? '-' : piece.replaceAll("'", '')
    tokens.push({ word, raw: text.slice(start, end), start, end, before })
    before = ''
  }
  return tokens
}

function dropFillers(tokens: Token[], lang: Language): Token[] {
  const kept: Token[] = []
  for (let i = 0; i < tokens.length; ) {
    const length = fillerLength(tokens, i, lang)
    // An utterance of nothing but a filler keeps its words.
    if (length && length < tokens.length) {
      const next = tokens[i + length]
      if (next) tokens[i + length] = { ...next, before: tokens[i]!.before + next.before }
      i += length
      continue
    }
    const token = tokens[i]!
    const last = kept.at(-1)
    const stutter =
      last?.word === token.word &&
      /^[a-z]{2,}$/.test(token.word) &&
      !token.before.trim() &&
      !isNumber(token.word, lang)
    if (!stutter) kept.push(token)
    i++
  }
  return kept
}

/** Repeated figures are meant: "five five five". */
function isNumber(word: string, lang: Language): boolean {
  const { cardinals } = numberLexicons[lang]
  return cardinals.has(word) || word === 'oh'
}

function fillerLength(tokens: readonly Token[], from: number, lang: Language): number {
  const { word } = tokens[from]!
  // "constructor" is a word as well, and no filler.
  const meant = Object.hasOwn(fillersUnlessBehind[lang], word) ? fillersUnlessBehind[lang][word] : undefined
  if (meant && !meant.has(tokens[from - 1]?.word ?? '')) return 1
  for (const filler of fillers[lang]) {
    const words = filler.split(' ')
    if (words.every((word, n) => tokens[from + n]?.word === word)) return words.length
  }
  return 0
}

/** Cuts an utterance into tokens: fillers and stuttering gone, accents folded, offsets into the original kept. */
export function normalize(text: string, lang: Language): Utterance {
  const folded = foldText(text)
  const tokens = dropFillers(cut(folded, text), lang)
  return { text, folded, tokens, plain: tokens.map((token) => token.word).join(' '), lang }
}
