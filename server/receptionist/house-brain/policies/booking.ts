import { isQuestion, readYesNo } from '../answers.ts'
import { absorbPerson, sayEmail, sayPhone, spellPhone } from '../contact.ts'
import type { Dialogue, Play } from '../dialogue.ts'
import { readPlaceIndex } from '../slots/choice.ts'
import { atZone } from '../slots/offers.ts'
import { matchServices } from '../slots/service.ts'
import { saysWhen } from '../slots/wish.ts'
import { freshSearch, type TaskOf, type Wish } from '../state.ts'
import { momentOf } from './appointments.ts'
import {
  absorbService,
  askClosestService,
  askService,
  generalService,
  sayService,
  splitServices,
} from './choosing-service.ts'
import { bookVisit } from './closing.ts'
import { askContact, continueContact } from './contacting.ts'
import { askIntake, continueIntake, fillChoices, fillStory, nextIntake } from './intake.ts'
import { absorbTime } from './listening.ts'
import { offerTimes, takeSlot } from './offering.ts'

type Booking = TaskOf<'book'>

/** Starts a booking with whatever the first sentence says already. */
export async function* beginBooking(d: Dialogue, wish: Wish = {}): Play {
  const talkedAbout = d.state.service_id ?? undefined
  const task: Booking = {
    kind: 'book',
    service_id: talkedAbout,
    also: [],
    search: freshSearch(wish),
    about: d.text,
  }
  d.state.task = task
  if (!splitServices(d, task)) absorbService(d, task)
  // A service that was only talked about or guessed from a story is said aloud, so that it can be corrected.
  if (task.service_id && !isAskedFor(d)) {
    const { assumed, assumedPlainly } = d.phrases.booking
    // Behind a word of sympathy nothing is done gladly.
    yield* d.say((d.isSilent ? assumed : assumedPlainly)(sayService(d, task)))
  }
  absorbPerson(d)
  fillChoices(d)
  fillStory(d, 4)
  yield* absorbTime(d, task.search, task.service_id)
  yield* proceedBooking(d, task)
}

const isAskedFor = (d: Dialogue) =>
  matchServices(d.text, d.turn.business.services).length > 0 &&
  (d.intends('book') || d.mentions('booking') || saysWhen(d.reading) || d.text.split(/\s+/).length <= 6)

/** Listens first: any slot, asked or not, and corrections of what was settled; then asks for the next one. */
export async function* continueBooking(d: Dialogue, task: Booking): Play<boolean> {
  const wasReady = d.isAsked('confirm', 'change')
  const mayChange = !isQuestion(d) || d.isAsked('service', 'change') || d.intends('correct', 'book')
  const newService = mayChange && absorbService(d, task)
  const phoneBefore = d.state.person.phone
  const newPerson = absorbPerson(d)
  // "The first one", of services, is no day of the month.
  const isPlace = d.isAsked('service') && readPlaceIndex(d.text, d.language) >= 0
  const newTime = !isPlace && (yield* absorbTime(d, task.search, task.service_id))
  const newIntake = continueIntake(d, newPerson || newTime)
  const newChoice = d.text.split(/\s+/).length <= 3 && fillChoices(d)
  const contact = yield* continueContact(d)
  if (contact === 'refused') {
    d.state.task = null
    return true
  }
  if (newService || newPerson || newTime || newIntake || newChoice || contact === 'taken') {
    yield* acknowledge(d, phoneBefore)
    yield* noteAside(d, newPerson && !newTime && !newService)
    yield* proceedBooking(d, task)
    return true
  }
  if (contact === 'asked') return true
  const isYes = wasReady && readYesNo(d) === 'yes'
  if (!isYes && (yield* answerKnown(d, task))) return true
  if (wasReady) return yield* answerConfirmation(d, task)
  return yield* answerBarely(d, task)
}

/** Neither new nor an answer: what is known already, or a question about the time that was chosen. */
async function* answerKnown(d: Dialogue, task: Booking): Play<boolean> {
  if (task.search.chosen && asksWhenItIs.test(d.text))
    yield* d.say(d.phrases.booking.thatIs(momentOf(d, task.search.chosen)))
  else if (!saysKnown(d, task) || isQuestion(d)) return false
  yield* proceedBooking(d, task)
  return true
}

async function* answerConfirmation(d: Dialogue, task: Booking): Play<boolean> {
  if (dropWrong(d, task)) {
    yield* proceedBooking(d, task)
    return true
  }
  const answer = isQuestion(d) && !d.intends('affirm') ? null : readYesNo(d)
  if (answer === 'yes') {
    yield* bookVisit(d, task)
    return true
  }
  if (answer === 'no') {
    yield* d.ask('change', d.phrases.booking.whatToChange())
    return true
  }
  return false
}

/** "The time is wrong": it is forgotten, and so it is asked for again. */
function dropWrong(d: Dialogue, task: Booking): boolean {
  if (!d.mentions('wrongTime')) return false
  task.search = freshSearch({}, task.search)
  return true
}

/** Who says yes twice to a choice takes any of it; the day and time are read back before anything is booked. */
async function* takeFirst(d: Dialogue, task: Booking): Play<boolean> {
  yield* takeSlot(d, task.search, atZone(task.search.offered[0]!, d.zone), task.service_id)
  yield* proceedBooking(d, task)
  return true
}

