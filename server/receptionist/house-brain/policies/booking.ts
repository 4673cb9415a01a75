import { isQuestion, readYesNo } from '../answers.ts'
import { absorbPerson, sayPhone } from '../contact.ts'
import type { Dialogue, Play } from '../dialogue.ts'
import type { BusinessService, SkillResult } from '../port.ts'
import { sayList, sayMoment } from '../say/moments.ts'
import { readPlaceIndex } from '../slots/choice.ts'
import { atZone } from '../slots/offers.ts'
import { matchServices, someNames } from '../slots/service.ts'
import { decapitalize } from '../speech.ts'
import { freshSearch, type KnownAppointment, type TaskOf, type Wish } from '../state.ts'
import { askContact, continueContact } from './contacting.ts'
import { askIntake, continueIntake, fillChoices, fillStory, nextIntake } from './intake.ts'
import { absorbTime } from './listening.ts'
import { offerTimes } from './offering.ts'

type Booking = TaskOf<'book'>

/** Starts a booking with whatever the first sentence says already. */
export async function* beginBooking(d: Dialogue, wish: Wish = {}): Play {
  const talkedAbout = d.state.service_id ?? undefined
  const task: Booking = { kind: 'book', service_id: talkedAbout, search: freshSearch(wish), about: d.text }
  d.state.task = task
  absorbService(d, task)
  absorbPerson(d)
  fillChoices(d)
  fillStory(d, 4)
  yield* absorbTime(d, task.search, task.service_id)
  yield* proceedBooking(d, task)
}

/** Listens first: any slot, asked or not, and corrections of what was settled; then asks for the next one. */
export async function* continueBooking(d: Dialogue, task: Booking): Play<boolean> {
  const wasReady = d.isAsked('confirm')
  const mayChange = !isQuestion(d) || d.isAsked('service', 'change') || d.intends('correct', 'book')
  const newService = mayChange && absorbService(d, task)
  const newPerson = absorbPerson(d)
  const newTime = yield* absorbTime(d, task.search, task.service_id)
  const newIntake = continueIntake(d)
  const contact = yield* continueContact(d)
  if (contact === 'refused') {
    d.state.task = null
    return true
  }
  if (newService || newPerson || newTime || newIntake || contact === 'taken') {
    yield* acknowledge(d)
    yield* proceedBooking(d, task)
    return true
  }
  if (contact === 'asked') return true
  if (wasReady) return yield* answerConfirmation(d, task)
  return yield* answerBarely(d, task)
}

async function* answerConfirmation(d: Dialogue, task: Booking): Play<boolean> {
  const answer = isQuestion(d) && !d.intends('affirm') ? null : readYesNo(d)
  if (answer === 'yes') {
    yield* book(d, task)
    return true
  }
  if (answer === 'no') {
    yield* d.ask('change', d.phrases.booking.whatToChange())
    return true
  }
  return false
}

/** Answers that carry no slot: yes or no to an offer, "I don't know", a service nobody has heard of. */
async function* answerBarely(d: Dialogue, task: Booking): Play<boolean> {
  if (d.isAsked('offer') && readYesNo(d) === 'yes') {
    yield* offerTimes(d, task.search, task.service_id!, d.phrases.booking.askWhen())
    return true
  }
  if (d.isAsked('when') && d.intends('no_preference', 'unsure', 'affirm')) {
    task.search.wish.order = 'soonest'
    yield* proceedBooking(d, task)
    return true
  }
  const isIdle = d.intends('thanks', 'greeting', 'smalltalk', 'affirm', 'deny')
  if (d.isAsked('service') && !isQuestion(d) && !isIdle) {
    if (d.answering!.times >= 1 || d.intends('unsure', 'no_preference'))
      task.service_id = generalService(d)?.id
    if (task.service_id) yield* proceedBooking(d, task)
    else yield* d.ask('service', d.phrases.booking.serviceUnknown(listNames(d, d.turn.business.services)))
    return true
  }
  return false
}

/** Takes the booking one step on. The order is that of a good front desk: what, when, who, how to reach, yes. */
export async function* proceedBooking(d: Dialogue, task: Booking): Play {
  const { booking } = d.phrases
  const { services } = d.turn.business
  if (services.length === 1) task.service_id = services[0]!.id
  if (!task.service_id) return yield* askService(d)
  if (!task.search.chosen) {
    yield* offerTimes(d, task.search, task.service_id, booking.askWhen())
    if (!task.search.chosen) return
  }
  const field = nextIntake(d, ['address', 'yes_no', 'choice'])
  if (field) return yield* askIntake(d, field)
  if (!d.state.person.name) return yield* d.ask('name', booking.askName())
  if (!d.state.person.phone && !d.state.person.email) return yield* askContact(d)
  yield* d.ask('confirm', confirmation(d, task))
}

function confirmation(d: Dialogue, task: Booking): string[] {
  return d.phrases.booking.confirm(
    serviceOf(d, task)?.name ?? '',
    momentOf(d, task.search.chosen!),
    d.state.person.name!,
  )
}

function* askService(d: Dialogue) {
  const { booking } = d.phrases
  const { services } = d.turn.business
  const named = matchServices(d.text, services)
  if (named.length > 1 && named.length <= 4)
    return yield* d.ask('service', booking.askServiceAmong(listNames(d, named)))
  if (services.length > (d.isVoice ? 3 : 8)) return yield* d.ask('service', booking.askServiceOpenly())
  yield* d.ask('service', booking.askService(listNames(d, services)))
}

