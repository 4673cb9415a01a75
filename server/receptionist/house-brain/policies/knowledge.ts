import { isQuestion } from '../answers.ts'
import type { Dialogue, Play, Policy } from '../dialogue.ts'
import type { Recalled } from '../port.ts'
import { splitSentences, stripMarks } from '../speech.ts'
import { countSubjectWords } from '../topics/index.ts'
import { aboutOrder, beginLead } from './leads.ts'

/** On the phone nobody wants more than this of a page. */
const spokenSentences = { brief: 2, normal: 3, detailed: 4 } as const

/** Everything else that somebody asks: the best passage of the business's own pages, or plainly "I don't know". */
export const answerFromKnowledge: Policy = async function* (d) {
  const recalled = await d.turn.recall.search(d.text)
  const isAsking = isQuestion(d) || (!d.state.task && d.mentions('matter'))
  if (!isAsking && isAnswer(d)) return false
  if (!isAsking && (recalled.answer?.confidence ?? 0) < (d.state.task ? 0.75 : 0.5)) return false
  if (yield* sayRecalled(d, recalled)) {
    d.digression = d.state.task !== null
    return true
  }
  if (!isAsking) return false
  if (d.mentions('confirmation') && d.turn.business.services.length > 0) {
    yield* d.say(d.phrases.booking.howConfirmed())
    d.digression = d.state.task !== null
    return true
  }
  yield* admitUnknown(d)
  return true
}

/** A yes, a name, a number: the pages have nothing to say to it. */
const isAnswer = (d: Dialogue) =>
  d.intends('affirm', 'deny', 'no_preference', 'provide_name', 'provide_date_time') ||
  countSubjectWords(d.text, d.language) < 2

/** Says what was found, with its sources for the record. False when nothing answers. */
export async function* sayRecalled(d: Dialogue, { answer }: Recalled): Play<boolean> {
  if (!answer?.answered || !answer.text.trim()) return false
  Object.assign(d.outcome, { answered: true, confidence: answer.confidence, sources: answer.sources })
  const text = d.isVoice
    ? splitSentences(stripMarks(answer.text))
        .slice(0, spokenSentences[d.turn.agent.persona.verbosity])
        .join(' ')
    : answer.text
  yield* d.say([text])
  return true
}

/** Says so plainly and offers to pass the question on; in the middle of a task it is only noted. */
export async function* admitUnknown(d: Dialogue): Play {
  const { facts } = d.phrases
  // Where somebody's own order is, no page can tell: that is no gap.
  if (!d.state.task && aboutOrder(d)) return yield* beginLead(d)
  Object.assign(d.outcome, { answered: false, confidence: 0, sources: [] })
  d.state.unanswered = d.text
  yield* d.say(facts.unknown())
  d.digression = d.state.task !== null
  if (!d.digression) yield* d.ask('offer_message', facts.offerMessage())
}
