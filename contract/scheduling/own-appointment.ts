import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { Id } from '../page.ts'
import { Instant } from '../time.ts'
import { Appointment } from './appointments.ts'

// By code: customers change their own booking. A code alone opens nothing: the phone or e-mail address must match.

/** What the person who booked may see. */
export const OwnAppointment = Appointment.pick({
  code: true,
  status: true,
  start: true,
  end: true,
  timezone: true,
  label: true,
  invite_url: true,
}).extend({ service_name: z.string(), organization_name: z.string() })
export type OwnAppointment = z.infer<typeof OwnAppointment>

const proof = {
  organization_id: Id,
  code: z.string().trim().min(4).max(40),
  phone_or_email: z.string().trim().min(3).max(254),
}
export const AppointmentProof = z.object(proof)
export type AppointmentProof = z.infer<typeof AppointmentProof>
export const ProvenReschedule = z.object({ ...proof, start: Instant })
export const ProvenCancellation = z.object({ ...proof, reason: z.string().trim().max(500).optional() })

export const postLookup = endpoint('POST /api/appointments/lookup', {
  summary: 'Find one’s own appointment by its code',
  description:
    'The code and the phone number or e-mail address it was booked with; any mismatch is `not_found`.',
  access: 'public',
  body: AppointmentProof,
  response: OwnAppointment,
  rate: 'appointments',
})
export const postLookupReschedule = endpoint('POST /api/appointments/lookup/reschedule', {
  summary: 'Move one’s own appointment',
  access: 'public',
  body: ProvenReschedule,
  response: OwnAppointment,
  rate: 'appointments',
})
export const postLookupCancellation = endpoint('POST /api/appointments/lookup/cancellation', {
  summary: 'Cancel one’s own appointment',
  access: 'public',
  body: ProvenCancellation,
  response: OwnAppointment,
  rate: 'appointments',
})

export const getSharedInvite = endpoint('GET /api/invites/:invite_token/appointment.ics', {
  summary: 'Download one’s own appointment for a calendar',
  description: 'The link that a booking comes with (`invite_url`); it stays good when the appointment moves.',
  access: 'public',
  params: z.object({ invite_token: z.string().regex(/^[0-9a-f]{32}$/) }),
  produces: 'text/calendar',
  rate: 'appointments',
})
