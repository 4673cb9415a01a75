import { foldText } from '../normalize.ts'
import type { Language, Mention } from '../types.ts'
import { readSpokenDigits } from './digits.ts'
import { type Letter, letterAt, repeats } from './letters.ts'
import { type PlacedWord, placeWords } from './words.ts'

const british = /^(?:[A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]{2}$/
/** What recognisers write for a figure of a code. */
const figures = new Map(
  `4 for four fore cuatro, 2 to too two dos, 1 one won uno, 3 three tres, 5 five cinco, 6 six seis, 7 seven siete,
   8 eight ate ocho, 9 nine niner nueve, 0 zero oh nought cero`
    .split(/,\s*/)
    .flatMap((row) => {
      const [figure, ...words] = row.trim().split(' ')
      return words.map((word) => [word, figure!] as const)
    }),
)
const lead =
  /^(its|it|is|the|my|code|postcode|post|zip|confirmation|reservation|booking|number|reference|um|uh|yes|yeah|sure|okay|ok|that|thats|es|mi|el|codigo|postal|la|and|de|confirmacion)$/
const announced =
  /(?<!\b(?:zip|post|postal|area|promo|access|door|gate|country) ?)\b(?:code|confirmation(?: number| code)?|reference(?: number)?|booking number|reservation number|codigo(?: de (?:reserva|confirmacion))?|folio|localizador)(?: is| es|:| number is)?\s+/

/** Reads a code that was asked for, letter by letter; among hypotheses one that has the shape of a postcode wins. */
export function readCode(hypotheses: readonly string[]): Mention | null {
  const read = hypotheses.map((text) => joinCode(placeWords(text)))
  const value = read.find((code) => british.test(code)) ?? repairPostcode(read) ?? read[0]
  const words = placeWords(hypotheses[0] ?? '')
  if (!value || !words.length) return null
  return { slot: 'code', value, start: words[0]!.start, end: words.at(-1)!.end }
}

/** A code inside a sentence, behind the word that announces it: six characters or so, with a figure or in capitals. */
export function findCode(text: string): Mention | null {
  const match = announced.exec(foldText(text))
  if (!match) return null
  const from = match.index + match[0].length
  const words = placeWords(text.slice(from))
  const single = words[0]
  if (
    single &&
    /^(?=.*\d)[A-Z\d]{5,10}$/i.test(
      text
        .slice(from)
        .match(/^[A-Za-z\d-]+/)?.[0]
        .replace('-', '') ?? '',
    )
  ) {
    const [code] = text.slice(from).match(/^[A-Za-z\d-]+/)!
    return { slot: 'code', value: code.replace('-', '').toUpperCase(), start: from, end: from + code.length }
  }
  const to = words.findIndex((_, at) => !isSign(words, at))
  const run = to < 0 ? words : words.slice(0, to)
  const value = joinCode(run)
  if (run.length < 3 || value.length < 5 || value.length > 10 || !/\d/.test(value)) return null
  return { slot: 'code', value, start: from + run[0]!.start, end: from + run.at(-1)!.end }
}

/** A postcode or zip code: British ones by their shape, others behind their name. */
export function readPostcode(text: string, lang: Language, asked: boolean): Mention | null {
  const shaped = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i.exec(text)
  const named =
    /\b(?:zip(?: ?code)?|post ?code|postal code|codigo postal|c\.?p\.?)(?: is| es|:)?\s+(\d{5}(?:-\d{4})?|\d{4})\b/d.exec(
      foldText(text),
    )
  const mention = (value: string, start: number, end: number): Mention => ({
    slot: 'postcode',
    value,
    start,
    end,
  })
  if (shaped && (asked || /[A-Z]/.test(shaped[0]))) {
    return mention(shaped[0].toUpperCase(), shaped.index, shaped.index + shaped[0].length)
  }
  if (named) return mention(named[1]!, ...named.indices![1]!)
  if (!asked) return null
  const digits = readSpokenDigits(text, lang).find((run) => /^(\d{4,5}|\d{9})$/.test(run.digits))
  return digits ? mention(digits.digits, digits.start, digits.end) : null
}

function joinCode(words: readonly PlacedWord[]): string {
  let from = 0
  while (from < words.length - 1 && lead.test(words[from]!.word)) from++
  let code = ''
  for (let at = from; at < words.length; ) {
    const sign = signAt(words, at)
    code += sign.letters.toUpperCase()
    at = sign.to
  }
  return code
}

/** A letter or a figure however it was said; what is neither is taken as it stands. */
function signAt(words: readonly PlacedWord[], at: number): Letter {
  const { word } = words[at]!
  const figure = figures.get(word)
  if (figure) return { letters: figure, to: at + 1 }
  const times = Object.hasOwn(repeats, word) ? repeats[word] : undefined
  const repeated = times && words[at + 1] ? signAt(words, at + 1) : null
  if (repeated?.letters.length === 1) return { letters: repeated.letters.repeat(times!), to: repeated.to }
  return letterAt(words, at, false) ?? { letters: word, to: at + 1 }
}

const isSign = (words: readonly PlacedWord[], at: number) =>
  figures.has(words[at]!.word) || /^\d+$/.test(words[at]!.word) || letterAt(words, at, false) !== null

const letterFor: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '5': 'S', '2': 'Z', '8': 'A' }
const digitFor: Readonly<Record<string, string>> = {
  O: '0',
  I: '1',
  S: '5',
  Z: '2',
  V: '5',
  B: '8',
  A: '8',
  L: '1',
}

/** The end of a postcode is a digit and two letters: what sounds alike is put right when the rest then fits. */
function repairPostcode(codes: readonly string[]): string | undefined {
  for (const code of codes) {
    if (code.length < 5 || code.length > 7) continue
    const [area, inward] = [code.slice(0, -3), code.slice(-3)]
    // Two figures at the end are no letters that were misheard.
    if (!/[A-Z]/.test(inward.slice(1))) continue
    const end =
      (digitFor[inward[0]!] ?? inward[0]!) + [...inward.slice(1)].map((c) => letterFor[c] ?? c).join('')
    for (const letters of [1, 2]) {
      const start =
        area.slice(0, letters) +
        [...area.slice(letters)].map((c, i) => (i === 0 ? (digitFor[c] ?? c) : c)).join('')
      if (british.test(start + end)) return start + end
    }
  }
  return undefined
}
