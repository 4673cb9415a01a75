import { bookings } from './en/bookings.ts'
import { dangers } from './en/dangers.ts'
import { before, behind, fillings } from './en/fillings.ts'
import { people } from './en/people.ts'
import { questions } from './en/questions.ts'
import { requests } from './en/requests.ts'
import { social } from './en/social.ts'
import { steering } from './en/steering.ts'
import type { Lessons } from './examples.ts'

export const englishLessons: Lessons = {
  examples: [social, steering, bookings, requests, people, questions],
  dangers,
  fillings,
  before,
  behind,
}
