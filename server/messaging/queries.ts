import { type SqlBool, sql } from 'kysely'
import type { Language } from '#contract/languages.ts'
import type { MailAttachment, MailboxQuery } from '#contract/messaging.ts'
import type { PlatformContext, TenantContext } from '#server/platform/tenancy.ts'
import type { Manner } from './mails/appointment-mail.ts'
import type { Register } from './mails/words.ts'

function selectMails({ db }: Pick<TenantContext, 'db'>) {
  return db
    .selectFrom('mailbox')
    .select(['id', 'purpose', 'from_address', 'to_address', 'subject', 'created_at'])
    .select([
      sql<string>`left(text, 400)`.as('beginning'),
      sql<number>`jsonb_array_length(attachments)`.as('attachment_count'),
    ])
}

/** One row more than asked for, the newest first. */
export function findMails(
  ctx: TenantContext,
  { q, limit }: MailboxQuery,
  after: { created_at: string; id: string } | null,
) {
  let query = selectMails(ctx)
  if (q) {
    const pattern = `%${q.replace(/[\\%_]/g, '\\$&')}%`
    query = query.where((row) =>
      row.or([row('subject', 'ilike', pattern), row('to_address', 'ilike', pattern)]),
    )
  }
  if (after) query = query.where(isOlder(after))
  return query
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
}

/** Mails that belong to no organization; one row more than asked for, the newest first. */
export function findPlatformMails(
  ctx: PlatformContext,
  limit: number,
  after: { created_at: string; id: string } | null,
) {
  let query = selectMails(ctx).select('text').where('organization_id', 'is', null)
  if (after) query = query.where(isOlder(after))
  return query
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
}

const isOlder = (than: { created_at: string; id: string }) =>
  sql<SqlBool>`(created_at, id) < (${than.created_at}, ${than.id}::uuid)`

export function findMail(ctx: TenantContext, id: string) {
  return selectMails(ctx)
    .select(['reply_to', 'text', 'html'])
    .select((row) => row.ref('attachments').$castTo<MailAttachment[]>().as('attachments'))
    .where('id', '=', id)
    .executeTakeFirst()
}

/**
 * How the person of an appointment is spoken to: in the language of the conversation it was booked in, else in their
 * own, else in the business's, and as familiarly as its receptionist speaks.
 */
export function findManner({ db }: TenantContext, appointmentId: string): Promise<Manner> {
  return db
    .selectFrom('appointments')
    .innerJoin('organizations', 'organizations.id', 'appointments.organization_id')
    .leftJoin('contacts', 'contacts.id', 'appointments.contact_id')
    .leftJoin('conversations', 'conversations.id', 'appointments.conversation_id')
    .leftJoin('agents', 'agents.id', 'appointments.agent_id')
    .select([
      sql<Language>`coalesce(conversations.language, contacts.language, organizations.languages[1], 'en')`.as(
        'language',
      ),
      sql<Register>`case when agents.persona ->> 'formality' = 'casual' then 'tu' else 'usted' end`.as(
        'register',
      ),
    ])
    .where('appointments.id', '=', appointmentId)
    .executeTakeFirstOrThrow()
}
