import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { isQuestion, readBareName, readYesNo } from './answers.ts'
import type { Dialogue } from './dialogue.ts'
import { readAddress } from './places.ts'
import { readRecipient } from './recipients.ts'
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

/** Takes in whatever somebody says about themselves, asked or not. Returns whether anything is new. */
export function absorbPerson(d: Dialogue): boolean {
  const { person } = d.state
  const { phone, email, postcode } = d.reading.slots
  const address = d.reading.slots.address && readAddress(d)
  const name = ownName(d)
  const before = JSON.stringify(person)
  const isJustYes = d.isAsked('name') && readYesNo(d) !== null && d.text.trim().split(/\s+/).length <= 2
  if (name && !isJustYes && !/^(back|again|later|today|tomorrow|please)$/i.test(name)) person.name = name
  if (phone) person.phone = phone
  if (email) person.email = email
  if (address || (postcode && !person.address)) person.address = address ?? postcode
  if (!name && d.isAsked('name')) person.name = nameInAnswer(d) ?? person.name
  if (!name && !person.name && isFullName(d)) person.name = d.text.trim()
  return JSON.stringify(person) !== before
}

/** "A message for Priya" names somebody, but not who is speaking. */
function ownName(d: Dialogue): string | undefined {
  const { name } = d.reading.slots
  const other = readRecipient(d.text, d.language)
  return name && other?.includes(name) ? undefined : name
}

/** First and last name and nothing else, when something else was asked: people tell what comes to their mind. */
function isFullName(d: Dialogue): boolean {
  const looksLikeName = /^\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}'’-]+$/u.test(d.text.trim())
  const isWanted =
    d.isAsked('offer', 'when', 'contact', 'phone', 'message') || d.answering?.about.startsWith('intake:')
  return (
    looksLikeName &&
    Boolean(isWanted) &&
    d.intends('provide_name') &&
    d.turn.business.services.every(({ name }) => !name.includes(d.text.trim()))
  )
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
  person.name ??= contact.name ?? undefined
  person.email ??= contact.email ?? undefined
  if (channel !== 'voice') person.phone ??= contact.phone ?? undefined
}
