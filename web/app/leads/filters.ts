import { LeadStatus, Urgency } from '#contract/contacts.ts'
import type { LeadFilters } from '../../data/leads.ts'
import { instantAt, isDay, shiftDay } from '../../ui/wall-clock.ts'
import { type Filters, isShortText, oneOf } from '../url-filters.ts'

/** The parameters of the address that narrow the list. */
export const meant = {
  status: oneOf(LeadStatus.options),
  urgency: oneOf(Urgency.options),
  flagged: (value: string) => value === 'true',
  q: isShortText,
  from: (value: string) => isDay(value),
  to: (value: string) => isDay(value),
}
export type LeadFilterName = keyof typeof meant

/** The filters as the API takes them: days become instants of the business, the last day is part of it. */
export function toQuery({ from, to, ...rest }: Filters<LeadFilterName>, zone: string): LeadFilters {
  return {
    ...(rest as LeadFilters),
    ...(from && { from: instantAt({ day: from, minute: 0 }, zone).toISOString() }),
    ...(to && { to: instantAt({ day: shiftDay(to, 1), minute: 0 }, zone).toISOString() }),
  }
}
