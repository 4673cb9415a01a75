import { bookings } from './es/bookings.ts'
import { dangers } from './es/dangers.ts'
import { before, behind, fillings } from './es/fillings.ts'
import { people } from './es/people.ts'
import { questions } from './es/questions.ts'
import { requests } from './es/requests.ts'
import { social } from './es/social.ts'
import { steering } from './es/steering.ts'
import type { Lessons } from './examples.ts'

export const spanishLessons: Lessons = {
  examples: [social, steering, bookings, requests, people, questions],
  dangers,
  fillings,
  before,
  behind,
}
