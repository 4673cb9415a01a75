import { expect, test } from 'vitest'
import type { Appointment } from '#contract/scheduling.ts'
import { layOut, partOn } from './lay-out.ts'

const zone = 'America/New_York'
const day = '2026-03-03'

function appointment(id: string, start: string, end: string): Appointment {
  return { id, start: `${day}T${start}:00-05:00`, end: `${day}T${end}:00-05:00` } as Appointment
}

function place(...appointments: Appointment[]) {
  return layOut(day, appointments, zone).map(({ appointment, column, columns }) => [
    appointment.id,
    column,
    columns,
  ])
}

test('appointments one after another have the whole width', () => {
  expect(place(appointment('a', '09:00', '10:00'), appointment('b', '10:00', '11:00'))).toEqual([
    ['a', 0, 1],
    ['b', 0, 1],
  ])
})

test('those that overlap stand side by side, and a column that became free is used again', () => {
  expect(
    place(
      appointment('long', '09:00', '11:00'),
      appointment('first', '09:00', '10:00'),
      appointment('second', '10:00', '11:00'),
      appointment('alone', '11:00', '12:00'),
    ),
  ).toEqual([
    ['long', 0, 2],
    ['first', 1, 2],
    ['second', 1, 2],
    ['alone', 0, 1],
  ])
})

test('an appointment over midnight has a part on both days', () => {
  const late = { start: '2026-03-04T03:30:00Z', end: '2026-03-04T06:00:00Z' }
  expect(partOn('2026-03-03', late, zone)).toEqual({ from: 22 * 60 + 30, to: 24 * 60 })
  expect(partOn('2026-03-04', late, zone)).toEqual({ from: 0, to: 60 })
  expect(partOn('2026-03-05', late, zone)).toBeUndefined()
})
