import { describe, expect, it } from 'vitest'
import { Rehearsal, type Scene } from '../rehearsal/rehearsal.ts'

const plumber = {
  vertical: 'home_services' as const,
  business: 'Lakeside Plumbing',
  area: ['Springfield', 'Riverton'],
  services: [
    { name: 'Boiler service', duration_minutes: 60, price_text: 'from $90' },
    { name: 'Boiler repair', duration_minutes: 90, price_text: '$140' },
    { name: 'Drain cleaning', duration_minutes: 60, price_text: '$110' },
  ],
} satisfies Scene
const talk = async (lines: readonly string[], scene: Scene = plumber) => {
  const r = new Rehearsal({ ...scene })
  let last = ''
  for (const line of lines) last = await r.say(line)
  return { r, last }
}

describe('what is only talk', () => {
  it.each(['Good morning! How are you today?', 'hey, how’s it going?'])(
    '%s is no question about the business',
    async (line) => {
      const { r, last } = await talk([line])
      expect(last).toMatch(/well.*\?$/i)
      expect(r.outcome?.answered).toBe(true)
    },
  )

  it('is no gap, also when it was not understood', async () => {
    const { r } = await talk(['purple monkey dishwasher'])
    expect(r.outcome).toMatchObject({ answered: true, confidence: 0, sources: [] })
  })

  it('ok in front of another wish is no yes to a message', async () => {
    const { r } = await talk(['do you dig wells?', 'ok can someone look at my boiler on Monday?'])
    expect(r.state).toMatchObject({ task: { kind: 'book' } })
  })

  it('a word of agreement in front of a number is no name', async () => {
    const { r } = await talk(['drain cleaning on Thursday at 10', '12 Birch Lane', 'fine, 312 555 0199'])
    expect(r.sentences.join(' ')).toMatch(/name/)
  })

  it('a complaint in passing is not taken for a yes', async () => {
    const { r } = await talk([
      'how much is a septic tank?',
      'I have a leaking boiler, can you come tomorrow?',
    ])
    expect(r.skills.done).not.toContain('take_message')
    expect(r.sentences.join(' ')).not.toMatch(/your name/)
  })
})

describe('a language', () => {
  it('goes back with the words of the caller, and every turn tells which it was', async () => {
    const r = new Rehearsal(plumber)
    await r.say('do you speak Spanish?')
    expect(r.outcome?.language).toBe('es')
    expect(await r.say('no, never mind, what are your hours on Monday?')).toMatch(/8 AM to 5 PM/)
    expect(r.outcome?.language).toBe('en')
  })

  it('of the team is a question about the team', async () => {
    const { last } = await talk(['does anybody on your team speak Spanish?'], {
      ...plumber,
      pages: [{ about: ['speak spanish'], text: 'Rosa speaks Spanish.' }],
    })
    expect(last).toBe('Rosa speaks Spanish.')
  })
})

describe('questions about appointments are no appointments', () => {
  it.each(['How will I know my appointment is confirmed?', '¿Cómo sé que mi cita está confirmada?'])(
    '%s',
    async (line) => {
      const { r, last } = await talk([line])
      expect(last).toMatch(/e-mail|correo/)
      expect(r.skills.done).toEqual([])
      expect(r.outcome?.answered).toBe(true)
    },
  )

  it.each([
    'How many times can I reschedule?',
    '¿Cuántas veces puedo cambiar la cita?',
    'Do you take walk-ins?',
    'can I cancel for free?',
  ])('%s asks for no code', async (line) => {
    const { r, last } = await talk([line])
    expect(last).not.toMatch(/code|código/)
    expect(r.outcome?.answered).toBe(false)
  })

  it('a no to the question for the code ends the matter', async () => {
    const { r, last } = await talk(['I need to cancel my appointment', 'no thanks'])
    expect(last).toMatch(/left that|stop here|nothing was changed/)
    expect(r.state).toMatchObject({ task: null })
  })
})

describe('prices', () => {
  it('of a repair are none of an installation', async () => {
    const { r, last } = await talk(['how much is it to install a boiler?'], {
      ...plumber,
      services: plumber.services.slice(1),
    })
    expect(last).toMatch(/guess|publish.*What I do know: boiler repair, \$140/)
    expect(r.outcome?.answered).toBe(false)
  })

  it('are given to those who write as they talk', async () => {
    const { last } = await talk(['yo whats ur prices lol'], { ...plumber, language: 'en' })
    expect(last).toMatch(/\$110/)
  })
})

