import type { BrainTurn } from './port.ts'
import type { DialogueState } from './state.ts'
import type { SlotName, Span, Understanding } from './understanding/types.ts'
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
  return withoutFalseTimes(reading)
}

/** Our questions in the words of the reader. */
function askedSlots(about: string | undefined): string[] {
  if (!about) return []
  if (about === 'when' || about === 'offer') return ['date', 'time']
  if (about === 'contact' || about === 'own_phone' || about === 'phone') return ['phone', 'email']
  if (about.startsWith('intake:')) return [about.slice('intake:'.length)]
  return [about]
}

/** The 12 of "12 Pine Road" is no time: figures of an address, a phone number or a code are spoken for. */
function withoutFalseTimes(reading: Understanding): Understanding {
  const { address, phone, email, code, postcode, date_of_birth } = reading.spans
  const taken = [address, phone, email, code, postcode, date_of_birth].filter((span) => span !== undefined)
  if (taken.length === 0) return reading
  const isTaken = (span?: Span) =>
    span !== undefined && taken.some((other) => span.start < other.end && other.start < span.end)
  const timeSlots: SlotName[] = ['date', 'time', 'date_from', 'date_to', 'time_from', 'time_to']
  const slots = { ...reading.slots }
  for (const slot of timeSlots) if (isTaken(reading.spans[slot])) delete slots[slot]
  const moments = reading.moments.filter(({ span }) => !isTaken(span))
  return {
    ...reading,
    slots,
    moments,
    when: isTaken(reading.when?.span) ? (moments[0] ?? null) : reading.when,
  }
}
