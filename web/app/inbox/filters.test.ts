import { expect, test } from 'vitest'
import { readFilters } from '../url-filters.ts'
import { inboxFilters, startOf, toQuery } from './filters.ts'

const zone = 'America/New_York'

test('an address tells the filters, and what means nothing in it is left out', () => {
  const params = new URLSearchParams('status=waiting&urgency=huge&q=%20tankless%20&from=2026-02-31&page=2')
  expect(readFilters(params, inboxFilters)).toEqual({ status: 'waiting', q: 'tankless' })
})

test('days are those of the business, and the last one is part of what is asked for', () => {
  expect(toQuery({ from: '2026-03-07', to: '2026-03-08' }, zone)).toEqual({
    from: '2026-03-07T05:00:00.000Z',
    to: '2026-03-09T04:00:00.000Z',
  })
})

test('a day begins at its own midnight also at the edges of the world', () => {
  expect(startOf('2026-03-03', 'Pacific/Kiritimati')).toBe('2026-03-02T10:00:00.000Z')
  expect(startOf('2026-03-03', 'Pacific/Pago_Pago')).toBe('2026-03-03T11:00:00.000Z')
})

test('the receptionist is named as the API names it', () => {
  const agent = '0198a000-0000-7000-8000-000000000001'
  expect(toQuery({ agent, needs_you: 'true' }, zone)).toEqual({ agent_id: agent, needs_you: 'true' })
})
