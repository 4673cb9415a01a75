import type { MouseEvent, PointerEvent, RefObject } from 'react'
import type { Appointment } from '#contract/scheduling.ts'
import { useLanguage, useTexts } from '../../texts/language.tsx'
import { AppointmentBlock } from './appointment-block.tsx'
import type { Placed } from './lay-out.ts'
import { type Closure, closuresOn, type OpeningTimes, type Stretch } from './opening.ts'
import { sayDay } from './say-day.ts'
import styles from './time-grid.module.css'
import { type Dragged, pixelsPerMinute } from './time-grid.tsx'

interface DayColumnProps {
  day: string
  hours: Stretch
  times: OpeningTimes
  placed: Placed[]
  /** Minutes since midnight, on the day that is today. */
  now: number | undefined
  nowLine: RefObject<HTMLDivElement | null>
  dragged: Dragged | undefined
  onBook: ((day: string, minute: number | undefined) => void) | undefined
  onGrab: ((press: PointerEvent<HTMLElement>, appointment: Appointment, stretch: Stretch) => void) | undefined
}

/** Times that are clicked snap to half hours. */
const clickMinutes = 30

export function DayColumn(props: DayColumnProps) {
  const { day, hours, times, placed, now, nowLine, dragged, onBook, onGrab } = props
  const language = useLanguage()
  const height = (hours.to - hours.from) * pixelsPerMinute
  const book = (event: MouseEvent<HTMLButtonElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const minute = hours.from + (event.clientY - box.top) / pixelsPerMinute
    onBook?.(day, Math.floor(minute / clickMinutes) * clickMinutes)
  }
  return (
    <section className={styles.column} style={{ height }} aria-label={sayDay(day, language).long}>
      {closuresOn(day, times, hours).map((closure) => (
        <Closed key={closure.from} stretch={closure} why={closure.why} hours={hours} />
      ))}
      {onBook && (
        // The keyboard books from the head of the day; here a mouse points at a time.
        <button type="button" className={styles.free} tabIndex={-1} aria-hidden="true" onClick={book} />
      )}
      {placed.map((one) => (
        <AppointmentBlock
          key={one.appointment.id}
          placed={one}
          hours={hours}
          faded={dragged?.appointment.id === one.appointment.id}
          onGrab={onGrab}
        />
      ))}
      {dragged?.day === day && (
        <AppointmentBlock
          placed={{ ...dragged.stretch, appointment: dragged.appointment, column: 0, columns: 1 }}
          hours={hours}
          lifted
        />
      )}
      {now !== undefined && now >= hours.from && now <= hours.to && (
        <div ref={nowLine} className={styles.now} style={{ top: (now - hours.from) * pixelsPerMinute }} />
      )}
    </section>
  )
}

/** A stretch in which nobody is there; why is one hover away. */
function Closed({ stretch, why, hours }: { stretch: Stretch; why: Closure; hours: Stretch }) {
  const { calendar } = useTexts()
  const top = (stretch.from - hours.from) * pixelsPerMinute
  const height = (stretch.to - stretch.from) * pixelsPerMinute
  return (
    <div className={styles.closed} style={{ top, height }}>
      {why.kind === 'holiday' && height > 40 ? <span>{why.name}</span> : null}
      {why.kind === 'break' && height > 20 ? <span>{calendar.closures.break}</span> : null}
    </div>
  )
}
