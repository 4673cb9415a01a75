import type { Dialogue } from '../dialogue.ts'
import type { BrainEvent, BusinessService } from '../port.ts'
import { sayList } from '../say/moments.ts'
import { readPlaceIndex } from '../slots/choice.ts'
import { matchServices, someNames } from '../slots/service.ts'
import { decapitalize } from '../speech.ts'
import { freshSearch, type TaskOf } from '../state.ts'
import { callerMentions } from '../topics/callers.ts'
import { foldText } from '../topics/index.ts'

type Booking = TaskOf<'book'>

/** Asks what the visit is for: among those that were half named, else all of them, else openly. */
export function* askService(d: Dialogue): Generator<BrainEvent> {
  const { booking } = d.phrases
  const { services } = d.turn.business
  const named = matchServices(d.text, services)
  if (named.length > 1 && named.length <= 4)
    return yield* d.ask('service', booking.askServiceAmong(listNames(d, named)))
  if (services.length > (d.isVoice ? 3 : 8)) return yield* d.ask('service', booking.askServiceOpenly())
  yield* d.ask('service', booking.askService(listNames(d, services)))
}

/** For somebody who asked for what nobody here does. */
export function* askClosestService(d: Dialogue): Generator<BrainEvent> {
  yield* d.ask('service', d.phrases.booking.serviceUnknown(listNames(d, d.turn.business.services)))
}

function listNames(d: Dialogue, services: readonly BusinessService[]): string {
  return sayList(someNames(services, d.isVoice ? 3 : 8).map(decapitalize), 'or', d.language)
}

/** Takes in a service that was named, pointed at, or that the trouble calls for. Returns whether it is new. */
export function absorbService(d: Dialogue, task: Booking): boolean {
  // "The first one", of times, is no "first consultation".
  const isPlace = d.isAsked('offer') && readPlaceIndex(d.text, d.language) >= 0
  const named = isPlace ? [] : matchServices(d.text, d.turn.business.services)
  const service =
    named.length === 1
      ? named[0]!
      : (serviceByPlace(d) ?? (isSettled(d, task) ? null : serviceForTrouble(d, named)))
  if (!service || service.id === task.service_id) return false
  task.service_id = service.id
  if (task.search.chosen) task.search = freshSearch(task.search.wish, task.search)
  return true
}

/** "As soon as possible" is no other service; pain is. */
const isSettled = (d: Dialogue, task: Booking) =>
  task.service_id !== undefined && !d.intends('urgent_symptom')

/** "A haircut and a manicure": one after the other, in the order they were said. */
export function splitServices(d: Dialogue, task: Booking): boolean {
  const said = foldText(d.text)
  const named = d.turn.business.services
    .map((service) => ({ id: service.id, at: said.indexOf(foldText(service.name)) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
  const isBoth = /\b(and|y|e|plus|tambien)\b|&|\+/.test(said) && named.length > 1 && named.length < 4
  if (!isBoth) return false
  const [first, ...others] = named
  Object.assign(task, { service_id: first!.id, also: others.map(({ id }) => id) })
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
  if (isViewing(d))
    return d.turn.business.services.find(({ name }) => /viewing|showing|visita|recorrido/i.test(name)) ?? null
  const find = (pattern: RegExp) => d.turn.business.services.find(({ name }) => pattern.test(name))
  const isPressing =
    (d.reading.level !== 'routine' && d.reading.urgency.category !== 'request') ||
    d.isAsked('offer_earliest') ||
    d.intends('urgent_symptom')
  const urgent = isPressing ? (find(/emergenc|urgen/i) ?? visitForPain(d)) : undefined
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

/** "Can I see the loft?" asks for a viewing, of whatever name. */
const isViewing = (d: Dialogue) =>
  d.turn.agent.vertical === 'real_estate' && callerMentions(d.text, 'viewing', d.language)

/** Pain has to be looked at before anybody knows what it takes. */
const visitForPain = (d: Dialogue) => (d.turn.agent.vertical === 'dental' ? generalService(d) : undefined)

/** For people who cannot say what they need: a consultation rather than a wrong treatment. */
export function generalService(d: Dialogue): BusinessService | undefined {
  const { services } = d.turn.business
  return services.find(({ name }) =>
    /consult|exam|check|visit|estimate|revisi|valora|visita|presupuesto|cita|appointment/i.test(name),
  )
}

/** The service of a booking, in the middle of a sentence. */
export function sayService(d: Dialogue, task: Booking): string {
  const service = d.turn.business.services.find(({ id }) => id === task.service_id)
  return decapitalize(service?.name ?? '')
}
