import type { Appointment } from '#contract/scheduling.ts'
import { wallClockOf } from '../../ui/wall-clock.ts'
import type { Stretch } from './opening.ts'

/** An appointment in its place on a day: which of several columns side by side it has. */
export interface Placed extends Stretch {
  appointment: Appointment
  column: number
  columns: number
}

/** The part of an appointment that lies on a day, in minutes since midnight; nothing when none does. */
export function partOn(
  day: string,
  { start, end }: Pick<Appointment, 'start' | 'end'>,
  zone: string,
): Stretch | undefined {
  const first = wallClockOf(new Date(start), zone)
  const last = wallClockOf(new Date(end), zone)
  if (first.day > day || last.day < day) return undefined
  const from = first.day < day ? 0 : first.minute
  const to = last.day > day ? 24 * 60 : last.minute
  return from < to ? { from, to } : undefined
}

/** Places the appointments of a day: those that overlap stand side by side, each as wide as its neighbours let it. */
export function layOut(day: string, appointments: Appointment[], zone: string): Placed[] {
  const parts = appointments
    .flatMap((appointment) => {
      const part = partOn(day, appointment, zone)
      return part ? [{ ...part, appointment, column: 0, columns: 1 }] : []
    })
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
  let group: Placed[] = []
  let until = -1
  for (const part of parts) {
    if (part.from >= until) {
      settle(group)
      group = []
    }
    part.column = firstFree(group, part)
    group.push(part)
    until = Math.max(until, part.to)
  }
  settle(group)
  return parts
}

function firstFree(group: Placed[], part: Stretch): number {
  for (let column = 0; ; column++) {
    const last = group.findLast((placed) => placed.column === column)
    if (!last || last.to <= part.from) return column
  }
}

function settle(group: Placed[]): void {
  const columns = Math.max(0, ...group.map(({ column }) => column)) + 1
  for (const placed of group) placed.columns = columns
}
