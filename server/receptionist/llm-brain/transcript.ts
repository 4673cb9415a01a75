import type { Language } from '#contract/languages.ts'
import type { BrainTurn } from '../house-brain/port.ts'
import { foldText } from '../house-brain/topics/index.ts'
import { readSpokenDigits } from '../house-brain/understanding/people/digits.ts'
import { readEmail } from '../house-brain/understanding/people/emails.ts'
import type { Understanding } from '../house-brain/understanding/types.ts'
import { understand } from '../house-brain/understanding/understand.ts'

/*
 * What was really said, read by rules: a model that asks for something to be done is held against it. A yes is a yes
 * of the caller to words of ours, and a number is theirs only if they gave it.
 */

interface Line {
  role: 'visitor' | 'agent' | 'member'
  text: string
}

/** A conversation up to the words that are answered now. */
export class Transcript {
  readonly #turn: BrainTurn
  readonly #lines: readonly Line[]
  readonly #readings = new Map<string, Understanding>()

  constructor(turn: BrainTurn) {
    this.#turn = turn
    this.#lines = [...turn.history, { role: 'visitor', text: turn.utterance }]
  }

  /**
   * Whether the caller has said yes to exactly this: words of ours that `isReadBack` knows, the caller's yes right
   * after them, and nothing since that takes it back or wishes for another time.
   */
  agreedTo(
    isReadBack: (reading: Understanding, text: string) => boolean,
    wish?: { date: string; time: string },
  ): boolean {
    const at = this.#lines.findLastIndex(
      ({ role, text }) => role !== 'visitor' && isReadBack(this.#read(text), text),
    )
    if (at < 0) return false
    const answers = this.#lines.slice(at + 1).filter(({ role }) => role === 'visitor')
    const [first, ...later] = answers
    if (!first || !this.#isYes(first.text)) return false
    return (
      answers.every(({ text }) => this.#fits(text, wish)) && !later.some(({ text }) => this.#takesBack(text))
    )
  }

  /** Whether words of ours or the caller's have named a moment. */
  hasNamed(date: string, time: string): boolean {
    return this.#lines.slice(-8).some(({ text }) => {
      const { moments, slots } = this.#read(text)
      const named = moments.some((moment) => moment.kind === 'datetime' && moment.value === `${date}T${time}`)
      return (
        named ||
        slots.time === time ||
        moments.some((moment) => moment.kind === 'time' && moment.value === time)
      )
    })
  }

  /** What the caller means with their last words. */
  get intent(): Understanding['intent'] {
    return this.#read(this.#turn.utterance).intent
  }

  /** Whether the caller has given this number, in figures or in words, or is known by it. */
  hasToldPhone(phone: string): boolean {
    const digits = phone.replace(/\D/g, '')
    if (digits.length < 5) return false
    const last = digits.slice(-9)
    const known = this.#turn.contact?.phone?.replace(/\D/g, '') ?? ''
    if (known.endsWith(last)) return true
    const texts = this.#visitorTexts()
    // A number may come in two breaths, one after the other.
    const told = [texts.map((text) => text.replace(/\D/g, '')).join('')]
    for (const text of texts)
      for (const language of languages)
        for (const run of readSpokenDigits(text, language)) told.push(run.digits)
    return told.some((run) => run.includes(last))
  }

  /** Whether the caller has given this mail address, or is known by it. */
  hasToldMail(mail: string): boolean {
    const wanted = mail.trim().toLowerCase()
    if (this.#turn.contact?.email?.toLowerCase() === wanted) return true
    return this.#visitorTexts().some(
      (text) =>
        text.toLowerCase().includes(wanted) ||
        languages.some((language) => readEmail(text, language)?.value.toLowerCase() === wanted),
    )
  }

  /** Whether the caller has said at least one word of this name, spelled or not. */
  hasToldName(name: string): boolean {
    const told = foldText([...this.#visitorTexts(), this.#turn.contact?.name ?? ''].join(' '))
    const letters = told.replace(/[^\p{L}]/gu, '')
    const words = foldText(name).match(/\p{L}{2,}/gu) ?? []
    return words.some((word) => told.includes(word) || (word.length > 2 && letters.includes(word)))
  }

  #visitorTexts(): string[] {
    return this.#lines.filter(({ role }) => role === 'visitor').map(({ text }) => text)
  }

  #isYes(text: string): boolean {
    return ['affirm', 'confirm_booking'].includes(this.#read(text).intent) && !hedge.test(foldText(text))
  }

  #takesBack(text: string): boolean {
    const { intent } = this.#read(text)
    return ['deny', 'cancel_booking', 'reschedule', 'correct', 'start_over', 'stop', 'unsure'].includes(
      intent,
    )
  }

  /** Nothing was said of another day or time. */
  #fits(text: string, wish: { date: string; time: string } | undefined): boolean {
    if (!wish) return true
    const { date, time } = this.#read(text).slots
    return (!date || date === wish.date) && (!time || time === wish.time)
  }

  #read(text: string): Understanding {
    const known = this.#readings.get(text)
    if (known) return known
    const { now, language = 'en' } = this.#turn
    const reading = understand({
      text,
      lang: language,
      now: now.toPlainDateTime(),
      zone: now.timeZoneId,
    })
    this.#readings.set(text, reading)
    return reading
  }
}

const languages: readonly Language[] = ['en', 'es']
const hedge = /\b(?:but|except|instead|rather|not yet|if|pero|mejor|aunque|todavia no|aun no|si acaso)\b/
