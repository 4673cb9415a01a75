import { expect, test } from 'vitest'
import { isSame } from './use-draft.ts'

test('the order of keys and fields without a value make no difference, anything else does', () => {
  expect(isSame({ a: 1, b: { c: [1, 2], d: undefined } }, { b: { c: [1, 2] }, a: 1 })).toBe(true)
  expect(isSame({ list: [1, 2] }, { list: [2, 1] })).toBe(false)
  expect(isSame({ a: null }, { a: '' })).toBe(false)
})
