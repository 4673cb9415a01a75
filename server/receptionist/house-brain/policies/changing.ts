import { isQuestion, readYesNo } from '../answers.ts'
import { absorbPerson } from '../contact.ts'
import type { Dialogue, Play } from '../dialogue.ts'
import { atZone } from '../slots/offers.ts'
import { updateWish } from '../slots/wish.ts'
import { decapitalize } from '../speech.ts'
import { freshSearch, type KnownAppointment, type TaskOf } from '../state.ts'
import { momentOf, readAppointment, sayCode } from './appointments.ts'
import { absorbTime, keepWeekday } from './listening.ts'
import { offerTimes } from './offering.ts'
import { knownAppointment } from './remembering.ts'

type Change = TaskOf<'change'>

/** Moves, cancels or looks up an appointment: first whose it is, then what is to happen, then a yes. */
export async function* beginChange(d: Dialogue, wants: Change['wants']): Play {
  const task: Change = { kind: 'change', wants, search: freshSearch(), failures: 0 }
  d.state.task = task
  absorbCode(d, task)
  absorbPerson(d)
  if (d.state.booked && (!task.code || task.code === d.state.booked.code)) task.appointment = d.state.booked
  if (!task.appointment && !task.code) yield* takeKnown(d, task)
  if (!task.appointment && !task.code && d.mentions('lost')) {
    yield* doWithoutCode(d)
    return
  }
  if (wants === 'reschedule' && !mentionsOldTime(d, task)) yield* absorbNewTime(d, task)
  yield* proceedChange(d, task)
}

/** An appointment that we know of: at hand where the channel proves whose it is, else told and opened by its code. */
async function* takeKnown(d: Dialogue, task: Change): Play {
  const known = knownAppointment(d)
  if (!known) return
  if (known.code) task.appointment = known
  else yield* d.say(d.phrases.memory.yourAppointment(nameOf(d, known), momentOf(d, known.start)))
}

/** A new day alone means at the same time as before, a new time alone on the same day. */
async function* absorbNewTime(d: Dialogue, task: Change): Play<boolean> {
  const { search, appointment } = task
  const oldTime = appointment && atZone(appointment.start, d.zone).at.toPlainTime().toString().slice(0, 5)
  if (d.mentions('sameTime') && oldTime && !search.chosen) {
    const days = new Set(search.offered.map((start) => atZone(start, d.zone).at.toPlainDate().toString()))
    const [onlyDay] = days.size === 1 ? [...days] : [search.wish.date]
    const said = updateWish({}, d.reading)
    const oldDay = atZone(appointment.start, d.zone).at.toPlainDate().toString()
    const { date = onlyDay } = { ...said, ...keepWeekday(said, oldDay) }
    task.search = freshSearch({ ...search.wish, date, time: oldTime }, search)
    return true
  }
  if (appointment) search.anchor = atZone(appointment.start, d.zone).at.toPlainDate().toString()
  const isNew = yield* absorbTime(d, search, serviceIdOf(d, task))
  const { wish } = search
  const namesNoTime = !wish.time && !wish.time_from && !wish.time_to && !wish.order
  if (isNew && wish.date && namesNoTime && !search.bent) wish.time = oldTime
  if (isNew && wish.time && !wish.date && !wish.date_from) wish.date = search.anchor
  return isNew
}

/** "Move my Friday appointment": Friday is when it is, not when it should be. */
function mentionsOldTime(d: Dialogue, task: Change): boolean {
  if (/\b(to|for|instead|para|al?)\b(?!.*\b(appointment|cita)\b)/i.test(d.text)) return false
  const { date, time } = d.reading.slots
  const oldDay = task.appointment && atZone(task.appointment.start, d.zone).at.toPlainDate().toString()
  return !task.appointment || (date === oldDay && !time)
}

