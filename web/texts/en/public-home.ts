export const publicHome = {
  title: 'Frontdesk: a receptionist that knows your business',
  description:
    'Paste your website and get a receptionist that answers from it, books appointments and takes leads. Open source, runs on your own machine.',
  logIn: 'Log in',
  start: 'Get started',
  otherLanguage: 'Español',
  heading: 'Somebody at your front desk, at any hour.',
  sub: 'Paste your website. Five minutes later a receptionist answers your visitors from it, books appointments in your calendar, and fetches you when it matters.',
  startFree: 'Create your receptionist',
  noCard: 'Runs on your own machine. No key, no card.',
  example: 'Example: a dental office, 9:40 PM',
  talk: [
    { who: 'visitor', text: 'do you take new patients? my tooth has been killing me since yesterday' },
    {
      who: 'agent',
      text: 'Yes, we do, and I’m sorry about the tooth. Tomorrow is free at 8:30 or 11:15 for an urgent visit. Which suits you?',
    },
    { who: 'visitor', text: '8:30. no wait, 11:15' },
    { who: 'agent', text: '11:15 tomorrow, Thursday. Which name and number may I put down?' },
    { who: 'visitor', text: 'lena brooks, 555 0142' },
  ],
  receipt: 'Booked Thu 11:15 AM · K7M2QX',
  source: 'From: New patients, Emergency visits',
  howTitle: 'Three steps, one coffee',
  how: [
    {
      title: 'Say what you do',
      text: 'Seven trades bring along what to ask, what to offer, and what an emergency sounds like.',
    },
    {
      title: 'Paste your website',
      text: 'It is read page by page. You see what was learned, and confirm hours, prices and services.',
    },
    {
      title: 'Try it, then go live',
      text: 'Talk with it until you like what you hear. One line of code puts it on your website.',
    },
  ],
  trustTitle: 'What it does, and what it won’t',
  trust: [
    {
      title: 'Answers from your pages',
      text: 'Each answer names the page it came from. What isn’t there is not made up: it becomes a question for you.',
    },
    {
      title: 'Really books',
      text: 'Into one calendar, where two people can’t have the same slot. It says “booked” only when it is.',
    },
    { title: 'Knows an emergency', text: 'Gas, water, pain: safety first, then you are called in.' },
    { title: 'English and Spanish', text: 'It follows whoever is talking, even when they switch.' },
    { title: 'Steps aside', text: 'Take over any conversation with one key, hand it back with one key.' },
    { title: 'Stays yours', text: 'Open source, one command to run, your data in your own database.' },
  ],
  todayTitle: 'Where it stands today',
  todayText:
    'Chat on your website, bookings, leads and e-mail confirmations work now. Phone calls and text messages are being built.',
  hostTitle: 'Run it yourself',
  hostText: 'One command, on a laptop or a small server. No account anywhere.',
  finalTitle: 'Your next visitor is already typing.',
  footer: 'Open source under the Apache 2.0 license.',
  api: 'API reference',
}
