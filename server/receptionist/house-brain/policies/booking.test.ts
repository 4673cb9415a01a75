import { describe, expect, it } from 'vitest'
import { Rehearsal } from '../rehearsal/rehearsal.ts'
import { taken } from '../rehearsal/skills.ts'

/** Monday, March 2, 2026, 9:15 in Chicago; the practice is open on weekdays from 8 to 5. */
const dental = { vertical: 'dental' } as const

describe('booking', () => {
  it('takes everything that one sentence says and asks only for the rest', async () => {
    const r = new Rehearsal(dental)
    expect(await r.say('Can I get a cleaning on Thursday at 10?')).toBe(
      'Thursday, March 5 at 10 AM is free. What name shall I put it under?',
    )
    expect(await r.say('Nora Blake')).toBe('What is the best phone number or e-mail for the confirmation?')
    expect(await r.say('312 555 0199')).toBe(
      'Check-up and cleaning on Thursday, March 5 at 10 AM for Nora Blake: shall I book it?',
    )
    expect(r.skills.done).toEqual([])
    expect(await r.say('yes please')).toBe(
      "You're booked: check-up and cleaning, Thursday, March 5 at 10 AM. Your confirmation code is K7M2QX. Is there anything else?",
    )
    expect(r.skills.done).toEqual(['book_appointment'])
    expect(r.skills.lastInput('book_appointment')).toMatchObject({
      service_id: 'service-1',
      start: '2026-03-05T16:00:00Z',
      hold_id: 'hold-1',
      name: 'Nora Blake',
      phone: '3125550199',
    })
  })

  it('asks what, then when, then offers three times that are free', async () => {
    const r = new Rehearsal(dental)
    r.skills.busy.add('2026-03-04T08:00')
    expect(await r.say("I'd like to make an appointment")).toMatch(/What would you like to come in for\?/)
    expect(await r.say('whitening')).toBe('Which day and time would suit you?')
    expect(await r.say('Wednesday morning')).toBe(
      'I have Wednesday, March 4 at 8:30 AM, 10 AM or 11:30 AM. Which do you prefer?',
    )
    expect(await r.say('the second one')).toBe('What name shall I put it under?')
    expect(r.skills.lastInput('hold_slot')).toMatchObject({ start: '2026-03-04T16:00:00Z' })
  })

  it('follows two changes of mind, keeps the time of day, and reads the last one back', async () => {
    const r = new Rehearsal(dental)
    await r.say('book a cleaning for Thursday at 2:30 pm')
    expect(await r.say('no wait, make it Friday')).toMatch(/Friday, March 6 at 2:30 PM is (free|open)\./)
    await r.say('Nora Blake')
    await r.say('nora@example.com')
    expect(await r.say('actually, 9 am would be better')).toMatch(/Friday, March 6 at 9 AM.*Nora Blake.*\?$/)
    await r.say('yes')
    expect(r.skills.lastInput('book_appointment')).toMatchObject({ start: '2026-03-06T15:00:00Z' })
    expect(r.skills.done).toEqual(['book_appointment'])
  })

  it('answers a question in between and comes back to its own in other words', async () => {
    const r = new Rehearsal({
      ...dental,
      pages: [{ about: ['parking'], text: 'There is free parking behind the building.' }],
    })
    await r.say('I need a cleaning')
    expect(await r.say('wait, what are your hours?')).toBe(
      "We're open Monday to Friday from 8 AM to 5 PM. We're closed on Saturdays and Sundays. When would you like to come?",
    )
    expect(await r.say('and is there parking?')).toBe(
      'There is free parking behind the building. So, which day is good for you?',
    )
    expect(r.outcome).toMatchObject({ answered: true, confidence: 0.9 })
    expect(r.outcome?.sources).toHaveLength(1)
    expect(await r.say('Tuesday at 9')).toMatch(/tomorrow, Tuesday, March 3 at 9 AM is (free|open)\./i)
  })

  it.each([
    ['anything later?', 'Thursday, March 5 at 2 PM'],
    ['another day please', 'Wednesday, March 4'],
    ['not Thursday', 'March 4'],
    ['as soon as possible', 'today at 9:30 AM'],
    ['none of those work', 'Thursday, March 5 at 12:30 PM'],
  ])('understands "%s" after an offer', async (said, expected) => {
    const r = new Rehearsal({
      ...dental,
      hours: {
        wed: [{ open: '12:00', close: '14:00' }],
        thu: [{ open: '12:00', close: '15:00' }],
        mon: [{ open: '08:00', close: '10:00' }],
      },
    })
    expect(await r.say('a cleaning on Thursday before 2 pm')).toMatch(/March 5 at noon, 1 PM or 1:30 PM/)
    expect(await r.say(said)).toContain(expected)
  })

  it('says why a day is impossible and offers the nearest times', async () => {
    const r = new Rehearsal(dental)
    expect(await r.say('can I come for a cleaning on Saturday?')).toMatch(
      /^We're closed on Saturday, March 7\. .*Friday, March 6.*\?$/,
    )
  })

  it('asks again for what is wrong, and only for that', async () => {
    const r = new Rehearsal({ ...dental, channel: 'voice' })
    await r.say('a cleaning on Thursday at 10, please')
    await r.say('Nora Blake')
    await r.say('312 555 0199')
    expect(await r.say('no, the number is wrong')).toMatch(/digit by digit\?$/)
    expect(await r.say('312 555 0198')).toMatch(/3 1 2, 5 5 5, 0 1 9 8\. Is that (right|correct)\?$/)
    expect(await r.say('yes')).toMatch(/Thursday, March 5 at 10 AM for Nora Blake/)
  })

  it('looks a question about bookings up instead of booking', async () => {
    const pages = [{ about: ['reschedule'], text: 'You can reschedule twice, up to 24 hours before.' }]
    const r = new Rehearsal({ ...dental, pages })
    expect(await r.say('how many times can I reschedule?')).toBe(
      'You can reschedule twice, up to 24 hours before.',
    )
    expect(await r.say('do you give flu shots without an appointment?')).toMatch(
      /don't have|don't know|not certain/,
    )
    expect(await r.say('do you have any openings tomorrow?')).toMatch(/come in for/)
  })

  it('lets a held time go when the mind changes, so that it can be had again', async () => {
    const r = new Rehearsal(dental)
    await r.say('a cleaning on Thursday at 10, please')
    await r.say('no, Friday at 9')
    expect(await r.say('sorry, Thursday at 10 was better after all')).toMatch(/March 5 at 10 AM/)
    expect([...r.skills.holds.values()]).toEqual(['2026-03-05T16:00:00Z'])
  })

  it('claims nothing when somebody else was quicker, and offers another time', async () => {
    const r = new Rehearsal(dental)
    await r.say('a cleaning on Thursday at 10, please')
    await r.say('Nora Blake')
    await r.say('312 555 0199')
    r.skills.refusals.set('book_appointment', taken)
    const answer = await r.say('yes')
    expect(answer).not.toMatch(/booked/i)
    expect(answer).toMatch(/just been taken|was quicker/)
    expect(answer).toMatch(/\?$/)
  })

  it('says that nothing is booked when booking fails, and offers a message', async () => {
    const r = new Rehearsal(dental)
    await r.say('a cleaning on Thursday at 10, please')
    await r.say('Nora Blake')
    await r.say('312 555 0199')
    r.skills.refusals.set('book_appointment', { ok: false, code: 'unavailable', sentence: 'No.' })
    expect(await r.say('yes')).toMatch(/nothing is booked/)
  })

  it('finds the one problem visit of a plumber and asks for the address once', async () => {
    const r = new Rehearsal({
      vertical: 'home_services',
      services: [{ name: 'Repair visit' }, { name: 'Estimate' }],
    })
    await r.say('my dishwasher is not draining, can somebody come tomorrow at 11')
    expect(await r.say('12 Pine Road, Springfield')).toBe('What name shall I put it under?')
    await r.say('Rob Hale')
    await r.say('217-555-0188')
    await r.say('yes')
    expect(r.skills.lastInput('book_appointment')).toMatchObject({
      service_id: 'service-1',
      notes: expect.stringContaining('12 Pine Road'),
    })
  })
})

