import { readYesNo } from '../answers.ts'
import { absorbPerson, sayEmail, sayPhone, spellEmail, spellPhone } from '../contact.ts'
import type { Dialogue, Play, Policy } from '../dialogue.ts'
import { readSpokenDigits } from '../understanding/people/digits.ts'
import { proceedTask } from './tasks.ts'

/*
 * What was misheard is heard again in smaller and smaller pieces: said back as people say it, then digit by digit or
 * letter by letter, then typed on the keypad. What stays in doubt is kept and marked, so that nobody relies on it.
 */

const details = ['phone', 'email', 'name'] as const
type Detail = (typeof details)[number]

/** From this many misses on it is left as it was understood. */
const patience = 3

/** Takes turns about a detail that was read back, or said to be wrong. */
export const mendDetail: Policy = async function* (d) {
  const asked = details.find((detail) => d.isAsked(`readback:${detail}`, `respell:${detail}`))
  const detail = asked ?? doubted(d)
  if (!detail) return false
  const before = d.state.person[detail]
  const corrected = readCorrection(d, detail)
  if (corrected && corrected !== before) {
    d.state.person[detail] = corrected
    if (d.isAsked(`readback:${detail}`) || !asked) countDoubt(d, detail)
    yield* readBack(d, detail)
    return true
  }
  if (d.isAsked(`readback:${detail}`) && (readYesNo(d) === 'yes' || corrected === before) && !saysWrong(d)) {
    delete d.state.doubts[detail]
    d.state.read.push(detail)
    yield* goOn(d)
    return true
  }
  if (asked && !saysWrong(d) && d.mentions('question')) {
    d.state.asked = d.answering
    return false
  }
  countDoubt(d, detail)
  yield* askAgain(d, detail)
  return true
}

/** "No, that's wrong" right behind a read-back, or a detail that is named as wrong. */
function doubted(d: Dialogue): Detail | undefined {
  const { person } = d.state
  if (d.mentions('wrongContact') && (person.phone || person.email)) {
    const isMail = /mail|correo/i.test(d.text) || !person.phone
    return isMail && person.email ? 'email' : 'phone'
  }
  if (d.mentions('wrongName') && person.name) return 'name'
  const echoed = details.find((detail) => detail === d.echoed)
  if (!echoed || !person[echoed]) return undefined
  const isCorrected = readCorrection(d, echoed) !== undefined && saysWrong(d)
  const isBareNo = saysWrong(d) && !d.isAsked('confirm') && d.text.split(/\s+/).length <= 4
  return isCorrected || isBareNo ? echoed : undefined
}

const saysWrong = (d: Dialogue) =>
  readYesNo(d) === 'no' || d.intends('correct') || d.mentions('wrongContact') || d.mentions('wrongName')

const countDoubt = (d: Dialogue, detail: Detail) => {
  d.state.doubts[detail] = (d.state.doubts[detail] ?? 0) + 1
}

/** The detail in what was said, whole or as its last figures: "it ends in 0198". */
function readCorrection(d: Dialogue, detail: Detail): string | undefined {
  const before = d.state.person[detail]
  if (detail === 'phone') return readNumber(d, before)
  if (detail === 'email') return d.reading.slots.email
  const { name, spelled } = d.reading.slots
  if (!spelled) return name
  const given = before?.split(/\s+/) ?? []
  return given.length > 1 && !spelled.includes(' ') ? [...given.slice(0, -1), spelled].join(' ') : spelled
}

function readNumber(d: Dialogue, before: string | undefined): string | undefined {
  const { phone } = d.reading.slots
  if (phone || !before) return phone
  const digits = readSpokenDigits(d.text, d.language).at(-1)?.digits ?? ''
  if (digits.length < 3 || digits.length > 6) return undefined
  return `${before.slice(0, -digits.length)}${digits}`
}

/** Says it back: on the phone in pieces and with a question, on a screen as it was written. */
async function* readBack(d: Dialogue, detail: Detail): Play {
  const { booking } = d.phrases
  if (!d.isVoice) {
    delete d.state.doubts[detail]
    yield* d.say(booking.notedContact(sayDetail(d, detail)))
    return yield* goOn(d)
  }
  yield* d.ask(`readback:${detail}`, booking.writtenDown(spellDetail(d, detail)))
}

async function* askAgain(d: Dialogue, detail: Detail): Play {
  const { booking } = d.phrases
  const doubts = d.state.doubts[detail] ?? 0
  if (!d.isVoice) {
    delete d.state.doubts[detail]
    d.state.person[detail] = undefined
    return yield* goOn(d)
  }
  if (doubts >= patience) {
    yield* d.say(booking.notConfirmed())
    return yield* goOn(d)
  }
  const again = { phone: booking.spellContact, email: booking.spellEmail, name: booking.spellName }[detail]
  const canType = detail === 'phone' && d.isVoice
  yield* d.ask(`respell:${detail}`, canType && doubts >= 2 ? booking.useKeypad() : again())
}

/** Back to what the detail is for. */
async function* goOn(d: Dialogue): Play {
  absorbPerson(d)
  if (d.state.task) yield* proceedTask(d)
  else yield* d.ask('anything_else', d.phrases.social.anythingElse())
}

/** Asks "I have …, is that right?" once for a number that was only heard; true when it has to be waited for. */
export async function* confirmHeard(d: Dialogue): Play<boolean> {
  const { phone } = d.state.person
  const isHeard = d.isVoice && phone && phone !== d.turn.contact?.phone
  if (!isHeard || d.state.read.includes('phone') || d.state.doubts.phone) return false
  yield* d.ask('readback:phone', d.phrases.booking.writtenDown(sayPhone(d, phone)))
  return true
}

/** The details that were never read back with success, for whoever reads the record. */
export function unconfirmedDetails(d: Dialogue): Detail[] {
  return details.filter((detail) => d.state.person[detail] && (d.state.doubts[detail] ?? 0) > 0)
}

/** The same as a line in the language of the conversation; nothing when all is certain. */
export function unconfirmedLine(d: Dialogue): string | undefined {
  const { answerLabel, unconfirmed } = d.phrases.messages
  const labels = unconfirmedDetails(d).map((detail) => answerLabel(detail)[0]!.replace(':', '').toLowerCase())
  return labels.length > 0 ? unconfirmed(labels.join(', '))[0] : undefined
}

function sayDetail(d: Dialogue, detail: Detail): string {
  const value = d.state.person[detail] ?? ''
  if (detail === 'phone') return sayPhone(d, value)
  return detail === 'email' ? sayEmail(d, value) : value
}

function spellDetail(d: Dialogue, detail: Detail): string {
  const value = d.state.person[detail] ?? ''
  if (detail === 'phone') return spellPhone(d, value)
  return detail === 'email'
    ? spellEmail(d, value)
    : `${value}, ${[...(value.split(/\s+/).at(-1) ?? '')].join(' ')}`
}
