import { z } from 'zod'
import { ContactBrief, EmailInput, PersonName, PhoneInput, Source } from '../contacts.ts'
import { endpoint } from '../endpoint.ts'
import { Id, IdParams, PageQuery, pageOf } from '../page.ts'
import { Day, Instant, TimeZone } from '../time.ts'

export const AppointmentStatus = z.enum(['pending', 'confirmed', 'completed', 'cancelled', 'no_show'])
export type AppointmentStatus = z.infer<typeof AppointmentStatus>

export const Appointment = z.object({
  id: Id,
  /** Six characters that can be read out over a phone without being mistaken. */
  code: z.string(),
  status: AppointmentStatus,
  service: z.object({ id: Id.nullable(), name: z.string() }),
  contact: ContactBrief.nullable(),
  /** Whom it is for, when that is somebody else than the contact: a child, a colleague. */
  attendee: z.string().nullable(),
  start: Instant,
  end: Instant,
  timezone: TimeZone,
  /** The start as people say it, in the business's zone. */
  label: z.string(),
  notes: z.string(),
  source: Source,
  agent_id: Id.nullable(),
  conversation_id: Id.nullable(),
  cancellation_reason: z.string().nullable(),
  cancelled_at: Instant.nullable(),
  /** Grows with every change that calendars must learn of (RFC 5545). */
  sequence: z.int(),
  /** Path of the calendar file for the person who comes: it opens without signing in, and cannot be guessed. */
  invite_url: z.string(),
  created_at: Instant,
  updated_at: Instant,
})
export type Appointment = z.infer<typeof Appointment>

export const AppointmentContact = z
  .object({ name: PersonName, phone: PhoneInput.nullish(), email: EmailInput.nullish() })
  .refine(({ phone, email }) => phone || email, {
    message: 'Give a phone number or an e-mail address.',
    path: ['phone'],
  })

export const NewAppointment = z
  .object({
    service_id: Id,
    start: Instant,
    contact: AppointmentContact.optional(),
    contact_id: Id.optional(),
    notes: z.string().max(4000).optional(),
    /** A hold of this slot: the booking takes its place. */
    hold_id: Id.optional(),
    source: Source.default('api'),
    agent_id: Id.nullish(),
    conversation_id: Id.nullish(),
    /** Members only: book outside the opening hours, the notice or the horizon. Never over another appointment. */
    override: z.boolean().default(false),
  })
  .refine(({ contact, contact_id }) => Boolean(contact) !== Boolean(contact_id), {
    message: 'Give either contact or contact_id.',
    path: ['contact'],
  })
export type NewAppointment = z.input<typeof NewAppointment>

export const AppointmentChange = z.object({
  /** Moves the appointment. */
  start: Instant.optional(),
  /** A hold of the new start, which the appointment takes over. */
  hold_id: Id.optional(),
  notes: z.string().max(4000).optional(),
  status: z.enum(['confirmed', 'completed', 'no_show']).optional(),
  override: z.boolean().default(false),
})
export type AppointmentChange = z.input<typeof AppointmentChange>

export const AppointmentQuery = PageQuery.extend({
  limit: z.coerce.number().int().min(1).max(500).default(50),
  /** Ends after this instant, or from this day of the business on. */
  from: z.union([Instant, Day]).optional(),
  /** Starts before this instant, or until this day of the business, inclusive. */
  to: z.union([Instant, Day]).optional(),
  /** One status, or several with commas. */
  status: z
    .string()
    .transform((list) => list.split(','))
    .pipe(z.array(AppointmentStatus).min(1))
    .optional(),
  service_id: Id.optional(),
  contact_id: Id.optional(),
})
export type AppointmentQuery = z.infer<typeof AppointmentQuery>

export const Cancellation = z.object({ reason: z.string().trim().max(500).optional() })

export const listAppointments = endpoint('GET /api/appointments', {
  summary: 'List appointments by their start',
  access: 'member',
  permission: 'scheduling.read',
  query: AppointmentQuery,
  response: pageOf(Appointment),
})
export const getAppointment = endpoint('GET /api/appointments/:id', {
  summary: 'Read an appointment',
  access: 'member',
  permission: 'scheduling.read',
  params: IdParams,
  response: Appointment,
})
export const postAppointment = endpoint('POST /api/appointments', {
  summary: 'Book an appointment',
  description:
    'Refused with `slot_taken` when somebody has the slot and with `outside_availability` when it is not offered. ' +
    'The same person booking the same service at the same time again gets the appointment that is there.',
  access: 'member',
  permission: 'scheduling.book',
  body: NewAppointment,
  response: Appointment,
  status: 201,
  idempotent: true,
})
export const patchAppointment = endpoint('PATCH /api/appointments/:id', {
  summary: 'Reschedule, confirm, complete or edit an appointment',
  access: 'member',
  permission: 'scheduling.book',
  params: IdParams,
  body: AppointmentChange,
  response: Appointment,
})
export const postCancellation = endpoint('POST /api/appointments/:id/cancellation', {
  summary: 'Cancel an appointment',
  access: 'member',
  permission: 'scheduling.book',
  params: IdParams,
  body: Cancellation,
  response: Appointment,
})
export const getInvite = endpoint('GET /api/appointments/:id/invite.ics', {
  summary: 'Download an appointment for a calendar',
  access: 'member',
  permission: 'scheduling.read',
  params: IdParams,
  produces: 'text/calendar',
})
