import type { Dialogue, Play } from '../dialogue.ts'

/** "Do you come to my area?" Answered by the skill; without an address or a ZIP code it asks for one. */
export async function* proceedArea(d: Dialogue): Play {
  const { facts } = d.phrases
  const { address, postcode, city } = d.reading.slots
  const { service_area } = d.turn.business
  if (!address && !postcode && !city) {
    d.state.task = { kind: 'area' }
    if (service_area && !d.isAsked('area')) yield* d.say(facts.area(service_area))
    return yield* d.ask('area', facts.askArea())
  }
  yield* checkArea(d, { address, postcode, city })
}

export async function* continueArea(d: Dialogue): Play<boolean> {
  const { address, postcode, city } = d.reading.slots
  if (d.mentions('question') || d.text.split(/\s+/).length > 12) return false
  yield* checkArea(d, address || postcode || city ? { address, postcode, city } : { address: d.text.trim() })
  return true
}

async function* checkArea(d: Dialogue, place: Record<string, string | undefined>): Play {
  const { facts, booking, social } = d.phrases
  const result = yield* d.use('check_service_area', place)
  d.state.task = null
  if (!result.ok) {
    d.outcome.answered = false
    d.state.unanswered = d.text
    yield* d.say(facts.areaUnknown())
    return yield* d.ask('offer_message', facts.offerMessage())
  }
  const isIn = result.receipt.in_area ?? result.receipt.covered
  yield* d.say(isIn ? facts.inArea() : facts.outOfArea())
  if (isIn && place.address) d.state.person.address ??= place.address
  if (isIn && d.turn.business.services.length > 0) yield* d.ask('offer_booking', booking.offerBooking())
  else yield* d.ask('anything_else', social.anythingElse())
}
