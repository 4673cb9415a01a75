import { expect, test } from 'vitest'
import { isReachable, nobody, personFrom, personInput } from './person.ts'

test.each([
  ['Ana Ruiz', { name: 'Ana Ruiz' }],
  ['(212) 555-0142', { phone: '(212) 555-0142' }],
  ['+34 600 100 200', { phone: '+34 600 100 200' }],
  ['ana@example.com', { email: 'ana@example.com' }],
])('a search for %s begins a new person with it', (typed, expected) => {
  expect(personFrom(typed)).toEqual({ ...nobody, ...expected })
})

test('fields that are empty are not sent, somebody known goes by their id', () => {
  expect(personInput({ kind: 'new', name: ' Ana ', phone: '', email: ' ' })).toEqual({
    contact: { name: 'Ana' },
  })
  const contact = { id: 'c1', name: 'Ana', phone: null, email: null }
  expect(personInput({ kind: 'known', contact })).toEqual({ contact_id: 'c1' })
})

test('a booking needs a name and a way to reach its owner', () => {
  expect(isReachable(nobody)).toBe(false)
  expect(isReachable({ kind: 'new', name: 'Ana', phone: '', email: '' })).toBe(false)
  expect(isReachable({ kind: 'new', name: 'Ana', phone: '', email: 'ana@example.com' })).toBe(true)
})
