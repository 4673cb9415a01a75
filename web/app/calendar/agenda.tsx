import { Link, useLocation, useSearchParams } from 'react-router'
import type { Appointment } from '#contract/scheduling.ts'
import { useLanguage, useTexts } from '../../texts/language.tsx'
import { useBusinessZone } from '../../ui/business-zone.tsx'
import { formatPhone } from '../../ui/format-phone.ts'
import { Time } from '../../ui/time.tsx'
import { wallClockOf } from '../../ui/wall-clock.ts'
import { withFilters } from '../url-filters.ts'
import styles from './agenda.module.css'
import { AppointmentBadge } from './appointment-badge.tsx'
import { sayDay } from './say-day.ts'

interface AgendaProps {
  days: string[]
  today: string
  appointments: Appointment[]
}

/** Appointments one under the other, day by day; days without any are left out, except today. */
export function Agenda({ days, today, appointments }: AgendaProps) {
  const { calendar } = useTexts()
  const zone = useBusinessZone()
  const language = useLanguage()
  const onDay = (day: string) =>
    appointments.filter(({ start }) => wallClockOf(new Date(start), zone).day === day)
  const shown = days
    .map((day) => ({ day, list: onDay(day) }))
    .filter(({ day, list }) => list.length > 0 || day === today)
  if (shown.length === 0) return <p className={styles.none}>{calendar.nothingBooked}</p>
  return (
    <>
      {shown.map(({ day, list }) => (
        <section key={day} className={styles.day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>
            {day === today && `${calendar.today}, `}
            {sayDay(day, language).long}
          </h2>
          {list.length === 0 ? (
            <p className={styles.none}>{calendar.nothingToday}</p>
          ) : (
            <ol className={styles.list}>
              {list.map((appointment) => (
                <li key={appointment.id}>
                  <Row appointment={appointment} />
                </li>
              ))}
            </ol>
          )}
        </section>
      ))}
    </>
  )
}

function Row({ appointment }: { appointment: Appointment }) {
  const { calendar } = useTexts()
  const { pathname } = useLocation()
  const [params] = useSearchParams()
  const { id, start, end, contact, service, status } = appointment
  return (
    <div className={styles.row} data-status={status}>
      <Link className={styles.link} to={{ pathname, search: `?${withFilters(params, { appointment: id })}` }}>
        <span className={styles.time}>
          <Time value={start} show="clock" nameZone={false} />
          <span>
            <Time value={end} show="clock" nameZone={false} />
          </span>
        </span>
        <span className={styles.words}>
          <strong>{contact?.name ?? contact?.phone ?? calendar.nobody}</strong>
          <span>{service.name}</span>
        </span>
        <AppointmentBadge status={status} />
      </Link>
      {contact?.phone && (
        <a className={styles.call} href={`tel:${contact.phone}`}>
          {formatPhone(contact.phone)}
        </a>
      )}
    </div>
  )
}
