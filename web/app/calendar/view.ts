import { isDay, shiftDay, weekOf } from '../../ui/wall-clock.ts'

export const views = ['day', 'week', 'list'] as const
export type View = (typeof views)[number]

/** Days that the list shows at once. */
export const listDays = 14

/** Which view the address asks for; a telephone shows the list unless told otherwise. */
export function readView(
  params: URLSearchParams,
  today: string,
  narrow: boolean,
): { view: View; day: string } {
  const asked = params.get('view') as View | null
  const day = params.get('day')
  return {
    view: asked && views.includes(asked) ? asked : narrow ? 'list' : 'week',
    day: isDay(day) ? day : today,
  }
}

/** The days that a view shows. */
export function daysOf(view: View, day: string): string[] {
  if (view === 'day') return [day]
  if (view === 'week') return weekOf(day)
  return Array.from({ length: listDays }, (_, position) => shiftDay(day, position))
}

/** The day to show after a step forward or back. */
export function stepFrom(view: View, day: string, direction: 1 | -1): string {
  return shiftDay(day, direction * { day: 1, week: 7, list: listDays }[view])
}