function listNames(d: Dialogue, services: readonly BusinessService[]): string {
  return sayList(someNames(services, d.isVoice ? 3 : 8).map(decapitalize), 'or', d.language)
}

function absorbService(d: Dialogue, task: Booking): boolean {
  const named = matchServices(d.text, d.turn.business.services)
  const service = named.length === 1 ? named[0]! : (serviceByPlace(d) ?? serviceForTrouble(d, named))
  if (!service || service.id === task.service_id) return false
  task.service_id = service.id
  if (task.search.chosen) task.search = freshSearch(task.search.wish)
  return true
}

/** "The first one", after the services were read out. */
function serviceByPlace(d: Dialogue): BusinessService | null {
  if (!d.isAsked('service')) return null
  return d.turn.business.services[readPlaceIndex(d.text, d.language)] ?? null
}

/** Pain goes to the visit made for it, something broken to a repair, if there is one. */
function serviceForTrouble(d: Dialogue, named: readonly BusinessService[]): BusinessService | null {
  if (named.length > 0) return null
  const find = (pattern: RegExp) => d.turn.business.services.find(({ name }) => pattern.test(name))
  const urgent =
    d.reading.level === 'routine' && !d.isAsked('offer_earliest') ? undefined : find(/emergenc|urgen/i)
  return (
    urgent ??
    (d.mentions('broken')
      ? find(
          /^(general |home )?(repairs?|reparaci[oó]n|service call|visita de reparaci[oó]n)( visit| general)?$/i,
        )
      : undefined) ??
    null
  )
}

/** For people who cannot say what they need: a consultation rather than a wrong treatment. */
function generalService(d: Dialogue): BusinessService | undefined {
  const { services } = d.turn.business
  return services.find(({ name }) =>
    /consult|exam|check|visit|estimate|revisi|valora|visita|presupuesto|cita|appointment/i.test(name),
  )
}

async function* acknowledge(d: Dialogue): Play {
  const { persona } = d.turn.agent
  const { person } = d.state
  const { phone, email } = d.reading.slots
  if (phone || email) {
    const contact = phone ? sayPhone(person.phone!) : person.email!
    if (d.isVoice || d.isAsked('confirm')) return yield* d.say(d.phrases.booking.notedContact(contact))
  }
  if (persona.verbosity === 'brief' || !d.isSilent) return
  const { social } = d.phrases
  const warm = persona.tone === 'warm' || persona.tone === 'lively'
  const words =
    persona.formality === 'formal'
      ? social.acknowledgeFormally()
      : warm
        ? social.acknowledgeWarmly()
        : social.acknowledge()
  yield* d.say(words)
}

/** Only the receipt of the skill makes a booking; everything that is said about it comes from there. */
async function* book(d: Dialogue, task: Booking): Play {
  const { booking, social } = d.phrases
  const { person, intake } = d.state
  const result = yield* d.use('book_appointment', {
    service_id: task.service_id,
    start: task.search.chosen,
    hold_id: task.search.hold_id,
    name: person.name,
    phone: person.phone,
    email: person.email,
    notes: notesOf(person.address, intake),
  })
  if (!result.ok) return yield* admitFailure(d, task, result)
  const booked = readAppointment(result.receipt, task.search.chosen!)
  const service = booked.service_name ?? serviceOf(d, task)?.name ?? ''
  d.state.booked = booked
  d.state.task = null
  const words = result.receipt.status === 'pending' ? booking.requested : booking.booked
  yield* d.say(words(service, momentOf(d, booked.start), sayCode(d, booked.code)))
  yield* d.ask('anything_else', social.anythingElse())
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
    task.search = { ...freshSearch(wish), refused }
    yield* d.say(booking.justTaken())
    return yield* proceedBooking(d, task)
  }
  d.state.task = null
  d.state.unanswered = task.about
  yield* d.ask('offer_message', booking.failed())
}

function notesOf(address: string | undefined, intake: Record<string, string>): string | undefined {
  const lines = Object.entries(intake).filter(([key, value]) => value && key !== 'address')
  if (address) lines.unshift(['address', address])
  return lines.length > 0
    ? lines
        .map(([key, value]) => `${key}: ${value}`)
        .join('\n')
        .slice(0, 4000)
    : undefined
}

/** An appointment from a receipt; what the receipt leaves out is what was asked for. */
export function readAppointment(receipt: Record<string, unknown>, start: string): KnownAppointment {
  const text = (key: string) => (typeof receipt[key] === 'string' ? (receipt[key] as string) : undefined)
  return {
    code: text('code') ?? '',
    start: text('start') ?? start,
    service_id: text('service_id'),
    service_name: text('service_name') ?? text('service'),
  }
}

/** On the phone a code is spelled out. */
export function sayCode(d: Dialogue, code: string): string {
  return d.isVoice ? [...code].join(' ') : code
}

export function momentOf(d: Dialogue, start: string): string {
  return sayMoment(atZone(start, d.zone).at, d.today, d.language)
}

function serviceOf(d: Dialogue, task: Booking): BusinessService | undefined {
  return d.turn.business.services.find((service) => service.id === task.service_id)
}
