import { expect, test } from 'vitest'
import { Expectation, type ScenarioOutcome, type TranscriptTurn } from '#contract/scenarios.ts'
import { freshState } from '../house-brain/state.ts'
import { checkExpectations, type Evidence } from './checks.ts'

const turn = (given: Partial<TranscriptTurn>): TranscriptTurn => ({
  caller: 'Hello',
  agent: 'Hello. How can I help?',
  language: 'en',
  answered: true,
  intent: null,
  brain: 'house',
  skills: [],
  latency_ms: 3,
  ...given,
})
const booking = {
  skill: 'book_appointment',
  ok: true,
  summary: 'Booked Thu 10:00',
  input: { service_id: 'one', name: 'Nina Álvarez', phone: '(212) 555-0187' },
  result: { start: '2026-03-05T15:00:00Z', service: 'Cleaning', code: 'K7M2QX' },
  rehearsed: true,
} as const

function evidence(turns: Partial<TranscriptTurn>[], outcomes: ScenarioOutcome[] = []): Evidence {
  return {
    transcript: turns.map(turn),
    ending: { outcomes, state: null },
    timezone: 'America/New_York',
  }
}
const booked = evidence(
  [{}, { agent: "You're booked: cleaning, Thursday at 10.", skills: [booking] }],
  ['booked'],
)

async function check(expectation: object, found: Evidence) {
  const [result] = await checkExpectations({ expectations: [Expectation.parse(expectation)] }, found)
  return result!
}

/** Each kind with what meets it, and what does not. */
test.each([
  [
    'a slot',
    { kind: 'slot', slot: 'name', equals: 'nina alvarez' },
    { kind: 'slot', slot: 'name', equals: 'Ana' },
  ],
  [
    'a phone',
    { kind: 'slot', slot: 'phone', equals: '+1 212-555-0187' },
    { kind: 'slot', slot: 'phone', equals: '212-555-0188' },
  ],
  [
    'a day',
    { kind: 'slot', slot: 'day', equals: '2026-03-05' },
    { kind: 'slot', slot: 'day', equals: '2026-03-06' },
  ],
  [
    'a time',
    { kind: 'slot', slot: 'time', equals: '10:00' },
    { kind: 'slot', slot: 'time', equals: '15:00' },
  ],
  [
    'what was never understood',
    { kind: 'slot', slot: 'service', equals: 'cleaning' },
    { kind: 'slot', slot: 'address', equals: 'Main Street' },
  ],
  [
    'a skill',
    { kind: 'skill', skill: 'book_appointment', input: { service_id: 'one' } },
    { kind: 'skill', skill: 'book_appointment', input: { service_id: 'two' } },
  ],
  [
    'what a skill found',
    { kind: 'skill', skill: 'book_appointment', result: { service: 'cleaning' } },
    { kind: 'skill', skill: 'book_appointment', result: { service: 'Whitening' } },
  ],
  [
    'a skill that is not used',
    { kind: 'skill', skill: 'escalate', called: false },
    { kind: 'skill', skill: 'book_appointment', called: false },
  ],
  ['words', { kind: 'says', words: 'THURSDAY at 10' }, { kind: 'says', words: 'Friday' }],
  [
    'words that are not said',
    { kind: 'says', words: 'free of charge', said: false },
    { kind: 'says', words: "you're booked", said: false },
  ],
  ['an expression', { kind: 'says', words: '/at \\d+\\./' }, { kind: 'says', words: '/\\$\\d+/' }],
  ['an outcome', { kind: 'outcome', outcome: 'booked' }, { kind: 'outcome', outcome: 'cancelled' }],
  [
    'an outcome that is not reached',
    { kind: 'outcome', outcome: 'escalated', reached: false },
    { kind: 'outcome', outcome: 'booked', reached: false },
  ],
  ['turns', { kind: 'turns', at_most: 2 }, { kind: 'turns', at_most: 1 }],
  ['a language', { kind: 'language', language: 'en' }, { kind: 'language', language: 'es' }],
])('%s: met and missed', async (_, met, missed) => {
  expect(await check(met, booked)).toMatchObject({ passed: true })
  expect(await check(missed, booked)).toMatchObject({ passed: false })
})

test('a claim is honest with the skill that makes it true, and not before it', async () => {
  expect(await check({ kind: 'honest' }, booked)).toMatchObject({ passed: true, code: 'honest' })
  const unbacked = evidence([{ agent: "Great. You're booked for Thursday." }, { skills: [booking] }])
  expect(await check({ kind: 'honest' }, unbacked)).toMatchObject({
    passed: false,
    code: 'unbacked_claim',
    found: "You're booked for Thursday.",
    turn: 1,
  })
  const refused = evidence([{ agent: 'Su cita está reservada.', skills: [{ ...booking, ok: false }] }])
  expect((await check({ kind: 'honest' }, refused)).passed).toBe(false)
})

test('a refused skill is not done, and the reason is told', async () => {
  const refused = evidence([
    { skills: [{ ...booking, ok: false, summary: 'That time has just been taken.' }] },
  ])
  expect(await check({ kind: 'skill', skill: 'book_appointment' }, refused)).toMatchObject({
    passed: false,
    why: 'It was refused: That time has just been taken.',
    turn: 1,
  })
})

test('what is only noted counts as understood', async () => {
  const noted = {
    ...evidence([{}]),
    ending: { outcomes: [], state: { ...freshState('en'), person: { name: 'Ole Berg' } } },
  }
  expect((await check({ kind: 'slot', slot: 'name', equals: 'Ole Berg' }, noted)).passed).toBe(true)
})

test('an expression that takes for ever is given up, is no pass, and holds up nobody meanwhile', async () => {
  const long = evidence([{ agent: `${'a'.repeat(5_000)}!` }])
  const startedMs = performance.now()
  const result = await check({ kind: 'says', words: '/(a+)+$/', said: false }, long)
  expect(result).toMatchObject({ passed: false, code: 'slow_pattern' })
  expect(performance.now() - startedMs).toBeLessThan(10_000)
})

test('the turn in which it went wrong is named', async () => {
  const spanish = evidence([{}, { language: 'es', agent: 'Claro.' }])
  expect(await check({ kind: 'language', language: 'en' }, spanish)).toMatchObject({ turn: 2, found: 'es' })
})
