import {
  type NotificationChanges,
  type NotificationChannel,
  type NotificationEvent,
  type NotificationPreferences,
  notificationEvents,
  type QuietHours,
} from '#contract/organizations.ts'
import type { Role } from '#contract/permissions.ts'
import { DomainError } from '#server/platform/errors.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { findPreferences, listMembersWithPreferences, savePreferences } from './log-queries.ts'
import { allow } from './permissions.ts'
import { readPhone } from './phone.ts'
import { findOrganization } from './queries.ts'

type Events = NotificationPreferences['events']

/** What a member is told of who never chose: owners and admins of everything, the others of what cannot wait. */
export function defaultEvents(role: Role): Events {
  const urgent: NotificationEvent[] = ['emergency', 'escalation', 'message_taken']
  const silent = role === 'viewer'
  const told = role === 'owner' || role === 'admin' ? notificationEvents : urgent
  const channelsOf = (event: NotificationEvent): NotificationChannel[] => {
    if (silent || !told.includes(event)) return []
    return event === 'emergency' ? ['email', 'sms', 'push'] : ['email']
  }
  return Object.fromEntries(notificationEvents.map((event) => [event, channelsOf(event)])) as Events
}

export async function readPreferences(ctx: TenantContext): Promise<NotificationPreferences> {
  const { member_id, role } = requirePerson(ctx)
  return showPreferences(role, await findPreferences(ctx, member_id))
}

/** Sets what the member is told of; events that are not named stay as they were. */
export async function changePreferences(
  ctx: TenantContext,
  changes: NotificationChanges,
): Promise<NotificationPreferences> {
  const { member_id, role } = requirePerson(ctx)
  const before = showPreferences(role, await findPreferences(ctx, member_id))
  const { settings } = await findOrganization(ctx)
  const { default_country } = settings as { default_country: string }
  const saved = await savePreferences(ctx, member_id, {
    events: JSON.stringify({ ...before.events, ...changes.events }),
    quiet_hours: changes.quiet_hours && JSON.stringify(changes.quiet_hours),
    phone: changes.phone && readPhone('phone', changes.phone, default_country),
  })
  return showPreferences(role, saved)
}

export interface Recipient {
  member_id: string
  user_id: string
  name: string
  email: string
  phone: string | null
  language: 'en' | 'es'
  channels: NotificationChannel[]
}

/**
 * Whom to tell of an event now, and how. In somebody's quiet hours only an emergency is told; what is left out is
 * not kept for later.
 */
export async function findRecipients(ctx: TenantContext, event: NotificationEvent): Promise<Recipient[]> {
  const { timezone } = await findOrganization(ctx)
  const now = ctx.clock.now().toZonedDateTimeISO(timezone).toPlainTime()
  const members = await listMembersWithPreferences(ctx)
  return members.flatMap(({ id, user_id, name, email, language, role, ...chosen }) => {
    const { events, quiet_hours, phone } = showPreferences(role, chosen)
    if (event !== 'emergency' && quiet_hours && isQuiet(quiet_hours, now)) return []
    const channels = events[event].filter((channel) => channel !== 'sms' || phone !== null)
    return channels.length > 0 ? [{ member_id: id, user_id, name, email, phone, language, channels }] : []
  })
}

/** `22:00` to `07:00` goes over midnight; the end itself is no longer quiet. */
export function isQuiet({ from, to }: QuietHours, now: Temporal.PlainTime): boolean {
  const time = now.toString({ smallestUnit: 'minute' })
  return from < to ? from <= time && time < to : time >= from || time < to
}

function requirePerson(ctx: TenantContext) {
  allow(ctx, 'organization.read')
  if (ctx.actor.kind !== 'member')
    throw new DomainError('forbidden', 'Only a person has notification preferences.')
  return ctx.actor
}

interface Chosen {
  events: unknown
  quiet_hours: unknown
  phone: string | null
}

function showPreferences(role: Role, chosen: Chosen | undefined): NotificationPreferences {
  return {
    events: { ...defaultEvents(role), ...(chosen?.events as Partial<Events> | null | undefined) },
    quiet_hours: (chosen?.quiet_hours as QuietHours | null | undefined) ?? null,
    phone: chosen?.phone ?? null,
  }
}
