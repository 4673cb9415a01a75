import { expect, test } from 'vitest'
import { texts } from '../../texts/index.ts'
import { suggestQuestions } from './suggested-questions.ts'

const ask = texts.en.welcome.ask
const service = { name: 'a cleaning', price: '$95', duration_minutes: 45, description: null }

test('the questions come from the site itself: one of its own, its hours, its prices', () => {
  const known = {
    faqs: [{ question: 'Do you take Delta insurance?' }],
    profile: { hours: { mon: [{ open: '09:00', close: '17:00' }] }, services: [service] },
  }
  expect(suggestQuestions(known, ask)).toEqual([
    'Do you take Delta insurance?',
    ask.hours,
    'How much is a cleaning?',
  ])
})

test('a service is named in the middle of a sentence as people write it, and one that is free is not priced', () => {
  const services = [
    { ...service, name: 'First visit', price: 'free' },
    { ...service, name: 'Drain cleaning' },
  ]
  expect(suggestQuestions({ faqs: [], profile: { services } }, ask)).toContain('How much is drain cleaning?')
  const repair = [{ ...service, name: 'AC repair' }]
  expect(suggestQuestions({ faqs: [], profile: { services: repair } }, ask)).toContain(
    'How much is AC repair?',
  )
})

test('a price that no page has is not suggested', () => {
  const questions = suggestQuestions({ faqs: [], profile: { services: [{ ...service, price: null }] } }, ask)
  expect(questions.join()).not.toContain('How much')
  expect(questions).toHaveLength(3)
})

test('without anything read there are still three', () => {
  expect(new Set(suggestQuestions({ faqs: [], profile: undefined }, ask)).size).toBe(3)
})
