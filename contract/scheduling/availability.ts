import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { Id, IdParams } from '../page.ts'
import { Day, Instant, TimeZone } from '../time.ts'

export const Slot = z.object({
  start: Instant,
  end: Instant,
  /** The start as people say it, in the business's zone: "Tue, Mar 3, 2:30 PM". */
  label: z.string(),
})
export type Slot = z.infer<typeof Slot>

/** Why a time, or a whole stretch, is not offered. */
export const NoSlotCode = z.enum([
  'past',
  'too_soon',
  'too_far',
  'holiday',
  'closed',
  'break',
  /** It starts in time but would run past closing. */
  'too_long',
  'taken',
  /** Free, but slots start a little earlier or later. */
  'between_slots',
  /** The second pass of the hour that a clock change repeats. */
  'repeated_hour',
  'not_bookable',
])
export type NoSlotCode = z.infer<typeof NoSlotCode>
export const NoSlotReason = z.object({ code: NoSlotCode, message: z.string() })
export type NoSlotReason = z.infer<typeof NoSlotReason>

export const AvailabilityQuery = z.object({
  service_id: Id,
  /** The first day, today unless told. */
  from: Day.optional(),
  /** The last day, inclusive: 13 days after the first unless told, 62 at most. */
  to: Day.optional(),
  limit: z.coerce.number().int().min(1).max(2000).default(200),
  /** A time that is wished for: the answer then says whether it can be had, and if not, why and what is near. */
  at: Instant.optional(),
  /** An appointment that may move: its own time counts as free, and it keeps its length. */
  appointment_id: Id.optional(),
})
export type AvailabilityQuery = z.input<typeof AvailabilityQuery>

export const Availability = z.object({
  timezone: TimeZone,
  slots: z.array(Slot),
  /** Only when there is no slot at all. */
  reason: NoSlotReason.optional(),
  /** Only when `at` was asked. */
  wish: z
    .object({ available: z.boolean(), reason: NoSlotReason.optional(), alternatives: z.array(Slot) })
    .optional(),
})
export type Availability = z.infer<typeof Availability>

export const getAvailability = endpoint('GET /api/appointments/available', {
  summary: 'List the slots of a service that can be booked',
  access: 'member',
  permission: 'scheduling.read',
  query: AvailabilityQuery,
  response: Availability,
})

export const Hold = z.object({ id: Id, start: Instant, end: Instant, expires_at: Instant })
export type Hold = z.infer<typeof Hold>
export const NewHold = z.object({
  service_id: Id,
  start: Instant,
  /** How long it is kept, 5 minutes unless told. */
  seconds: z.int().min(30).max(900).default(300),
  /** An appointment that may move there: what it has itself is no obstacle, and it keeps its length. */
  appointment_id: Id.optional(),
})
export type NewHold = z.input<typeof NewHold>

export const postHold = endpoint('POST /api/appointments/holds', {
  summary: 'Hold a slot while somebody decides',
  access: 'member',
  permission: 'scheduling.book',
  body: NewHold,
  response: Hold,
  status: 201,
})
export const deleteHold = endpoint('DELETE /api/appointments/holds/:id', {
  summary: 'Let a held slot go',
  access: 'member',
  permission: 'scheduling.book',
  params: IdParams,
})
