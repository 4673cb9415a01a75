import { readYesNo } from '../answers.ts'
import type { Dialogue, Play, Policy } from '../dialogue.ts'
import { sayPast } from '../say/moments.ts'
import { atZone } from '../slots/offers.ts'
import { decapitalize } from '../speech.ts'
import type { KnownAppointment, Memory } from '../state.ts'
import { callerMentions } from '../topics/callers.ts'
import { momentOf } from './appointments.ts'

/*
 * What the house knows of somebody from before: their name, what is ahead of them, what they were promised. It comes
 * with the first turn and holds nothing that is anybody else's.
 */

/** Says hello by name in front of the first answer, and passes the turn on. Nobody upset or in need is held up by it. */
export const greetKnown: Policy = async function* (d) {
  const { contact, agent } = d.turn
  const isFirst = d.state.turn === 0 && d.turn.history.every(({ role }) => role !== 'agent')
  const isCalm = d.reading.level === 'routine' && !d.mentions('anger') && !d.intends('urgent_symptom')
  if (!isFirst || !isCalm || !contact?.name) return false
  const name = agent.persona.formality === 'formal' ? contact.name : contact.name.split(/\s+/)[0]!
  yield* d.say(d.phrases.memory.helloAgain(name))
  return false
}

/** Turns to what somebody is known for: "hello" alone may be about the appointment, "any news?" about a promise. */
export const recallKnown: Policy = async function* (d) {
  const { memory } = d.state
  if (!memory) return false
  if (d.isAsked('known_appointment', 'known_promise', 'reminder')) return yield* answerRecalled(d, memory)
  if (d.state.task) return false
  const [promise] = memory.promises
  if (promise && callerMentions(d.text, 'waiting', d.language)) {
    yield* d.say(d.phrases.memory.promiseOpen(sayPast(dayOf(d, promise.at), d.today, d.language)))
    yield* d.ask('reminder', d.phrases.memory.offerReminder())
    return true
  }
  if (d.state.turn > 0 || !d.intends('greeting', 'smalltalk') || d.mentions('question')) return false
  return yield* askWhether(d, memory)
}

/** "I see your cleaning on Tuesday at ten; is it about that?" */
async function* askWhether(d: Dialogue, { appointments, promises }: Memory): Play<boolean> {
  const { memory } = d.phrases
  const [visit] = appointments
  const [promise] = promises
  if (visit) {
    yield* d.ask('known_appointment', memory.aboutAppointment(nameOf(visit), momentOf(d, visit.start)))
    return true
  }
  if (!promise) return false
  const day = sayPast(dayOf(d, promise.at), d.today, d.language)
  yield* d.ask('known_promise', memory.aboutPromise(day))
  return true
}

async function* answerRecalled(d: Dialogue, memory: Memory): Play<boolean> {
  const answer = d.text.split(/\s+/).length <= 4 ? readYesNo(d) : null
  if (!answer) return false
  if (answer === 'no') {
    yield* d.say(d.phrases.social.howCanIHelp())
    return true
  }
  if (d.isAsked('known_appointment')) {
    yield* d.ask('offer_change', d.phrases.memory.askWhatAboutIt())
    return true
  }
  if (d.isAsked('known_promise')) {
    yield* d.ask('reminder', d.phrases.memory.offerReminder())
    return true
  }
  yield* remind(d, memory)
  return true
}

async function* remind(d: Dialogue, { promises: [promise] }: Memory): Play {
  const { phone, name } = d.state.person
  const reason = `Waits for an answer: ${promise?.about ?? ''}`.slice(0, 480)
  const result = yield* d.use('escalate', { reason, level: 'urgent', name, phone })
  if (!result.ok) return yield* d.say(d.phrases.handoff.failed())
  d.state.called = true
  yield* d.say(d.phrases.memory.reminded())
  yield* d.ask('anything_else', d.phrases.social.anythingElse())
}

/** The appointment of theirs that is meant: the one on the day that was named, else the next one. */
export function knownAppointment(d: Dialogue): KnownAppointment | undefined {
  const visits = d.state.memory?.appointments ?? []
  const { date } = d.reading.slots
  const onDay = visits.find((visit) => date && dayOf(d, visit.start).toString() === date)
  const visit = onDay ?? visits[0]
  return visit && { ...visit, code: visit.code ?? '' }
}

/** "When is my appointment?" from somebody we know; what is ahead of them is told, and nothing of anybody else. */
export async function* tellKnown(d: Dialogue): Play<boolean> {
  const visits = d.state.memory?.appointments ?? []
  if (visits.length === 0) return false
  for (const visit of visits.slice(0, 2))
    yield* d.say(d.phrases.memory.yourAppointment(nameOf(visit), momentOf(d, visit.start)))
  yield* d.ask('anything_else', d.phrases.social.anythingElse())
  return true
}

const dayOf = (d: Dialogue, instant: string) => atZone(instant, d.zone).at.toPlainDate()
const nameOf = ({ service_name }: { service_name?: string | null }) => decapitalize(service_name ?? '')
