import type { Policy } from '../dialogue.ts'
import { isBotQuestion } from './people.ts'

/** Greetings, thanks, who are you, what can you do. In the middle of a task it goes on afterwards. */
export const beSocial: Policy = async function* (d) {
  const { social } = d.phrases
  const { agent, business } = d.turn
  const isLongQuestion = d.mentions('question') && d.text.split(/\s+/).length > 5
  if (isLongQuestion && d.intends('greeting', 'thanks', 'smalltalk') && !d.mentions('howAreYou')) return false
  d.digression = d.state.task !== null
  if (d.state.alerted && d.intends('greeting', 'smalltalk', 'thanks', 'affirm', 'deny') && !d.digression) {
    yield* d.say(d.phrases.safety.stayOn())
    return true
  }
  if (isBotQuestion(d)) {
    yield* d.say(social.whoAmI(agent.name, business.name))
    return true
  }
  if (d.mentions('howAreYou') && d.text.split(/\s+/).length <= 9) {
    yield* d.say(d.digression ? social.acknowledge() : social.howAreYou())
    return true
  }
  if (d.mentions('pleasantry') && !d.mentions('question')) {
    yield* d.say(d.digression ? social.acknowledge() : social.niceToHear())
    return true
  }
  switch (d.reading.intent) {
    case 'capabilities':
      yield* d.say(social.capabilities(business.name, business.services.length > 0))
      return true
    case 'greeting':
      if (d.digression) return true
      yield* d.say(social.hello())
      return true
    case 'smalltalk':
      if (d.digression) yield* d.say(social.acknowledge())
      else yield* d.say(social.howAreYou())
      return true
    case 'thanks':
      yield* d.say(social.welcome())
      if (!d.digression) yield* d.ask('anything_else', social.anythingElse())
      return true
    case 'affirm':
    case 'deny':
    case 'no_preference':
      if (d.digression || d.answering || d.text.split(/\s+/).length > 4) break
      yield* d.say(social.howCanIHelp())
      return true
    default:
  }
  d.digression = false
  return false
}
