import { numberLexicons } from '../numbers.ts'
import type { Language } from '../types.ts'
import { type PlacedWord, placeWords, wordSet } from './words.ts'

interface DigitWords {
  /** Spoken zeros that are no number word elsewhere. */
  zeros: ReadonlySet<string>
  /** Words that sound like digits; they count between digits only. */
  soundsLike: Readonly<Record<string, string>>
  times: Readonly<Record<string, number>>
  /** Words that may stand between the groups of a number. */
  links: ReadonlySet<string>
  /** Words that take back what was said last. */
  repairs: readonly string[]
  joiner: string | null
}

const digitWords: Record<Language, DigitWords> = {
  en: {
    zeros: new Set(['oh', 'o']),
    soundsLike: {
      to: '2',
      too: '2',
      for: '4',
      fore: '4',
      ate: '8',
      won: '1',
      tree: '3',
      sex: '6',
      nein: '9',
    },
    times: { double: 2, triple: 3, treble: 3 },
    links: wordSet(`
        um uh umm uhh er and then area code dash hyphen space the so is like ah hm hmm its plus
        pause extension okay ok
      `),
    repairs: [
      'no sorry',
      'sorry no',
      'no wait',
      'wait no',
      'i mean',
      'sorry',
      'scratch that',
      'correction',
      'no',
      'make that',
      'actually',
      'wait',
    ],
    joiner: null,
  },
  es: {
    zeros: new Set(['o']),
    soundsLike: {},
    times: { doble: 2, triple: 3 },
    links: wordSet(`
        eh em este y luego despues guion con lada codigo de area el espacio mm pues ah mas
        entonces
      `),
    repairs: [
      'no perdon',
      'perdon no',
      'no espera',
      'no espere',
      'digo',
      'perdon',
      'me equivoque',
      'quise decir',
      'mejor dicho',
      'no',
      'corrijo',
    ],
    joiner: 'y',
  },
}

/** A run of spoken digits. */
export interface DigitRun {
  digits: string
  /** How many of its words were words, not figures. */
  spoken: number
  start: number
  end: number
}

/**
 * Reads digits as they are spoken one after the other: "seven one three five five five oh one eighty five",
 * "doble cinco", "eight hundred". A repair takes back as much as makes the number whole.
 */
export function readSpokenDigits(text: string, lang: Language): DigitRun[] {
  const words = placeWords(text)
  const runs: DigitRun[] = []
  for (let i = 0; i < words.length; ) {
    const run = readRun(words, i, lang)
    if (run.digits.length >= 3) runs.push(placeRun(run.digits, words.slice(i, run.to)))
    i = Math.max(run.to, i + 1)
  }
  return runs
}

function placeRun(digits: string, words: readonly PlacedWord[]): DigitRun {
  const spoken = words.filter(({ word }) => !/\d/.test(word)).length
  return { digits, spoken, start: words[0]!.start, end: words.at(-1)!.end }
}

function readRun(words: readonly PlacedWord[], from: number, lang: Language): { digits: string; to: number } {
  const { links, repairs } = digitWords[lang]
  let digits = ''
  let to = from
  let kept: string | null = null
  for (let i = from; i < words.length; ) {
    const piece = readPiece(words, i, lang, i > from && digits !== '')
    if (piece) {
      digits += piece.digits
      i = piece.to
      to = i
      continue
    }
    if (!digits && kept === null) break
    const repair = repairs
      .map((said) => said.split(' '))
      .find((said) => said.every((word, n) => words[i + n]?.word === word))
    if (repair && kept === null) {
      kept = digits
      digits = ''
      i += repair.length
    } else if (links.has(words[i]!.word)) i++
    else break
  }
  return { digits: kept === null ? digits : mend(kept, digits), to }
}

/** "…oh four, no sorry, one seven eight": how much is taken back follows from what a whole number needs. */
function mend(said: string, corrected: string): string {
  if (!corrected) return said
  if (corrected.length >= 7) return corrected
  for (const whole of [10, 11, 9, 7]) {
    const back = said.length + corrected.length - whole
    if (back > 0 && back <= Math.min(said.length, 4)) return said.slice(0, said.length - back) + corrected
  }
  return said.slice(0, Math.max(0, said.length - corrected.length)) + corrected
}

type Piece = { digits: string; to: number } | null

/** One digit or group: "five", "eighty five", "double two", "eight hundred", "veintitrés", "sesenta y tres", "555". */
function readPiece(words: readonly PlacedWord[], at: number, lang: Language, inside: boolean): Piece {
  const { zeros, soundsLike, times, joiner } = digitWords[lang]
  const { word } = words[at]!
  if (/^\d+$/.test(word)) return { digits: word, to: at + 1 }
  const repeat = Object.hasOwn(times, word) ? times[word] : undefined
  if (repeat) {
    const next = words[at + 1] && readPiece(words, at + 1, lang, true)
    return next && next.digits.length === 1 ? { digits: next.digits.repeat(repeat), to: next.to } : null
  }
  if (zeros.has(word)) return { digits: '0', to: at + 1 }
  const like = Object.hasOwn(soundsLike, word) ? soundsLike[word] : undefined
  if (like) return inside && isDigitAhead(words, at + 1, lang) ? { digits: like, to: at + 1 } : null
  const value = numberLexicons[lang].cardinals.get(word)
  if (value === undefined || (word === 'un' && !inside)) return null
  const linked = joiner && words[at + 1]?.word === joiner ? at + 2 : at + 1
  const unit = numberLexicons[lang].cardinals.get(words[linked]?.word ?? '')
  if (
    value >= 20 &&
    value < 100 &&
    value % 10 === 0 &&
    unit &&
    unit < 10 &&
    (linked === at + 1) === (joiner === null)
  ) {
    return { digits: String(value + unit), to: linked + 1 }
  }
  const scale = { hundred: '00', thousand: '000', mil: '000' }[words[at + 1]?.word ?? '']
  if (scale && value > 0 && value < 10) return { digits: `${value}${scale}`, to: at + 2 }
  return value >= 100 ? readHundreds(words, at, value, lang) : { digits: String(value), to: at + 1 }
}

/** "quinientos doce" is one group of three digits. */
function readHundreds(words: readonly PlacedWord[], at: number, value: number, lang: Language): Piece {
  const rest = words[at + 1] && readPiece(words, at + 1, lang, true)
  if (!rest || rest.digits.length > 2 || rest.digits === '0' || value % 100)
    return { digits: String(value), to: at + 1 }
  return { digits: String(value + Number(rest.digits)), to: rest.to }
}

function isDigitAhead(words: readonly PlacedWord[], at: number, lang: Language): boolean {
  return !!words[at] && !!readPiece(words, at, lang, false)
}