describe('changing an appointment', () => {
  async function booked() {
    const r = new Rehearsal(dental)
    await r.say('a cleaning on Thursday at 10, please')
    await r.say('Nora Blake')
    await r.say('312 555 0199')
    await r.say('yes')
    return r
  }

  it('moves what was just booked without asking for a code, at the same time of day', async () => {
    const r = await booked()
    expect(await r.say('can I move it to Friday?')).toBe(
      'Shall I move check-up and cleaning to Friday, March 6 at 10 AM?',
    )
    expect(r.skills.done).not.toContain('reschedule_appointment')
    expect(await r.say('yes')).toMatch(/^Done: check-up and cleaning is now Friday, March 6 at 10 AM\./)
    expect(r.skills.done).toEqual(['book_appointment', 'reschedule_appointment'])
  })

  it('cancels by code and phone in another conversation, only after a yes', async () => {
    const earlier = await booked()
    const r = new Rehearsal(dental)
    r.skills.appointments.push(...earlier.skills.appointments)
    expect(await r.say('I have to cancel my appointment')).toMatch(/confirmation code/)
    expect(await r.say('K7M2QX')).toMatch(/phone number or e-mail/)
    expect(await r.say('312-555-0199')).toBe(
      'Shall I cancel check-up and cleaning on Thursday, March 5 at 10 AM?',
    )
    expect(r.skills.done).toEqual([])
    expect(await r.say('yes')).toMatch(/^Check-up and cleaning on Thursday, March 5 at 10 AM is cancelled\./)
    expect(r.skills.done).toEqual(['cancel_appointment'])
  })

  it('tells nothing about an appointment to somebody with the wrong phone number', async () => {
    const earlier = await booked()
    const r = new Rehearsal(dental)
    r.skills.appointments.push(...earlier.skills.appointments)
    await r.say('cancel my appointment please')
    await r.say('K7M2QX')
    const answer = await r.say('312-555-0100')
    expect(answer).not.toMatch(/Thursday|cleaning/i)
    expect(r.skills.done).toEqual([])
  })

  it('keeps the appointment when the answer is no', async () => {
    const r = await booked()
    await r.say('cancel my appointment')
    expect(await r.say('no')).toMatch(/^Then it stays/)
    expect(r.skills.appointments).toHaveLength(1)
  })
})

