import { expect, test } from 'vitest'
import type { WeeklyHours } from '#contract/time.ts'
import { formatHours } from './format-hours.ts'

const day = [{ open: '08:00', close: '17:00' }]
const week: WeeklyHours = {
  mon: day,
  tue: day,
  wed: day,
  thu: [
    { open: '08:00', close: '12:00' },
    { open: '13:30', close: '17:00' },
  ],
  fri: day,
}

test('days with the same times stand together, a break is shown, closed days are named', () => {
  expect(formatHours(week, 'en', 'Closed')).toEqual([
    { days: 'Mon–Wed', times: '8 AM–5 PM' },
    { days: 'Thu', times: '8 AM–12 PM, 1:30 PM–5 PM' },
    { days: 'Fri', times: '8 AM–5 PM' },
    { days: 'Sat–Sun', times: 'Closed' },
  ])
})

test('Spanish names its own days', () => {
  expect(formatHours({}, 'es', 'Cerrado')).toEqual([{ days: 'lun–dom', times: 'Cerrado' }])
})
