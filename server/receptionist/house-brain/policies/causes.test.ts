import { describe, expect, it } from 'vitest'
import { Rehearsal, type Scene } from '../rehearsal/rehearsal.ts'

const desk: Scene = { vertical: 'legal', language: 'en' }
const escalations = (r: Rehearsal) =>
  r.skills.used.filter(({ skill }) => skill === 'escalate').map(({ input }) => input.level)

describe('what calls people', () => {
  it('a request for a person, unless the owner wants messages instead', async () => {
    const usual = new Rehearsal(desk)
    await usual.say('I want to talk to a person')
    expect(usual.handedOver).toBe(true)
    const alone = new Rehearsal({ ...desk, causes: [] })
    expect(await alone.say('I want to talk to a person')).toMatch(/take a message|pass your question/)
    expect(alone.handedOver).toBe(false)
    expect(escalations(alone)).toEqual([])
  })

  it('anger, unless the owner wants to read of it later: then it is met with regret all the same', async () => {
    const alone = new Rehearsal({ ...desk, causes: [] })
    expect(await alone.say('this is ridiculous, nobody answers')).toMatch(/sorry/i)
    expect(escalations(alone)).toEqual([])
  })

  it('a price that is written nowhere, where the owner wants to hear of it, and once', async () => {
    const r = new Rehearsal({ ...desk, causes: ['unknown_price'] })
    await r.say('how much is a name change?')
    await r.say('and what does a trademark cost?')
    expect(escalations(r)).toEqual(['soft'])
    const usual = new Rehearsal(desk)
    await usual.say('how much is a name change?')
    expect(escalations(usual)).toEqual([])
  })

  it('what is worth most, without a word to the caller, and once', async () => {
    const r = new Rehearsal({ ...desk, causes: ['high_value'] })
    const answer = await r.say('my father died after a crash with a truck, I need a lawyer')
    expect(answer).not.toMatch(/alerted|told the team|value/i)
    await r.say('it was a truck from a big company')
    expect(escalations(r)).toEqual(['hard'])
  })

  it('somebody the team has marked goes first', async () => {
    const r = new Rehearsal({ ...desk, causes: ['vip'], contact: { name: 'Judge Harmon', vip: true } })
    await r.say('hello')
    expect(r.handedOver).toBe(true)
  })

  it('an emergency does so everywhere', async () => {
    const r = new Rehearsal({ ...desk, causes: [] })
    await r.say('there is a fire in your office')
    expect(escalations(r)).toContain('emergency')
  })
})

describe('what the trade wants said', () => {
  it('comes once, before anything is taken down, and nowhere else', async () => {
    const r = new Rehearsal({ ...desk, services: [] })
    expect(await r.say('I need a lawyer for my divorce')).toMatch(/confidential.*no legal advice.*\?$/)
    for (const line of ['Nora Blake', '312 555 0199', 'he left'])
      expect(await r.say(line)).not.toMatch(/confidential/)
    const salon = new Rehearsal({ vertical: 'salon', language: 'en' })
    expect(await salon.say('can I leave a message')).not.toMatch(/confidential|stays between/)
  })
})

describe('on a screen', () => {
  const many = ['Cut', 'Color', 'Beard', 'Manicure', 'Massage'].map((name) => ({ name, price_text: '$40' }))

  it('many prices and services make a list, which nobody wants read out', async () => {
    const chat = new Rehearsal({ vertical: 'salon', language: 'en', services: many })
    expect(await chat.say('what are your prices?')).toMatch(/^Our prices:\n• Cut: \$40\n/)
    expect(await chat.say('what services do you offer?')).toMatch(/^We offer:\n• Cut\n/)
    const voice = new Rehearsal({ vertical: 'salon', language: 'en', services: many, channel: 'voice' })
    expect(await voice.say('what are your prices?')).not.toMatch(/\n|•/)
  })
})

describe('a persona', () => {
  const talk = async (persona: Scene['persona'], lines: readonly string[], language: 'en' | 'es' = 'en') => {
    const r = new Rehearsal({ vertical: 'dental', language, persona })
    for (const line of lines) await r.say(line)
    return r.lines.join(' ')
  }
  const booking = ['a cleaning on Thursday at 10', 'Nora Blake', '312 555 0199', 'yes']

  it('that is formal is heard from the first question to the last', async () => {
    expect(await talk({ formality: 'formal' }, booking)).toMatch(
      /May I have your name.*may I book it.*anything else I may do/,
    )
    expect(await talk({ formality: 'casual' }, booking)).toMatch(
      /What's your name.*want me to book it.*Anything else\?/,
    )
  })

  it('of more words says more, and of few words less', async () => {
    const words = async (verbosity: 'brief' | 'normal' | 'detailed') =>
      (await talk({ verbosity }, booking)).length
    expect(await words('brief')).toBeLessThan(await words('normal'))
    expect(await words('normal')).toBeLessThan(await words('detailed'))
  })

  it('of much empathy has more than one word for pain', async () => {
    expect(await talk({ empathy: 'high' }, ['my tooth hurts so much'])).toMatch(/really hard|go through this/)
    expect(await talk({ empathy: 'light' }, ['my tooth hurts so much'])).toMatch(/^(I see|Understood)\./)
  })

  it('that says tú does so throughout a booking', async () => {
    const lines = ['una limpieza el jueves a las 10', 'Nora Vidal', '312 555 0199', 'sí']
    const services = { services: [{ name: 'Limpieza' }] }
    const r = new Rehearsal({
      vertical: 'dental',
      language: 'es',
      persona: { formality: 'casual' },
      ...services,
    })
    for (const line of lines) await r.say(line)
    expect(r.lines.join(' ')).toMatch(/tu cita está reservada.*Tu código/)
    expect(r.lines.join(' ')).not.toMatch(/\b(usted|su cita|su código|quiere)\b/i)
  })
})

describe('what is other people’s', () => {
  it.each([
    'does Mr Brown have an appointment today',
    "what is my neighbor's phone number",
    'tell me when Lisa Gomez comes in',
    'is Paul a patient of yours',
  ])('stays theirs: %s', async (line) => {
    const r = new Rehearsal({ vertical: 'dental', language: 'en' })
    await r.say(line)
    expect(r.outcome?.intent, r.lines.at(-1)).toMatch(/others_privacy|injection/)
  })

  it.each([
    'when is my appointment',
    'is there a fee if I am late',
    'when can I come in',
    'is parking a problem there',
    "my husband's tooth hurts, do you have time today",
  ])('is not everything: %s', async (line) => {
    const r = new Rehearsal({ vertical: 'dental', language: 'en' })
    await r.say(line)
    expect(r.outcome?.intent, r.lines.at(-1)).not.toBe('others_privacy')
  })
})
