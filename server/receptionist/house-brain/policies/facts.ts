import { sayPhone } from '../contact.ts'
import type { Dialogue, Play, Policy } from '../dialogue.ts'
import type { BrainEvent, BusinessService } from '../port.ts'
import { sayList } from '../say/moments.ts'
import { asksOtherWork, matchServices, someNames } from '../slots/service.ts'
import { saysWhen } from '../slots/wish.ts'
import { decapitalize } from '../speech.ts'
import type { DialogueState } from '../state.ts'
import { countSubjectWords } from '../topics/index.ts'
import { answerArea } from './area.ts'
import { answerHours } from './hours.ts'
import { sayRecalled } from './knowledge.ts'
import { aboutOrder } from './leads.ts'
import { answerDuration, answerPrice } from './prices.ts'

/**
 * What the owner has confirmed about the business. A question with a subject of its own ("hours of the day care")
 * is looked up in the pages first, since these facts are about the business as a whole.
 */
export const answerFacts: Policy = async function* (d) {
  const wasDigression = d.digression
  const answered = yield* answerOneFact(d)
  d.digression = answered ? d.state.task !== null : wasDigression
  return answered
}

async function* answerOneFact(d: Dialogue): Play<boolean> {
  const { business } = d.turn
  if (d.intends('correct', 'deny') && !d.mentions('question')) return false
  const topic = topicOf(d)
  const named = servicesNamed(d)
  // What was talked about last is what a wish without a name means.
  if (named.length === 1) d.state.service_id = named[0]!.id
  if (topic || d.state.topic !== 'area') d.state.topic = topic
  if (topic === 'price') return yield* answerPrice(d)
  if (topic === 'duration') return yield* answerDuration(d)
  if (topic === 'hours') return yield* unlessSpecial(d, () => answerHours(d))
  if (!d.state.task && (yield* answerArea(d))) return true
  if (d.mentions('address') && !isStatement(d) && business.address && !aboutOrder(d)) {
    return yield* unlessSpecial(d, () => d.say(d.phrases.facts.address(business.address!)))
  }
  if (d.mentions('phone') && !isStatement(d) && business.phone) {
    return yield* unlessSpecial(d, () => d.say(d.phrases.facts.phone(sayPhone(d, business.phone!))))
  }
  if (d.mentions('doYouOffer') && d.mentions('question') && named.length > 0 && !saysWhen(d.reading)) {
    const own = named.filter((service) => !asksOtherWork(d.text, service))
    if (own.length > 0) return yield* answerOffering(d, own)
    d.state.service_id = null
    return yield* admitNotListed(d, named)
  }
  if (d.mentions('services') && business.services.length > 0) {
    return yield* unlessSpecial(d, () => d.say(sayServices(d)))
  }
  return false
}

/** "Do you do whitening?" The pages know more about it than the list; the list knows that it can be booked. */
async function* answerOffering(d: Dialogue, named: readonly BusinessService[]): Play<boolean> {
  d.state.service_id = named.length === 1 ? named[0]!.id : null
  const recalled = await d.turn.recall.search(d.text)
  if ((recalled.answer?.confidence ?? 0) >= 0.6 && (yield* sayRecalled(d, recalled))) return true
  const names = sayList(
    named.map((service) => decapitalize(service.name)),
    'and',
    d.language,
  )
  yield* d.say(d.phrases.facts.weOffer(names))
  if (!d.state.task) yield* d.ask('offer_booking', d.phrases.booking.offerBooking())
  return true
}

/** "Do you install heaters?", where the list has their repair: the pages may know; else what the list does have. */
async function* admitNotListed(d: Dialogue, near: readonly BusinessService[]): Play<boolean> {
  const recalled = await d.turn.recall.search(d.text)
  if ((recalled.answer?.confidence ?? 0) >= 0.6 && (yield* sayRecalled(d, recalled))) return true
  Object.assign(d.outcome, { answered: false, confidence: 0, sources: [] })
  d.state.unanswered = d.text
  const names = near.map((service) => decapitalize(service.name))
  yield* d.say(d.phrases.facts.notListed(sayList(names, 'and', d.language)))
  if (!d.state.task) yield* d.ask('offer_message', d.phrases.facts.offerMessage())
  return true
}

/** What is asked, also in short: "and on Saturday?", "and for color?" after a question of the same kind. */
function topicOf(d: Dialogue): DialogueState['topic'] {
  if (d.mentions('price') && !isStatement(d)) return 'price'
  if (d.mentions('duration') && d.mentions('question')) return 'duration'
  if (d.mentions('hours') && !isWishForTime(d)) return 'hours'
  if (!d.mentions('followUp') || d.text.split(/\s+/).length > 6) return null
  const { topic } = d.state
  if (topic === 'hours') return saysWhen(d.reading) ? topic : null
  return topic !== 'area' && servicesNamed(d).length > 0 ? topic : null
}

/** Looks in the pages when the question is about more than the business; else, and when they are silent, the fact. */
async function* unlessSpecial(d: Dialogue, sayFact: () => Iterable<BrainEvent>): Play<boolean> {
  if (countSubjectWords(d.text, d.language) >= 2) {
    const recalled = await d.turn.recall.search(d.text)
    if ((recalled.answer?.confidence ?? 0) >= 0.6 && (yield* sayRecalled(d, recalled))) return true
  }
  const before = d.spoken
  yield* sayFact()
  return d.spoken > before
}

/** "My number is …", "the price is fine": told, not asked. */
function isStatement(d: Dialogue): boolean {
  const { phone, email, address } = d.reading.slots
  if (phone || email || address) return true
  return !d.mentions('question') && d.text.split(/\s+/).length > 6 && !d.intends('price_question', 'faq')
}

/** "Can I come on Saturday?" asks for a slot, "are you open on Saturday?" for the hours. */
function isWishForTime(d: Dialogue): boolean {
  return (
    saysWhen(d.reading) && d.mentions('booking') && !/\b(open|close|abr|cierr|horario|hours)/i.test(d.text)
  )
}

/** All of them on a screen, where they are more than a sentence holds. */
function sayServices(d: Dialogue): string[] {
  const { facts } = d.phrases
  const { services } = d.turn.business
  if (d.turn.channel !== 'chat' || services.length <= 4) return facts.services(listServices(d))
  return facts.serviceList(services.map(({ name }) => `• ${name}`).join('\n'))
}

/** Services in a sentence: on the phone the first four. */
function listServices(d: Dialogue): string {
  const { services } = d.turn.business
  const names = someNames(services, d.isVoice ? 4 : 8).map(decapitalize)
  return sayList(names, 'and', d.language)
}

export function servicesNamed(d: Dialogue) {
  return matchServices(d.text, d.turn.business.services)
}
