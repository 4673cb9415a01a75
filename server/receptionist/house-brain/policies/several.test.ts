import { describe, expect, it } from 'vitest'
import { Rehearsal } from '../rehearsal/rehearsal.ts'
import { splitQuestions } from './several.ts'

const scene = {
  vertical: 'dental' as const,
  pages: [{ about: ['cigna'], text: 'We take Cigna.' }],
}

describe('several questions in one breath', () => {
  it('are answered in their order, without a question between them', async () => {
    const r = new Rehearsal(scene)
    expect(await r.say('are you open on Tuesdays, how much is a cleaning and do you take Cigna?')).toBe(
      "Yes, on Tuesdays we're open from 8 AM to 5 PM. Check-up and cleaning: $120. We take Cigna.",
    )
    expect(r.outcome).toMatchObject({ answered: true, sources: [{ title: 'Our practice' }] })
  })

  it('admit once, at the end, what nobody knows', async () => {
    const r = new Rehearsal(scene)
    expect(await r.say('what are your hours and do you have a playground?')).toMatch(
      /8 AM to 5 PM.*the rest.*Shall I take a message/,
    )
    expect(r.outcome).toMatchObject({ answered: false })
  })

  it('do not swallow the wish that stands among them', async () => {
    const r = new Rehearsal(scene)
    const answer = await r.say("I'd like a whitening on Thursday, how long does it take and where are you?")
    expect(answer).toMatch(/90 minutes.*200 Main Street.*Thursday.*\?$/)
  })

  it('answer in Spanish too, whatever stands before the first one', async () => {
    const r = new Rehearsal({ ...scene, language: 'es' })
    expect(await r.say('buenas, ¿cuánto vale una limpieza y dónde están?')).toMatch(/\$120.*200 Main Street/)
  })
})

it.each([
  ['how much is a cleaning and a filling?', ['how much is a cleaning a filling?']],
  ['is there parking and is it free?', ['is there parking is it free?']],
  ['hi there, what are your hours and the address?', ['what are your hours', 'the address?']],
  ['do you take Delta, Cigna and MetLife?', ['do you take Delta Cigna MetLife?']],
])('%s stays together where it belongs together', (text, parts) => {
  expect(splitQuestions(text, 'en')).toEqual(parts)
})
