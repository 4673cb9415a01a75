import {
  type Contact,
  type ContactChange,
  type ContactDetail,
  type ContactQuery,
  NewContact,
  type Source,
} from '#contract/contacts.ts'
import type { Language } from '#contract/languages.ts'
import { allow } from '#server/organizations/index.ts'
import { runStatements, sqlState } from '#server/platform/database.ts'
import { DomainError, notFound, refuseField } from '#server/platform/errors.ts'
import { record } from '#server/platform/events.ts'
import { newId } from '#server/platform/ids.ts'
import { type Page, pageOfRows, readCursor } from '#server/platform/paging.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { readPhone } from './phone.ts'
import * as queries from './queries.ts'

/** What somebody said about themselves, as they said it. */
export interface SaidDetails {
  name?: string | null | undefined
  phone?: string | null | undefined
  email?: string | null | undefined
}

/** The same, read: the phone in E.164, the e-mail address in small letters. */
export interface Details {
  name: string | null
  phone: string | null
  email: string | null
}

/**
 * Reads details before anything is written.
 * @param options.field path of the details in the request, for the refusal: `contact.`
 * @param options.country whose numbers may leave their country code out; looked up unless told
 * @throws DomainError `invalid_request` when the phone cannot be one
 */
export async function readDetails(
  ctx: TenantContext,
  said: SaidDetails,
  options: { field?: string; country?: string } = {},
): Promise<Details> {
  return {
    name: said.name?.trim() || null,
    phone: said.phone ? await readOwnPhone(ctx, said.phone, options) : null,
    email: said.email?.trim().toLowerCase() || null,
  }
}

async function readOwnPhone(
  ctx: TenantContext,
  text: string,
  { field = '', country }: { field?: string; country?: string },
): Promise<string> {
  const phone = readPhone(text, country ?? (await queries.findDefaultCountry(ctx)))
  if (!phone) throw refuseField(`${field}phone`, 'This does not look like a complete phone number.')
  return phone
}

/** The contact with this phone or e-mail address, written in any way; null when there is none. */
export async function findContactByDetails(ctx: TenantContext, details: Details): Promise<Contact | null> {
  if (!details.phone && !details.email) return null
  return (await queries.findContactByReach(ctx, details)) ?? null
}

/**
 * The contact that these details belong to: the one with this phone, else the one with this e-mail address, else a
 * new one. What is missing there is filled in; what is there stays. Of two at the same time one creates it and the
 * other finds it. Their last contact is now.
 */
export async function findOrCreateContact(
  ctx: TenantContext,
  given: SaidDetails & Meeting,
): Promise<Contact> {
  return keepContact(ctx, await readDetails(ctx, given), given)
}

/** How somebody came. */
export interface Meeting {
  source: Source
  language?: Language | null | undefined
  /** Who this conversation has been with so far: details that fit are theirs. */
  contact_id?: string | null | undefined
  /** Who was found by these details already, or null for nobody; looked up unless told. */
  known?: Contact | null | undefined
}

/** findOrCreateContact for details that were read already. */
export async function keepContact(
  ctx: TenantContext,
  details: Details,
  { source, language = null, contact_id = null, known: found }: Meeting,
): Promise<Contact> {
  allow(ctx, 'contacts.write')
  const byDetails = found === undefined ? await findContactByDetails(ctx, details) : found
  const known = byDetails ?? (await findSamePerson(ctx, contact_id, details))
  if (known) return completeContact(ctx, known, { ...details, language })
  const row = { id: newId(ctx.clock.nowMs()), ...details, language, source }
  const created = await queries.insertContact(ctx, {
    ...row,
    last_contact_at: nowOf(ctx),
    created_at: nowOf(ctx),
  })
  if (created) {
    record(ctx, 'contact.created', { contact_id: created.id })
    return created
  }
  const other = await findContactByDetails(ctx, details)
  if (!other) throw new Error('A contact was refused as known already, and is not there')
  return completeContact(ctx, other, { ...details, language })
}

/** The contact of the conversation so far, unless the details are plainly somebody else's. */
async function findSamePerson(
  ctx: TenantContext,
  contactId: string | null,
  details: Details,
): Promise<Contact | null> {
  const contact = contactId ? await queries.findContact(ctx, contactId) : undefined
  if (!contact) return null
  const differs = (['phone', 'email'] as const).some(
    (key) => contact[key] && details[key] && contact[key] !== details[key],
  )
  return differs ? null : contact
}

/** Remembers what somebody spoke, unless it is known already: mails to them are written in it. */
export async function noteLanguage(ctx: TenantContext, contactId: string, language: Language): Promise<void> {
  const contact = await queries.findContact(ctx, contactId)
  if (contact && !contact.language) await queries.updateContact(ctx, contactId, { language })
}

