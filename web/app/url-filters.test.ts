import { expect, test } from 'vitest'
import { isShortText, oneOf, readFilters, withFilters } from './url-filters.ts'

const meant = { status: oneOf(['new', 'won']), q: isShortText }

test('values that mean nothing are left out', () => {
  expect(readFilters(new URLSearchParams('status=old&q=+ana+&other=1'), meant)).toEqual({ q: 'ana' })
  expect(readFilters(new URLSearchParams('status=won'), meant)).toEqual({ status: 'won' })
})

test('an empty filter leaves the address, the rest of it stays', () => {
  expect(String(withFilters(new URLSearchParams('status=new&lead=1'), { status: '', q: 'ana' }))).toBe(
    'lead=1&q=ana',
  )
})
