import type { Contact, ContactStatus } from '#contract/contacts.ts'
import type { Language } from '#contract/languages.ts'

/** A contact as it is typed: fields hold text, never null. */
export interface ContactDraft {
  name: string
  phone: string
  email: string
  company: string
  address: string
  language: Language | ''
  status: ContactStatus
  tags: string[]
  notes: string
}

export const emptyContact: ContactDraft = {
  name: '',
  phone: '',
  email: '',
  company: '',
  address: '',
  language: '',
  status: 'prospect',
  tags: [],
  notes: '',
}

export function draftOf(contact: Contact): ContactDraft {
  const { name, phone, email, company, address, language, status, tags, notes } = contact
  return {
    name: name ?? '',
    phone: phone ?? '',
    email: email ?? '',
    company: company ?? '',
    address: address ?? '',
    language: language ?? '',
    status,
    tags,
    notes,
  }
}

/** What the API is sent: an emptied field becomes null. */
export function contactInput(draft: ContactDraft) {
  const { status, tags, notes, language } = draft
  return {
    name: draft.name.trim() || null,
    phone: draft.phone.trim() || null,
    email: draft.email.trim() || null,
    company: draft.company.trim() || null,
    address: draft.address.trim() || null,
    language: language || null,
    status,
    tags,
    notes,
  }
}