export async function* continueChange(d: Dialogue, task: Change): Play<boolean> {
  const newCode = absorbCode(d, task)
  const newPerson = absorbPerson(d)
  if (d.isAsked('confirm_change') && !isQuestion(d)) {
    const answer = readYesNo(d)
    const newTime = task.wants === 'reschedule' && (yield* absorbNewTime(d, task))
    if (!newTime && answer === 'yes') return yield* carryOut(d, task)
    if (!newTime && answer === 'no') return yield* leaveIt(d, task)
    if (!newTime) return false
    yield* proceedChange(d, task)
    return true
  }
  if (d.isAsked('code') && !newCode && d.mentions('lost')) return yield* doWithoutCode(d)
  if (d.isAsked('code', 'own_phone') && !newCode && !newPerson && readYesNo(d) === 'no' && !isQuestion(d))
    return yield* dropIt(d)
  const isSearching = task.appointment && task.wants === 'reschedule'
  const newTime = isSearching && (yield* absorbNewTime(d, task))
  if (newCode || newPerson || newTime) {
    yield* proceedChange(d, task)
    return true
  }
  if (isSearching && d.isAsked('offer') && readYesNo(d) === 'yes') {
    yield* proceedChange(d, task)
    return true
  }
  if (isSearching && d.isAsked('when') && d.intends('no_preference', 'unsure')) {
    task.search.wish.order = 'soonest'
    yield* proceedChange(d, task)
    return true
  }
  return false
}

export async function* proceedChange(d: Dialogue, task: Change): Play {
  const { changes } = d.phrases
  if (!task.appointment && !(yield* findAppointment(d, task))) return
  const appointment = task.appointment!
  const service = nameOf(d, appointment)
  const moment = momentOf(d, appointment.start)
  if (task.wants === 'check') {
    d.state.task = null
    yield* d.say(changes.found(service, moment))
    yield* d.say(changes.yourCode(sayCode(d, appointment.code)))
    return yield* d.ask('anything_else', d.phrases.social.anythingElse())
  }
  if (task.wants === 'cancel') return yield* d.ask('confirm_change', changes.confirmCancel(service, moment))
  const serviceId = serviceIdOf(d, task)
  if (!task.search.chosen) {
    const isFirst = Object.keys(task.search.wish).length === 0 && !d.isAsked('when', 'offer')
    if (isFirst) yield* d.say(changes.found(service, moment))
    yield* offerTimes(d, task.search, serviceId ?? '', changes.askNewTime())
    if (!task.search.chosen) return
  }
  yield* d.ask('confirm_change', changes.confirmMove(service, momentOf(d, task.search.chosen)))
}

/** Code and phone together show whose it is; asks for whichever is missing. True once the appointment is known. */
async function* findAppointment(d: Dialogue, task: Change): Play<boolean> {
  const { changes } = d.phrases
  const { person } = d.state
  const calling = d.turn.channel === 'chat' ? undefined : (d.turn.contact?.phone ?? undefined)
  const phone = person.phone ?? calling
  if (!task.code) {
    yield* d.ask('code', changes.askCode())
    return false
  }
  if (!phone && !person.email) {
    yield* d.ask('own_phone', changes.askOwnPhone())
    return false
  }
  const found = yield* d.use('find_appointment', { code: task.code, phone, email: person.email })
  if (found.ok) {
    task.appointment = readAppointment(found.receipt, '')
    if (task.appointment.start) return true
  }
  yield* admitNotFound(d, task)
  return false
}

async function* admitNotFound(d: Dialogue, task: Change): Play {
  const { changes } = d.phrases
  task.failures += 1
  task.code = undefined
  task.appointment = undefined
  d.state.person.phone = undefined
  d.state.person.email = undefined
  if (task.failures < 2) return yield* d.ask('code', changes.notFound())
  d.state.task = null
  d.state.unanswered = wordsFor(task)
  yield* d.ask('offer_message', changes.stillNotFound())
}

/** Without a code nothing is read out or changed here: the team calls back. */
async function* doWithoutCode(d: Dialogue): Play<boolean> {
  const task = d.state.task as Change
  d.state.task = null
  d.state.unanswered = wordsFor(task)
  yield* d.ask('offer_message', d.phrases.changes.withoutCode())
  return true
}

const wordsFor = ({ wants, code }: Change) => `${wants} appointment${code ? ` ${code}` : ''}`

