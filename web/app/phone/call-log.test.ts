import { expect, test } from 'vitest'
import { addCaller, addEvent, type CallLine } from './call-log.ts'

test('an answer grows under its turn, with what was done and how long it took', () => {
  let lines: CallLine[] = []
  lines = addEvent(lines, { type: 'say', turn: 0, text: 'Hello.', language: 'en' })
  lines = addCaller(lines, 1, 'Are you open?')
  lines = addEvent(lines, { type: 'say', turn: 1, text: 'Yes,', language: 'en' })
  lines = addEvent(lines, { type: 'say', turn: 1, text: ' until six.', language: 'en' })
  lines = addEvent(lines, {
    type: 'done',
    turn: 1,
    language: 'en',
    first_words_ms: 12,
    done_ms: 20,
  })
  expect(lines.map(({ who, text, waitedMs }) => [who, text, waitedMs])).toEqual([
    ['receptionist', 'Hello.', null],
    ['caller', 'Are you open?', null],
    ['receptionist', 'Yes, until six.', 12],
  ])
})

test('a transfer shows at the last line', () => {
  const lines = addEvent(addCaller([], 1, 'A person, please.'), { type: 'transfer', to: '+12125550111' })
  expect(lines.at(-1)!.transferTo).toBe('+12125550111')
})
