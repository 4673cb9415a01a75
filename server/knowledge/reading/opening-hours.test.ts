import { expect, test } from 'vitest'
import { readOpeningHours } from './opening-hours.ts'

const say = (text: string) => {
  const read = readOpeningHours(text)
  return (
    read &&
    Object.entries(read.hours)
      .map(
        ([day, openings]) =>
          `${day} ${openings.map(({ open, close }) => `${open}-${close}`).join('+') || 'closed'}`,
      )
      .join(', ')
  )
}
const week = (days: string, hours: string) =>
  days
    .split(' ')
    .map((day) => `${day} ${hours}`)
    .join(', ')

test.each([
  ['Mon–Fri 9–5:30, Sat closed', `${week('mon tue wed thu fri', '09:00-17:30')}, sat closed`],
  [
    '8:00am - 9:00pm (Weekdays), 10am - 4pm (Weekends)',
    `${week('mon tue wed thu fri', '08:00-21:00')}, ${week('sat sun', '10:00-16:00')}`,
  ],
  [
    'Lunes a viernes de 9:00 a 14:00 y de 16:00 a 19:00',
    week('mon tue wed thu fri', '09:00-14:00+16:00-19:00'),
  ],
  ['Mo-Fr 09:00-17:00', week('mon tue wed thu fri', '09:00-17:00')],
  ['Wednesday — 8AM-4:30PM', 'wed 08:00-16:30'],
  ['Open 24/7', week('mon tue wed thu fri sat sun', '00:00-24:00')],
  ['Mon, Wed & Fri 8am to noon', week('mon wed fri', '08:00-12:00')],
  ['Tues - Thurs 1-5pm', week('tue wed thu', '13:00-17:00')],
  ['Sábados 10:00 a 14:00 hrs. Domingos cerrado', 'sat 10:00-14:00, sun closed'],
  ['Monday-Saturday: 8:00 a.m. – 6:00 p.m.', week('mon tue wed thu fri sat', '08:00-18:00')],
  ['Fri - Sun 11am-11pm', week('fri sat sun', '11:00-23:00')],
])('%s', (text, expected) => {
  const order = (line: string | null) => line?.split(', ').sort().join(', ')
  expect(order(say(text))).toBe(order(expected))
})

test.each([
  'We marry people in March',
  'Call us on Monday',
  "We're here to help",
  'The 9-5 grind',
  'Paragraph 4 to 6',
])('%s: no hours in it', (text) => {
  expect(readOpeningHours(text)).toBeNull()
})
