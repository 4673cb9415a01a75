import { readOfferAnswer, readYesNo } from '../answers.ts'
import type { Dialogue, Policy } from '../dialogue.ts'
import { beginBooking } from './booking.ts'
import { servicesNamed } from './facts.ts'
import { proceedMessage } from './messages.ts'
import { handOver } from './people.ts'
import { readWant } from './start.ts'

/** Answers to what was offered outside of a task: a message, a person, a visit, something else. */
export const answerOffer: Policy = async function* (d) {
  const { social } = d.phrases
  if (d.isAsked('anything_else')) {
    if (['cancel', 'reschedule'].includes(readWant(d) ?? '')) return false
    if (d.mentions('nothingElse') || readYesNo(d) === 'no') {
      yield* d.say(social.goodbye(d.turn.business.name))
      yield { end: true }
      return true
    }
    if (readYesNo(d) === 'yes' && d.text.split(/\s+/).length <= 3) {
      yield* d.say(social.howCanIHelp())
      return true
    }
    return false
  }
  const offered = d.isAsked(
    'offer_message',
    'offer_person_or_message',
    'offer_visit_or_call',
    'offer_earliest',
    'offer_booking',
  )
  if (!offered) return false
  if (d.text.split(/\s+/).length > 2 && isOtherWish(d)) return false
  const answer = readOfferAnswer(d)
  if (answer === 'no' && d.text.split(/\s+/).length <= 5) {
    d.state.unanswered = null
    yield* d.ask('anything_else', d.phrases.social.anythingElse())
    return true
  }
  if (d.isAsked('offer_earliest', 'offer_booking')) {
    if (answer !== 'yes') return false
    yield* beginBooking(d, d.isAsked('offer_earliest') ? { order: 'soonest' } : {})
    return true
  }
  if (d.isAsked('offer_visit_or_call') && !wantsMessage(d) && (answer === 'yes' || d.mentions('visit'))) {
    yield* beginBooking(d)
    return true
  }
  if (d.isAsked('offer_person_or_message') && answer === 'yes' && !wantsMessage(d)) {
    yield* handOver(d, 'human_request')
    return true
  }
  if (answer !== 'yes' && !wantsMessage(d)) return false
  // What was not understood is no message: it is asked for anew.
  const text = d.isAsked('offer_person_or_message') ? undefined : (d.state.unanswered ?? undefined)
  d.state.unanswered = null
  d.state.task = { kind: 'message', about: text ?? 'question', text }
  yield* proceedMessage(d, d.state.task)
  return true
}

/** "Ok, a trial lesson then" is no yes to a message. */
function isOtherWish(d: Dialogue): boolean {
  if (d.isAsked('offer_visit_or_call', 'offer_earliest', 'offer_booking')) return false
  return servicesNamed(d).length > 0 && !d.mentions('question') && !wantsMessage(d)
}

const wantsMessage = (d: Dialogue) => d.mentions('message') || d.mentions('bareMessage')
