import type { PointerEvent } from 'react'
import { Link, useLocation, useSearchParams } from 'react-router'
import type { Appointment } from '#contract/scheduling.ts'
import { useLanguage, useTexts } from '../../texts/language.tsx'
import { withFilters } from '../url-filters.ts'
import { sayMinute } from './format-hour.ts'
import type { Placed } from './lay-out.ts'
import type { Stretch } from './opening.ts'
import styles from './time-grid.module.css'
import { pixelsPerMinute } from './time-grid.tsx'

interface AppointmentBlockProps {
  placed: Placed
  hours: Stretch
  /** Stays behind while it is dragged. */
  faded?: boolean
  /** Under the mouse while it is dragged. */
  lifted?: boolean
  onGrab?:
    | ((press: PointerEvent<HTMLElement>, appointment: Appointment, stretch: Stretch) => void)
    | undefined
}

/** An appointment in the grid: a link to its details, and a thing to drag. */
export function AppointmentBlock({
  placed,
  hours,
  faded = false,
  lifted = false,
  onGrab,
}: AppointmentBlockProps) {
  const { calendar } = useTexts()
  const language = useLanguage()
  const { pathname } = useLocation()
  const [params] = useSearchParams()
  const { appointment, from, to, column, columns } = placed
  const { id, contact, service, status } = appointment
  const grab = status === 'pending' || status === 'confirmed' ? onGrab : undefined
  const name = contact?.name ?? contact?.phone ?? calendar.nobody
  const time = sayMinute(from, language)
  return (
    <Link
      className={styles.block}
      to={{ pathname, search: `?${withFilters(params, { appointment: id })}` }}
      draggable={false}
      data-status={status}
      data-faded={faded || undefined}
      data-lifted={lifted || undefined}
      data-movable={grab !== undefined || undefined}
      data-short={to - from < 45 || undefined}
      title={`${time} · ${name} · ${service.name} · ${calendar.statuses[status]}`}
      onPointerDown={grab && ((press) => grab(press, appointment, { from, to }))}
      style={{
        top: (from - hours.from) * pixelsPerMinute,
        height: Math.max(22, (to - from) * pixelsPerMinute - 2),
        left: `calc(${(column / columns) * 100}% + 2px)`,
        width: `calc(${100 / columns}% - 4px)`,
      }}
    >
      <span className={styles.person}>{name}</span>
      <span className={styles.what}>{lifted ? time : service.name}</span>
      <span className={styles.spoken}>
        {time}, {calendar.statuses[status]}
      </span>
    </Link>
  )
}
