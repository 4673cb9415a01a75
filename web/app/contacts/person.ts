import type { ContactBrief } from '#contract/contacts.ts'

/** Somebody that an appointment or a lead is for: known already, or being typed. */
export type Person =
  | { kind: 'known'; contact: ContactBrief }
  | { kind: 'new'; name: string; phone: string; email: string }

export const nobody: Person = { kind: 'new', name: '', phone: '', email: '' }

/** A search becomes the beginning of a new person: what looks like a phone or an e-mail address is taken as one. */
export function personFrom(typed: string): Person {
  const text = typed.trim()
  if (text.includes('@')) return { ...nobody, email: text } as Person
  if (/^[+(]?[\d\s().-]{5,}$/.test(text)) return { ...nobody, phone: text } as Person
  return { ...nobody, name: text } as Person
}

/** What the API is sent: the id of somebody known, else what was typed and is not empty. */
export function personInput(person: Person) {
  if (person.kind === 'known') return { contact_id: person.contact.id }
  const { name, phone, email } = person
  return {
    contact: {
      name: name.trim(),
      ...(phone.trim() && { phone: phone.trim() }),
      ...(email.trim() && { email: email.trim() }),
    },
  }
}

/** Whether the person can be reached under a name: what a booking needs. */
export function isReachable(person: Person): boolean {
  return (
    person.kind === 'known' ||
    (person.name.trim() !== '' && (person.phone.trim() !== '' || person.email.trim() !== ''))
  )
}
