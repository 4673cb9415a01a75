import { foldText } from './normalize.ts'
import { isMove, readMomentSlots } from './slots/moment-slots.ts'
import { readParty } from './slots/party.ts'
import { readProvider } from './slots/provider.ts'
import type { Mention, NumberMention, ReadingContext, SlotName, Utterance, When } from './types.ts'
import { type Birthday, readBirthday } from './when/birthday.ts'
import { isDayFirst, type Reading, readMoments, settleWhen, type WhenOptions } from './when/when.ts'

/** What one utterance says about the appointment: when, for how many, with whom, for what, where. */
export interface AppointmentReading {
  mentions: Mention[]
  readings: Reading[]
  when: When | null
  /** Tokens that are spoken for: no name or number hides there. */
  taken: Set<number>
}

/** Reads dates, times, party size, provider, service and city from an utterance in the light of what was asked. */
export function readAppointment(
  utterance: Utterance,
  numbers: readonly NumberMention[],
  context: ReadingContext,
  now: Temporal.PlainDateTime,
): AppointmentReading {
  const { asked } = context
  const taken = new Set<number>()
  const party = readParty(utterance, numbers, context)
  const seated = party && !isDay(party, utterance, numbers, now) ? party : null
  if (seated) for (let at = seated.from; at < seated.to; at++) taken.add(at)
  const birthday = birthdaySaid(utterance, context, now)
  for (let at = birthday?.at?.from ?? 0; at < (birthday?.at?.to ?? 0); at++) taken.add(at)
  const readings =
    birthday || isAboutFigures(asked) ? [] : readMoments(utterance, options(context, now, numbers, taken))
  for (const { moment } of readings) for (let at = moment.from; at < moment.to; at++) taken.add(at)
  const mentions: Mention[] = birthday
    ? [birthdayMention(birthday, utterance)]
    : readMomentSlots(readings, utterance)
  if (seated) mentions.push({ slot: 'people', value: seated.value, start: seated.start, end: seated.end })
  const provider = readProvider(utterance, context, taken)
  if (provider) mentions.push(provider)
  mentions.push(...fromVocabulary(utterance, 'service', context.vocabulary.services ?? []))
  const city = fromVocabulary(utterance, 'city', context.vocabulary.cities ?? [])
  mentions.push(...(city.length ? city : readCity(utterance, asked, taken)))
  const settled = settleWhen(readings, utterance, now)
  const when = settled && isMove(readings.at(-1), utterance) ? { ...settled, moved: true } : settled
  return { mentions, readings, when, taken }
}

function options(
  { asked, zone }: ReadingContext,
  now: Temporal.PlainDateTime,
  numbers: readonly NumberMention[],
  taken: ReadonlySet<number>,
): WhenOptions {
  const hints = { date: asked.includes('date'), time: asked.includes('time') }
  return { now, hints, numbers, blocked: new Set(taken), dayFirst: isDayFirst(zone) }
}

/** A question for a phone number, a code, a spelling: figures and letters in the answer are no times. */
function isAboutFigures(asked: readonly string[]): boolean {
  const figures = ['phone', 'number', 'code', 'email', 'name_spelled', 'postcode', 'address']
  return figures.some((slot) => asked.includes(slot)) && !asked.includes('date') && !asked.includes('time')
}

const birthWords = /\b(date of birth|dob|birthday|birthdate|born|nacimiento|naci|nacido|nacida|cumpleanos)\b/

function birthdaySaid(
  utterance: Utterance,
  context: ReadingContext,
  now: Temporal.PlainDateTime,
): Birthday | null {
  const asked = context.asked.includes('date_of_birth')
  if (!asked && !birthWords.test(utterance.plain)) return null
  return readBirthday(utterance, asked ? context.nbest : [], now.toPlainDate(), isDayFirst(context.zone))
}

function birthdayMention({ date, at }: Birthday, { tokens, text }: Utterance): Mention {
  const [start, end] = at ? [tokens[at.from]!.start, tokens[at.to - 1]!.end] : [0, text.length]
  return { slot: 'date_of_birth', value: date, start, end }
}

/** "August 24" is a day, whatever was asked. */
function isDay(
  party: { from: number },
  utterance: Utterance,
  numbers: readonly NumberMention[],
  now: Temporal.PlainDateTime,
): boolean {
  return readMoments(utterance, { now, numbers }).some(({ moment: { dayAt } }) => {
    return dayAt !== undefined && dayAt.from <= party.from && party.from < dayAt.to
  })
}

/** The longest listed name that the utterance contains; a plural counts as its singular. */
function fromVocabulary(utterance: Utterance, slot: SlotName, names: readonly string[]): Mention[] {
  const longest = [...names].sort((a, b) => b.length - a.length)
  for (const name of longest) {
    const words = foldText(name).match(/[a-z0-9]+/g) ?? []
    const at = utterance.tokens.findIndex((_, from) =>
      words.every((word, n) => {
        const said = utterance.tokens[from + n]?.word
        return said === word || said === `${word}s` || (said !== undefined && `${said}s` === word)
      }),
    )
    const last = utterance.tokens[at + words.length - 1]
    if (words.length && at >= 0 && last)
      return [{ slot, value: name, start: utterance.tokens[at]!.start, end: last.end }]
  }
  return []
}

/** "in Mountain View": capitals behind a preposition of place, or the whole of a short answer. */
function readCity(utterance: Utterance, asked: readonly string[], taken: ReadonlySet<number>): Mention[] {
  const { tokens, text } = utterance
  const capital = (at: number) => !!tokens[at] && /^\p{Lu}/u.test(tokens[at]!.raw) && !taken.has(at)
  for (let at = 1; at < tokens.length; at++) {
    if (!/^(in|near|around|en|cerca|por)$/.test(tokens[at - 1]!.word) || !capital(at)) continue
    let to = at + 1
    while (capital(to) && !tokens[to]!.before.trim().replace('.', '')) to++
    const [start, end] = [tokens[at]!.start, tokens[to - 1]!.end]
    return [{ slot: 'city', value: text.slice(start, end), start, end }]
  }
  if (!asked.includes('city') || !tokens.length || tokens.length > 4) return []
  const from = /^(in|near|en|around)$/.test(tokens[0]!.word) && tokens.length > 1 ? 1 : 0
  const last =
    /^(please|porfavor)$/.test(tokens.at(-1)!.word) && tokens.length - from > 1
      ? tokens.length - 2
      : tokens.length - 1
  const [start, end] = [tokens[from]!.start, tokens[last]!.end]
  return [{ slot: 'city', value: text.slice(start, end), start, end }]
}
