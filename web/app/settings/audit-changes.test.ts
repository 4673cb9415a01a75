import { expect, test } from 'vitest'
import { aboutOf, changesOf } from './audit-changes.ts'

test('each field shows what it was and what it became; nothing is no text', () => {
  expect(
    changesOf({
      before: { role: 'member', phone: null },
      after: { role: 'admin', phone: '+1', list: ['a', 'b'] },
    }),
  ).toEqual([
    { field: 'role', before: 'member', after: 'admin' },
    { field: 'phone', before: undefined, after: '+1' },
    { field: 'list', before: undefined, after: 'a, b' },
  ])
  expect(changesOf({ before: null, after: null })).toEqual([])
})

test('an entry is about its name or address before anything else', () => {
  expect(aboutOf({ before: null, after: { role: 'admin', email: 'sam@example.com' } })).toBe(
    'sam@example.com',
  )
  expect(aboutOf({ before: { name: 'Website form' }, after: null })).toBe('Website form')
  expect(aboutOf({ before: null, after: null })).toBeUndefined()
})
