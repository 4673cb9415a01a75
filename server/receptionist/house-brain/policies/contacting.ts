import { countDigits, readYesNo } from '../answers.ts'
import { sayPhone } from '../contact.ts'
import type { Dialogue, Play } from '../dialogue.ts'

/** Asks how to reach somebody; on the phone the number that is calling is offered first. */
export async function* askContact(d: Dialogue): Play {
  const { booking } = d.phrases
  const calling = d.turn.contact?.phone
  const wasOffered = d.isAsked('same_number', 'contact')
  if (calling && !wasOffered) return yield* d.ask('same_number', booking.askSameNumber(sayPhone(d, calling)))
  yield* d.ask('contact', booking.askContact())
}

/**
 * Answers to that question which carry no complete number: "the one I'm calling from", half a number, "I'd rather
 * not". `asked` means that it was asked again here.
 */
export async function* continueContact(d: Dialogue): Play<'taken' | 'asked' | 'refused' | null> {
  const { booking } = d.phrases
  const calling = d.turn.contact?.phone
  if (d.reading.slots.phone || d.reading.slots.email) return 'taken'
  if (!d.isAsked('same_number', 'contact', 'phone')) return null
  const same = d.mentions('sameNumber') || (d.isAsked('same_number') && readYesNo(d) === 'yes')
  if (calling && same) {
    d.state.person.phone = calling
    return 'taken'
  }
  if (d.isAsked('same_number') && readYesNo(d) === 'no') {
    yield* d.ask('contact', booking.askContact())
    return 'asked'
  }
  if (countDigits(d.text) >= 4) {
    yield* d.ask(d.answering!.about, booking.contactAgain())
    return 'asked'
  }
  if (!d.mentions('decline')) return null
  if (d.answering!.times >= 1) {
    yield* d.say(d.phrases.messages.declined())
    yield* d.ask('anything_else', d.phrases.social.anythingElse())
    return 'refused'
  }
  yield* d.ask(d.answering!.about, booking.needsContact())
  return 'asked'
}
