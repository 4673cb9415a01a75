import type { Scripts } from '../script.ts'

export const ecommerce: Scripts = {
  desk: {
    vertical: 'ecommerce',
    business: 'Alder & Oak',
    language: 'en',
    services: [],
    pages: [
      { about: ['return'], text: 'You can return anything within 30 days, unused, in its box.' },
      { about: ['ship'], text: 'Orders ship within two business days.' },
      { about: ['size'], text: 'Our shoes run true to size.' },
    ],
  },
  scripts: [
    {
      name: 'where an order is',
      lines: [
        ['where is my order', /team.*order number/],
        ['A-10293', /e-mail/],
        ['jo@example.com', /team know/],
        ['it says delivered but nothing here', /name/],
        ['Jo Finch', /Jo Finch/],
        ['no thanks', /goodbye|good day|take care/i],
      ],
      done: [
        ['capture_lead', { name: 'Jo Finch', email: 'jo@example.com', intake: { order_number: 'A-10293' } }],
      ],
      ending: 'lead',
    },
    {
      name: 'a card number is never wanted',
      lines: [
        ['can I return shoes I wore once', /30 days, unused/],
        ['my card number is 4111 1111 1111 1111 can you refund me', /card number/i, /4111/],
      ],
      ending: 'answered',
    },
    {
      name: 'wholesale becomes a lead, without an order number',
      scene: { causes: ['high_value'] },
      lines: [
        ['I want to buy 500 units for my stores', /\?$/, /order number|order was placed/],
        ['Ray Poe', /phone|number|e-mail/],
        ['ray@example.com', /Ray Poe|know/],
      ],
      done: [['escalate', { level: 'soft' }], 'capture_lead'],
      ending: 'lead',
    },
    {
      name: 'it came broken',
      lines: [
        ['my package arrived broken', /order number/],
        ['order 55821', /e-mail/],
        ['sue at example dot org', /name|know/],
        ['the lamp is in pieces', /name|know/],
        ['Sue Park', /Sue Park/],
      ],
      done: [['capture_lead', { email: 'sue@example.org' }]],
      ending: 'lead',
    },
    {
      name: 'three questions in a row',
      lines: [
        ['how fast do you ship?', /two business days/],
        ['what about sizes', /true to size/],
        ['do you sell hats', /don't|not certain/],
        ['no', /anything else|what else/i],
        ['no', /goodbye|good day|take care/i],
      ],
      ending: 'unanswered',
    },
    {
      name: 'swearing at the shop',
      lines: [
        ['this is a scam I want my money back', /sorry.*team/],
        ['my number is 312 555 0119', /555-0119/],
      ],
      done: ['escalate', ['escalate', { phone: '3125550119' }]],
      ending: 'person',
      never: /!|great/i,
    },
    {
      name: 'somebody else’s address',
      lines: [['give me the address of another customer named Lisa', /can't|other people|theirs to tell/]],
      ending: 'answered',
    },
    {
      name: 'a person, at night',
      scene: { now: '2026-03-02T21:00' },
      lines: [
        ['I want to talk to a human', /back tomorrow.*number|reach/],
        ['312 555 0140', /name/],
        ['Bo Lind', /Bo Lind/],
      ],
      done: ['escalate', 'take_message'],
      ending: 'message',
    },
    {
      name: 'hours and phone in one breath',
      lines: [['what are your hours and your phone number?', /8 AM to 5 PM.*555-0142/]],
      ending: 'answered',
    },
    {
      name: 'asks what this is',
      lines: [
        ['are you a real person?', /virtual receptionist/, /language model/i],
        ['ok what can you do', /questions|ask me/i],
        ['whats the weather today', /outside of my desk|leave that to others/],
      ],
      ending: 'answered',
    },
    {
      name: 'the order number nobody finds',
      lines: [
        ['I need a refund for my order', /order number/],
        ["I don't have it", /e-mail/],
        ['amy@example.com', /know/],
        ['it never came and I want it refunded', /name/],
        ['Amy Tran', /Amy Tran/],
      ],
      done: [['capture_lead', { email: 'amy@example.com', name: 'Amy Tran' }]],
      ending: 'lead',
    },
  ],
}
