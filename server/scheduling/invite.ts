import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { Language } from '#contract/languages.ts'
import type { Address } from '#contract/organizations.ts'
import type { Appointment } from '#contract/scheduling.ts'

/** What an invite says besides the appointment. */
export interface InviteWords {
  /** "Cleaning at Brightside Dental" */
  summary: string
  description: string
  location: string | null
  organizer: { name: string; email: string }
  attendee?: { name: string; email: string } | null
}

/** What the calendar of the person who comes says of it: where to, and the code to have at hand. */
export function tellGuest(
  { service, code }: Appointment,
  { name, address }: { name: string; address: Address | null },
  language: Language,
): Pick<InviteWords, 'summary' | 'description' | 'location'> {
  return {
    summary: `${service.name} ${language === 'es' ? 'en' : 'at'} ${name}`,
    description: `${language === 'es' ? 'Código' : 'Code'}: ${code}`,
    location: address && showAddress(address),
  }
}

/** "12 Main St, Albany, NY 12207" */
export function showAddress({ street, city, region, postal_code }: Address): string | null {
  const place = [city, [region, postal_code].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  return [street, place].filter(Boolean).join(', ') || null
}

/**
 * An appointment as an iCalendar file (RFC 5545, 5546). Its UID stays the same for life and its SEQUENCE grows with
 * every change, so that a calendar moves or removes what it has instead of adding to it. Times are in UTC, which
 * every calendar shows in its owner's zone.
 */
export function writeInvite(
  appointment: Appointment,
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH',
  words: InviteWords,
): string {
  const { id, start, end, status, sequence, updated_at, timezone } = appointment
  const calendar = ical({
    prodId: { company: 'Frontdesk', product: 'Appointments', language: 'EN' },
    method: ICalCalendarMethod[method],
    x: { 'X-WR-TIMEZONE': timezone },
  })
  const { attendee } = words
  calendar.createEvent({
    id: `${id}@frontdesk`,
    sequence,
    stamp: new Date(updated_at),
    start: new Date(start),
    end: new Date(end),
    summary: words.summary,
    description: words.description,
    location: words.location,
    organizer: words.organizer,
    attendees: attendee ? [{ ...attendee, rsvp: false, status: ICalAttendeeStatus.ACCEPTED }] : [],
    status: statusOf(status),
  })
  return calendar.toString()
}

function statusOf(status: Appointment['status']): ICalEventStatus {
  if (status === 'cancelled') return ICalEventStatus.CANCELLED
  return status === 'pending' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED
}
