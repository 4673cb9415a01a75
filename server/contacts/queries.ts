import { type Expression, type Insertable, type SqlBool, sql, type Updateable } from 'kysely'
import type {
  Contact,
  ContactQuery,
  Intake,
  Lead,
  LeadQuery,
  ScoreReason,
  TimelineEntry,
} from '#contract/contacts.ts'
import type { DB } from '#db/types.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'

const contactColumns = [
  'id',
  'name',
  'phone',
  'email',
  'language',
  'company',
  'address',
  'status',
  'tags',
  'notes',
  'source',
  'last_contact_at',
  'created_at',
  'updated_at',
] as const satisfies (keyof Contact)[]

/** A part of a text as a pattern, however it is written; `%` and `_` stand for themselves. */
function patternOf(text: string) {
  return sql<string>`'%' || searchable(${text.replace(/[\\%_]/g, '\\$&')}) || '%'`
}

export function findContact({ db }: TenantContext, id: string): Promise<Contact | undefined> {
  return db.selectFrom('contacts').select(contactColumns).where('id', '=', id).executeTakeFirst()
}

/** The contact with this phone; else, or for want of a phone, the one with this e-mail address. */
export function findContactByReach(
  { db }: TenantContext,
  { phone, email }: { phone: string | null; email: string | null },
): Promise<Contact | undefined> {
  return db
    .selectFrom('contacts')
    .select(contactColumns)
    .where((row) => row.or([row('phone', '=', phone), row('email', '=', email)]))
    .orderBy(sql`phone is not distinct from ${phone}`, 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Undefined when another contact has the phone or the e-mail address. */
export function insertContact(
  { db, organizationId }: TenantContext,
  contact: Omit<Insertable<DB['contacts']>, 'organization_id'>,
): Promise<Contact | undefined> {
  return db
    .insertInto('contacts')
    .values({ ...contact, organization_id: organizationId })
    .onConflict((conflict) => conflict.doNothing())
    .returning(contactColumns)
    .executeTakeFirst()
}

/** @throws the driver's `23505` when another contact has the phone or the e-mail address */
export function updateContact(
  { db }: TenantContext,
  id: string,
  changes: Updateable<DB['contacts']>,
): Promise<Contact | undefined> {
  return db
    .updateTable('contacts')
    .set(changes)
    .where('id', '=', id)
    .returning(contactColumns)
    .executeTakeFirst()
}

export async function deleteContactRow({ db }: TenantContext, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('contacts').where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0n
}

export type ContactRow = Contact & { latest_at: string }

/** One row more than asked for, the latest contact first. */
export function findContacts(
  { db }: TenantContext,
  { q, status, tag, source, limit }: ContactQuery,
  after: { latest_at: string; id: string } | null,
): Promise<ContactRow[]> {
  const digits = q?.replace(/\D/g, '') ?? ''
  let query = db.selectFrom('contacts').select([...contactColumns, 'latest_at'])
  if (status) query = query.where('status', '=', status)
  if (source) query = query.where('source', '=', source)
  if (tag) query = query.where(sql<SqlBool>`${tag} = any (tags)`)
  if (q) {
    query = query.where((row) => {
      const matches: Expression<SqlBool>[] = [row('search_text', 'like', patternOf(q))]
      // A number is found however it is written: (555) 234-5678.
      if (digits.length >= 4 && /^[\d\s()+./-]+$/.test(q))
        matches.push(row('search_text', 'like', `%${digits}%`))
      return row.or(matches)
    })
  }
  if (after) query = query.where(sql<SqlBool>`(latest_at, id) < (${after.latest_at}, ${after.id}::uuid)`)
  return query
    .orderBy('latest_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
}

/** Writes what happened last about a subject into its one line. */
export async function upsertTimelineEntry(
  { db, organizationId }: TenantContext,
  contactId: string,
  { kind, subject_id, state, summary, at }: TimelineEntry,
): Promise<void> {
  await db
    .insertInto('contact_timeline')
    .values({ organization_id: organizationId, contact_id: contactId, kind, subject_id, state, summary, at })
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'contact_id', 'kind', 'subject_id'])
        .doUpdateSet({ state, summary, at }),
    )
    .execute()
}

/** The newest first. */
export function findTimeline(
  { db }: TenantContext,
  contactId: string,
  limit: number,
): Promise<TimelineEntry[]> {
  return db
    .selectFrom('contact_timeline')
    .select(['kind', 'subject_id', 'state', 'summary', 'at'])
    .where('contact_id', '=', contactId)
    .orderBy('at', 'desc')
    .limit(limit)
    .execute()
}

