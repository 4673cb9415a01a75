import { expect, test } from 'vitest'
import { toQuery } from './filters.ts'

test('days are days of the business, and the last one is part of the stretch', () => {
  expect(toQuery({ status: 'new', from: '2026-03-08', to: '2026-03-08' }, 'America/New_York')).toEqual({
    status: 'new',
    from: '2026-03-08T05:00:00.000Z',
    to: '2026-03-09T04:00:00.000Z',
  })
})
