import { expect, test } from 'vitest'
import { closuresOn, hoursToShow, type OpeningTimes, openingsOn } from './opening.ts'

const times: OpeningTimes = {
  hours: {
    mon: [
      { open: '08:00', close: '12:00' },
      { open: '13:00', close: '17:00' },
    ],
  },
  holidays: [{ day: '2026-12-28', name: 'Inventory', hours: [{ open: '10:00', close: '12:00' }] }],
}
const wholeDay = { from: 7 * 60, to: 18 * 60 }

test('a break is told apart from closing', () => {
  expect(closuresOn('2026-11-23', times, wholeDay)).toEqual([
    { from: 420, to: 480, why: { kind: 'closed' } },
    { from: 720, to: 780, why: { kind: 'break' } },
    { from: 1020, to: 1080, why: { kind: 'closed' } },
  ])
})

test('a holiday has its own hours and is named where it closes', () => {
  expect(openingsOn('2026-12-28', times)).toEqual([{ from: 600, to: 720 }])
  expect(closuresOn('2026-12-28', times, wholeDay).map(({ why }) => why)).toEqual([
    { kind: 'holiday', name: 'Inventory' },
    { kind: 'holiday', name: 'Inventory' },
  ])
})

test('a day without hours is closed from end to end', () => {
  expect(closuresOn('2026-11-24', times, wholeDay)).toEqual([{ ...wholeDay, why: { kind: 'closed' } }])
})

test('the grid grows for an appointment outside the opening hours, and stays inside the day', () => {
  expect(hoursToShow(['2026-11-23'], times, [])).toEqual({ from: 420, to: 1080 })
  expect(hoursToShow(['2026-11-23'], times, [{ from: 15, to: 1430 }])).toEqual({ from: 0, to: 1440 })
  expect(hoursToShow(['2026-11-24'], times, [])).toEqual({ from: 480, to: 1080 })
})