export async function findDefaultCountry({ db, organizationId }: TenantContext): Promise<string> {
  const { country } = await db
    .selectFrom('organizations')
    .select(sql<string>`settings ->> 'default_country'`.as('country'))
    .where('id', '=', organizationId)
    .executeTakeFirstOrThrow()
  return country
}

/** A lead as it is stored, with its person. */
export type LeadRow = Omit<Lead, 'contact'> & {
  contact_id: string | null
  contact_name: string | null
  contact_phone: string | null
  contact_email: string | null
}

function selectLeads({ db }: TenantContext) {
  return db
    .selectFrom('leads')
    .leftJoin('contacts', (join) =>
      join
        .onRef('contacts.organization_id', '=', 'leads.organization_id')
        .onRef('contacts.id', '=', 'leads.contact_id'),
    )
    .select([
      'leads.id',
      'leads.contact_id',
      'leads.agent_id',
      'leads.conversation_id',
      'leads.appointment_id',
      'leads.intent',
      'leads.summary',
      'leads.score',
      'leads.urgency',
      'leads.status',
      'leads.source',
      'leads.notes',
      'leads.flagged',
      'leads.created_at',
      'leads.updated_at',
      'contacts.name as contact_name',
      'contacts.phone as contact_phone',
      'contacts.email as contact_email',
    ])
    .select((row) => [
      row.ref('leads.score_reasons').$castTo<ScoreReason[]>().as('score_reasons'),
      row.ref('leads.intake').$castTo<Intake>().as('intake'),
      row
        .exists(
          row
            .selectFrom('conversations')
            .select('id')
            .whereRef('conversations.organization_id', '=', 'leads.organization_id')
            .whereRef('conversations.id', '=', 'leads.conversation_id')
            .where('is_test', '=', true),
        )
        .$castTo<boolean>()
        .as('is_test'),
    ])
}

export function findLead(ctx: TenantContext, id: string): Promise<LeadRow | undefined> {
  return selectLeads(ctx).where('leads.id', '=', id).executeTakeFirst()
}

/** The same, for a change: others wait until it is made. */
export function lockLead(ctx: TenantContext, id: string): Promise<LeadRow | undefined> {
  return selectLeads(ctx).where('leads.id', '=', id).forUpdate('leads').executeTakeFirst()
}

/** The lead of a conversation that is neither won nor lost, locked for a change. */
export function lockOpenLead(ctx: TenantContext, conversationId: string): Promise<LeadRow | undefined> {
  return selectLeads(ctx)
    .where('leads.conversation_id', '=', conversationId)
    .where('leads.status', 'not in', ['won', 'lost'])
    .forUpdate('leads')
    .executeTakeFirst()
}

/** False when the conversation has an open lead already. */
export async function insertLead(
  { db, organizationId }: TenantContext,
  lead: Omit<Insertable<DB['leads']>, 'organization_id'>,
): Promise<boolean> {
  const inserted = await db
    .insertInto('leads')
    .values({ ...lead, organization_id: organizationId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function updateLead(
  { db }: TenantContext,
  id: string,
  changes: Updateable<DB['leads']>,
): Promise<void> {
  await db.updateTable('leads').set(changes).where('id', '=', id).execute()
}

/** One row more than asked for, the newest first. */
export function findLeads(
  ctx: TenantContext,
  { q, status, urgency, flagged, contact_id, conversation_id, from, to, limit }: LeadQuery,
  afterId: string | null,
): Promise<LeadRow[]> {
  let query = selectLeads(ctx)
  if (status) query = query.where('leads.status', '=', status)
  if (urgency) query = query.where('leads.urgency', '=', urgency)
  if (flagged !== undefined) query = query.where('leads.flagged', '=', flagged)
  if (contact_id) query = query.where('leads.contact_id', '=', contact_id)
  if (conversation_id) query = query.where('leads.conversation_id', '=', conversation_id)
  if (from) query = query.where('leads.created_at', '>=', from)
  if (to) query = query.where('leads.created_at', '<', to)
  if (q) {
    const pattern = patternOf(q)
    query = query.where((row) =>
      row.or([row('leads.search_text', 'like', pattern), row('contacts.search_text', 'like', pattern)]),
    )
  }
  // Ids sort by the time of their making.
  if (afterId) query = query.where('leads.id', '<', afterId)
  return query
    .orderBy('leads.id', 'desc')
    .limit(limit + 1)
    .execute()
}
