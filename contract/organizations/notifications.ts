import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { WallTime } from '../time.ts'

export const notificationEvents = [
  'emergency',
  'escalation',
  'message_taken',
  'lead_captured',
  'appointment_booked',
  'appointment_changed',
  'appointment_cancelled',
  'question_unanswered',
  'website_unreadable',
] as const
export const NotificationEvent = z.enum(notificationEvents)
export type NotificationEvent = z.infer<typeof NotificationEvent>

export const NotificationChannel = z.enum(['email', 'sms', 'push'])
export type NotificationChannel = z.infer<typeof NotificationChannel>

/** From one wall-clock time of the business to another; `22:00` to `07:00` goes over midnight. */
export const QuietHours = z
  .object({ from: WallTime, to: WallTime })
  .refine(({ from, to }) => from !== to, { message: 'Quiet hours must end at another time.', path: ['to'] })
export type QuietHours = z.infer<typeof QuietHours>

export const NotificationPreferences = z.object({
  /** What to be told of, and how; an empty list is silence. */
  events: z.record(NotificationEvent, z.array(NotificationChannel)),
  /** Emergencies come through all the same. */
  quiet_hours: QuietHours.nullable(),
  /** Where texts go, E.164. */
  phone: z.string().nullable(),
})
export type NotificationPreferences = z.infer<typeof NotificationPreferences>

/** Events that are left out keep what they had. */
export const NotificationChanges = z.object({
  events: z.partialRecord(NotificationEvent, z.array(NotificationChannel).max(3)).default({}),
  quiet_hours: QuietHours.nullable(),
  phone: z.string().trim().min(1).max(40).nullable(),
})
export type NotificationChanges = z.output<typeof NotificationChanges>

export const getNotificationPreferences = endpoint('GET /api/notification-preferences', {
  summary: 'Show what I am told of in this organization',
  permission: 'organization.read',
  response: NotificationPreferences,
})
export const putNotificationPreferences = endpoint('PUT /api/notification-preferences', {
  summary: 'Choose what I am told of in this organization',
  permission: 'organization.read',
  body: NotificationChanges,
  response: NotificationPreferences,
})
