import { expect, test } from 'vitest'
import { daysOf, readView, stepFrom } from './view.ts'

const today = '2026-11-20'

test('opens on now: the week on a desk, the list on a telephone', () => {
  expect(readView(new URLSearchParams(), today, false)).toEqual({ view: 'week', day: today })
  expect(readView(new URLSearchParams(), today, true)).toEqual({ view: 'list', day: today })
})

test('the address decides, as far as it means something', () => {
  expect(readView(new URLSearchParams('view=day&day=2026-12-01'), today, true)).toEqual({
    view: 'day',
    day: '2026-12-01',
  })
  expect(readView(new URLSearchParams('view=year&day=soon'), today, false)).toEqual({
    view: 'week',
    day: today,
  })
})

test('a step goes as far as the view reaches', () => {
  expect(daysOf('week', today)[0]).toBe('2026-11-16')
  expect(stepFrom('week', today, -1)).toBe('2026-11-13')
  expect(stepFrom('day', '2026-12-31', 1)).toBe('2027-01-01')
  expect(daysOf('list', today)).toHaveLength(14)
})
