import { isQuestion } from '../answers.ts'
import type { Policy } from '../dialogue.ts'
import { freshState } from '../state.ts'
import { proceedTask } from './tasks.ts'

/** Said in any language, whatever the conversation is held in. */
const farewell =
  /^(?:(?:ok(?:ay)?|thanks?|thank you|gracias|no|vale),? )*(?:good ?bye|bye(?: bye)?|adi[oó]s|chao|ciao|hasta luego)[.!]*$/i

/** The person steers the conversation itself: stop, start over, say it again, goodbye. */
export const controlConversation: Policy = async function* (d) {
  const { social } = d.phrases
  if (d.intends('start_over')) {
    const { turn, language, asked_language, said, booked } = d.state
    Object.assign(d.state, freshState(language), { turn, said, asked_language, booked })
    yield* d.say(social.freshStart())
    return true
  }
  const meansAppointment = d.mentions('cancelIt') && (d.state.booked || d.state.task?.kind === 'change')
  if (d.intends('stop') && d.state.task && !meansAppointment) {
    d.state.task = null
    yield* d.say(social.stopped())
    yield* d.ask('anything_else', social.anythingElse())
    return true
  }
  if (d.intends('repeat', 'clarify') && d.state.said.length > 0) {
    yield* d.say(social.onceMore())
    if (d.state.task && d.answering) yield* proceedTask(d)
    else yield* d.repeat()
    if (!d.state.asked && d.answering) d.state.asked = d.answering
    return true
  }
  if (d.mentions('wait') && d.text.split(/\s+/).length <= 5) {
    d.state.asked = d.answering
    yield* d.say(social.takeYourTime())
    return true
  }
  if ((d.intends('goodbye') || farewell.test(d.text.trim())) && !isQuestion(d)) {
    if (d.isAsked('confirm')) yield* d.say(d.phrases.booking.leftOpen())
    d.state.task = null
    yield* d.say(social.goodbye(d.turn.business.name))
    yield { end: true }
    return true
  }
  return false
}
