import type { Dialogue, Play, Policy } from '../dialogue.ts'
import { matchServices } from '../slots/service.ts'
import { saysWhen } from '../slots/wish.ts'
import { callerIs, callerMentions } from '../topics/callers.ts'
import { nameDanger } from '../topics/dangers.ts'
import { countSubjectWords } from '../topics/index.ts'
import { proceedArea } from './area.ts'
import { beginBooking } from './booking.ts'
import { beginChange, proceedChange } from './changing.ts'
import { sayAdvice } from './emergency.ts'
import { sayRecalled } from './knowledge.ts'
import { aboutOrder, beginLead } from './leads.ts'
import { beginMessage } from './messages.ts'
import { sayNextOpening } from './people.ts'
import { tellKnown } from './remembering.ts'

type Want = 'book' | 'reschedule' | 'cancel' | 'check' | 'message' | 'lead' | 'area'

/** Starts what the person wants to have done. */
export const startTask: Policy = async function* (d) {
  if (d.state.task) return false
  const want = readWant(d)
  if (!want) return false
  if (asksInformation(d) && (yield* answerConfidently(d))) return true
  yield* begin(d, want)
  return true
}

/** "How many times can I reschedule?" wants to know, not to reschedule: a page that is sure of it goes first. */
function asksInformation(d: Dialogue): boolean {
  return d.mentions('information') && !d.mentions('availability') && !saysWhen(d.reading)
}

async function* answerConfidently(d: Dialogue): Play<boolean> {
  const recalled = await d.turn.recall.search(d.text)
  return (recalled.answer?.confidence ?? 0) >= 0.6 && (yield* sayRecalled(d, recalled))
}

/** In the middle of one thing somebody clearly wants another: the newer wish counts. */
export const switchTask: Policy = async function* (d) {
  const { task } = d.state
  if (!task || d.isAsked('message', 'confirm', 'confirm_change')) return false
  const want = readWant(d)
  if (!want || want === 'area' || want === 'lead') return false
  if (task.kind === 'change') {
    const isBooking =
      want === 'book' && d.intends('book') && matchServices(d.text, d.turn.business.services).length > 0
    if (want === 'cancel' || want === 'reschedule' || want === 'check') {
      if (want === task.wants && !d.isAsked('code', 'own_phone')) return false
      if (/\d/.test(d.reading.slots.code ?? '') || d.mentions('lost')) return false
      task.wants = want
      yield* proceedChange(d, task)
      return true
    }
    if (want !== 'message' && !isBooking) return false
  } else if (task.kind === 'book' && (want === 'book' || !isAboutOther(d, want))) return false
  else if (task.kind === want || (want === 'book' && !d.intends('book'))) return false
  yield* begin(d, want)
  return true
}

/** While booking, "cancel" alone means this booking; "cancel my appointment on Friday" means another one. */
function isAboutOther(d: Dialogue, want: Want): boolean {
  if (want === 'message') return d.mentions('message')
  return d.mentions('ownAppointment') || d.reading.slots.code !== undefined || d.state.booked !== null
}

async function* begin(d: Dialogue, want: Want): Play {
  const { agent, business } = d.turn
  d.outcome.intent = want === 'cancel' ? 'cancel_booking' : want
  if (agent.flags.after_hours_messages_only && want === 'book') {
    yield* d.say(d.phrases.handoff.afterHours(business.name, sayNextOpening(d)))
    return yield* beginMessage(d, d.text)
  }
  if (want === 'book' && business.services.length === 0) {
    yield* d.say(d.phrases.booking.noOnlineBooking())
    return yield* beginLead(d, false)
  }
  if (want === 'book') return yield* beginVisit(d)
  if (want === 'message') return yield* beginMessage(d)
  if (want === 'lead') return yield* beginLead(d)
  if (want === 'area') return yield* proceedArea(d)
  if (want === 'check' && !d.state.booked && !d.reading.slots.code && (yield* tellKnown(d))) return
  if (asksInformation(d) && want !== 'check') yield* d.say(d.phrases.changes.howTo())
  yield* beginChange(d, want)
}

/** Somebody in pain or in a hurry hears a word of sympathy and gets the first free time. */
async function* beginVisit(d: Dialogue): Play {
  const isUrgent = d.reading.level !== 'routine' || d.intends('urgent_symptom')
  if (!isUrgent) return yield* beginBooking(d)
  const { category } = d.reading.urgency
  const advice = category && sayAdvice(d, nameDanger(category, d.text, d.turn.agent.vertical))
  if (advice) yield* d.say([advice])
  else yield* d.say(category === 'request' ? d.phrases.safety.earliest() : d.phrases.safety.sorryToHear())
  yield* beginBooking(d, saysWhen(d.reading) ? {} : { order: 'soonest' })
}

/** "Cancel it" needs something to cancel. */
const hasAppointment = (d: Dialogue) =>
  d.state.booked !== null || d.state.task?.kind === 'change' || Boolean(d.state.memory?.appointments.length)

/** What a sentence wants to have done; null when it asks, tells or answers. */
export function readWant(d: Dialogue): Want | null {
  if (d.mentions('policy') && d.mentions('question')) return null
  if (d.intends('cancel_booking') || (d.mentions('cancelIt') && hasAppointment(d))) return 'cancel'
  if (d.intends('reschedule') || (d.mentions('moveIt') && hasAppointment(d))) return 'reschedule'
  if (d.mentions('ownCode') && d.mentions('question') && d.state.booked) return 'check'
  if (d.state.booked && saysWhen(d.reading) && (d.mentions('sameTime') || d.mentions('rather')))
    return 'reschedule'
  if (d.intends('check_booking') || (d.intends('confirm_booking') && d.mentions('ownAppointment')))
    return 'check'
  if (d.mentions('area') && (d.mentions('question') || d.reading.slots.postcode)) return 'area'
  if (d.mentions('message')) return 'message'
  if (callerMentions(d.text, 'runningLate', d.language) && !d.mentions('question')) return 'message'
  if (aboutOrder(d) && !d.mentions('question')) return 'lead'
  const named = matchServices(d.text, d.turn.business.services)
  const { vertical } = d.turn.agent
  const asksPrice = d.mentions('price') || d.mentions('duration') || d.mentions('information')
  const mayBook = (d.mentions('booking') || saysWhen(d.reading)) && d.turn.business.services.length > 0
  if (!asksPrice && named.length === 0 && !mayBook && callerIs('highValue', d.text, vertical, d.language))
    return 'lead'
  if (vertical === 'salon' && callerIs('highValue', d.text, vertical, d.language)) return 'lead'
  if (d.mentions('quote') && named.length === 0) return 'lead'
  if (asksInformation(d) && named.length === 0) return null
  if (d.intends('book') || d.mentions('booking')) return 'book'
  const isUrgent = d.reading.level !== 'routine' || d.intends('urgent_symptom')
  if (isUrgent) return d.turn.business.services.length > 0 ? 'book' : 'message'
  if (saysWhen(d.reading) && named.length > 0) return 'book'
  if (saysWhen(d.reading) && countSubjectWords(d.text, d.language) === 0) return 'book'
  if (d.mentions('question')) return null
  if (saysWhen(d.reading) && d.state.service_id && d.intends('provide_date_time', 'affirm', 'book'))
    return 'book'
  if (named.length > 0) return 'book'
  return saysWhen(d.reading) && d.intends('provide_date_time') ? 'book' : null
}