describe('changes of mind', () => {
  const plumber = {
    vertical: 'home_services',
    business: 'Lakeside Plumbing',
    services: [
      { name: 'Drain cleaning', duration_minutes: 60, price_text: '$110' },
      { name: 'Boiler repair' },
    ],
  } as const
  const open = async (...lines: string[]) => {
    const r = new Rehearsal({ ...plumber, services: [...plumber.services] })
    let last = ''
    for (const line of lines) last = await r.say(line)
    return { r, last }
  }

  it('are heard while an address is asked for, and are no address', async () => {
    const { last } = await open('drain cleaning on Thursday at 10', 'actually make it Friday same time')
    expect(last).toMatch(/Friday, March 6 at 10 AM.*address/)
  })

  it.each(['yes please', 'Jon Smith', 'actually no', 'jon@example.com'])('%s is no address', async (line) => {
    const { r } = await open('drain cleaning on Thursday at 10', line)
    expect(r.state).toMatchObject({ person: expect.not.objectContaining({ address: expect.anything() }) })
  })

  it('take the address with its town to the appointment and to the lead', async () => {
    const { r } = await open(
      'drain cleaning on Thursday at 10',
      '12 Birch Lane, Portland',
      'Nora Quinn',
      '503 555 0199',
      'yes',
    )
    expect(r.skills.lastInput('book_appointment')).toMatchObject({
      notes: 'Address: 12 Birch Lane, Portland',
      intake: { address: '12 Birch Lane, Portland' },
    })
  })

  it('keep the story without the wish for a day, and no choice that nobody made', async () => {
    const { r } = await open(
      'I need somebody to look at my kitchen drain, Thursday at 10 if you can',
      '12 Birch Lane',
      'Nora Quinn',
      '503 555 0199',
      'yes',
    )
    expect(r.skills.lastInput('book_appointment')?.intake).toEqual({
      problem: expect.stringMatching(/^I need somebody to look at my kitchen drain/),
      address: '12 Birch Lane',
    })
    expect(r.skills.lastInput('book_appointment')?.notes).not.toMatch(/Thursday|manager/)
  })

  it('a town that was asked about is no address to come to', async () => {
    const r = new Rehearsal({ ...plumber, services: [...plumber.services], area: ['Riverton'] })
    await r.say('do you come to Riverton?')
    await r.say('yes, a drain cleaning on Thursday at 10')
    expect(r.lines.at(-1)).toMatch(/address/)
  })

  it('the same time next week is that weekday of the week after', async () => {
    const { last } = await open(
      'drain cleaning on Thursday at 10',
      '12 Birch Lane',
      'Nora Quinn',
      '503 555 0199',
      'yes',
      'same time next week instead?',
    )
    expect(last).toBe('Shall I move drain cleaning to Thursday, March 12 at 10 AM?')
  })

  it('something later than what was chosen', async () => {
    const { last } = await open(
      'drain cleaning on Thursday at 10',
      '12 Birch Lane',
      'Nora Quinn',
      '503 555 0199',
      'a bit later',
    )
    expect(last).toMatch(/Thursday, March 5 at (noon|1|2|3|4)/)
  })

  it('later than the last time of a day is the next days', async () => {
    const { last } = await open('drain cleaning on Thursday afternoon', 'anything later?', 'anything later?')
    expect(last).toMatch(/That's all|nothing else/)
    expect(last).toMatch(/Friday/)
    expect(last).not.toMatch(/Thursday/)
  })

  it('first thing is the first time of that day', async () => {
    const { last } = await open('drain cleaning first thing Thursday')
    expect(last).toMatch(/Thursday, March 5 at 8 AM/)
  })

  it('not wanting to give a number is no refusal of the times', async () => {
    const { r } = await open('drain cleaning on Thursday afternoon')
    const before = r.state as { task: { search: { offered: string[] } } }
    await r.say("nah I don't want to give my number")
    expect((r.state as typeof before).task.search.offered).toEqual(before.task.search.offered)
  })

  it('yes twice to a choice takes the first, which is read back', async () => {
    const { last } = await open('drain cleaning on Thursday morning', 'yes', 'yes')
    expect(last).toMatch(/address/)
  })

  it('there is no code before there is a booking', async () => {
    const { last } = await open('drain cleaning on Thursday at 10', 'what is my code?')
    expect(last).toMatch(/^Nothing is booked yet/)
  })

  it('a service that was only talked about is said aloud', async () => {
    const { last } = await open('how much is a drain cleaning?', "I'd like to book an appointment")
    expect(last).toMatch(/drain cleaning.*(day|time|When)/i)
  })

  it('work alone names no service', async () => {
    const { last } = await open('just fix my toilet')
    expect(last).toMatch(/boiler repair.*drain cleaning|drain cleaning.*boiler repair/)
  })

  it('asides stop bringing the question back after two', async () => {
    const { last } = await open(
      'drain cleaning on Thursday at 10',
      'what are your hours?',
      'how much is a drain cleaning?',
      'where are you?',
    )
    expect(last).toMatch(/200 Main Street, Springfield\.$/)
  })
})
