import { expect, test } from 'vitest'
import type { ConversationSummary } from '#contract/conversations.ts'
import type { Appointment } from '#contract/scheduling.ts'
import { lineUp, shareOnItsOwn } from './home.ts'

const now = new Date('2026-03-03T15:00:00Z')
const conversation = (name: string, at: string, changes: Partial<ConversationSummary> = {}) =>
  ({ name, status: 'active', assigned_to: null, last_message_at: at, ...changes }) as ConversationSummary
const appointment = (start: string, end: string) => ({ start, end }) as Appointment

test('what is live stands on top, the rest from the latest to the earliest', () => {
  const entries = lineUp(
    [
      conversation('older', '2026-03-03T13:00:00Z'),
      conversation('live', '2026-03-03T14:59:00Z'),
      conversation('just closed', '2026-03-03T14:59:30Z', { status: 'closed' }),
    ],
    [
      appointment('2026-03-03T20:00:00Z', '2026-03-03T21:00:00Z'),
      appointment('2026-03-03T14:30:00Z', '2026-03-03T15:30:00Z'),
    ],
    now,
  )
  expect(entries.map(({ at, live }) => [at, live])).toEqual([
    ['2026-03-03T14:59:00Z', true],
    ['2026-03-03T14:30:00Z', true],
    ['2026-03-03T20:00:00Z', false],
    ['2026-03-03T14:59:30Z', false],
    ['2026-03-03T13:00:00Z', false],
  ])
})

test('the share that the receptionist did alone leaves out what people stepped into', () => {
  const at = '2026-03-03T13:00:00Z'
  const conversations = [
    conversation('a', at),
    conversation('b', at, { status: 'closed' }),
    conversation('c', at, { status: 'waiting' }),
    conversation('d', at, { status: 'closed', assigned_to: 'somebody' }),
  ]
  expect(shareOnItsOwn(conversations)).toBe(50)
  expect(shareOnItsOwn([])).toBeUndefined()
})