async function* carryOut(d: Dialogue, task: Change): Play<boolean> {
  const { changes, social, booking } = d.phrases
  const appointment = task.appointment!
  const isMove = task.wants === 'reschedule'
  const { phone = d.turn.contact?.phone ?? undefined, email } = d.state.person
  const proof = { code: appointment.code, phone, email }
  const result = isMove
    ? yield* d.use('reschedule_appointment', {
        ...proof,
        start: task.search.chosen,
        hold_id: task.search.hold_id,
      })
    : yield* d.use('cancel_appointment', proof)
  if (!result.ok && isMove && ['slot_taken', 'outside_availability'].includes(result.code)) {
    task.search = {
      ...freshSearch(task.search.wish, task.search),
      refused: [...task.search.refused, task.search.chosen!],
    }
    yield* d.say(booking.justTaken())
    yield* proceedChange(d, task)
    return true
  }
  d.state.task = null
  if (!result.ok) {
    d.state.unanswered = wordsFor(task)
    yield* d.ask('offer_message', changes.failed(d.language === 'en' ? result.sentence : ''))
    return true
  }
  const changed = readAppointment(result.receipt, isMove ? task.search.chosen! : appointment.start)
  const service = nameOf(d, appointment)
  d.state.booked = isMove ? { ...appointment, ...changed, code: changed.code || appointment.code } : null
  const code = sayCode(d, changed.code || appointment.code)
  yield* d.say(
    isMove
      ? changes.moved(service, momentOf(d, changed.start), code)
      : changes.cancelled(service, momentOf(d, appointment.start)),
  )
  yield* d.ask('anything_else', social.anythingElse())
  return true
}

/** "No, thanks" to the question for the code: it was not wanted after all. */
async function* dropIt(d: Dialogue): Play<boolean> {
  d.state.task = null
  yield* d.say(d.phrases.social.stopped())
  yield* d.ask('anything_else', d.phrases.social.anythingElse())
  return true
}

async function* leaveIt(d: Dialogue, task: Change): Play<boolean> {
  const { changes, booking, social } = d.phrases
  if (task.wants === 'reschedule') {
    const { refused, chosen, hold_id, stale_hold } = task.search
    refused.push(chosen!)
    Object.assign(task.search, { chosen: undefined, hold_id: undefined, stale_hold: hold_id ?? stale_hold })
    yield* d.ask('when', booking.anotherDay())
    return true
  }
  d.state.task = null
  const { appointment } = task
  yield* d.say(changes.kept(nameOf(d, appointment!), momentOf(d, appointment!.start)))
  yield* d.ask('anything_else', social.anythingElse())
  return true
}

function absorbCode(d: Dialogue, task: Change): boolean {
  const said = readCode(d) ?? d.reading.slots.code
  const code = said?.toUpperCase().replace(/[^A-Z0-9]/g, '')
  if (code?.length !== 6 || code === task.code) return false
  task.code = code
  return true
}

/** Asked for it, six characters are the code, however they were typed: "k7m 2qx", "K-7-M-2-Q-X". */
function readCode(d: Dialogue): string | undefined {
  const exact = d.text.match(/\b(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{6}\b/)?.[0]
  if (exact) return exact
  if (!d.isAsked('code')) return undefined
  const joined = d.text.replace(/[^\p{L}\p{N}]/gu, '')
  if (/^[a-z0-9]{6}$/i.test(joined)) return joined
  const spelled = d.text.match(/(?:\b[a-z0-9][\s.,-]+){5}[a-z0-9]\b/i)?.[0].replace(/[^a-z0-9]/gi, '')
  return spelled?.length === 6 ? spelled : undefined
}

function nameOf(d: Dialogue, { service_id, service_name }: KnownAppointment): string {
  const { services } = d.turn.business
  return decapitalize(service_name ?? services.find((service) => service.id === service_id)?.name ?? '')
}

function serviceIdOf(d: Dialogue, { appointment }: Change): string | undefined {
  const { services } = d.turn.business
  const named = services.find((service) => service.name === appointment?.service_name)
  return appointment?.service_id ?? named?.id ?? services[0]?.id
}
