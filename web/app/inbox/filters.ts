import { Urgency } from '#contract/chat.ts'
import { Channel, ConversationStatus } from '#contract/conversations.ts'
import type { ConversationQuery } from '../../data/conversations.ts'
import { businessDay } from '../../ui/business-day.ts'

/** What the list is narrowed to; each is a parameter of the address, so that a view can be bookmarked and sent. */
export const filterNames = ['status', 'urgency', 'channel', 'agent', 'needs_you', 'q', 'from', 'to'] as const
export type FilterName = (typeof filterNames)[number]
export type Filters = Partial<Record<FilterName, string>>

/** Reads the filters of an address; values that mean nothing are left out. */
export function readFilters(params: URLSearchParams): Filters {
  const filters: Filters = {}
  for (const name of filterNames) {
    const value = params.get(name)?.trim()
    if (value && isMeant[name](value)) filters[name] = value
  }
  return filters
}

const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
const isMeant: Record<FilterName, (value: string) => boolean> = {
  status: (value) => ConversationStatus.safeParse(value).success,
  urgency: (value) => Urgency.safeParse(value).success,
  channel: (value) => Channel.safeParse(value).success,
  agent: (value) => /^[0-9a-f-]{36}$/i.test(value),
  needs_you: (value) => value === 'true',
  q: (value) => value.length <= 200,
  from: isDay,
  to: isDay,
}

/** An address with some filters changed; empty ones leave it, the rest of it stays. */
export function withFilters(params: URLSearchParams, changes: Filters): URLSearchParams {
  const next = new URLSearchParams(params)
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value)
    else next.delete(name)
  }
  return next
}

/** The filters as the API takes them: days become instants of the business, the last day is part of it. */
export function toQuery({ agent, from, to, ...filters }: Filters, zone: string): ConversationQuery {
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
