import { type PointerEvent, useEffect, useRef, useState } from 'react'
import type { Appointment } from '#contract/scheduling.ts'
import { useLanguage } from '../../texts/language.tsx'
import { useBusinessZone } from '../../ui/business-zone.tsx'
import { useNow } from '../../ui/clock.ts'
import { instantAt, wallClockOf } from '../../ui/wall-clock.ts'
import { DayColumn } from './day-column.tsx'
import { DayHead } from './day-head.tsx'
import { formatHour } from './format-hour.ts'
import { layOut, partOn } from './lay-out.ts'
import { hoursToShow, type OpeningTimes, type Stretch } from './opening.ts'
import styles from './time-grid.module.css'

/** Height of an hour; a day of ten hours fits a laptop. */
export const pixelsPerMinute = 52 / 60
/** Dragged appointments snap to quarters of an hour. */
const snapMinutes = 15
/** A press that moves less is a click. */
const dragThreshold = 5

interface TimeGridProps {
  days: string[]
  appointments: Appointment[]
  times: OpeningTimes
  /** Given to those who may book. */
  onBook?: ((day: string, minute: number | undefined) => void) | undefined
  onMove?: ((appointment: Appointment, start: string) => void) | undefined
}

export interface Dragged {
  appointment: Appointment
  day: string
  stretch: Stretch
}

/** Days side by side with the hours down the page: opening times, appointments, and now. */
export function TimeGrid({ days, appointments, times, onBook, onMove }: TimeGridProps) {
  const zone = useBusinessZone()
  const language = useLanguage()
  const now = wallClockOf(useNow(), zone)
  const booked = days.flatMap((day) => appointments.flatMap((one) => partOn(day, one, zone) ?? []))
  const hours = hoursToShow(days, times, booked)
  const marks = Array.from({ length: (hours.to - hours.from) / 60 }, (_, hour) => hours.from + hour * 60)
  const { columns, dragged, startDrag } = useDrag(days, hours, onMove)
  const nowLine = useScrollToNow(days.includes(now.day))
  return (
    <div className={styles.frame} style={{ '--days': days.length } as React.CSSProperties}>
      <div className={styles.heads}>
        {days.map((day) => (
          <DayHead
            key={day}
            day={day}
            today={day === now.day}
            onBook={onBook && (() => onBook(day, undefined))}
          />
        ))}
      </div>
      <div className={styles.body}>
        <div className={styles.hours} aria-hidden="true">
          {marks.map((minute) => (
            <span key={minute} style={{ height: 60 * pixelsPerMinute }}>
              {minute > hours.from && formatHour(minute, language)}
            </span>
          ))}
        </div>
        <div className={styles.columns} ref={columns}>
          {days.map((day) => (
            <DayColumn
              key={day}
              day={day}
              hours={hours}
              times={times}
              placed={layOut(day, appointments, zone)}
              now={day === now.day ? now.minute : undefined}
              nowLine={nowLine}
              dragged={dragged}
              onBook={onBook}
              onGrab={onMove && startDrag}
            />
          ))}
        </div>
      </div>
    </div>
  )
}

/** Opens on now: when the line of the present is below the fold, the page goes there once. */
function useScrollToNow(shown: boolean) {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = shown ? line.current?.getBoundingClientRect() : undefined
    if (box && box.top > window.innerHeight - 80) line.current?.scrollIntoView({ block: 'center' })
  }, [shown])
  return line
}

/** Dragging with a mouse; fingers scroll, and move an appointment from its panel. */
function useDrag(days: string[], hours: Stretch, onMove: TimeGridProps['onMove']) {
  const zone = useBusinessZone()
  const columns = useRef<HTMLDivElement>(null)
  const [dragged, setDragged] = useState<Dragged>()
  const startDrag = (press: PointerEvent<HTMLElement>, appointment: Appointment, stretch: Stretch) => {
    if (press.pointerType !== 'mouse' || press.button !== 0) return
    const box = columns.current?.getBoundingClientRect()
    if (!box) return
    let target: Dragged | undefined
    const grabbedAt = (press.clientY - box.top) / pixelsPerMinute + hours.from - stretch.from
    const onPointerMove = (event: globalThis.PointerEvent) => {
      const far = Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY)
      if (!target && far < dragThreshold) return
      const place = columns.current?.getBoundingClientRect() ?? box
      const column = Math.floor(((event.clientX - place.left) / place.width) * days.length)
      const day = days[Math.min(days.length - 1, Math.max(0, column))] ?? ''
      const minute = (event.clientY - place.top) / pixelsPerMinute + hours.from - grabbedAt
      const length = stretch.to - stretch.from
      const from = Math.min(
        hours.to - length,
        Math.max(hours.from, Math.round(minute / snapMinutes) * snapMinutes),
      )
      target = { appointment, day, stretch: { from, to: from + length } }
      setDragged(target)
    }
    const stop = (drop: boolean) => {
      document.removeEventListener('pointermove', onPointerMove)
      document.removeEventListener('pointerup', onPointerUp)
      document.removeEventListener('keydown', onKey)
      setDragged(undefined)
      if (!target) return
      // The click that ends a drag does not open the appointment.
      document.addEventListener('click', swallow, { capture: true, once: true })
      setTimeout(() => document.removeEventListener('click', swallow, { capture: true }))
      const start = instantAt({ day: target.day, minute: target.stretch.from }, zone).toISOString()
      if (drop && Date.parse(start) !== Date.parse(appointment.start)) onMove?.(appointment, start)
    }
    const onPointerUp = () => stop(true)
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && stop(false)
    document.addEventListener('pointermove', onPointerMove)
    document.addEventListener('pointerup', onPointerUp)
    document.addEventListener('keydown', onKey)
  }
  return { columns, dragged, startDrag }
}

function swallow(event: Event): void {
  event.preventDefault()
  event.stopPropagation()
}
