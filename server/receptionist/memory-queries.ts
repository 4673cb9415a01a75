import { sql } from 'kysely'
import type { TenantContext } from '#server/platform/tenancy.ts'

interface Remembered {
  name: string | null
  phone: string | null
  email: string | null
  tags: string[]
  appointments: { code: string; start: string; service_id: string | null; service_name: string }[]
  promises: { about: string; at: string }[]
}

/** A promise that is older than this has been kept or forgotten some other way. */
const promiseDays = 30

/**
 * The contact that this visitor gave in an earlier conversation, with what is ahead of them and what they still wait
 * for: one statement. A visitor is the key of a device; nobody else has it.
 */
export async function findRemembered(
  { db, organizationId, clock }: TenantContext,
  visitorId: string,
): Promise<Remembered | undefined> {
  const now = clock.now().toString()
  const since = clock
    .now()
    .subtract({ hours: promiseDays * 24 })
    .toString()
  const { rows } = await sql<Remembered>`
    select contacts.name, contacts.phone, contacts.email, contacts.tags,
      coalesce((
        select json_agg(json_build_object('code', code, 'start', starts_at, 'service_id', service_id,
          'service_name', service_name) order by starts_at)
        from (
          select code, starts_at, service_id, service_name from appointments
          where organization_id = contacts.organization_id and contact_id = contacts.id
            and status in ('pending', 'confirmed') and starts_at > ${now}
          order by starts_at limit 3
        ) as ahead
      ), '[]') as appointments,
      coalesce((
        select json_agg(json_build_object('about', summary, 'at', created_at) order by created_at desc)
        from (
          select summary, created_at from leads
          where organization_id = contacts.organization_id and contact_id = contacts.id
            and status = 'new' and intent in ('message', 'call back') and summary is not null
            and created_at > ${since}
          order by created_at desc limit 3
        ) as open
      ), '[]') as promises
    from conversations
    join contacts on contacts.organization_id = conversations.organization_id
      and contacts.id = conversations.contact_id
    where conversations.organization_id = ${organizationId} and conversations.visitor_id = ${visitorId}
    order by conversations.last_message_at desc limit 1`.execute(db)
  return rows[0]
}
