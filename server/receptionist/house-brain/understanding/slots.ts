import { normalize } from './normalize.ts'
import { readCity, readListed } from './slots/listed.ts'
import { isMove, readMomentSlots } from './slots/moment-slots.ts'
import { readParty } from './slots/party.ts'
import { readProvider } from './slots/provider.ts'
import type { Mention, NumberMention, ReadingContext, Utterance, When } from './types.ts'
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
  const figures = new Set<number>()
  const party = readParty(utterance, numbers, context)
  const seated = party && !isDay(party, utterance, numbers, now) ? party : null
  if (seated) for (let at = seated.from; at < seated.to; at++) taken.add(at)
  const birthday = birthdaySaid(utterance, context, now)
  for (let at = birthday?.at?.from ?? 0; at < (birthday?.at?.to ?? 0); at++) taken.add(at)
  // A house number or a phone is no time; a weekday beside them still is one.
  if (isAboutFigures(asked))
    for (const { from, to } of numbers) for (let at = from; at < to; at++) figures.add(at)
  const heard =
    birthday || isAboutLetters(asked)
      ? null
      : readHeard(utterance, figures.size ? [] : numbers, context, now, figures.size ? figures : taken)
  if (heard?.first)
    for (const { moment } of heard.readings) for (let at = moment.from; at < moment.to; at++) taken.add(at)
  const mentions: Mention[] = birthday ? [birthdayMention(birthday, utterance)] : (heard?.mentions ?? [])
  if (seated) mentions.push({ slot: 'people', value: seated.value, start: seated.start, end: seated.end })
  const provider = readProvider(utterance, context, taken)
  if (provider) mentions.push(provider)
  const { services = [], cities = [] } = context.vocabulary
  mentions.push(...readListed(utterance, 'service', services))
  const city = readListed(utterance, 'city', cities)
  mentions.push(...(city.length ? city : readCity(utterance, asked, taken)))
  return { mentions, readings: heard?.readings ?? [], when: heard?.when ?? null, taken }
}

/** The moments of what was heard; `first` tells whether they stand in the utterance or in another hypothesis. */
interface Heard {
  readings: Reading[]
  mentions: Mention[]
  when: When | null
  first: boolean
}

/** Reads the utterance; when a date or time was asked for and none is found, the recogniser's other hypotheses. */
function readHeard(
  utterance: Utterance,
  numbers: readonly NumberMention[],
  context: ReadingContext,
  now: Temporal.PlainDateTime,
  taken: ReadonlySet<number>,
): Heard {
  const readings = readMoments(utterance, { ...options(context, now), numbers, blocked: new Set(taken) })
  const asked = context.asked.includes('date') || context.asked.includes('time')
  if (!readings.length && asked) {
    for (const text of context.nbest) {
      const other = normalize(text, utterance.lang)
      const found = readMoments(other, options(context, now))
      if (found.length) return outOfPlace(settle(found, other, now), utterance)
    }
  }
  return settle(readings, utterance, now)
}

function settle(readings: Reading[], utterance: Utterance, now: Temporal.PlainDateTime): Heard {
  const settled = settleWhen(readings, utterance, now)
  const when = settled && isMove(readings.at(-1), utterance) ? { ...settled, moved: true } : settled
  return { readings, mentions: readMomentSlots(readings, utterance), when, first: true }
}

/** What another hypothesis says has no place in the utterance: it stands for the whole of it. */
function outOfPlace({ readings, mentions, when }: Heard, { text }: Utterance): Heard {
  const whole = { start: 0, end: text.length }
  const span = { text, ...whole }
  return {
    readings: readings.map((reading) => ({ ...reading, when: { ...reading.when, span } })),
    mentions: mentions.map((mention) => ({ ...mention, ...whole })),
    when: when && { ...when, span },
    first: false,
  }
}

function options({ asked, zone }: ReadingContext, now: Temporal.PlainDateTime): WhenOptions {
  const hints = { date: asked.includes('date'), time: asked.includes('time') }
  return { now, hints, dayFirst: isDayFirst(zone) }
}

/** A question for a phone number, an address: figures in the answer are no times. */
const isAboutFigures = (asked: readonly string[]) =>
  isAskedAlone(asked, ['phone', 'number', 'postcode', 'address'])

/** A question for a code, a spelling: nothing in the answer is a time. */
const isAboutLetters = (asked: readonly string[]) => isAskedAlone(asked, ['code', 'email', 'name_spelled'])

function isAskedAlone(asked: readonly string[], slots: readonly string[]): boolean {
  return slots.some((slot) => asked.includes(slot)) && !asked.includes('date') && !asked.includes('time')
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