describe('somebody by name', () => {
  it('gets the message, and is not taken for the one who leaves it', async () => {
    const { r, last } = await talk([
      "I'd like to leave a message for Priya",
      'The invoice has the wrong street',
      'Ana Diaz',
      '312 555 0199',
    ])
    expect(last).toMatch(/^Thank you, Ana Diaz\./)
    expect(r.skills.lastInput('take_message')).toMatchObject({
      name: 'Ana Diaz',
      message: 'For Priya: The invoice has the wrong street',
    })
  })

  it('is told of in one sentence', async () => {
    const { r } = await talk([
      'please tell Joel that his part has arrived',
      'Kim from Harbor Supply, 312 555 0199',
    ])
    expect(r.skills.lastInput('take_message')).toMatchObject({
      name: 'Kim',
      phone: expect.stringContaining('5550199'),
    })
  })

  it('is named to the team when asked for', async () => {
    const { last } = await talk(['Can I speak to Mara?'])
    expect(last).toMatch(/speak with Mara|asking for Mara/)
  })
})

describe('people in pain', () => {
  it('hear sympathy, and nothing cheerful', async () => {
    const { last } = await talk(['I have a terrible toothache'], {
      vertical: 'dental',
      services: [{ name: 'Exam' }, { name: 'Cleaning' }],
    })
    expect(last).toMatch(/sorry.*exam\./)
    expect(last).not.toMatch(/gladly|great|lovely/i)
  })
})

describe('people who are upset', () => {
  it('are handed over once, however often they say it', async () => {
    const { r, last } = await talk(['this is ridiculous, nobody called me back', 'you people are useless'])
    expect(r.skills.done.filter((skill) => skill === 'escalate')).toHaveLength(1)
    expect(last).toMatch(/sorry|understand/)
    expect(last).toMatch(/team knows|been told/)
  })
})

describe('hours', () => {
  const split = {
    mon: [
      { open: '09:30', close: '14:00' },
      { open: '16:00', close: '20:00' },
    ],
    fri: [{ open: '09:30', close: '15:00' }],
  }
  it.each([
    ['are you open on Fridays?', "Yes, on Fridays we're open from 9:30 AM to 3 PM."],
    ['are you open Friday at 5?', "No, on Fridays we're open from 9:30 AM to 3 PM."],
    ['when do you close on Fridays?', 'On Fridays we close at 3 PM.'],
    [
      '¿Abren los lunes?',
      'Sí, los lunes abrimos de 9:30 de la mañana a 2 de la tarde y de 4 de la tarde a 8 de la noche.',
    ],
    ['¿A qué hora abren los viernes?', 'Los viernes abrimos a las 9:30 de la mañana.'],
    [
      'are you open on weekends?',
      "No, we're closed on Saturdays and Sundays. We're open Monday from 9:30 AM",
    ],
  ])('%s', async (line, answer) => {
    const { last } = await talk([line], { ...plumber, hours: split })
    expect(last.startsWith(answer), last).toBe(true)
  })
})

describe('while a booking waits for its yes', () => {
  const ready = ['drain cleaning on Thursday at 10', '12 Birch Lane', 'Nora Blake', '312 555 0199']

  it.each(['yes, Thursday at 10', 'yes, Nora Blake', 'yes that is right'])('"%s" is one', async (line) => {
    const { r } = await talk([...ready, line])
    expect(r.skills.done).toEqual(['book_appointment'])
  })

  it.each(['is that a Thursday?', 'what day is that'])('"%s" is answered and is none', async (line) => {
    const { r, last } = await talk([...ready, line])
    expect(last).toMatch(/^(That|It) is Thursday, March 5 at 10 AM\..*\?$/)
    expect(r.skills.done).toEqual([])
  })

  it('of two times, the other one is the second', async () => {
    const { r } = await talk(['drain cleaning as soon as possible', 'the other one'])
    expect(r.skills.lastInput('hold_slot')).toMatchObject({ start: '2026-03-02T16:30:00Z' })
  })
})

describe('people who come late, or ask who is there', () => {
  it.each(["I'm running 10 minutes late for my appointment", 'just tell Bob that the pump is broken again'])(
    'are passed on in their own words: %s',
    async (line) => {
      const { r } = await talk([line, 'Nora Blake', '312 555 0199'])
      expect(r.skills.lastInput('take_message')?.message).toContain(line)
    },
  )

  it('hear who is speaking', async () => {
    expect((await talk(['who is this?'])).last).toMatch(/virtual receptionist/)
  })
})
