import type { Learned, ProfileField, ProfileFields, ProfileService } from '#contract/knowledge.ts'
import type { WeeklyHours } from '#contract/time.ts'
import type { Block, ReadDocument } from './reading/document.ts'
import { addHours, mergeHours, type ReadHours, readOpeningHours } from './reading/opening-hours.ts'
import { findEmails, findPhones, looksLikeAddress } from './retrieval/answer-signs.ts'
import { foldText } from './retrieval/terms.ts'
import { areaHeading, findServices } from './service-facts.ts'

/** What one page says about the business, in the words of the page. */
export interface PageFacts {
  name: string | null
  description: string | null
  phones: string[]
  emails: string[]
  address: string | null
  hours: WeeklyHours | null
  services: ProfileService[]
  area: string[]
  spanish: boolean
}

const speaksOfHours = /hour|open|horario|atencion|abiert|schedule/
const notTheirs = /by phone|phone hours|telefon|llamad|call center|support hours|soporte|happy hour/
const servingLine =
  /\b(?:proudly serving|we serve|serving|atendemos en|servimos a|cubrimos)\s+(.{3,160}?)(?:[.!]|$)/i

/** Reads the business's facts off one page. */
export function findPageFacts(document: ReadDocument): PageFacts {
  const { facts, blocks, footer } = document
  const lines = [...blocks, ...footer]
  const stated = addHours(facts.hours.map(readOpeningHours).filter((read) => read !== null))
  const pieces = lines
    .filter(({ kind }) => kind !== 'heading')
    .flatMap(({ text }) => text.split(/\s+[·•|]\s+/))
  const address = facts.address ?? cleanAddress(pieces.find(looksLikeAddress))
  return {
    name: facts.name,
    description: facts.description ?? document.description,
    phones: unique([
      ...facts.phones,
      ...lines.filter(({ text }) => !/\bfax\b/i.test(text)).flatMap(({ text }) => findPhones(text)),
    ]),
    emails: unique([...facts.emails, ...lines.flatMap(({ text }) => findEmails(text))]),
    address,
    hours: mergeHours([...(stated ? [stated] : []), ...findHours(lines)])?.hours ?? null,
    services: findServices(document),
    area: unique([...facts.area, ...findAreas(blocks)]),
    spanish:
      document.language === 'es' ||
      /se habla espa|hablamos espa|spanish[- ]speaking|spanish spoken/i.test(
        lines.map(({ text }) => text).join('\n'),
      ),
  }
}

/** What to tell the owner about a page while it is being read. */
export function learnedFrom(facts: PageFacts, document: ReadDocument): Learned[] {
  const learned: Learned[] = []
  const priced = facts.services.filter((service) => service.price)
  if (facts.hours) learned.push({ kind: 'hours' })
  if (facts.services.length > 0) learned.push({ kind: 'services', count: facts.services.length })
  if (priced.length > 0) learned.push({ kind: 'prices', count: priced.length })
  if (facts.phones[0]) learned.push({ kind: 'phone', text: facts.phones[0] })
  if (facts.emails[0]) learned.push({ kind: 'email', text: facts.emails[0] })
  if (facts.address) learned.push({ kind: 'address', text: facts.address })
  if (document.faqs.length > 0) learned.push({ kind: 'faq', count: document.faqs.length })
  const words = document.blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0)
  if (learned.length === 0 && words > 60) learned.push({ kind: 'about', count: words })
  return learned
}

export interface FactPage {
  title: string
  url: string | null
  facts: PageFacts
}
export interface MergedFacts {
  fields: ProfileFields
  sources: Partial<Record<ProfileField, { title: string; url: string | null }>>
}

