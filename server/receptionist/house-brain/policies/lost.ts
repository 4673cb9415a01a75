import { absorbPerson, sayPhone } from '../contact.ts'
import type { Dialogue, Play, Policy } from '../dialogue.ts'

/** Nothing fitted. Once: the open question in other words. Twice in a row: a person or a message. */
export const admitMiss: Policy = async function* (d) {
  const { social } = d.phrases
  if (yield* keepDetails(d)) return true
  d.state.misses += 1
  // Not to understand is no gap in what the business has told.
  d.outcome.confidence = 0
  if (d.state.misses >= 2) {
    if (d.state.task) d.state.task = null
    yield* d.ask('offer_person_or_message', social.offerPersonOrMessage())
    return true
  }
  yield* d.say(social.notUnderstood())
  d.digression = d.state.task !== null
  if (!d.digression) yield* d.say(social.sayItAnotherWay())
  return true
}

/** A name or a number that nobody asked for: whoever waits for a person is reached by it, everybody else is asked on. */
async function* keepDetails(d: Dialogue): Play<boolean> {
  if (d.state.task || !absorbPerson(d)) return false
  const { person, called } = d.state
  const { handoff, social } = d.phrases
  if (!called) {
    yield* d.say(social.noted())
    yield* d.say(social.howCanIHelp())
    return true
  }
  const { name, phone } = person
  if (phone) {
    const result = yield* d.use('escalate', { reason: 'Can be reached', level: 'urgent', name, phone })
    yield* d.say(result.ok ? d.phrases.safety.passedOn(sayPhone(d, phone)) : handoff.failed())
    return true
  }
  yield* d.say(social.noted())
  yield* d.ask('reach', handoff.offerCallBack())
  return true
}
