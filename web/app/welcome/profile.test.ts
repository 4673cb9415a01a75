import { expect, test } from 'vitest'
import { cleanProfile, splitArea } from './profile.ts'

test('only what was filled in is confirmed', () => {
  const service = { name: 'Cleaning', price: null, duration_minutes: 45, description: null }
  expect(
    cleanProfile({
      name: ' Brightside ',
      phone: '',
      hours: { mon: [] },
      services: [service, { ...service, name: ' ' }],
      area: [],
    }),
  ).toEqual({ name: 'Brightside', services: [service] })
})

test('a day that is open makes the hours a fact', () => {
  const hours = { mon: [{ open: '09:00', close: '17:00' }], tue: [] }
  expect(cleanProfile({ hours })).toEqual({ hours })
})

test('towns can be listed with commas, semicolons or lines, each once', () => {
  expect(splitArea('Lakeside, Mill Creek;Lakeside\n Fairview ,')).toEqual([
    'Lakeside',
    'Mill Creek',
    'Fairview',
  ])
})
