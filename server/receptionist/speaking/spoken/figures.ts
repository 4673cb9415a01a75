import { sayTime } from '../../house-brain/say/moments.ts'
import { coins, type SpeakingContext, spokenWords } from './words.ts'

const amount = '\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?'
const signs: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  us$: 'USD',
  usd: 'USD',
  eur: 'EUR',
  mxn: 'MXN',
}
const sign = '(?:US\\$|\\$|€|£|USD|EUR|MXN)'
const priceRange = new RegExp(`(${sign}) ?(${amount}) ?[-–—] ?(?:${sign} ?)?(${amount})(?![\\d%])`, 'gi')
const priceBefore = new RegExp(`(${sign}) ?(${amount})(?: ?(?:USD|dollars?|dólares))?(?![\\d%])`, 'gi')
const priceAfter = new RegExp(`(?<![\\d.,])(${amount}) ?(€|£|USD|EUR|MXN)(?![\\w])`, 'gi')

/** Amounts of money: "145 dollars", "89 euros con 50 céntimos", "100 to 150 dollars". */
export function speakMoney(text: string, context: SpeakingContext): string {
  const { to } = spokenWords[context.language]
  return text
    .replace(priceRange, (_, unit: string, low: string, high: string) => {
      const { whole } = readAmount(low)
      return `${whole} ${to} ${speakAmount(high, unit, context)}`
    })
    .replace(priceBefore, (_, unit: string, figure: string) => speakAmount(figure, unit, context))
    .replace(priceAfter, (_, figure: string, unit: string) => speakAmount(figure, unit, context))
}

function speakAmount(figure: string, unit: string, { language, currency }: SpeakingContext): string {
  const names = coins[language]
  const [one, many, cent, cents] = names[signs[unit.toLowerCase()] ?? currency] ?? names.USD!
  const { whole, hundredths } = readAmount(figure)
  const main = `${whole} ${whole === 1 ? one : many}`
  if (!hundredths) return main
  return `${main} ${language === 'es' ? 'con' : 'and'} ${hundredths} ${hundredths === 1 ? cent : cents}`
}

/** "1,200.50" and "1.200,50": the last sign before one or two figures parts off the hundredths. */
export function readAmount(figure: string): { whole: number; hundredths: number } {
  const [, whole = '0', rest = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(figure) ?? []
  return { whole: Number(whole.replace(/\D/g, '')), hundredths: Number(rest.padEnd(2, '0')) }
}

const clock =
  '(\\d{1,2})(?::(\\d{2}))?(?::\\d{2})? ?([ap])(?:\\. ?m\\.|m\\b)|\\b([01]?\\d|2[0-4]):([0-5]\\d)(?::\\d{2})?(?: ?h(?:rs?|oras)?\\b)?'
const clockRange = new RegExp(`(?<![\\d:])(${clock}) ?[-–—] ?(?=${clock})`, 'gi')
const clockTime = new RegExp(`(?<![\\d:])(?:${clock})(?![\\d:])`, 'gi')

/** Times of the day: "2:30 PM", "2:30 de la tarde"; "14:30" is one as well. */
export function speakTimes(text: string, { language }: SpeakingContext): string {
  const { to } = spokenWords[language]
  return text
    .replace(clockRange, (_, time: string) => `${time} ${to} `)
    .replace(clockTime, (found, hour, minute, half, fullHour, fullMinute, at: number, all: string) => {
      const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(fullHour) % 24
      const minutes = Number((half ? minute : fullMinute) ?? 0)
      if (hours > 23 || minutes > 59) return found
      const spoken = sayTime(Temporal.PlainTime.from({ hour: hours, minute: minutes }), language)
      // The full stop of "a.m." may be that of the sentence too.
      return found.endsWith('.') && at + found.length === all.length ? `${spoken}.` : spoken
    })
}

const isoDate = /\b(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\b/g
const slashDate = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\d/])/g
const monthFirst = new Set(['US', 'PH'])
const locale = { en: 'en-US', es: 'es-MX' } as const

/** Dates in figures: "Tuesday, March 3", "martes 3 de marzo". */
export function speakDates(text: string, context: SpeakingContext): string {
  return text
    .replace(isoDate, (found, year, month, day) =>
      sayDate(found, Number(year), Number(month), Number(day), context),
    )
    .replace(slashDate, (found, first, second, year) => {
      const isMonthFirst = monthFirst.has(context.country) ? Number(first) <= 12 : Number(second) > 12
      const [month, day] = isMonthFirst ? [first, second] : [second, first]
      const fullYear = Number(year) < 100 ? 2000 + Number(year) : Number(year)
      return sayDate(found, fullYear, Number(month), Number(day), context)
    })
}

function sayDate(
  found: string,
  year: number,
  month: number,
  day: number,
  { language, today }: SpeakingContext,
): string {
  try {
    const date = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
    const written = date.toLocaleString(locale[language], {
      weekday: 'long',
      month: 'long',
      day: 'numeric',
      ...(year === today.year ? {} : { year: 'numeric' }),
    })
    return language === 'es' ? written.replace(',', '') : written
  } catch {
    return found
  }
}
