import { sql } from 'kysely'
import type { InboxMessage } from '#contract/ops.ts'
import type { PlatformContext } from '#server/platform/tenancy.ts'

/** What providers sent, the newest first; one row more than asked for tells that there are more. */
export function listInboxRows(
  { db }: PlatformContext,
  filter: { status?: InboxMessage['status'] | undefined; provider?: string | undefined },
  after: (string | number | null)[] | null,
  limit: number,
) {
  let query = db
    .selectFrom('inbox')
    .select(['id', 'provider', 'dedupe_key', 'status', 'attempts', 'error', 'received_at', 'finished_at'])
  if (filter.status) query = query.where('status', '=', filter.status)
  if (filter.provider) query = query.where('provider', '=', filter.provider)
  if (after) query = query.where(sql<boolean>`id < ${after[0]}::uuid`)
  return query
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
}
