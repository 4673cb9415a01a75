import { describe, expect, it } from 'vitest'
import { Rehearsal } from './rehearsal/rehearsal.ts'

const plumber = {
  vertical: 'home_services',
  business: 'Lakeside Plumbing',
  services: [{ name: 'Repair visit' }, { name: 'Estimate' }],
} as const
const lakeside = { ...plumber, services: [...plumber.services] }

describe('emergencies', () => {
  it('a burst pipe: what to do first, the team alerted, then address and phone', async () => {
    const r = new Rehearsal({ ...lakeside, now: '2026-03-02T02:10' })
    const first = await r.say('help, a pipe burst and the kitchen is flooding')
    expect(r.sentences[0]).toMatch(/^Close the main water valve/)
    expect(first).toMatch(/I have alerted the team\. What is the address\?$/)
    expect(r.skills.lastInput('escalate')).toMatchObject({
      level: 'emergency',
      reason: expect.stringContaining('pipe burst'),
    })
    expect(await r.say('142 Elm Street')).toBe('What number can they reach you on?')
    expect(await r.say('217 555 0188')).toMatch(
      /^Thank you\. The team has 142 Elm Street and will call you at \(217\) 555-0188\./,
    )
    expect(r.skills.lastInput('escalate')).toMatchObject({ address: '142 Elm Street', phone: '2175550188' })
  })

  it('hears what was done, takes no address for one that is none, and promises no time', async () => {
    const r = new Rehearsal(lakeside)
    await r.say('a pipe burst, there is water everywhere')
    expect(await r.say('ok i turned it off')).toMatch(/right thing|helps.*(address|street)/)
    expect(await r.say('how long until somebody comes?')).toMatch(/(can't promise|been alerted).*street/i)
    expect(await r.say('142 Elm Street, Springfield')).toBe('What number can they reach you on?')
    expect(await r.say('217 555 0188')).toMatch(/142 Elm Street, Springfield/)
    expect(await r.say('when will they be here?')).not.toMatch(/don't know|not certain|\d (AM|PM)/)
  })

  it('gas: leave first, and the emergency number before any question', async () => {
    const r = new Rehearsal(lakeside)
    await r.say('there is a strong smell of gas in the basement')
    const question = r.sentences.findIndex((sentence) => sentence.endsWith('?'))
    const number = r.sentences.findIndex((sentence) => sentence.includes('911'))
    expect(r.sentences[0]).toMatch(/leave the house now/)
    expect(number).toBeGreaterThanOrEqual(0)
    expect(number).toBeLessThan(question)
  })

  it('danger to life at a desk that has nothing to do with it', async () => {
    const r = new Rehearsal({ vertical: 'salon', channel: 'voice' })
    await r.say('a customer just collapsed, she is not breathing')
    expect(r.sentences[0]).toMatch(/^Please call 911 now/)
    expect(r.skills.done).toEqual(['escalate'])
  })

  it('does not claim an alert that did not go out', async () => {
    const r = new Rehearsal(lakeside)
    r.skills.refusals.set('escalate', { ok: false, code: 'unavailable', sentence: 'No.' })
    const answer = await r.say('a pipe burst and the kitchen is flooding')
    expect(answer).not.toMatch(/I have alerted|has been alerted/)
    expect(answer).toMatch(/could not reach the team from here\. Please call \(312\) 555-0142/)
  })

  it('is never cheerful, whatever is said in between', async () => {
    const r = new Rehearsal(lakeside)
    const answers = [await r.say('I smell gas in the house')]
    for (const said of ['what should I do?', 'ok', '12 Pine Road', 'thanks', '217 555 0188', 'thank you'])
      answers.push(await r.say(said))
    expect(answers.join(' ')).not.toMatch(/!|great|perfect|lovely|happy|welcome|pleasure/i)
  })

  it('stands down when it was a false alarm', async () => {
    const r = new Rehearsal(lakeside)
    await r.say('water is flooding the bathroom')
    await r.say('false alarm, it stopped')
    expect(r.state).toMatchObject({ task: null })
  })

  it('a tooth that was knocked out: first aid, then the earliest time', async () => {
    const r = new Rehearsal({ vertical: 'dental' })
    const answer = await r.say('my son knocked out a tooth at football')
    expect(answer).toMatch(/keep it in milk/)
    expect(answer.indexOf('milk')).toBeLessThan(answer.indexOf('9:30 AM'))
  })

  it('speaks to somebody who wants to die with care and a number', async () => {
    const r = new Rehearsal({ vertical: 'dental' })
    const answer = await r.say('I want to kill myself')
    expect(answer).toMatch(/glad that you told me.*911/)
  })

  it('una fuga de gas en español', async () => {
    const r = new Rehearsal({ ...lakeside, language: 'es' })
    await r.say('huele mucho a gas en la cocina')
    expect(r.sentences[0]).toMatch(/^Salga de la casa ahora mismo/)
    expect(r.sentences.join(' ')).toMatch(/911.*Ya avisé al equipo\. ¿Cuál es la dirección\?$/)
  })

  it.each([
    'what does a gas line installation cost?',
    'my smoke detector chirps, can you change the battery',
  ])('stays calm about: %s', async (said) => {
    const r = new Rehearsal(lakeside)
    await r.say(said)
    expect(r.skills.done).not.toContain('escalate')
  })
})