/** "What's my code?" and "anything later?", before there is a code or a time. */
async function* answerTooEarly(d: Dialogue, task: Booking): Play<boolean> {
  if (d.mentions('ownCode') && isQuestion(d)) yield* d.say(d.phrases.booking.noCodeYet())
  else if (task.search.offered.length > 0 || !asksOtherTimes(d)) return false
  yield* proceedBooking(d, task)
  return true
}

/** Said once more, what is known already is understood, and no miss. */
function saysKnown(d: Dialogue, task: Booking): boolean {
  const { name, phone, email, address } = d.reading.slots
  return (
    Boolean(name || phone || email || address) || (saysWhen(d.reading) && task.search.chosen !== undefined)
  )
}

const asksWhenItIs =
  /\b(?:is (?:that|it) (?:a|on|the|in)|what (?:day|date|time) (?:is|was) (?:that|it)|qu[eé] (?:d[ií]a|hora|fecha) (?:es|era|ser[ií]a)|(?:eso )?es (?:el|un) (?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado))\b/i

const asksOtherTimes = (d: Dialogue) =>
  (['laterTimes', 'earlierTimes', 'otherTimes', 'otherDay'] as const).some((topic) => d.mentions(topic))

/** Answers that carry no slot: yes or no to an offer, "I don't know", a service nobody has heard of. */
async function* answerBarely(d: Dialogue, task: Booking): Play<boolean> {
  if (d.isAsked('offer') && readYesNo(d) === 'yes' && !isQuestion(d)) {
    if (d.answering!.times >= 1 || task.search.wish.order === 'soonest') return yield* takeFirst(d, task)
    yield* d.say(d.phrases.social.glad())
    yield* offerTimes(d, task.search, task.service_id!, d.phrases.booking.askWhen())
    return true
  }
  if (yield* answerTooEarly(d, task)) return true
  const named = matchServices(d.text, d.turn.business.services)
  const isSame = named.length === 1 && named[0]!.id === task.service_id
  if (isSame && !isQuestion(d)) {
    yield* proceedBooking(d, task)
    return true
  }
  if (d.isAsked('when') && d.intends('no_preference', 'unsure', 'affirm')) {
    task.search.wish.order = 'soonest'
    yield* proceedBooking(d, task)
    return true
  }
  const isIdle = d.intends('thanks', 'greeting', 'smalltalk', 'affirm', 'deny')
  if (d.isAsked('service') && !isQuestion(d) && !isIdle) {
    if (d.answering!.times >= 1 || d.intends('unsure', 'no_preference'))
      task.service_id = generalService(d)?.id
    if (task.service_id) yield* proceedBooking(d, task)
    else yield* askClosestService(d)
    return true
  }
  return false
}

/** Takes the booking one step on. The order is that of a good front desk: what, when, who, how to reach, yes. */
export async function* proceedBooking(d: Dialogue, task: Booking): Play {
  const { booking } = d.phrases
  const { services } = d.turn.business
  if (services.length === 1) task.service_id = services[0]!.id
  if (!task.service_id && d.isAsked('service') && d.answering!.times >= 1) yield* assumeService(d, task)
  if (!task.service_id) return yield* askService(d)
  const isSearching = !task.search.chosen
  if (isSearching) yield* offerTimes(d, task.search, task.service_id, booking.askWhen())
  if (!task.search.chosen) return
  const { person } = d.state
  const field = nextIntake(d, ['address', 'yes_no', 'choice'])
  const isComplete = !field && person.name && (person.phone || person.email)
  if (isSearching && !isComplete) yield* d.say(booking.exactFree(momentOf(d, task.search.chosen)))
  if (field) return yield* askIntake(d, field)
  if (!person.name) return yield* d.ask('name', booking.askName())
  if (!person.phone && !person.email) return yield* askContact(d)
  yield* d.ask('confirm', confirmation(d, task))
}

/** Asked twice in vain: the visit that everything begins with, said aloud so that it can be corrected. */
function* assumeService(d: Dialogue, task: Booking) {
  task.service_id = generalService(d)?.id
  if (task.service_id) yield* d.say(d.phrases.booking.assumedPlainly(sayService(d, task)))
}

function confirmation(d: Dialogue, task: Booking): string[] {
  return d.phrases.booking.confirm(
    sayService(d, task),
    momentOf(d, task.search.chosen!),
    d.state.person.name!,
  )
}

/** A name or a number in answer to another question is taken with a word, so that nobody says it again. */
function* noteAside(d: Dialogue, newPerson: boolean) {
  const isMissing = d.isAsked('name') && !d.state.person.name
  d.hasNoted = newPerson && (isMissing || d.isAsked('offer', 'when', 'service'))
  if (d.hasNoted && d.isSilent) yield* d.say(d.phrases.social.noted())
}

/** Reads a number or an address back; a number that was corrected digit by digit. */
async function* acknowledge(d: Dialogue, phoneBefore: string | undefined): Play {
  const { persona } = d.turn.agent
  const { person } = d.state
  const { phone, email } = d.reading.slots
  if (phone || email) {
    const isCorrected = phoneBefore !== undefined && phoneBefore !== person.phone
    const contact = phone
      ? (isCorrected && d.isVoice ? spellPhone : sayPhone)(d, person.phone!)
      : sayEmail(d, person.email!)
    if (d.isVoice || d.isAsked('confirm')) {
      d.state.echo = phone ? 'phone' : 'email'
      return yield* d.say(d.phrases.booking.notedContact(contact))
    }
  }
  if (persona.verbosity !== 'brief' && d.isSilent) yield* d.say(d.phrases.social.glad())
}
