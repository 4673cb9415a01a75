import { describe, expect, it } from 'vitest'
import type { State, UnderstandInput } from './types.ts'
import { understand } from './understand.ts'

const now = Temporal.PlainDateTime.from('2026-06-10T09:30')
const stateAfter = (known: State, text: string, rest: Partial<UnderstandInput> = {}) =>
  understand({ text, lang: 'en', now, zone: 'America/Denver', known, ...rest }).state

const proposed = { date: 'next Friday', time: '4 pm', provider: 'Anna' }

describe('what is known after an utterance', () => {
  it('grows by what is said, and the last one said wins', () => {
    const first = stateAfter({}, 'Friday at 2')
    expect(first).toMatchObject({ date: '2026-06-12', time: '14:00' })
    expect(stateAfter(first, 'actually make it 3:30')).toMatchObject({ date: '2026-06-12', time: '15:30' })
    expect(stateAfter(first, 'no, Monday would be better')).toMatchObject({
      date: '2026-06-15',
      time: '14:00',
    })
  })

  it('takes a proposal on a plain yes, in both languages', () => {
    expect(stateAfter({}, 'Sounds good', { proposed })).toEqual({
      date: '2026-06-19',
      time: '16:00',
      provider: 'Anna',
    })
    const spanish = { date: 'el viernes', time: 'a las cuatro de la tarde' }
    expect(stateAfter({}, 'sí, perfecto', { lang: 'es', proposed: spanish })).toEqual({
      date: '2026-06-12',
      time: '16:00',
    })
  })

  it('takes the rest of a proposal that is changed in part', () => {
    expect(stateAfter({}, 'yes but at five', { proposed })).toMatchObject({
      date: '2026-06-19',
      time: '17:00',
    })
  })

  it('takes nothing from a refusal or a question', () => {
    expect(stateAfter({}, "no, that doesn't work", { proposed })).toEqual({})
    expect(stateAfter({}, 'where are you?', { proposed })).toEqual({})
  })

  it('finds the proposal in our last sentence', () => {
    const said = { said_before: 'Dr. Weber is free at 5 pm. Shall I book it?' }
    expect(stateAfter({}, 'yes please', said)).toMatchObject({ time: '17:00' })
    expect(stateAfter({}, 'okay', { said_before: 'Unfortunately 5 pm is not available.' })).toEqual({})
  })

  it('forgets what is refused by name', () => {
    expect(stateAfter({ date: '2026-06-12' }, 'not Friday')).toEqual({
      constraint: { relation: 'not', weekdays: [5] },
    })
  })

  it('keeps the new end of a move', () => {
    expect(stateAfter({}, 'please move it from Tuesday to Thursday')).toMatchObject({ date: '2026-06-18' })
  })

  it('keeps day and time of a move', () => {
    const moved = stateAfter({}, "move Tuesday's appointment to Friday at 10")
    expect(moved).toMatchObject({ date: '2026-06-19', time: '10:00' })
  })

  it('never books the past', () => {
    expect(stateAfter({}, 'it has been leaking since yesterday')).toEqual({})
  })

  it('narrows a part of the day to hours', () => {
    expect(stateAfter({}, 'tomorrow afternoon')).toMatchObject({
      date: '2026-06-11',
      time_from: '12:00',
      time_to: '18:00',
    })
  })
})
