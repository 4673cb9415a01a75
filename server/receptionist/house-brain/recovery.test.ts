import { describe, expect, it } from 'vitest'
import { Rehearsal } from './rehearsal/rehearsal.ts'

describe('taking over from another brain', () => {
  const history = [
    { role: 'visitor' as const, text: 'Hi, I would like to book a cleaning on Thursday at 10' },
    { role: 'agent' as const, text: 'Happy to help with that. May I have your full name?' },
  ]

  it('asks for nothing that was said before', async () => {
    const r = new Rehearsal({ vertical: 'dental', history })
    expect(await r.say('Nora Blake')).toBe(
      'Thursday, March 5 at 10 AM is free. What is the best phone number or e-mail for the confirmation?',
    )
    expect(r.skills.lastInput('hold_slot')).toMatchObject({
      service_id: 'service-1',
      start: '2026-03-05T16:00:00Z',
    })
  })

  it('starts nothing when the other brain asked for nothing', async () => {
    const done = [history[0]!, { role: 'agent' as const, text: 'All done, you will get a message.' }]
    const r = new Rehearsal({ vertical: 'dental', history: done })
    expect(await r.say('thanks')).toMatch(/welcome|pleasure|happy to help/i)
    expect(r.skills.used).toEqual([])
  })

  it('keeps its own state while nobody else has spoken', async () => {
    const r = new Rehearsal({ vertical: 'dental' })
    await r.say('I need a cleaning')
    r.remember([{ role: 'agent', text: r.lines.at(-1)! }])
    expect(await r.say('Thursday at 10')).toMatch(/name/)
  })
})
