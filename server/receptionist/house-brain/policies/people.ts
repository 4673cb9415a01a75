import type { Dialogue, Play, Policy } from '../dialogue.ts'
import { nextOpening, openingAt } from '../facts/hours.ts'
import { readRecipient } from '../recipients.ts'
import { sayMoment } from '../say/moments.ts'

/** Somebody wants a person, or should have one. The first request is enough. */
export const callPeople: Policy = async function* (d) {
  const wantsPerson =
    (d.intends('human_handoff') || d.mentions('person') || wantsOfferedPerson(d)) &&
    !d.mentions('message') &&
    !isBotQuestion(d)
  const isWaiting = d.state.called && d.mentions('arrival')
  const upset = d.mentions('anger') || (d.mentions('dissatisfied') && !d.state.task)
  if (!wantsPerson && !upset && !isWaiting) return false
  if (upset) yield* d.say(d.phrases.handoff.sorry())
  if (d.state.called) {
    yield* d.say(d.phrases.handoff.alreadyCalled())
    d.digression = d.state.task !== null
    return true
  }
  yield* handOver(d, upset ? 'frustrated' : 'human_request')
  return true
}

/** "Are you a human?" asks what is speaking, not for somebody else. */
export const isBotQuestion = (d: Dialogue) =>
  d.intends('bot_question') || (d.mentions('bot') && d.mentions('question'))

const wantsOfferedPerson = (d: Dialogue) =>
  d.isAsked('offer_person_or_message') && /\b(person|somebody|someone|human|persona|alguien)\b/i.test(d.text)

/** Tells the team; says that somebody comes only when the skill says so. Out of hours a call back is arranged. */
export async function* handOver(d: Dialogue, reason: 'human_request' | 'frustrated'): Play {
  const { handoff } = d.phrases
  const interrupted = d.state.task
  const cause = `${reason === 'frustrated' ? 'Upset' : 'Asks for a person'}: ${d.text}`.slice(0, 480)
  const result = yield* d.use('escalate', { reason: cause, level: 'urgent', phone: d.state.person.phone })
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

function sayConnecting(d: Dialogue, reason: 'human_request' | 'frustrated'): string[] {
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
