import type { BusinessService } from '../port.ts'
import { foldText } from '../topics/index.ts'
import { serviceWords } from './service-words.ts'

/** Words of service names that tell nothing apart. */
const empty = new Set(
  'a an the and or of for with in at your our my to service services appointment visit session de del la el los las y o para con en un una al servicio servicios cita sesion calling called llamo llamando much many muchas muchos mucha mucho'.split(
    ' ',
  ),
)

/**
 * The services that a text names best, by the words they share: one when it is clear, several when it is not, none
 * when nothing fits. Small slips of the keyboard and other endings of a word are forgiven.
 */
export function matchServices(text: string, services: readonly BusinessService[]): BusinessService[] {
  const said = wordsOf(text)
  const scored = services.map((service) => ({ service, score: scoreOf(service, said, foldText(text)) }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  return best === 0 ? [] : scored.filter(({ score }) => score > best - 0.15).map(({ service }) => service)
}

function scoreOf(service: BusinessService, said: readonly string[], folded: string): number {
  if (folded.includes(foldText(service.name))) return 2 + service.name.length / 100
  const words = wordsOf(service.name)
  const hits = words.filter((word) => said.some((other) => isSameWord(word, other)))
  // "Fix my toilet" names no heater repair: what is to be repaired has to be named as well.
  const things = words.filter((word) => !isMereWork(word))
  if (things.length > 0 && !hits.some((hit) => things.includes(hit))) return 0
  return hits.length > 0 ? hits.length + hits.length / words.length / 2 : 0
}

function wordsOf(text: string): string[] {
  const words =
    // Without its tilde "uñas" would be "unas".
    foldText(text.replace(/uñas?/gi, 'nails'))
      .replace(/\S+@\S+/g, ' ')
      .replaceAll('-', '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => word.length > 2 && !empty.has(word))
}

function isSameWord(one: string, other: string): boolean {
  return isAlike(one, other) || meaningsOf(one).some((meaning) => meaningsOf(other).includes(meaning))
}

/** The lines of the word list that a word stands in, in any of its endings. */
function meaningsOf(word: string): number[] {
  return serviceWords.flatMap((group, index) => (group.some((known) => isAlike(known, word)) ? [index] : []))
}

/** Work that is done to all kinds of things. */
const mereWork = ['repair', 'maintenance', 'installation', 'lesson']

const isMereWork = (word: string): boolean =>
  meaningsOf(word).some((line) => mereWork.includes(serviceWords[line]![0]!))

/** "cleaned" and "cleaning", "cut" and "haircut", "consulta" and "consultas", "massage" and "masage". */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length >= 3 && long.endsWith(short) && long.length - short.length >= 3) return true
  if (short.length >= 4 && long.startsWith(short) && long.length - short.length <= 3) return true
  const stem = Math.max(5, short.length - 2)
  if (short.length >= 6 && long.length - short.length <= 2 && short.slice(0, stem) === long.slice(0, stem))
    return true
  return short.length >= 5 && isOneSlipAway(short, long)
}

/** One letter missing, added or changed, though never the first: "later" is no "water". */
function isOneSlipAway(short: string, long: string): boolean {
  if (long.length - short.length > 1 || short[0] !== long[0]) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.length === long.length
    ? short.slice(at + 1) === long.slice(at + 1)
    : short.slice(at) === long.slice(at + 1)
}

/** For chat all of them, as far as they fit in a sentence; on the phone three. */
export function someNames(services: readonly BusinessService[], count: number): string[] {
  return services.slice(0, count).map((service) => service.name)
}

/** Kinds of work by their first word in the word list: who asks for one of them does not mean a service of another. */
const works = ['repair', 'maintenance', 'installation', 'inspection', 'cleaning', 'consultation']

/** Whether a text asks for a kind of work that a service of its own kind is not: "install" beside "heater repair". */
export function asksOtherWork(text: string, service: BusinessService): boolean {
  const workOf = (from: string) =>
    new Set(
      wordsOf(from)
        .flatMap(meaningsOf)
        .filter((line) => works.includes(serviceWords[line]![0]!)),
    )
  const [asked, own] = [workOf(text), workOf(service.name)]
  return own.size > 0 && asked.size > 0 && asked.isDisjointFrom(own)
}
