import type { CheerioAPI } from 'cheerio'
import { type DocumentFacts, noFacts, type QuestionAnswer } from './document.ts'
import { cleanLine, hasPlaceholder } from './text-cleaning.ts'

type Thing = Record<string, unknown>
const business =
  /Business|Organization|Dentist|Physician|MedicalClinic|Hospital|Attorney|LegalService|Plumber|Electrician|Contractor|Salon|Store|Restaurant|Hotel|RealEstateAgent|AutoRepair|VeterinaryCare|Clinic|Service$|Locksmith|MovingCompany|Pharmacy|Gym|Spa/
const maxThings = 500

/** Reads JSON-LD: the business with its address, hours and offers, and FAQ pages. */
export function readStructuredData($: CheerioAPI): { facts: DocumentFacts; faqs: QuestionAnswer[] } {
  const facts = noFacts()
  const faqs: QuestionAnswer[] = []
  for (const thing of thingsOf($)) {
    const types = listOf(thing['@type']).map(String)
    if (types.includes('Question')) faqs.push(...questionOf(thing))
    if (types.some((type) => type === 'Service' || type === 'Offer' || type === 'Product'))
      facts.services.push(...serviceOf(thing))
    else if (types.some((type) => business.test(type))) addBusiness(facts, thing)
  }
  return { facts, faqs }
}

function thingsOf($: CheerioAPI): Thing[] {
  const things: Thing[] = []
  const visit = (value: unknown, depth: number) => {
    if (depth > 12 || things.length >= maxThings) return
    if (Array.isArray(value)) for (const item of value) visit(item, depth + 1)
    else if (value && typeof value === 'object') {
      things.push(value as Thing)
      for (const inner of Object.values(value))
        if (inner && typeof inner === 'object') visit(inner, depth + 1)
    }
  }
  for (const script of $('script[type="application/ld+json" i]').toArray()) {
    const parsed = parseJson($(script).text())
    if (parsed) visit(parsed, 0)
  }
  return things
}

/** Pages often leave raw line breaks in their strings, which JSON does not allow. */
function parseJson(text: string): unknown {
  for (const attempt of [text, text.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt)
    } catch {}
  }
  return null
}

function addBusiness(facts: DocumentFacts, thing: Thing): void {
  facts.name ??= textOf(thing.name)
  facts.description ??= textOf(thing.description)
  facts.address ??= addressOf(thing.address)
  pushNew(facts.phones, textOf(thing.telephone))
  pushNew(facts.emails, textOf(thing.email)?.replace(/^mailto:/i, '') ?? null)
  for (const line of listOf(thing.openingHours)) pushNew(facts.hours, textOf(line))
  for (const spec of listOf(thing.openingHoursSpecification))
    pushNew(facts.hours, specificationOf(spec as Thing))
  for (const place of listOf(thing.areaServed)) {
    pushNew(facts.area, typeof place === 'string' ? textOf(place) : textOf((place as Thing | null)?.name))
  }
}

function specificationOf(spec: Thing | null): string | null {
  const days = listOf(spec?.dayOfWeek).map((day) => String(day).replace(/^.*\//, ''))
  const [opens, closes] = [textOf(spec?.opens), textOf(spec?.closes)]
  if (days.length === 0 || !opens || !closes) return null
  return `${days.join(', ')} ${opens.slice(0, 5)}-${closes.slice(0, 5)}`
}

function serviceOf(thing: Thing): DocumentFacts['services'] {
  const item = (thing.itemOffered as Thing | undefined) ?? thing
  const name = textOf(item?.name) ?? textOf(thing.name)
  const offer = listOf(thing.offers)[0] as Thing | undefined
  const amount = textOf(thing.price) ?? textOf(offer?.price)
  const currency = textOf(thing.priceCurrency) ?? textOf(offer?.priceCurrency) ?? ''
  const price = amount ? `${currency === 'USD' ? '$' : currency ? `${currency} ` : ''}${amount}` : null
  return name ? [{ name, price, description: textOf(item?.description) }] : []
}

function questionOf(thing: Thing): QuestionAnswer[] {
  const question = textOf(thing.name) ?? textOf(thing.text)
  const answer = textOf((listOf(thing.acceptedAnswer)[0] as Thing | undefined)?.text)
  return question && answer ? [{ question, answer }] : []
}

function addressOf(value: unknown): string | null {
  const address = listOf(value)[0]
  if (typeof address === 'string') return textOf(address)
  const parts = address as Thing | undefined
  const fields = [parts?.streetAddress, parts?.addressLocality, parts?.addressRegion, parts?.postalCode].map(
    textOf,
  )
  const known = fields.filter((field) => field !== null)
  return known.length >= 2 || fields[0] ? known.join(', ') : null
}

function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return null
  const text = cleanLine(
    value
      .replace(/<[^>]+>/g, ' ')
      .replace(/&nbsp;/g, ' ')
      .replace(/&amp;/g, '&'),
  )
  return text && !hasPlaceholder(text) ? text : null
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

function pushNew(list: string[], value: string | null): void {
  if (value && !list.includes(value)) list.push(value)
}
