import type { Language } from '#contract/languages.ts'
import { normalize } from '../house-brain/understanding/normalize.ts'
import { parseNumberWords } from '../house-brain/understanding/numbers.ts'
import { readAmount } from './spoken/figures.ts'

/** How figures stand in running text, in both languages. Pure. */

const figure = '\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?'
const unit = '(?:dollars?|bucks|euros?|pesos?|pounds?|usd|eur|mxn|gbp|d[oó]lar(?:es)?|libras?|[€£$])'
const withUnit = new RegExp(
  `(?:US)?[$€£] ?(${figure})(?: ?[-–—] ?[$€£]? ?(${figure}))?|(?:usd|eur|mxn) ?(${figure})|(?<![\\d.,])(${figure})(?: ?(?:[-–—]|to|or|a|o) ?(${figure}))? ?${unit}(?!\\w)`,
  'gi',
)
/** "It costs 95": a bare figure is an amount where the words speak of a price. */
const bare = new RegExp(
  `(?:\\b(?:costs?|charges?|price(?:d)?(?: is| of| at)?|fee(?: is| of)?|total(?: is| of)?|only|just|rate(?: is| of)?|cuestan?|vale[n]?|sale[n]?|precio(?: es)?(?: de)?|tarifa(?: es)?(?: de)?|cobramos|cobro|son) (?:about |around |only |just |you |is |es |de |unos |s[oó]lo )*)(${figure})(?![\\d:%]| ?(?:min|hour|hora|day|d[ií]a|week|semana|year|año|am|pm|a\\.|p\\.|people|personas|minut))`,
  'gi',
)

/** Amounts of money, in hundredths. */
export function hundredthsIn(text: string): number[] {
  const found: number[] = []
  const plain = inFigures(text)
  for (const pattern of [withUnit, bare]) {
    for (const match of plain.matchAll(pattern))
      for (const written of match.slice(1)) if (written) found.push(toHundredths(written))
  }
  return found
}

function toHundredths(written: string): number {
  const { whole, hundredths } = readAmount(written)
  return whole * 100 + hundredths
}

/** Percentages. */
export function percentsIn(text: string): number[] {
  return [...inFigures(text).matchAll(/(\d+(?:[.,]\d+)?) ?(?:%|percent|per cent|por ciento)/gi)].map(
    (match) => Number(match[1]!.replace(',', '.')),
  )
}

const price = '(?:charge|cost|fee|obligation)'
/** Something that costs nothing, which is a price too. */
export const wordsForFree = new RegExp(
  `\\bfree of charge\\b|\\b(?:for|is|are|it's|that's|completely|absolutely|totally|be) free\\b(?! (?:to|on|at|for|from|between|of|this|next|until|and|today|tomorrow|[a-z]+day))|\\bfree (?:consultation|estimate|quote|visit|inspection|cleaning|exam|service|repair|shipping|delivery|trial|check-?up|whitening|session)s?\\b|\\b(?:no|without|zero|at no) (?:extra |additional )?${price}\\b|\\bcomplimentary\\b|\\bon the house\\b|\\bgratis\\b|\\bgratuit[oa]s?\\b|\\bsin (?:ning[uú]n )?(?:costo|coste|cargo)\\b|\\bno (?:cuesta|cobramos) nada\\b`,
  'i',
)

const exactTime =
  /(?<![\d.,:$€£/])(\d{1,2})(?:[:.h](\d{2}))?(?: ?([ap])(?:\. ?m\.|m\b)| ?(?:de|por|en) la (mañana|tarde|noche|madrugada)| in the (morning|afternoon|evening)|(?<=:\d\d)| ?o'?clock| ?hs?\b)(?![\d%])/gi
const bareTime =
  /(?:\b(?:at|from|to|till|until|by|between|and|opens?|closes?|las?|de|desde|hasta|y|entre|abrimos|abre|cerramos|cierra|before|after) |[-–—] ?)(\d{1,2})(?![\d:.,%h]|[.,]\d| ?(?:[ap]\.? ?m\b|days?|d[ií]as?|years?|años?|min\w*|hours?|horas?|people|personas?|weeks?|semanas?|months?|mes\w*|(?:st|nd|rd|th)\b|percent|por ciento|visits?|services?|dollars?|euros?|de la|in the|o'?clock|\/|-\d))/gi

/** Times of the day, each with all that it may mean as `HH:MM`: "at 9" is the morning's or the evening's. */
export function timesIn(text: string): string[][] {
  const plain = inFigures(text)
    .replace(/\b\d{4}-\d{2}-\d{2}\b|\+?\d(?:[\d() -]{6,}\d)(?!:)/g, (found) =>
      /^\d{1,2} ?[-–] ?\d{1,2}$/.test(found) ? found : ' ',
    )
    .replace(/\b(?:noon|mediod[ií]a)\b/gi, '12:00 pm')
    .replace(/\b(?:midnight|medianoche)\b/gi, '12:00 am')
    .replace(/\b(\d{1,2}) y media\b/gi, '$1:30')
    .replace(/\b(\d{1,2}) y cuarto\b/gi, '$1:15')
    .replace(/\b(?:half past|half) (\d{1,2})\b/gi, '$1:30')
    .replace(/\b(\d{1,2}) ([0-5][05])\b(?! ?(?:min|d[oó]l|dollar|euro))/g, '$1:$2')
  const exact = [...plain.matchAll(exactTime)].map(([, hours, minutes, half, part, english]) =>
    readingsOf(Number(hours), minutes, half ?? part ?? english ?? (hours!.startsWith('0') ? 'a' : '')),
  )
  const bareOnes = [...plain.matchAll(bareTime)].map(([, hours]) =>
    readingsOf(Number(hours), undefined, undefined),
  )
  return [...exact, ...bareOnes].filter((readings) => readings.length > 0)
}

function readingsOf(hour: number, minutes = '00', part = ''): string[] {
  if (hour > 24 || Number(minutes) > 59) return []
  const write = (value: number) => `${String(value % 24).padStart(2, '0')}:${minutes}`
  if (/^p$|tarde|noche|afternoon|evening/i.test(part)) return [write((hour % 12) + 12)]
  if (/^a$|mañana|madrugada|morning/i.test(part)) return [write(hour % 12)]
  return hour > 12 ? [write(hour)] : [write(hour), write(hour === 12 ? 0 : hour + 12)]
}

/** Telephone numbers as their figures. */
export function phonesIn(text: string): string[] {
  return (text.match(/\+?\d(?:[\d ().-]{5,}\d)/g) ?? [])
    .map((number) => number.replace(/\D/g, ''))
    .filter((digits) => digits.length >= 7)
}

/** Numbers that stand in words, as figures: "ninety-five dollars" is "95 dollars". */
export function inFigures(text: string): string {
  let plain = text
  for (const language of ['en', 'es'] as const) plain = replaceWords(plain, language)
  return plain
}

const numberWord =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\w+|veint\w+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien\w*|\w+cientos|quinientos|mil)\b/i

function replaceWords(text: string, language: Language): string {
  if (!numberWord.test(text)) return text
  const { tokens } = normalize(text, language)
  let plain = ''
  let at = 0
  for (const { value, ordinal, start, end } of parseNumberWords(tokens, language)) {
    // Figures stay as they are written, with their decimals; "first" and "one" count nothing here.
    if (ordinal || value < 2 || /\d/.test(text.slice(start, end))) continue
    plain += `${text.slice(at, start)}${value}`
    at = end
  }
  return plain + text.slice(at)
}
