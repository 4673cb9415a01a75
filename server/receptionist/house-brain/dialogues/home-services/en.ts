import type { Scripts } from '../script.ts'

export const homeServices: Scripts = {
  desk: {
    vertical: 'home_services',
    business: 'Riverbend Plumbing',
    language: 'en',
    area: ['Portland', 'Gresham', '97206'],
    services: [
      { name: 'Drain cleaning', duration_minutes: 60, price_text: '$145' },
      { name: 'Water heater repair', duration_minutes: 90, price_text: 'from $180' },
      { name: 'Leak repair', duration_minutes: 90 },
      { name: 'Estimate', duration_minutes: 45, price_text: 'free' },
    ],
    pages: [
      { about: ['guarantee'], text: 'Every repair has a two-year guarantee on parts and labor.' },
      { about: ['licensed'], text: 'We are licensed, bonded and insured.' },
    ],
  },
  scripts: [
    {
      name: 'a clogged sink, a time after closing, a change at the last moment',
      lines: [
        [
          'hi my kitchen sink is clogged can somebody come out tomorrow after work',
          /On Tuesdays we close at 5 PM.*4:30 PM/,
        ],
        ['ok 4:30 then', /address/],
        ['12 Birch Lane, Portland', /name/],
        ['dana ruiz', /phone number or e-mail/],
        ['503 555 0144', /Drain cleaning.*4:30 PM for Dana Ruiz/],
        ['wait, make it Wednesday same time', /Wednesday, March 4 at 4:30 PM/],
        ['yes please', /booked.*K7M2QX/],
        ['no thats all thanks', /goodbye|have a good day/i],
      ],
      done: [
        [
          'book_appointment',
          {
            service_id: 'service-1',
            start: '2026-03-04T16:30',
            name: 'Dana Ruiz',
            intake: { address: '12 Birch Lane, Portland' },
          },
        ],
      ],
      ending: 'booked',
    },
    {
      name: 'a place nobody goes to, and a price that is another one',
      lines: [
        ['Do you install tankless heaters in Salem? What does it cost?', /outside of our area/, /\$|yes/i],
        ['ok, and in Gresham?', /yes|good news|in our area/i],
      ],
      ending: 'answered',
    },
    {
      name: 'work that is not on the list',
      lines: [
        ['do you install water heaters?', /don't see on our list.*water heater repair/i, /yes|\$180/i],
        ['how much would that be', /don't|isn't published/, /\$180\b(?!.*what I do know)/i],
        ['yes have them call me', /name/],
        ['Tom Reed 503 555 0101', /Tom Reed/],
      ],
      done: [['take_message', { name: 'Tom Reed', phone: '5035550101' }]],
      ending: 'message',
    },
    {
      name: 'water through the ceiling at night',
      scene: { now: '2026-03-02T22:40', channel: 'voice' },
      lines: [
        ["there's water coming through my ceiling", /^Close the main water valve.*address\?$/],
        ['ok i turned it off', /right thing|helps/],
        ['300 Oak Street', /number/],
        ['503 555 0133', /300 Oak Street/],
        ['how long will it take', /can't promise|have been alerted/, /minutes? (away|until)|\d+ minutes/],
      ],
      done: [
        ['escalate', { level: 'emergency' }],
        ['escalate', { address: '300 Oak Street', phone: '5035550133' }],
      ],
      ending: 'emergency',
    },
    {
      name: 'gas: out first, and nothing cheerful',
      lines: [
        ['I smell gas in the basement', /leave the house now.*911/],
        ["we're outside now", /helps|right thing/],
        ['77 Pine Street', /number/],
        ['503 555 0199', /77 Pine Street/],
      ],
      done: ['escalate', 'escalate'],
      ending: 'emergency',
      never: /great|lovely|perfect|gladly|!/i,
    },
    {
      name: 'nobody called back, and the caller says so',
      lines: [
        ['this is the third time i call and nobody called me back', /sorry.*team/],
        ['503 555 0177', /\(503\) 555-0177/],
      ],
      done: ['escalate', ['escalate', { phone: '5035550177' }]],
      ending: 'person',
      never: /great|perfect|!/i,
    },
    {
      name: 'known by the number: the appointment is at hand, and moves',
      scene: {
        contact: {
          name: 'Ana Flores',
          phone: '+15035550121',
          appointments: [
            {
              code: 'K7M2QX',
              start: '2026-03-05T16:00:00Z',
              service_id: 'service-1',
              service_name: 'Drain cleaning',
            },
          ],
        },
      },
      lines: [
        ['hello', /^Hello, Ana\. .*drain cleaning on Thursday, March 5 at 10 AM.*\?$/],
        ['no, is the work guaranteed?', /two-year guarantee/],
        ['ok good. when is my appointment again?', /drain cleaning on Thursday, March 5 at 10 AM/i],
      ],
      ending: 'answered',
    },
    {
      name: 'a whole house: the owner hears of it at once',
      scene: { causes: ['human_request', 'frustration', 'emergency', 'high_value'] },
      lines: [
        ['we want to repipe our whole house before summer', /\?$/],
        ['88 Hogan Road, Gresham', /name/],
        ['Lee Chan', /number|phone/],
        ['503 555 0120', /Lee Chan/],
      ],
      done: [
        ['escalate', { level: 'soft' }],
        ['capture_lead', { name: 'Lee Chan', phone: '5035550120' }],
      ],
      ending: 'lead',
    },
    {
      name: 'three questions in one breath, then a booking',
      lines: [
        [
          'Are you licensed, how much is drain cleaning and do you come to Gresham?',
          /licensed.*\$145.*(area|Yes)/,
        ],
        ['ok book it for Friday morning', /Friday, March 6/],
        ['anything later?', /Friday, March 6 at (noon|[12])/],
        ['the second one', /address/],
        ['88 Hogan Road Gresham', /name/],
        ['Ana Flores, ana@example.com', /shall I book it/],
        ['no', /change/],
        ['the day, Monday please', /Monday, March 9/],
        ['yes', /booked/],
      ],
      done: [['book_appointment', { service_id: 'service-1', name: 'Ana Flores', email: 'ana@example.com' }]],
      ending: 'booked',
    },
    {
      name: 'two misses, then a message in the caller’s own words',
      lines: [
        ['gribble the zorp', /didn't get|not sure I follow/],
        ['flim flam the wozzle', /person.*message/],
        ['a message', /tell the team|message/],
        ['my dishwasher hose is too short, can you replace it', /name/],
        ['Kim Park', /number/],
        ['503 555 0188', /Kim Park/],
      ],
      done: [['take_message', { message: 'my dishwasher hose is too short, can you replace it' }]],
      ending: 'message',
    },
    {
      name: 'a leak, on the phone, heard wrong once',
      scene: { channel: 'voice' },
      lines: [
        ['uh yeah hi i have a dripping faucet', /repair|come in for|\?$/],
        ['leak repair i guess', /day and time|I have|free/],
        ['thursday but not before nine', /Thursday, March 5/],
        ['the first one', /address/],
        ['4120 division street portland', /name/],
        ['marcus bell', /number/],
        ['five oh three five five five oh one four four', /555-0144.*Marcus Bell/],
        ["no that's wrong it's oh one four nine", /5 0 3, 5 5 5, 0 1 4 9\. Is that (right|correct)\?/],
        ['yes', /Marcus Bell/],
        ['yes', /booked/],
      ],
      done: [['book_appointment', { phone: '5035550149', service_id: 'service-3' }]],
      ending: 'booked',
    },
  ],
}
