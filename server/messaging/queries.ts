import { type SqlBool, sql } from 'kysely'
import type { MailAttachment, MailboxQuery } from '#contract/messaging.ts'
import type { PlatformContext, TenantContext } from '#server/platform/tenancy.ts'

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
