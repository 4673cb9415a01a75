import { type WeeklyHours, weekdays } from '#contract/time.ts'
import type { BusinessService } from '../house-brain/port.ts'
import { matchServices } from '../house-brain/slots/service.ts'
import type { Grounds } from './grounds.ts'
import { webAddress } from './markup.ts'
import { hundredthsIn, percentsIn, phonesIn, timesIn, wordsForFree } from './reading.ts'
import type { Invention } from './repairs.ts'

/** What figures are held against. */
export interface Evidence {
  /** What may be quoted. */
  grounds: Grounds
  /** What the visitor wrote: their own number may be read back, their price may be declined. */
  visitor: Grounds
  /** The price book: what it prices is quoted by it alone, whatever a page says. */
  services: readonly BusinessService[]
  /** The week as the owner has confirmed it, if so. */
  hours: WeeklyHours | null
}

/**
 * What a clause of a model states that stands nowhere: a price, a discount, opening hours, somebody's number or
 * address, a dose. Null when everything in it has its ground.
 */
export function findInvention(clause: string, evidence: Evidence): Invention | null {
  if (inventsPrice(clause, evidence)) return 'price'
  if (inventsHours(clause, evidence)) return 'hours'
  if (inventsContact(clause, evidence)) return 'contact'
  if (inventsLink(clause, evidence)) return 'link'
  return inventsDose(clause, evidence) ? 'dose' : null
}

const declining =
  /\b(?:not|cannot|never|\w+n't|unable|no (?:puedo|podemos|es|tengo|cuesta|ofrecemos|hay)|tampoco|nunca)\b/i
const discount = /\b(?:discount|off|cheaper|reduc\w+|descuento|rebaja|menos|promoci[oó]n)\b/i

function inventsPrice(clause: string, { grounds, visitor, services }: Evidence): boolean {
  const declines = declining.test(clause)
  const isKnown = (cents: number) => grounds.hasAmount(cents) || (declines && visitor.hasAmount(cents))
  const amounts = hundredthsIn(clause)
  if (!amounts.every(isKnown)) return true
  if (amounts.length > 0 && !declines && leavesPriceBook(clause, amounts, services)) return true
  const isKnownShare = (share: number) => grounds.hasPercent(share) || (declines && visitor.hasPercent(share))
  if (discount.test(clause) && !percentsIn(clause).every(isKnownShare)) return true
  return wordsForFree.test(clause) && !declines && !grounds.hasFree(clause)
}

/** A service that has its price is quoted another one. */
function leavesPriceBook(
  clause: string,
  amounts: readonly number[],
  services: readonly BusinessService[],
): boolean {
  const priced = matchServices(clause, services).filter(({ price_text }) => price_text)
  const listed = priced.flatMap(({ price_text }) => hundredthsIn(price_text ?? ''))
  return listed.length > 0 && !amounts.every((amount) => listed.includes(amount))
}

const opening =
  /\b(?:open|opens|close|closes|hours|closing time|opening time|available 24|abr(?:e|en|imos|irán?)|cerramos|cierra[n]?|horario|atendemos|abiert[oa]s?)\b/i
const closed = /\b(?:closed|cerrad[oa]s?|no (?:abrimos|atendemos|abre)|not open|aren't open|isn't open)\b/i
const aroundTheClock = /\b24 ?\/ ?7\b|\b24[ -]?(?:hours?|horas|h)\b|around the clock|d[ií]a y noche/i
const dayNames: readonly RegExp[] = [
  /\b(?:mondays?|lunes)\b/i,
  /\b(?:tuesdays?|martes)\b/i,
  /\b(?:wednesdays?|mi[ée]rcoles)\b/i,
  /\b(?:thursdays?|jueves)\b/i,
  /\b(?:fridays?|viernes)\b/i,
  /\b(?:saturdays?|s[áa]bados?)\b|\bweekends?\b|fin(?:es)? de semana/i,
  /\b(?:sundays?|domingos?)\b|\bweekends?\b|fin(?:es)? de semana/i,
]
const everyDay = /\b(?:every day|seven days|7 days|all week|todos los d[ií]as|los siete d[ií]as)\b/i

function inventsHours(clause: string, { grounds, hours }: Evidence): boolean {
  if (aroundTheClock.test(clause) && !grounds.hasWords(aroundTheClock)) return true
  if (!opening.test(clause) || closed.test(clause)) return false
  if (!timesIn(clause).every((readings) => grounds.hasTime(readings))) return true
  if (!hours) return false
  const isOpen = (index: number) => (hours[weekdays[index]!] ?? []).length > 0
  if (everyDay.test(clause) && !weekdays.every((_, index) => isOpen(index))) return true
  return dayNames.some((name, index) => name.test(clause) && !isOpen(index)) && !declining.test(clause)
}

const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const code = /\b(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{6}\b/g

function inventsContact(clause: string, { grounds, visitor }: Evidence): boolean {
  const isKnownMail = (address: string) => grounds.hasAddress(address) || visitor.hasAddress(address)
  if (!(clause.match(mail) ?? []).every(isKnownMail)) return true
  const isKnownCode = (found: string) => {
    const exactly = new RegExp(found, 'i')
    return grounds.hasWords(exactly) || visitor.hasWords(exactly)
  }
  if (!(clause.match(code) ?? []).every(isKnownCode)) return true
  return !phonesIn(clause).every((digits) => grounds.hasPhone(digits) || visitor.hasPhone(digits))
}

function inventsLink(clause: string, { grounds }: Evidence): boolean {
  return !(clause.replace(mail, ' ').match(webAddress) ?? []).every((address) => grounds.hasAddress(address))
}

const dose =
  /\b\d+(?:[.,]\d+)? ?(?:mg|mcg|ml|milligrams?|miligramos?|milliliters?|mililitros?|tablets?|pills?|pastillas?)\b/i

function inventsDose(clause: string, { grounds }: Evidence): boolean {
  const found = dose.exec(clause)?.[0]
  return found !== undefined && !grounds.hasWords(new RegExp(found.replace(/[.]/g, '\\.'), 'i'))
}
