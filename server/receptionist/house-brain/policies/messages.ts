import { asksBack, isQuestion, readYesNo } from '../answers.ts'
import { absorbPerson, sayEmail, sayPhone } from '../contact.ts'
import type { Dialogue, Play } from '../dialogue.ts'
import { readRecipient } from '../recipients.ts'
import { saysWhen } from '../slots/wish.ts'
import type { TaskOf } from '../state.ts'
import { callerMentions } from '../topics/callers.ts'
import { foldText } from '../topics/index.ts'
import { continueContact } from './contacting.ts'
import { giveNotice } from './notice.ts'
import { confirmHeard, unconfirmedLine } from './read-back.ts'

type Message = TaskOf<'message'>

/** Takes a message: what it is about, from whom, and where the answer goes. The first sentence may be all of it. */
export async function* beginMessage(d: Dialogue, text = messageInside(d)): Play {
  const recipient = readRecipient(d.text, d.language)
  const task: Message = { kind: 'message', about: d.text, text, ...(recipient ? { recipient } : {}) }
  d.state.task = task
  absorbPerson(d)
  yield* proceedMessage(d, task)
}

/** "Tell Bob that I'll be ten minutes late" is the message itself; "can you call me back" is not yet. */
function messageInside(d: Dialogue): string | undefined {
  const folded = foldText(d.text)
  const told = /\b(tell|let|digale|dile|avisele) (him|her|them|[a-z]+) (?!to call|que me llam)/.test(folded)
  if (callerMentions(d.text, 'runningLate', d.language) || (told && folded.split(' ').length >= 7))
    return d.text.trim()
  const carries = /\b(that|saying|about|regarding|because|que|porque|sobre|acerca)\b/.test(folded)
  return carries && folded.split(' ').length >= 7 ? d.text.trim() : undefined
}

export async function* continueMessage(d: Dialogue, task: Message): Play<boolean> {
  const before = JSON.stringify(task)
  const newPerson = absorbPerson(d)
  // "My hose is too short, can you replace it?" is what somebody wants passed on.
  const isAside = asksBack(d) && d.text.split(/\s+/).length < 12
  if (d.isAsked('message') && !task.text && !isAside) {
    if (d.mentions('decline') || (readYesNo(d) === 'no' && d.text.split(/\s+/).length < 4))
      task.text = task.about
    else task.text = d.text.trim()
  } else if (task.text && !newPerson && addsToMessage(d)) {
    task.text = `${task.text}\n${d.text.trim()}`
    yield* d.say(d.phrases.social.acknowledge())
  }
  const contact = yield* continueContact(d)
  if (contact === 'refused') {
    d.state.task = null
    return true
  }
  if (contact === 'asked') return true
  if (!newPerson && contact === null && JSON.stringify(task) === before) return false
  yield* proceedMessage(d, task)
  return true
}

/** "And tell her that I'm running late", while a name or a number is asked for. */
const addsToMessage = (d: Dialogue) =>
  ((d.mentions('message') || d.mentions('matter')) && d.text.split(/\s+/).length >= 3) ||
  (saysWhen(d.reading) && !isQuestion(d))

export async function* proceedMessage(d: Dialogue, task: Message): Play {
  const { messages } = d.phrases
  const { name, phone, email } = d.state.person
  if (!task.text) yield* giveNotice(d)
  if (!task.text) return yield* d.ask('message', messages.askMessage(task.recipient ?? null))
  const isCallBack = task.about === 'call back' && !d.turn.contact?.phone
  if (isCallBack && !phone && !email) return yield* d.ask('phone', messages.askPhone())
  if (!name) return yield* d.ask('name', messages.askName())
  if (!phone && !email) {
    const calling = d.turn.contact?.phone
    if (calling && !d.isAsked('same_number', 'phone')) {
      return yield* d.ask('same_number', d.phrases.booking.askSameNumber(sayPhone(d, calling)))
    }
    return yield* d.ask('phone', messages.askPhone())
  }
  if (yield* confirmHeard(d)) return
  yield* deliver(d, task)
}

/** What the team reads: for whom it is, then the caller's own words. */
function wordsOf(d: Dialogue, { text, recipient }: Message): string {
  const head = recipient ? `${d.phrases.messages.forPerson(recipient)[0]} ` : ''
  const doubt = unconfirmedLine(d)
  return `${head}${text}${doubt ? `\n${doubt}` : ''}`.slice(0, 4000)
}

async function* deliver(d: Dialogue, task: Message): Play {
  const { messages, social } = d.phrases
  const { name, phone, email } = d.state.person
  const result = yield* d.use('take_message', { name, phone, email, message: wordsOf(d, task) })
  d.state.task = null
  d.state.unanswered = null
  if (!result.ok) {
    const line = d.turn.business.phone
    return yield* d.say(messages.failed(line ? sayPhone(d, line) : null))
  }
  yield* d.say(
    phone ? messages.taken(name!, sayPhone(d, phone)) : messages.takenByMail(name!, sayEmail(d, email!)),
  )
  yield* d.ask('anything_else', social.anythingElse())
}
