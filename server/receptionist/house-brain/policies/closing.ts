import type { Dialogue, Play } from '../dialogue.ts'
import type { SkillResult } from '../port.ts'
import { decapitalize } from '../speech.ts'
import { freshSearch, type TaskOf } from '../state.ts'
import { momentOf, readAppointment, sayCode } from './appointments.ts'
import { sayService } from './choosing-service.ts'
import { offerTimes } from './offering.ts'
import { unconfirmedDetails, unconfirmedLine } from './read-back.ts'

type Booking = TaskOf<'book'>

/** Only the receipt of the skill makes a booking; everything that is said about it comes from there. */
export async function* bookVisit(d: Dialogue, task: Booking): Play {
  const { booking, social } = d.phrases
  const { person, intake } = d.state
  const result = yield* d.use('book_appointment', {
    service_id: task.service_id,
    start: task.search.chosen,
    hold_id: task.search.hold_id,
    name: person.name,
    phone: person.phone,
    email: person.email,
    notes: notesOf(d),
    intake: answersOf(person.address, intake, unconfirmedDetails(d)),
  })
  if (!result.ok) return yield* admitFailure(d, task, result)
  const booked = readAppointment(result.receipt, task.search.chosen!)
  const service = booked.service_name ? decapitalize(booked.service_name) : sayService(d, task)
  d.state.booked = booked
  d.state.task = null
  const words = result.receipt.status === 'pending' ? booking.requested : booking.booked
  yield* d.say(words(service, momentOf(d, booked.start), sayCode(d, booked.code)))
  if (words === booking.booked) yield* d.say(booking.afterBooking())
  const next = d.turn.business.services.find(({ id }) => id === task.also[0])
  if (!next) return yield* d.ask('anything_else', social.anythingElse())
  d.state.service_id = next.id
  yield* d.ask('offer_booking', booking.offerNext(decapitalize(next.name)))
}

async function* admitFailure(
  d: Dialogue,
  task: Booking,
  { code }: Extract<SkillResult, { ok: false }>,
): Play {
  const { booking } = d.phrases
  if (['slot_taken', 'outside_availability', 'hold_expired'].includes(code)) {
    const refused = [...task.search.refused, task.search.chosen!]
    const wish = { ...task.search.wish, order: undefined }
    task.search = { ...freshSearch(wish, task.search), refused }
    yield* d.say(booking.justTaken())
    return yield* offerTimes(d, task.search, task.service_id!, booking.askWhen())
  }
  d.state.task = null
  d.state.unanswered = task.about
  yield* d.ask('offer_message', booking.failed())
}

/** What was answered, and which details were never read back with success. */
export function answersOf(
  address: string | undefined,
  intake: Record<string, string>,
  unconfirmed: readonly string[] = [],
): Record<string, string> {
  const answers = { ...intake, ...(address ? { address } : {}), unconfirmed: unconfirmed.join(', ') }
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value))
}

/** The same as lines, for whoever reads the appointment. */
function notesOf(d: Dialogue): string | undefined {
  const { person, intake } = d.state
  const lines = Object.entries(answersOf(person.address, intake)).map(
    ([key, value]) => `${d.phrases.messages.answerLabel(key)[0]} ${value}`,
  )
  const doubt = unconfirmedLine(d)
  if (doubt) lines.push(doubt)
  return lines.length > 0 ? lines.join('\n').slice(0, 4000) : undefined
}
