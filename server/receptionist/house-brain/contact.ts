import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { isQuestion, readBareName, readYesNo, relation } from './answers.ts'
import type { Dialogue } from './dialogue.ts'
import { readAddress } from './places.ts'
import { readRecipient } from './recipients.ts'
import { sayAddress } from './say/signs.ts'
import { matchServices } from './slots/service.ts'
import { mentions } from './topics/index.ts'

/** "(555) 234-5678" at home, "+52 55 1234 5678" from abroad; what cannot be read stays as it was given. */
export function sayPhone(d: Dialogue, phone: string): string {
  const home = (d.turn.business.country ?? 'US') as CountryCode
  const number = parsePhoneNumberFromString(phone, home)
  if (!number) return phone
  return number.country === home || !number.country ? number.formatNational() : number.formatInternational()
}

/** "5 5 5, 2 3 4, 5 6 7 8": said aloud, a number that was wrong once is read back digit by digit. */
export function spellPhone(d: Dialogue, phone: string): string {
  const digits = sayPhone(d, phone).replace(/\D+/g, ' ').trim()
  return digits
    .split(' ')
    .map((group) => [...group].join(' '))
    .join(', ')
}

/** "nora dot quinn at example dot com": an address is read out as people say it, and shown as it is written. */
export function sayEmail(d: Dialogue, email: string): string {
  return d.isVoice ? sayAddress(email, d.language) : email
}

/** The part before the at sign letter by letter. */
export function spellEmail(d: Dialogue, email: string): string {
  const [own = '', host = ''] = email.split('@')
  return sayEmail(d, `${[...own].join(' ')}@${host}`).replace(/\s+/g, ' ')
}

/** Takes in whatever somebody says about themselves, asked or not. Returns whether anything is new. */
export function absorbPerson(d: Dialogue): boolean {
  const { person } = d.state
  const { phone, email, postcode } = d.reading.slots
  const address = d.reading.slots.address && readAddress(d)
  const name = ownName(d)
  const before = JSON.stringify(person)
  const phoneBefore = person.phone
  const isJustYes = d.isAsked('name') && readYesNo(d) !== null && d.text.trim().split(/\s+/).length <= 2
  if (name && !isJustYes && !/^(back|again|later|today|tomorrow|please)$/i.test(name)) person.name = name
  if (phone) person.phone = phone
  if (person.phone !== phoneBefore) d.state.read = d.state.read.filter((detail) => detail !== 'phone')
  if (email) person.email = email
  const calling = d.turn.contact?.phone
  if (calling && !person.phone && /\bsame number\b|\bmismo (?:n[uú]mero|tel[eé]fono)\b/i.test(d.text))
    person.phone = calling
  if (address || (postcode && !person.address)) person.address = address ?? postcode
  if (!name && !person.name && (phone || email)) person.name = nameBeforeContact(d)
  if (!name && d.isAsked('name')) person.name = nameInAnswer(d) ?? person.name
  if (!name && !person.name && isFullName(d)) person.name = capitalizeName(d.text.trim())
  return JSON.stringify(person) !== before
}

const capitalizeName = (name: string) => name.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())

const introduction =
  /\b(?:name(?:'?s| is)?|this is|it'?s|i'?m|i am|me llamo|soy|nombre|habla|under|a nombre de)\b/i

/** "A message for Priya" names somebody, but not who is speaking. */
function ownName(d: Dialogue): string | undefined {
  const name = d.reading.slots.name?.replace(relation, '')
  const span = d.reading.spans.name?.text ?? ''
  const isUnasked = !d.isAsked('name', 'readback:name', 'respell:name')
  // "My bill" is called Bill by nobody; transcripts have no capitals, but they introduce themselves.
  if (isUnasked && span === span.toLowerCase() && !introduction.test(d.text)) return undefined
  const other = readRecipient(d.text, d.language)
  return name && other?.includes(name) ? undefined : name || undefined
}

/** First and last name and nothing else, when something else was asked: people tell what comes to their mind. */
function isFullName(d: Dialogue): boolean {
  const isCapital = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}'’-]+){1,2}$/u.test(d.text.trim())
  const isTwoWords = /^\p{L}+\s\p{L}[\p{L}'’-]+$/u.test(d.text.trim())
  const looksLikeName = isCapital || (isTwoWords && d.intends('provide_name'))
  const isWanted =
    d.isAsked('offer', 'when', 'service', 'contact', 'phone', 'message') ||
    d.answering?.about.startsWith('intake:')
  return (
    looksLikeName &&
    Boolean(isWanted) &&
    d.intends('provide_name', 'out_of_scope', 'smalltalk') &&
    matchServices(d.text, d.turn.business.services).length === 0
  )
}

/** The name in "Eve Stone 312 555 0100", whatever was asked. */
function nameBeforeContact(d: Dialogue): string | undefined {
  const before = nameInAnswer(d)
  return before &&
    /^(?:\p{Lu}[\p{L}'’-]+\s){1,2}\p{Lu}[\p{L}'’-]+$/u.test(before) &&
    d.text.startsWith(before)
    ? before
    : undefined
}

/** The name in "Kevin from Supply House, 503 555 0166", or in an answer that is nothing else. */
function nameInAnswer(d: Dialogue): string | undefined {
  const { phone, email } = d.reading.spans
  const contact = [phone, email].filter((span) => span !== undefined)
  if (contact.length === 0) return isBareAnswer(d) ? (readBareName(d.text) ?? undefined) : undefined
  const before = d.text.slice(0, Math.min(...contact.map(({ start }) => start)))
  const [own = ''] = before.split(/[,;:]|\s(?:from|with|of|and|de|y)\s/)
  const isWord = (['yes', 'no', 'decline'] as const).some((topic) => mentions(own, topic, d.language))
  return isWord ? undefined : (readBareName(own) ?? undefined)
}

/** Nothing but an answer: no wish, no question, no yes or no. */
function isBareAnswer(d: Dialogue): boolean {
  if (isQuestion(d) || readYesNo(d) !== null || d.reading.when) return false
  const aside = [
    'booking',
    'message',
    'otherDay',
    'otherTimes',
    'laterTimes',
    'decline',
    'lost',
    'ownAppointment',
  ] as const
  return d.intends('provide_name', 'out_of_scope', 'smalltalk') && !aside.some((topic) => d.mentions(topic))
}

/** What is known of the person without asking: from the line, or from a visit before. */
export function absorbContact(d: Dialogue): void {
  const { contact, channel } = d.turn
  const { person } = d.state
  if (!contact) return
  if (d.state.turn === 0 && (contact.appointments || contact.promises || contact.vip)) {
    d.state.memory = {
      appointments: [...(contact.appointments ?? [])],
      promises: [...(contact.promises ?? [])],
      vip: contact.vip ?? false,
    }
  }
  person.name ??= contact.name ?? undefined
  person.email ??= contact.email ?? undefined
  if (channel !== 'voice') person.phone ??= contact.phone ?? undefined
}
