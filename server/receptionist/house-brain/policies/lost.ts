import type { Policy } from '../dialogue.ts'

/** Nothing fitted. Once: the open question in other words. Twice in a row: a person or a message. */
export const admitMiss: Policy = async function* (d) {
  const { social } = d.phrases
  d.state.misses += 1
  // Not to understand is no gap in what the business has told.
  d.outcome.confidence = 0
  if (d.state.misses >= 2) {
    d.state.unanswered = d.state.unanswered ?? d.text
    if (d.state.task) d.state.task = null
    yield* d.ask('offer_person_or_message', social.offerPersonOrMessage())
    return true
  }
  yield* d.say(social.notUnderstood())
  d.digression = d.state.task !== null
  if (!d.digression) yield* d.say(social.sayItAnotherWay())
  return true
}
