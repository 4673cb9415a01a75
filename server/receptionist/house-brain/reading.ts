import type { BrainTurn } from './port.ts'
import type { DialogueState } from './state.ts'
import { isLooseCrown } from './topics/dangers.ts'
import type { Intent, SlotName, Span, Understanding } from './understanding/types.ts'
import { understand } from './understanding/understand.ts'

/** What somebody said, read in the light of what was asked and what the business offers. */
export function readUtterance(turn: BrainTurn, state: DialogueState): Understanding {
  const lastSaid = state.said.join(' ')
  const reading = understand({
    text: turn.utterance,
    lang: state.language,
    now: turn.now.toPlainDateTime(),
    zone: turn.now.timeZoneId,
    asked: askedSlots(state.asked?.about),
    ...(lastSaid ? { said_before: lastSaid } : {}),
    vocabulary: { services: turn.business.services.map((service) => service.name) },
  })
  const certain = withDetailsFirst(withoutGuesses(withoutFalseTimes(reading)), turn.utterance)
  return withoutFalseAlarm(certain, turn.utterance)
}

/** Below this an intent is a guess: good enough to look something up, not to hang up or to change a language. */
const certainty = 0.65
/** Below this it is nothing at all. */
const likelihood = 0.3
const steering = new Set<Intent>([
  'goodbye',
  'stop',
  'start_over',
  'repeat',
  'clarify',
  'affirm',
  'deny',
  'change_language',
  'human_handoff',
  'complaint',
  'cancel_booking',
  'reschedule',
  'check_booking',
  'thanks',
  'greeting',
  'bot_question',
  'capabilities',
  'unsure',
  'confirm_booking',
  'book',
  'smalltalk',
])

/** What a day or an hour adds to the likelihood of a booking: who names one mostly wants it. */
const dayShare = 0.4
/** A booking that hardly any word speaks of is none, whatever day is named. */
const leastBooking = 0.2

/** A wish for a visit and the day of it are one wish, which two shares would halve. */
function isBooking({ intents, when }: Understanding): boolean {
  const share = (name: Intent) => intents.find(({ label }) => label === name)?.score ?? 0
  const [book, day] = [share('book'), share('provide_date_time')]
  const others = intents.filter(({ label }) => label !== 'book' && label !== 'provide_date_time')
  const wish = book + day + (when ? dayShare : 0)
  return book >= leastBooking && wish >= certainty && wish > (others[0]?.score ?? 0) + dayShare / 2
}

function withoutGuesses(reading: Understanding): Understanding {
  if (isBooking(reading)) return { ...reading, intent: 'book' }
  const [top] = reading.intents
  if (!top || top.label !== reading.intent || top.label.startsWith('provide_')) return reading
  if (top.score >= (steering.has(top.label) ? certainty : likelihood)) return reading
  const next = reading.intents.find(({ label, score }) => !steering.has(label) && score >= likelihood)
  const intent = next?.label ?? 'out_of_scope'
  return { ...reading, intent }
}

/** Whoever gives nothing but a name, a number or an address does just that, however the words sound. */
function withDetailsFirst(reading: Understanding, text: string): Understanding {
  const [top] = reading.intents
  if (top && steering.has(top.label) && top.score >= 0.85) return reading
  const given = (['name', 'phone', 'email', 'code'] as const).map((slot) => reading.spans[slot]?.text ?? '')
  const said = given.reduce((rest, span) => rest.replace(span, ''), text)
  const isDetail = given.some(Boolean) && (said.match(/[\p{L}\p{N}]+/gu) ?? []).length === 0
  return isDetail ? { ...reading, intent: 'provide_name' } : reading
}

/** Our questions in the words of the reader. */
function askedSlots(about: string | undefined): string[] {
  if (!about) return []
  if (['when', 'offer', 'confirm', 'change', 'confirm_change'].includes(about)) return ['date', 'time']
  if (about === 'contact' || about === 'own_phone' || about === 'phone') return ['phone', 'email']
  const slot = about.replace(/^(?:intake|readback|respell):/, '')
  if (slot === 'phone') return ['phone', 'email']
  if (about === 'respell:name') return ['name_spelled', 'name']
  // Whatever follows the question for an address would be read as one: "make it Monday" has to stay a day.
  return slot === 'address' ? [] : [slot]
}

/** Whoever asks what is speaking is in no danger, and a crown that fell off is no accident. */
function withoutFalseAlarm(reading: Understanding, text: string): Understanding {
  if (reading.intent === 'bot_question') return withUrgency(reading, 'routine')
  return isLooseCrown(text) ? withUrgency(reading, 'urgent') : reading
}

function withUrgency(reading: Understanding, level: 'routine' | 'urgent'): Understanding {
  return { ...reading, level, life_safety: false, urgency: { level, life_safety: false } }
}

const identity = ['address', 'phone', 'email', 'code', 'postcode', 'date_of_birth'] as const
const timing = ['date', 'time', 'date_from', 'date_to', 'time_from', 'time_to'] as const

/** The 12 of "12 Pine Road" is no time, and the 4 of "on the 3rd at 4 with Dr. Lee" no house number. */
function withoutFalseTimes(reading: Understanding): Understanding {
  const slots = { ...reading.slots }
  const spans = { ...reading.spans }
  const drop = (names: readonly SlotName[]) => {
    for (const name of names) {
      delete slots[name]
      delete spans[name]
    }
  }
  const { address } = spans
  const startsEarlier = reading.moments.some(
    ({ span }) => address && span.start < address.start && address.start < span.end,
  )
  if (startsEarlier) drop(['address', 'postcode'])
  // "Calle Olmo mañana a las 3": a day in words is where the address ends.
  const inside = reading.moments.find(
    ({ span }) =>
      address && span.start > address.start && span.start < address.end && /^\p{L}/u.test(span.text),
  )
  if (address && inside && slots.address) {
    const text = address.text.slice(0, inside.span.start - address.start).replace(/[\s,]+$/, '')
    slots.address = text
    spans.address = { text, start: address.start, end: address.start + text.length }
  }
  const taken = identity.map((name) => spans[name]).filter((span) => span !== undefined)
  const isTaken = (span?: Span) =>
    taken.some((other) => span && span.start < other.end && other.start < span.end)
  drop(timing.filter((name) => isTaken(spans[name])))
  const moments = reading.moments.filter(({ span }) => !isTaken(span))
  return {
    ...reading,
    slots,
    spans,
    moments,
    when: isTaken(reading.when?.span) ? (moments[0] ?? null) : reading.when,
  }
}
