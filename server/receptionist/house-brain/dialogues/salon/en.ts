import type { Scripts } from '../script.ts'

const open = (from: string, to: string) => [{ open: from, close: to }]

export const salon: Scripts = {
  desk: {
    vertical: 'salon',
    business: 'Studio Nova',
    language: 'en',
    services: [
      { name: 'Haircut', duration_minutes: 45, price_text: '$60' },
      { name: 'Balayage', duration_minutes: 150, price_text: 'from $220' },
      { name: 'Manicure', duration_minutes: 45, price_text: '$40' },
      { name: 'Beard trim', duration_minutes: 20 },
    ],
    hours: {
      tue: open('10:00', '19:00'),
      wed: open('10:00', '19:00'),
      thu: open('10:00', '20:00'),
      fri: open('10:00', '20:00'),
      sat: open('09:00', '17:00'),
    },
    pages: [{ about: ['gift'], text: 'Gift cards are sold at the desk, from $25.' }],
  },
  scripts: [
    {
      name: 'after work, seven, six then',
      lines: [
        ['hey are you open monday', /closed on Mondays/],
        ['how bout thursday for a balayage after work', /Thursday, March 5 at 5 PM/],
        ['7 would be great', /7 PM is (free|open)/],
        ['6 then', /6 PM is (free|open)/],
        ['Lola Kane', /phone number or e-mail/],
        ['no email, 312-555-0187', /6 PM for Lola Kane/],
        ['yes thx', /booked/],
      ],
      done: [
        ['book_appointment', { start: '2026-03-05T18:00', service_id: 'service-2', phone: '3125550187' }],
      ],
      ending: 'booked',
    },
    {
      name: 'two services, one after the other',
      lines: [
        ['can I get a haircut and a manicure on Saturday', /Saturday, March 7/],
        ['Saturday at 11', /name/],
        ['Jen Wu', /phone number or e-mail/],
        ['312 555 0111', /Haircut on Saturday/],
        ['can you make it 12 instead', /noon/],
        ['yes', /booked: haircut.*go on with manicure/],
        ['yes', /day and time/],
        ['Saturday at 1', /Manicure on Saturday, March 7 at 1 PM for Jen Wu/],
        ['yes', /booked: manicure/],
      ],
      done: [
        ['book_appointment', { service_id: 'service-1', start: '2026-03-07T12:00' }],
        ['book_appointment', { service_id: 'service-3', start: '2026-03-07T13:00' }],
      ],
      ending: 'booked',
    },
    {
      name: 'a wedding for six is nothing for the calendar',
      scene: { causes: ['high_value', 'human_request'] },
      lines: [
        ["I'm getting married in June and need hair for 6 people", /name/],
        ['Tess Hall', /number|phone/],
        ['tess@example.com', /Tess Hall/],
      ],
      done: [
        ['escalate', { level: 'soft' }],
        ['capture_lead', { name: 'Tess Hall', email: 'tess@example.com' }],
      ],
      ending: 'lead',
    },
    {
      name: 'a reaction to color',
      lines: [
        [
          'my scalp is burning after the color you did today, my face is swelling',
          /^Please rinse.*911.*alerted/,
        ],
        ['312 555 0135', /555-0135/],
      ],
      done: ['escalate', 'escalate'],
      ending: 'emergency',
      never: /!|great|lovely/i,
    },
    {
      name: 'lively manners',
      scene: { persona: { tone: 'lively', verbosity: 'normal', formality: 'casual' } },
      lines: [
        ['hi!', /!/],
        ['beard trim on wednesday at 3', /3 PM/],
        ['Max', /phone number or e-mail/],
        ['312 555 0192', /want me to book it|sound right|go ahead/i],
        ['yes', /booked.*(look forward|Thank you for choosing)/],
      ],
      done: [['book_appointment', { name: 'Max', service_id: 'service-4' }]],
      ending: 'booked',
    },
    {
      name: 'the price of everything, and of what is not there',
      lines: [
        ['how much for a cut', /\$60/],
        ['and for balayage?', /from \$220/],
        ['what about extensions', /don't|isn't published|not certain/, /\$/],
      ],
      ending: 'unanswered',
    },
    {
      name: 'not this day, not that one',
      lines: [
        ['manicure please', /day and time/],
        ['not saturday, something in the evening', /Tuesday|Thursday|Friday|Wednesday/, /Saturday/],
        ['another day', /PM/, /Saturday/],
        ['the first', /name/],
        ['Ida', /phone number or e-mail/],
        ['312 555 0155', /Ida/],
        ['sure', /booked/],
      ],
      done: [['book_appointment', { service_id: 'service-3' }]],
      ending: 'booked',
    },
    {
      name: 'leaves before the last yes: nothing is booked',
      lines: [
        ['haircut on friday at 4', /name/],
        ['Kai Moss', /phone number or e-mail/],
        ['312 555 0177', /shall I book it/],
        ['no thats all, bye', /nothing is booked/],
      ],
      ending: 'answered',
    },
    {
      name: 'a gift card and a thank you',
      lines: [
        ['do you sell gift cards', /Gift cards are sold at the desk/],
        ['thank you so much', /welcome|pleasure|happy/i],
        ['no', /goodbye|good day|take care/i],
      ],
      ending: 'answered',
    },
    {
      name: 'unhappy with a color',
      lines: [
        ['you ruined my hair and I want a refund', /sorry.*(person|team)/],
        ['when will somebody come', /waiting|been told/],
      ],
      done: ['escalate'],
      ending: 'person',
      never: /!|great/i,
    },
  ],
}
