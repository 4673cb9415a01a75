import { type MailboxItem, type MailboxMail, type MailboxQuery, MailPurpose } from '#contract/messaging.ts'
import type { PlatformMail } from '#contract/ops.ts'
import type { PageQuery } from '#contract/page.ts'
import { allow } from '#server/organizations/index.ts'
import { notFound } from '#server/platform/errors.ts'
import { type Page, pageOfRows, readCursor } from '#server/platform/paging.ts'
import type { PlatformContext, TenantContext } from '#server/platform/tenancy.ts'
import { findMail, findMails, findPlatformMails } from './queries.ts'

/** The mails that the sandbox kept, the newest first. */
export async function listMailbox(ctx: TenantContext, query: MailboxQuery): Promise<Page<MailboxItem>> {
  allow(ctx, 'mailbox.read')
  const [createdAt, id] = readCursor(query.cursor, 2) ?? []
  const rows = await findMails(
    ctx,
    query,
    createdAt ? { created_at: String(createdAt), id: String(id) } : null,
  )
  return pageOfRows(rows, query.limit, (row) => [row.created_at, row.id], showItem)
}

/** The mails of the platform itself that the sandbox kept, the newest first: for operators. */
export async function listPlatformMails(ctx: PlatformContext, query: PageQuery): Promise<Page<PlatformMail>> {
  const [createdAt, id] = readCursor(query.cursor, 2) ?? []
  const after = createdAt ? { created_at: String(createdAt), id: String(id) } : null
  const rows = await findPlatformMails(ctx, query.limit, after)
  return pageOfRows(
    rows,
    query.limit,
    (row) => [row.created_at, row.id],
    (row) => ({ ...showItem(row), text: row.text }),
  )
}

/** @throws DomainError `not_found` */
export async function readMailboxMail(ctx: TenantContext, id: string): Promise<MailboxMail> {
  allow(ctx, 'mailbox.read')
  const row = await findMail(ctx, id)
  if (!row) throw notFound('mail')
  return {
    ...showItem(row),
    reply_to: row.reply_to,
    text: row.text,
    html: row.html,
    attachments: row.attachments,
  }
}

type Row = Awaited<ReturnType<typeof findMails>>[number]

function showItem({
  id,
  purpose,
  from_address,
  to_address,
  subject,
  beginning,
  attachment_count,
  created_at,
}: Row): MailboxItem {
  const preview = beginning.replace(/\s+/g, ' ').trim().slice(0, 140)
  const known = MailPurpose.catch('notification').parse(purpose)
  return {
    id,
    sandbox: true,
    purpose: known,
    from: from_address,
    to: to_address,
    subject,
    preview,
    attachment_count,
    created_at,
  }
}
