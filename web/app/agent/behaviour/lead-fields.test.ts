import { expect, test } from 'vitest'
import type { LeadField } from '#contract/chat.ts'
import { newField, withLabel, withType } from './lead-fields.ts'

const own: LeadField = { key: 'field', label: '', type: 'text', required: false, options: [] }

test('the first field is the name, and its key stays whatever it is called', () => {
  const field = newField([])
  expect(withLabel(field, 'How may we call you?', []).key).toBe('name')
})

test('an own question is stored under a key made from its label, accents and all', () => {
  expect(withLabel(own, '¿Qué número de habitación?', []).key).toBe('que_numero_de_habitacion')
  expect(withLabel(own, '2nd phone', []).key).toBe('field_2nd_phone')
})

test('two questions with the same label keep their answers apart', () => {
  const first = withLabel(own, 'Breed', [])
  expect(withLabel(own, 'Breed', [first]).key).toBe('breed_2')
})

test('an e-mail field is stored where contacts are found by it', () => {
  expect(withType({ ...own, label: 'Your e-mail' }, 'email', [])).toMatchObject({
    key: 'email',
    type: 'email',
  })
})

test('what is no choice keeps no options', () => {
  expect(withType({ ...own, type: 'choice', options: ['a'] }, 'text', []).options).toEqual([])
})
