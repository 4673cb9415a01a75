import { useState } from 'react'
import type { NoSlotCode } from '#contract/scheduling.ts'
import { useAvailability } from '../../data/appointments.ts'
import { useBusinessZone } from '../../ui/business-zone.tsx'
import { shiftDay, wallClockOf } from '../../ui/wall-clock.ts'

/** How many days are looked through for the next free time. */
const lookAheadDays = 13

interface Beginning {
  serviceId: string | undefined
  /** The day that is shown first. */
  day: string
  /** A time that is wished for already. */
  start?: string | undefined
}

/** The choice of a time for a service: what is offered on a day, what is wished for, and whether it can be had. */
export function useSlotChoice({ serviceId, day: firstDay, start: firstStart }: Beginning) {
  const zone = useBusinessZone()
  const [day, setDay] = useState(firstDay)
  const [start, setStart] = useState(firstStart)
  const [override, setOverride] = useState(false)
  const answer = useAvailability(
    serviceId
      ? {
          service_id: serviceId,
          from: day,
          to: shiftDay(day, lookAheadDays),
          limit: 500,
          ...(start && { at: start }),
        }
      : undefined,
  )
  const slots = answer.data?.slots ?? []
  const onDay = (slot: { start: string }) => wallClockOf(new Date(slot.start), zone).day === day
  const wish = start && !answer.isPlaceholderData ? answer.data?.wish : undefined
  const refusal = wish && !wish.available ? wish.reason?.code : undefined
  return {
    day,
    start,
    override,
    loading: answer.isFetching,
    error: answer.error,
    /** What is offered on the day that is shown. */
    slots: slots.filter(onDay),
    /** The first time that is offered on a later day. */
    next: slots.find((slot) => !onDay(slot))?.start,
    /** Why the wished time is not offered; nothing while it is, or while nobody knows. */
    refusal,
    alternatives: refusal ? (wish?.alternatives ?? []) : [],
    /** Why there is nothing at all in the days ahead. */
    emptyReason: answer.data?.reason?.code,
    ready:
      start !== undefined && wish !== undefined && (wish.available || (override && mayOverride(refusal))),
    showDay(next: string) {
      setDay(next)
      setStart(undefined)
      setOverride(false)
    },
    choose(next: string) {
      setStart(next)
      setDay(wallClockOf(new Date(next), zone).day)
      setOverride(false)
    },
    setOverride,
  }
}

export type SlotChoice = ReturnType<typeof useSlotChoice>

/** Members may book outside of what is offered, never over somebody else. */
export function mayOverride(reason: NoSlotCode | undefined): boolean {
  return reason !== undefined && reason !== 'taken' && reason !== 'repeated_hour'
}