/** Makes one profile of what all pages say; each field remembers the page it came from. */
export function mergeFacts(pages: FactPage[]): MergedFacts {
  const ordered = pages.toSorted((a, b) => contactRank(b) - contactRank(a))
  const merged: MergedFacts = { fields: {}, sources: {} }
  const take = <F extends ProfileField>(
    field: F,
    from: FactPage[],
    read: (facts: PageFacts) => ProfileFields[F] | null,
  ) => {
    for (const { facts, title, url } of from) {
      const value = read(facts)
      if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue
      merged.fields[field] = value
      merged.sources[field] = { title, url }
      return
    }
  }
  take('name', ordered, ({ name }) => name?.slice(0, 120) ?? null)
  if (!merged.fields.name) Object.assign(merged.fields, nameFromTitles(pages))
  take('description', pages, ({ description }) => description?.slice(0, 600) ?? null)
  const phone = mostCommon(
    ordered.flatMap(({ facts }) => facts.phones.slice(0, 1)),
    (text) => text.replace(/\D/g, '').slice(-9),
  )
  take('phone', ordered, ({ phones }) => (phone && phones.includes(phone) ? phone.slice(0, 40) : null))
  const email = mostCommon(
    ordered.flatMap(({ facts }) => facts.emails.slice(0, 1)),
    (text) => text.toLowerCase(),
  )
  take('email', ordered, ({ emails }) =>
    email && emails.includes(email) && /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(email) ? email : null,
  )
  const street = ordered.find(({ facts }) => facts.address)?.facts.address ?? ''
  // The contact page may break the address over lines: a page that has the whole of it is better.
  const whole = ordered.filter(({ facts }) => facts.address?.includes(street))
  take(
    'address',
    whole.toSorted((a, b) => b.facts.address!.length - a.facts.address!.length),
    ({ address }) => address?.slice(0, 300) ?? null,
  )
  take(
    'hours',
    ordered.toSorted((a, b) => daysIn(b) - daysIn(a)),
    ({ hours }) => hours,
  )
  take(
    'services',
    pages
      .filter(({ facts }) => facts.services.length > 0)
      .toSorted((a, b) => serviceRank(b) - serviceRank(a)),
    ({ services }) => services,
  )
  if (merged.fields.services) merged.fields.services = mergeServices(pages, merged.fields.services)
  take('area', ordered, ({ area }) => area.slice(0, 50))
  const languages = [
    ...(pages.some(({ facts }) => !facts.spanish) ? ['English'] : []),
    ...(pages.some(({ facts }) => facts.spanish) ? ['Spanish'] : []),
  ]
  if (pages.length > 0) merged.fields.languages = languages
  return merged
}

const contactRank = ({ url }: FactPage) =>
  /contact|location|ubicacion|visit/i.test(url ?? '') ? 2 : /about|nosotros|quienes/i.test(url ?? '') ? 1 : 0
const daysIn = ({ facts }: FactPage) => Object.keys(facts.hours ?? {}).length
const serviceRank = ({ url, facts }: FactPage) =>
  facts.services.length +
  3 * facts.services.filter(({ price }) => price).length +
  (/servic|pric|treat|tarifa|precio/i.test(url ?? '') ? 6 : 0)

/** Prices often stand on pages of their own; the first page with services sets the order. */
function mergeServices(pages: FactPage[], first: ProfileService[]): ProfileService[] {
  const byName = new Map(first.map((service) => [foldText(service.name), service]))
  for (const { facts } of pages) {
    for (const service of facts.services) {
      const known = byName.get(foldText(service.name))
      if (known) {
        known.price ??= service.price
        known.duration_minutes ??= service.duration_minutes
      } else if (service.price) byName.set(foldText(service.name), service)
    }
  }
  return [...byName.values()].slice(0, 60)
}

/** The part that the titles of the pages have in common: "About | Brightside Dental". */
function nameFromTitles(pages: FactPage[]): { name?: string } {
  const parts = pages.flatMap(({ title }) => [
    ...new Set(title.split(/\s+[|–—•·-]\s+|\s*\|\s*/).map((part) => part.trim())),
  ])
  const counts = Map.groupBy(
    parts.filter((part) => part.length > 2 && part.length <= 60),
    (part) => part,
  )
  const [best] = [...counts].sort((a, b) => b[1].length - a[1].length)
  return best && (best[1].length > 1 || pages.length === 1) ? { name: best[0] } : {}
}

function findHours(lines: Block[]): ReadHours[] {
  const found: ReadHours[] = []
  let heading = ''
  for (const { kind, text } of lines) {
    if (kind === 'heading') heading = foldText(text)
    const read = kind === 'heading' || text.length > 300 ? null : readOpeningHours(text)
    const context = `${heading} ${foldText(text)}`
    if (read && !notTheirs.test(context) && (speaksOfHours.test(context) || read.days.length >= 5))
      found.push(read)
  }
  return found
}

function findAreas(blocks: Block[]): string[] {
  const areas: string[] = []
  let heading = ''
  for (const { kind, text } of blocks) {
    if (kind === 'heading') heading = foldText(text)
    else if (areaHeading.test(heading) && (kind === 'item' || kind === 'link') && text.length <= 60)
      areas.push(text)
    else {
      const named = servingLine.exec(text)?.[1]
      if (named && /\p{Lu}/u.test(named))
        areas.push(
          ...named
            .split(/,| and | y /)
            .map((place) => place.trim())
            .filter((place) => /^\p{Lu}/u.test(place) && place.length <= 60),
        )
    }
  }
  return areas
}

function cleanAddress(text: string | undefined): string | null {
  return (
    text
      ?.replace(/^(?:our )?(?:address|location|direcci[oó]n|ubicaci[oó]n|visit us(?: at)?)\s*:?\s*/i, '')
      .replace(/\.$/, '') || null
  )
}

function mostCommon(values: string[], key: (value: string) => string): string | undefined {
  const groups = [...Map.groupBy(values, key).values()].sort((a, b) => b.length - a.length)
  return groups[0]?.[0]
}

const unique = (values: string[]) => [...new Set(values)]