/** Fills what is empty, and leaves out what belongs to another contact. */
async function completeContact(
  ctx: TenantContext,
  contact: Contact,
  { name, phone, email, language }: Details & { language: Language | null },
): Promise<Contact> {
  const last_contact_at = nowOf(ctx)
  const missing = {
    ...(contact.name || !name ? {} : { name }),
    ...(contact.language || !language ? {} : { language }),
  }
  const reach = {
    ...(contact.phone || !phone ? {} : { phone }),
    ...(contact.email || !email ? {} : { email }),
  }
  const completed = await queries.updateContact(ctx, contact.id, { ...missing, last_contact_at })
  if (Object.keys(reach).length === 0) return completed ?? contact
  return (await tryUpdate(ctx, contact.id, reach)) ?? completed ?? contact
}

/** A refused statement ends a Postgres transaction, unless a savepoint stands before it. */
async function tryUpdate(
  ctx: TenantContext,
  id: string,
  reach: Partial<Details>,
): Promise<Contact | undefined> {
  await runStatements(ctx.db, 'savepoint reach')
  try {
    return await queries.updateContact(ctx, id, reach)
  } catch (error) {
    await runStatements(ctx.db, 'rollback to savepoint reach')
    if (sqlState(error) === '23505') return undefined
    throw error
  }
}

/**
 * Adds a contact.
 * @throws DomainError `conflict` when another contact has the phone or e-mail address
 */
export async function createContact(ctx: TenantContext, input: NewContact): Promise<Contact> {
  allow(ctx, 'contacts.write')
  const { name, phone, email, ...rest } = NewContact.parse(input)
  const details = await readDetails(ctx, { name, phone, email })
  const id = newId(ctx.clock.nowMs())
  const contact = await queries.insertContact(ctx, { id, ...details, ...rest, created_at: nowOf(ctx) })
  if (!contact) throw takenRefusal((await findContactByDetails(ctx, details))?.id)
  record(ctx, 'contact.created', { contact_id: contact.id })
  return contact
}

/** Contacts, the latest contact first. */
export async function listContacts(ctx: TenantContext, query: ContactQuery): Promise<Page<Contact>> {
  allow(ctx, 'contacts.read')
  const [latestAt, id] = readCursor(query.cursor, 2) ?? []
  const after = latestAt ? { latest_at: String(latestAt), id: String(id) } : null
  const rows = await queries.findContacts(ctx, query, after)
  return pageOfRows(
    rows,
    query.limit,
    (row) => [row.latest_at, row.id],
    ({ latest_at: _, ...contact }) => contact,
  )
}

/** @throws DomainError `not_found` */
export async function readContact(ctx: TenantContext, id: string): Promise<ContactDetail> {
  allow(ctx, 'contacts.read')
  const contact = await requireContact(ctx, id)
  return { ...contact, timeline: await queries.findTimeline(ctx, id, 100) }
}

/** The contact with this id, for operations of other domains. @throws DomainError `not_found` */
export async function requireContact(ctx: TenantContext, id: string): Promise<Contact> {
  const contact = await queries.findContact(ctx, id)
  if (!contact) throw notFound('contact')
  return contact
}

/** @throws DomainError `not_found`, or `conflict` when another contact has the phone or e-mail address */
export async function changeContact(
  ctx: TenantContext,
  id: string,
  changes: ContactChange,
): Promise<Contact> {
  allow(ctx, 'contacts.write')
  const before = await requireContact(ctx, id)
  const { phone, email, ...rest } = changes
  const details = await readDetails(ctx, { phone, email })
  const row = {
    ...rest,
    ...(phone === undefined ? {} : { phone: details.phone }),
    ...(email === undefined ? {} : { email: details.email }),
  }
  if (Object.keys(row).length === 0) return before
  try {
    const contact = await queries.updateContact(ctx, id, row)
    if (!contact) throw notFound('contact')
    record(ctx, 'contact.updated', { contact_id: id, fields: Object.keys(row) })
    return contact
  } catch (error) {
    if (sqlState(error) === '23505') throw takenRefusal()
    throw error
  }
}

/** Deletes a contact with its leads and timeline. @throws DomainError `not_found` */
export async function deleteContact(ctx: TenantContext, id: string): Promise<void> {
  allow(ctx, 'contacts.delete')
  if (!(await queries.deleteContactRow(ctx, id))) throw notFound('contact')
  record(ctx, 'contact.deleted', { contact_id: id })
}

function takenRefusal(contactId?: string): DomainError {
  const extra = contactId ? { extra: { contact_id: contactId } } : {}
  return new DomainError('conflict', 'Another contact has this phone number or e-mail address.', extra)
}

/** Milliseconds are as fine as cursors are. */
export function nowOf({ clock }: TenantContext): string {
  return clock.now().round('millisecond').toString()
}
