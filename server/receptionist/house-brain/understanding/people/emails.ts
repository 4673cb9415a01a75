import { numberLexicons } from '../numbers.ts'
import type { Language, Mention } from '../types.ts'
import { type PlacedWord, placeWords, wordSet } from './words.ts'

const written = /[a-z0-9][a-z0-9._%+-]*@[a-z0-9](?:[a-z0-9-]*\.)+[a-z]{2,}/i

interface SpokenSigns {
  at: readonly string[]
  /** Spoken signs; the longest are tried first. */
  signs: readonly (readonly [string, string])[]
  digits: readonly string[]
  /** Where the local part cannot reach back over. */
  stops: ReadonlySet<string>
}

const signsOf: Record<Language, SpokenSigns> = {
  en: {
    at: ['at', 'at sign'],
    signs: [
      ['dot', '.'],
      ['period', '.'],
      ['point', '.'],
      ['underscore', '_'],
      ['under score', '_'],
      ['dash', '-'],
      ['hyphen', '-'],
      ['minus', '-'],
      ['plus', '+'],
    ],
    digits: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
    stops: wordSet(`
        is its it email mail address my the to me um uh so yes sure yeah reach contact be would
        and use send that thats at ok okay on by
      `),
  },
  es: {
    at: ['arroba'],
    signs: [
      ['guion bajo', '_'],
      ['guion medio', '-'],
      ['punto', '.'],
      ['guion', '-'],
      ['raya', '-'],
      ['mas', '+'],
      ['underscore', '_'],
      ['subguion', '_'],
    ],
    digits: ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
    stops: wordSet(`
        es correo email mail electronico mi el la a este si claro seria al su me pueden escribir
        esta eh pues en y
      `),
  },
}
const endings = wordSet(`
    com net org edu gov io co us uk es mx ar cl pe ve ec uy info biz me app dev ai ca de fr it eu au
    nz in tv cat gob
  `)

/** Whose ending everybody leaves out. */
const mailHosts = wordSet('gmail hotmail outlook yahoo icloud aol')

/** Reads an e-mail address, written ("ana@example.com") or spoken ("ana dot ruiz at example dot com"). */
export function readEmail(text: string, lang: Language): Mention | null {
  const match = written.exec(text)
  if (match) {
    const value = match[0].replace(/^[._%+-]+/, '')
    return {
      slot: 'email',
      value: value.toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    }
  }
  const words = placeWords(text)
  // "at" and "dot" are said everywhere.
  return readSpoken(words, lang) ?? readSpoken(words, 'en')
}

function readSpoken(words: readonly PlacedWord[], lang: Language): Mention | null {
  const signs = signsOf[lang]
  for (let at = words.length - 2; at > 0; at--) {
    if (!signs.at.includes(words[at]!.word)) continue
    const behind = words[at + 1]?.word === 'sign' ? at + 2 : at + 1
    const domain = readDomain(words, behind, signs)
    const local = domain && readLocal(words, at, signs, lang)
    if (!domain || !local) continue
    const value = `${local.value}@${domain.value}`.toLowerCase()
    return { slot: 'email', value, start: words[local.from]!.start, end: words[domain.to - 1]!.end }
  }
  return null
}

/** "example dot com", "mail dot example dot co dot uk": it has to end in a known ending. */
function readDomain(words: readonly PlacedWord[], from: number, signs: SpokenSigns) {
  let value = ''
  let best: { value: string; to: number } | null = null
  for (let i = from; i < Math.min(words.length, from + 9); i++) {
    const sign = signAt(words, i, signs)
    if (sign) {
      value += sign.sign
      i += sign.length - 1
      continue
    }
    const { word } = words[i]!
    const written = /^\s*\.\s*$/.test(words[i]!.before) && i > from
    if (best && !value.endsWith('.')) break
    if (
      !value &&
      mailHosts.has(word) &&
      !signAt(words, i + 1, signs) &&
      !/^\s*\./.test(words[i + 1]?.before ?? '')
    )
      return { value: `${word}.com`, to: i + 1 }
    value += `${written && !value.endsWith('.') ? '.' : ''}${digitOf(word, signs)}`
    const last = value.split('.').at(-1) ?? ''
    if (value.includes('.') && endings.has(last)) best = { value, to: i + 1 }
  }
  return best
}

/** What stands before the "at", back to a word that no address contains. */
function readLocal(words: readonly PlacedWord[], at: number, signs: SpokenSigns, lang: Language) {
  let from = at
  while (
    from > 0 &&
    at - from < 12 &&
    (!signs.stops.has(words[from - 1]!.word) || joinsNumber(words, from - 1, at, lang)) &&
    !/[,;:?!]/.test(words[from]!.before)
  ) {
    from--
  }
  if (from === at) return null
  let value = ''
  for (let i = from; i < at; i++) {
    const sign = signAt(words, i, signs)
    const joined = /^[._+-]$/.test(words[i]!.before) && i > from ? words[i]!.before : ''
    const number = sign ? null : numberAt(words, i, at, lang)
    value +=
      joined + (sign ? sign.sign : (number?.digits ?? doubled(words, i, digitOf(words[i]!.word, signs))))
    i += (sign?.length ?? number?.length ?? 1) - 1
  }
  value = value.replace(/^[._+-]+|[.+-]+$/g, '')
  return value ? { value, from } : null
}

/** The "y" of "ochenta y cuatro". */
function joinsNumber(words: readonly PlacedWord[], at: number, to: number, lang: Language): boolean {
  return at > 0 && (numberAt(words, at - 1, to, lang)?.length ?? 0) > 2
}

/** "twenty two", "ochenta y cuatro", "veintitrés" before the "at". */
function numberAt(words: readonly PlacedWord[], from: number, to: number, lang: Language) {
  const value = numberLexicons[lang].cardinals.get(words[from]!.word)
  if (value === undefined || value < 10 || value > 99) return null
  const linked = words[from + 1]?.word === 'y' ? from + 2 : from + 1
  const unit = linked < to ? numberLexicons[lang].cardinals.get(words[linked]!.word) : undefined
  const joins = value >= 20 && value % 10 === 0 && unit !== undefined && unit > 0 && unit < 10
  return joins
    ? { digits: String(value + unit), length: linked + 1 - from }
    : { digits: String(value), length: 1 }
}

function signAt(words: readonly PlacedWord[], at: number, { signs }: SpokenSigns) {
  for (const [name, sign] of signs) {
    const parts = name.split(' ')
    if (parts.every((part, n) => words[at + n]?.word === part)) return { sign, length: parts.length }
  }
  return null
}

function digitOf(word: string, { digits }: SpokenSigns): string {
  const digit = digits.indexOf(word)
  return digit < 0 ? word : String(digit)
}

/** "double t" is one letter twice; the word "double" itself adds nothing. */
function doubled(words: readonly PlacedWord[], at: number, said: string): string {
  const next = words[at + 1]
  if (/^(double|doble)$/.test(said) && next && next.word.length <= 5) return ''
  return at > 0 && /^(double|doble)$/.test(words[at - 1]!.word) && said.length === 1 ? said + said : said
}
