import { Urgency } from '#contract/chat.ts'
import { Channel, ConversationStatus } from '#contract/conversations.ts'
import { Day } from '#contract/time.ts'
import type { ConversationQuery } from '../../data/conversations.ts'
import { businessDay } from '../../ui/business-day.ts'
import { type Filters, oneOf } from '../url-filters.ts'

export type FilterName =
  | 'status'
  | 'urgency'
  | 'channel'
  | 'agent'
  | 'needs_you'
  | 'is_test'
  | 'q'
  | 'from'
  | 'to'
export type InboxFilters = Filters<FilterName>

const isDay = (value: string) => Day.safeParse(value).success

/** What the inbox can be narrowed to, and which values of it mean something. */
export const inboxFilters: Record<FilterName, (value: string) => boolean> = {
  status: oneOf(ConversationStatus.options),
  urgency: oneOf(Urgency.options),
  channel: oneOf(Channel.options),
  agent: (value) => /^[0-9a-f-]{36}$/i.test(value),
  needs_you: oneOf(['true']),
  is_test: oneOf(['true']),
  q: (value) => value.length <= 200,
  from: isDay,
  to: isDay,
}

/** The filters as the API takes them: days become instants of the business, the last day is part of it. */
export function toQuery({ agent, from, to, ...filters }: InboxFilters, zone: string): ConversationQuery {
  return {
    ...(filters as ConversationQuery),
    ...(agent && { agent_id: agent }),
    ...(from && { from: startOf(from, zone) }),
    ...(to && { to: startOf(dayAfter(to), zone) }),
  }
}

/** The instant at which a calendar day begins in a zone. */
export function startOf(day: string, zone: string): string {
  const noon = new Date(`${day}T12:00:00Z`)
  const found = businessDay(noon, zone)
  if (found.day === day) return found.start
  // In zones twelve hours and more from Greenwich its noon falls on a neighbouring day.
  const hours = found.day > day ? -12 : 12
  return businessDay(new Date(noon.getTime() + hours * 3_600_000), zone).start
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
