import { sayPhone } from '../contact.ts'
import type { Policy } from '../dialogue.ts'

/** The last message of a conversation, and a line on which nothing was heard. */
export const keepLimits: Policy = async function* (d) {
  const { social } = d.phrases
  if (d.turn.agent.flags.message_limit_reached && d.reading.level === 'routine') {
    yield* d.say(social.messageLimit(d.turn.business.phone ? sayPhone(d, d.turn.business.phone) : null))
    yield { end: true }
    return true
  }
  if (!/[\p{L}\p{N}]/u.test(d.text)) {
    d.outcome.intent = 'silence'
    d.digression = d.state.task !== null
    yield* d.say(social.silence())
    return true
  }
  return false
}
