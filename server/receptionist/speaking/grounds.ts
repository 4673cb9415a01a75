import { foldText } from '../house-brain/topics/index.ts'
import { hundredthsIn, percentsIn, phonesIn, timesIn, wordsForFree } from './reading.ts'

/**
 * What the receptionist may quote: every amount, time, number and address that stands in the facts, the pages, the
 * receipts or what a person of the business wrote. Texts are read when the first figure has to be found in them.
 */
export class Grounds {
  readonly #unread: string[] = []
  readonly #amounts = new Set<number>()
  readonly #percents = new Set<number>()
  readonly #times = new Set<string>()
  readonly #addresses = new Set<string>()
  readonly #digits: string[] = []
  readonly #free: string[] = []
  #text = ''

  /** Adds a text that may be quoted from. */
  add(...texts: (string | null | undefined)[]): void {
    this.#unread.push(...texts.filter((text): text is string => Boolean(text)))
  }

  hasAmount(cents: number): boolean {
    return this.#read().#amounts.has(cents)
  }
  hasPercent(percent: number): boolean {
    return this.#read().#percents.has(percent)
  }
  /** @param readings all that a time may mean, as `HH:MM` */
  hasTime(readings: readonly string[]): boolean {
    return readings.some((time) => this.#read().#times.has(time))
  }
  /** Whether what a clause calls free is called so somewhere: the parking is, the visit is not. */
  hasFree(clause: string): boolean {
    const subjects = subjectsOf(clause)
    return this.#read().#free.some((sentence) => subjectsOf(sentence).some((word) => subjects.includes(word)))
  }
  /** A telephone number, with or without the code of its country. */
  hasPhone(digits: string): boolean {
    const last = digits.slice(-9)
    return this.#read().#digits.some((known) => known.includes(last))
  }
  /** A mail or web address, or a page below a site that is known. */
  hasAddress(address: string): boolean {
    return this.#read().#addresses.has(plainAddress(address))
  }
  hasWords(pattern: RegExp): boolean {
    return pattern.test(this.#read().#text)
  }

  #read(): this {
    for (const text of this.#unread.splice(0)) {
      for (const cents of hundredthsIn(text)) this.#amounts.add(cents)
      for (const percent of percentsIn(text)) this.#percents.add(percent)
      for (const time of timesIn(text).flat()) this.#times.add(time)
      for (const [address] of text.matchAll(anyAddress)) this.#addresses.add(plainAddress(address))
      this.#digits.push(...phonesIn(text))
      this.#free.push(...text.split(/[.!?\n]+/).filter((sentence) => mentionsFree.test(sentence)))
      this.#text += `\n${text}`
    }
    return this
  }
}

const anyAddress =
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\bhttps?:\/\/[^\s<>"'`|)\]]+|\b(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[^\s<>"'`|)\]]*)?/gi

const mentionsFree = new RegExp(`\\bfree\\b|${wordsForFree.source}`, 'i')
const freeWords =
  /^(?:free|charge|cost|cargo|costo|gratis|gratuit[oa]s?|with|without|para|your|this|that|first|primera?)$/

function subjectsOf(sentence: string): string[] {
  return (foldText(sentence).match(/\p{L}{4,}/gu) ?? []).filter((word) => !freeWords.test(word))
}

function plainAddress(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/.,;:!?)]+$/, '')
}
