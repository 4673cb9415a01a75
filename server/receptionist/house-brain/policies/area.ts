import type { Dialogue, Play } from '../dialogue.ts'
import { sayList } from '../say/moments.ts'
import { foldText } from '../topics/index.ts'

type Place = Record<'address' | 'postcode' | 'city', string | undefined> | { address: string }

/** A question about the area that can be answered at once: where it is, or whether a place that was named is in it. */
export async function* answerArea(d: Dialogue): Play<boolean> {
  const { service_area } = d.turn.business
  if (!service_area || !d.mentions('question')) return false
  const isFollowUp = d.state.topic === 'area' && d.mentions('followUp')
  if (!d.mentions('area') && !isFollowUp) return yield* warnOutside(d)
  d.state.topic = 'area'
  const place = placeOf(d) ?? findKnownPlace(d)
  if (place) yield* checkArea(d, place)
  else if (/\b(what|which|where|que|cual|cuales|donde)\b/.test(foldText(d.text)))
    yield* d.say(d.phrases.facts.area(sayPlaces(d, service_area)))
  else return false
  return true
}

/** "Do you install heaters in Salem?", where nobody goes: that comes before whatever else was asked about it. */
async function* warnOutside(d: Dialogue): Play<boolean> {
  const comesOut = d.turn.agent.intake_fields.some(({ type }) => type === 'address')
  const place = comesOut && d.mentions('doYouOffer') ? placeOf(d) : null
  if (!place) return false
  const result = yield* d.use('check_service_area', { ...place })
  if (!result.ok || isInArea(result.receipt)) return false
  d.isElsewhere = true
  d.state.topic = 'area'
  yield* d.say(d.phrases.facts.outOfArea())
  if (!d.state.task) yield* d.ask('anything_else', d.phrases.social.anythingElse())
  return true
}

const isInArea = (receipt: Record<string, unknown>) => Boolean(receipt.in_area ?? receipt.covered)

/** "Do you come to my area?" Answered by the skill; without a place in the question it asks for one. */
export async function* proceedArea(d: Dialogue): Play {
  const { facts } = d.phrases
  const place = placeOf(d) ?? (d.state.task?.kind === 'area' ? null : findKnownPlace(d))
  if (place) return yield* checkArea(d, place)
  d.state.task = { kind: 'area' }
  const { service_area } = d.turn.business
  if (service_area && !d.isAsked('area')) yield* d.say(facts.area(sayPlaces(d, service_area)))
  yield* d.ask('area', facts.askArea())
}

const sayPlaces = (d: Dialogue, area: string) => sayList(area.split(/,\s*/), 'and', d.language)

/** An address, a code, a town; a name with a capital letter behind "to" or "in" is one. */
function placeOf(d: Dialogue): Place | null {
  const { address, postcode, city } = d.reading.slots
  if (address || postcode || city) return { address, postcode, city }
  const named = d.text.match(
    /\b(?:to|in|near|around|a|en|hasta|por)\s+((?:\p{Lu}[\p{L}.'-]+\s?)+|\d{4,6}\b)/u,
  )?.[1]
  return named ? { address: named.trim() } : null
}

/** Transcripts have no capitals: a town of our own area is still heard. */
function findKnownPlace(d: Dialogue): Place | null {
  const said = foldText(d.text)
  const ours = (d.turn.business.service_area ?? '')
    .split(/,\s*/)
    .find((place) => place && said.includes(foldText(place)))
  return ours ? { address: ours } : null
}

export async function* continueArea(d: Dialogue): Play<boolean> {
  if (d.mentions('question') || d.text.split(/\s+/).length > 12 || d.intends('affirm', 'deny', 'thanks'))
    return false
  yield* checkArea(d, placeOf(d) ?? { address: d.text.trim() })
  return true
}

async function* checkArea(d: Dialogue, place: Place): Play {
  const { facts, booking, social } = d.phrases
  const result = yield* d.use('check_service_area', { ...place })
  if (d.state.task?.kind === 'area') d.state.task = null
  if (!result.ok) {
    d.outcome.answered = false
    d.state.unanswered = d.text
    yield* d.say(facts.areaUnknown())
    return yield* d.ask('offer_message', facts.offerMessage())
  }
  const isIn = isInArea(result.receipt)
  d.isElsewhere = !isIn
  yield* d.say(isIn ? facts.inArea() : facts.outOfArea())
  if (isIn && d.reading.slots.address) d.state.person.address ??= d.reading.slots.address
  if (isIn && d.turn.business.services.length > 0) yield* d.ask('offer_booking', booking.offerBooking())
  else yield* d.ask('anything_else', social.anythingElse())
}
