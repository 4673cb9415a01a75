import type { Dialogue, Play, Policy } from '../dialogue.ts'
import { nextOpening, openingAt } from '../facts/hours.ts'
import type { BrainEvent } from '../port.ts'
import { readRecipient } from '../recipients.ts'
import { sayMoment, sayPast } from '../say/moments.ts'
import { atZone } from '../slots/offers.ts'
import { callerMentions } from '../topics/callers.ts'
import { isCause } from './causes.ts'
import { aboutOrder } from './leads.ts'
import { goesFirst } from './worth.ts'

/** Somebody wants a person, or should have one. The first request is enough. */
export const callPeople: Policy = async function* (d) {
  const wantsPerson =
    (d.intends('human_handoff') || d.mentions('person') || wantsOfferedPerson(d)) &&
    !d.mentions('message') &&
    !isBotQuestion(d)
  const isWaiting = d.state.called && d.mentions('arrival')
  const upset = d.mentions('anger') || (d.mentions('dissatisfied') && !d.state.task && !aboutOrder(d))
  const isVip = goesFirst(d)
  if (!wantsPerson && !upset && !isWaiting && !isVip) return false
  if (upset) yield* soothe(d)
  if (d.state.called) {
    yield* d.say(d.phrases.handoff.alreadyCalled())
    d.digression = d.state.task !== null
    return true
  }
  if (isVip) yield* handOver(d, 'vip')
  else if (upset && isCause(d, 'frustration')) yield* handOver(d, 'frustrated')
  else if (wantsPerson && isCause(d, 'human_request')) yield* handOver(d, 'human_request')
  else yield* takeInstead(d, wantsPerson)
  return true
}

/** A word of regret; whoever was promised something hears that it is not forgotten. */
function* soothe(d: Dialogue): Generator<BrainEvent> {
  yield* d.say(d.phrases.handoff.sorry())
  const promise = d.state.memory?.promises[0]
  if (!promise) return
  const day = atZone(promise.at, d.zone).at.toPlainDate()
  yield* d.say(d.phrases.memory.promiseOpen(sayPast(day, d.today, d.language)))
}

/** In a house where nobody takes over, a message does. */
async function* takeInstead(d: Dialogue, wantsPerson: boolean): Play {
  if (wantsPerson) yield* d.say(d.phrases.handoff.noPerson())
  d.digression = d.state.task !== null
  if (d.digression) return
  d.state.unanswered = d.text
  yield* d.ask('offer_message', d.phrases.facts.offerMessage())
}

/** "Are you a human?" asks what is speaking, not for somebody else. */
export const isBotQuestion = (d: Dialogue) =>
  d.intends('bot_question') ||
  callerMentions(d.text, 'whoIsThis', d.language) ||
  (d.mentions('bot') && d.mentions('question'))

const wantsOfferedPerson = (d: Dialogue) =>
  d.isAsked('offer_person_or_message') && /\b(person|somebody|someone|human|persona|alguien)\b/i.test(d.text)

type Reason = 'human_request' | 'frustrated' | 'vip'

/** What the team reads in front of the caller's own words. */
const causes: Record<Reason, string> = {
  human_request: 'Asks for a person',
  frustrated: 'Upset',
  vip: 'Goes first',
}

/** Tells the team; says that somebody comes only when the skill says so. Out of hours a call back is arranged. */
export async function* handOver(d: Dialogue, reason: Reason): Play {
  const { handoff } = d.phrases
  const interrupted = d.state.task
  const { name, phone } = d.state.person
  const cause = `${causes[reason]}: ${d.text}`.slice(0, 480)
  const result = yield* d.use('escalate', { reason: cause, level: 'urgent', name, phone })
  d.outcome.intent = reason === 'frustrated' ? 'complaint' : 'human_handoff'
  if (!result.ok) {
    yield* d.say(handoff.failed())
    return yield* beginCallBack(d)
  }
  d.state.called = true
  if (isStaffed(d)) {
    yield* d.say(sayConnecting(d, reason))
    yield { handoff: { reason, level: 'hard' } }
    if (interrupted) d.state.task = null
    return
  }
  yield* d.say(handoff.away(sayNextOpening(d)))
  yield* beginCallBack(d)
}

function sayConnecting(d: Dialogue, reason: Reason): string[] {
  const { handoff } = d.phrases
  if (d.isVoice) return handoff.connectingVoice()
  if (reason === 'frustrated') return handoff.complaintNoted()
  const recipient = readRecipient(d.text, d.language)
  return recipient ? handoff.connectingTo(recipient) : handoff.connecting()
}

function isStaffed(d: Dialogue): boolean {
  const { hours } = d.turn.business
  return !hours || openingAt(d.turn.now, d.turn.business) !== undefined
}

/** "tomorrow, Tuesday, March 3 at 8 AM". */
export function sayNextOpening(d: Dialogue): string | null {
  const next = nextOpening(d.turn.now, d.turn.business)
  return next ? sayMoment(next, d.today, d.language, d.clock) : null
}

async function* beginCallBack(d: Dialogue): Play {
  const recipient = readRecipient(d.text, d.language)
  d.state.task = { kind: 'message', about: 'call back', text: d.text, ...(recipient ? { recipient } : {}) }
  const { name, phone } = d.state.person
  if (phone && name) return
  yield* d.ask(
    phone ? 'name' : 'phone',
    phone ? d.phrases.messages.askName() : d.phrases.handoff.offerCallBack(),
  )
}
