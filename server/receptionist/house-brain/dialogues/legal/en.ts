import type { Scripts } from '../script.ts'

export const legal: Scripts = {
  desk: {
    vertical: 'legal',
    business: 'Harbor Law',
    language: 'en',
    services: [
      { name: 'First consultation', duration_minutes: 45, price_text: '$150' },
      { name: 'Phone consultation', duration_minutes: 30 },
    ],
    pages: [{ about: ['contingency'], text: 'We work on contingency in injury cases.' }],
  },
  scripts: [
    {
      name: 'after an accident: discreet, no advice, a person',
      lines: [
        ['I was in a car accident and need a lawyer', /confidential.*no legal advice/],
        ['do I have a good case?', /attorney/, /\b(yes|good case|strong)\b/i],
        ["I'd rather talk to a person", /let the team know|been told/],
        ['Carla Diaz, 312 555 0166', /\(312\) 555-0166/],
      ],
      done: ['escalate', ['escalate', { name: 'Carla Diaz', phone: '3125550166' }]],
      ending: 'person',
      never: /great|lovely|gladly|!/i,
    },
    {
      name: 'a consultation about a divorce',
      lines: [
        ['I need a first consultation about my divorce', /day and time/],
        ['Thursday at 2', /Thursday, March 5 at 2 PM/],
        ['Rob Lane', /phone number or e-mail/],
        ['roblane@example.com', /First consultation on Thursday, March 5 at 2 PM for Rob Lane/],
        ['yes', /booked/],
      ],
      done: [
        [
          'book_appointment',
          { start: '2026-03-05T14:00', email: 'roblane@example.com', intake: { matter_type: 'family' } },
        ],
      ],
      ending: 'booked',
    },
    {
      name: 'an arrest: no details, the team at once',
      lines: [
        [
          'my brother was just arrested what should he tell the police',
          /cannot give legal advice.*alerted the team/,
        ],
        ['312 555 0178', /\(312\) 555-0178/],
      ],
      done: [
        ['escalate', { level: 'emergency' }],
        ['escalate', { phone: '3125550178' }],
      ],
      ending: 'emergency',
    },
    {
      name: 'the court goes first',
      scene: { causes: ['human_request', 'frustration', 'emergency', 'vip'] },
      lines: [
        [
          "this is Judge Harmon's chambers calling about the Reyes hearing",
          /let the team know|been told|told the team/,
        ],
      ],
      done: [['escalate', { level: 'urgent' }]],
      ending: 'person',
    },
    {
      name: 'what it costs, and what nobody can say',
      lines: [
        ['how much is a consultation', /\$150/],
        ['and what is my case worth', /attorney|legal advice/, /\$/],
        ['do you work on contingency?', /contingency in injury cases/],
      ],
      ending: 'answered',
    },
    {
      name: 'somebody else’s file',
      lines: [
        ['is John Miller a client of yours', /other people|theirs to tell/],
        ["I'm his ex-wife, what is his address", /theirs to tell|other people/],
      ],
      ending: 'answered',
    },
    {
      name: 'a matter told in one go becomes a lead',
      scene: { services: [] },
      lines: [
        ['My landlord kept my deposit and I want a lawyer for that', /confidential.*\?$/],
        ['Ruth Bell', /number/],
        ['312 555 0143', /kind of matter/],
        ['something else', /Ruth Bell/],
      ],
      done: [['capture_lead', { name: 'Ruth Bell', phone: '3125550143', intake: { matter_type: 'other' } }]],
      ending: 'lead',
    },
    {
      name: 'no preference at all: the first free time, read back',
      lines: [
        ['book me a phone consultation', /day and time/],
        ['I really do not care, you choose', /I have|free/],
        ['the first one works', /kind of matter/],
        ['immigration', /name/],
        ['Wei Zhang', /phone number or e-mail/],
        ['312 555 0139', /Phone consultation.*Wei Zhang/],
        ['yes', /booked/],
      ],
      done: [['book_appointment', { service_id: 'service-2', intake: { matter_type: 'immigration' } }]],
      ending: 'booked',
    },
    {
      name: 'formal manners',
      scene: { persona: { formality: 'formal', tone: 'professional' } },
      lines: [
        ['hello', /How can I help|What can I do/],
        ['a first consultation on Friday at 11 about a will', /Friday, March 6 at 11 AM/],
        ['Henry Ford', /phone number or e-mail/],
        ['312 555 0182', /may I book it/],
        ['yes', /booked.*anything else I may do/],
      ],
      done: [['book_appointment', { intake: { matter_type: 'estate' } }]],
      ending: 'booked',
      never: /!|gonna|want me to/,
    },
    {
      name: 'after hours only messages are taken',
      scene: { now: '2026-03-02T20:30', flags: { after_hours_messages_only: true } },
      lines: [
        ['I want to book a consultation for tomorrow', /closed right now.*opens tomorrow/],
        ['Ivy Cole', /number/],
        ['312 555 0115', /Ivy Cole/],
      ],
      done: ['take_message'],
      ending: 'message',
    },
    {
      name: 'changes the name, then the time, then agrees',
      lines: [
        ['first consultation tomorrow at 9 for a business dispute', /9 AM/],
        ['Al Stone', /phone number or e-mail/],
        ['al@example.com', /Al Stone: shall I book it/],
        ['the name is wrong', /name/],
        ['Alan Stone', /Alan Stone/],
        ['actually 10 would be better', /10 AM.*Alan Stone/],
        ['perfect, yes', /booked/],
      ],
      done: [['book_appointment', { name: 'Alan Stone', start: '2026-03-03T10:00' }]],
      ending: 'booked',
    },
  ],
}
