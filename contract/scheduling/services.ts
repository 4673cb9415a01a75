import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { Cents, Currency } from '../money.ts'
import { Id, IdParams } from '../page.ts'
import { Instant, TimeZone } from '../time.ts'

const Buffer = z.int().min(0).max(240)

export const Service = z.object({
  id: Id,
  name: z.string(),
  description: z.string(),
  duration_minutes: z.int(),
  /** Kept free before and after, for driving, cleaning or writing up; people see only the appointment itself. */
  buffer_before_minutes: z.int(),
  buffer_after_minutes: z.int(),
  price_cents: Cents.nullable(),
  /** A price in words where a figure says too little: "from $89, depends on the fixture". */
  price_text: z.string().nullable(),
  currency: Currency,
  /** Not active: neither offered nor mentioned. */
  active: z.boolean(),
  /** Not bookable: mentioned, but the receptionist takes a lead instead of a booking. */
  bookable: z.boolean(),
  position: z.int(),
  created_at: Instant,
  updated_at: Instant,
})
export type Service = z.infer<typeof Service>

const serviceFields = {
  name: z.string().trim().min(1, 'Give the service a name.').max(120),
  description: z.string().trim().max(2000),
  duration_minutes: z
    .int()
    .min(5, 'A service takes at least 5 minutes.')
    .max(1440, 'A service takes at most a day.'),
  buffer_before_minutes: Buffer,
  buffer_after_minutes: Buffer,
  price_cents: Cents.max(100_000_000).nullable(),
  price_text: z.string().trim().max(200).nullable(),
  currency: Currency,
  active: z.boolean(),
  bookable: z.boolean(),
  position: z.int().min(0).max(10_000),
}

export const NewService = z.object({
  ...serviceFields,
  description: serviceFields.description.default(''),
  duration_minutes: serviceFields.duration_minutes.default(30),
  buffer_before_minutes: Buffer.default(0),
  buffer_after_minutes: Buffer.default(0),
  price_cents: serviceFields.price_cents.default(null),
  price_text: serviceFields.price_text.default(null),
  currency: Currency.default('USD'),
  active: z.boolean().default(true),
  bookable: z.boolean().default(true),
  position: serviceFields.position.default(0),
})
export type NewService = z.input<typeof NewService>

export const ServiceChange = z.object(serviceFields).partial()
export type ServiceChange = z.infer<typeof ServiceChange>

export const ServiceQuery = z.object({
  active: z.stringbool().optional(),
  bookable: z.stringbool().optional(),
})
export type ServiceQuery = z.infer<typeof ServiceQuery>

export const listServices = endpoint('GET /api/services', {
  summary: 'List services in their order',
  access: 'member',
  permission: 'scheduling.read',
  query: ServiceQuery,
  response: z.object({ items: z.array(Service) }),
})
export const getService = endpoint('GET /api/services/:id', {
  summary: 'Read a service',
  access: 'member',
  permission: 'scheduling.read',
  params: IdParams,
  response: Service,
})
export const postService = endpoint('POST /api/services', {
  summary: 'Add a service',
  access: 'member',
  permission: 'scheduling.configure',
  body: NewService,
  response: Service,
  status: 201,
  idempotent: true,
})
export const patchService = endpoint('PATCH /api/services/:id', {
  summary: 'Change a service',
  description: 'Appointments that are booked keep the times they were booked with.',
  access: 'member',
  permission: 'scheduling.configure',
  params: IdParams,
  body: ServiceChange,
  response: Service,
})
export const deleteService = endpoint('DELETE /api/services/:id', {
  summary: 'Delete a service',
  description: 'Booked appointments stay and keep its name.',
  access: 'member',
  permission: 'scheduling.configure',
  params: IdParams,
})

export const SchedulingSettings = z.object({
  /** How long before its start a slot can still be booked by the public. */
  notice_minutes: z.int().min(0).max(43_200),
  /** How many days ahead the public can book. */
  horizon_days: z.int().min(1).max(365),
  /** Slots start at multiples of this, counted from each opening. */
  slot_step_minutes: z.int().min(5).max(240),
  /** How many appointments can run at once: chairs, bays, vans. */
  capacity: z.int().min(1).max(50),
  /** False: what the public books is pending until a member confirms it; it holds its slot meanwhile. */
  auto_confirm: z.boolean(),
})
export type SchedulingSettings = z.infer<typeof SchedulingSettings>

/** Settings with the zone, which belongs to the organization. */
export const SchedulingSettingsView = SchedulingSettings.extend({ timezone: TimeZone })
export type SchedulingSettingsView = z.infer<typeof SchedulingSettingsView>

export const getSchedulingSettings = endpoint('GET /api/scheduling/settings', {
  summary: 'Read how bookings are offered',
  access: 'member',
  permission: 'scheduling.read',
  response: SchedulingSettingsView,
})
export const putSchedulingSettings = endpoint('PUT /api/scheduling/settings', {
  summary: 'Set how bookings are offered',
  description: 'Opening hours, holidays and the time zone belong to the organization.',
  access: 'member',
  permission: 'scheduling.configure',
  body: SchedulingSettings,
  response: SchedulingSettingsView,
})
