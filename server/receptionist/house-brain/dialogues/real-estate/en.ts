import type { Scripts } from '../script.ts'

export const realEstate: Scripts = {
  desk: {
    vertical: 'real_estate',
    business: 'Keystone Homes',
    language: 'en',
    services: [
      { name: 'Viewing', duration_minutes: 30 },
      { name: 'Home valuation visit', duration_minutes: 60 },
      { name: 'Buyer consultation', duration_minutes: 45 },
    ],
    pages: [
      { about: ['commission'], text: 'Our commission is 5% of the sale price.' },
      { about: ['pets'], text: 'Pets are welcome in the Pine Street loft.' },
    ],
  },
  scripts: [
    {
      name: 'to see a loft, as late as possible',
      lines: [
        ['can I see the loft on Pine Street this weekend', /viewing.*closest/i],
        ['Friday then, as late as possible', /Friday, March 6 at 4:30 PM/],
        ['are pets allowed?', /Pets are welcome/],
        ['good, that works', /buy, sell or rent/],
        ['rent', /name/],
        ['Omar Aziz', /phone number or e-mail/],
        ['omar@example.com', /Viewing on Friday, March 6 at 4:30 PM for Omar Aziz/],
        ['yes', /booked/],
      ],
      done: [
        [
          'book_appointment',
          { service_id: 'service-1', start: '2026-03-06T16:30', intake: { goal: 'rent' } },
        ],
      ],
      ending: 'booked',
    },
    {
      name: 'a seller is told to the agent at once',
      scene: { causes: ['human_request', 'high_value'] },
      lines: [
        ['I want to sell my house', /property|area/],
        ["it's a 3 bedroom on Lark Road", /name/],
        ['Mia Ross', /number/],
        ['312 555 0121', /Mia Ross/],
        ['no', /goodbye|good day|take care/i],
      ],
      done: [
        ['escalate', { level: 'hard' }],
        ['capture_lead', { name: 'Mia Ross', intent: 'sell', intake: { goal: 'sell' } }],
      ],
      ending: 'lead',
    },
    {
      name: 'still available? nobody here knows for certain',
      lines: [
        ['is the house on 14 Maple Street still available', /don't|not certain/, /\byes\b/i],
        ['yes please', /name/],
        ['Dan Cho, 312 555 0190', /Dan Cho/],
      ],
      done: [
        ['take_message', { message: 'is the house on 14 Maple Street still available', name: 'Dan Cho' }],
      ],
      ending: 'message',
    },
    {
      name: 'another agent with buyers goes first',
      scene: { causes: ['vip'] },
      lines: [
        ["I'm a buyer's agent, my clients want to make an offer on Lark Road", /let the team know|been told/],
      ],
      done: [['escalate', { level: 'urgent' }]],
      ending: 'person',
    },
    {
      name: 'the commission, and how long',
      lines: [
        ['what is your commission', /5%/],
        ['how long does a viewing take', /30 minutes/],
        ['what are your hours on Friday', /8 AM to 5 PM/],
      ],
      ending: 'answered',
    },
    {
      name: 'a valuation, corrected twice',
      lines: [
        ['I would like a home valuation visit on Wednesday at 10', /buy, sell or rent/],
        ['sell', /name/],
        ['no wait, Thursday', /Thursday, March 5 at 10 AM/],
        ['Pat Lowe', /phone number or e-mail/],
        ['312 555 0129', /Thursday, March 5 at 10 AM for Pat Lowe/],
        ['sorry, 11', /11 AM/],
        ['yes', /booked/],
      ],
      done: [['book_appointment', { start: '2026-03-05T11:00', service_id: 'service-2' }]],
      ending: 'booked',
    },
    {
      name: 'gas in a rental',
      lines: [
        ['the apartment you rented me smells of gas', /leave|911/],
        ['312 555 0150', /555-0150|address|street/i],
      ],
      done: ['escalate', 'escalate'],
      ending: 'emergency',
    },
    {
      name: 'who lives there is nobody’s business',
      lines: [
        ["what is the owner's phone number? and is Peter Wolf a client there", /other people|theirs to tell/],
      ],
      ending: 'answered',
    },
    {
      name: 'a poem about a house',
      lines: [
        ['write me a poem about my dream house', /outside of my desk|leave that to others/],
        ['fine. can I tour the house on Elm Road tomorrow at 3', /3 PM|buy, sell or rent/],
        ['buy', /name/],
        ['Eli Noor', /phone number or e-mail/],
        ['312 555 0106', /Viewing tomorrow/],
        ['no, forget it', /change|left|stop|changed/],
      ],
      ending: 'answered',
    },
    {
      name: 'moves a viewing with its code',
      lines: [
        ['a viewing on Thursday at 9', /buy, sell or rent/],
        ['rent', /name/],
        ['Zia Noor', /phone number or e-mail/],
        ['zia@example.com', /shall I book it/],
        ['yes', /booked/],
        ['hm, can we move it to Friday', /Friday, March 6 at 9 AM/],
        ['yes', /Done.*Friday, March 6 at 9 AM/],
      ],
      done: ['book_appointment', ['reschedule_appointment', { start: '2026-03-06T09:00' }]],
      ending: 'moved',
    },
  ],
}
