/** Finding a time, booking it, moving it, cancelling it. */
export const booking = {
  askService: (list: string) => [
    `What would you like to come in for? We have ${list}.`,
    `Which service shall I book: ${list}?`,
    `So, which of these fits best: ${list}?`,
  ],
  askServiceOpenly: () => [
    'What would you like to come in for?',
    'Which service is it for?',
    'So, what is the visit for?',
  ],
  askServiceAmong: (list: string) => [
    `Which one do you mean: ${list}?`,
    `We have several of those: ${list}. Which one?`,
  ],
  serviceUnknown: (list: string) => [
    `I can't find that among our services. Which is closest: ${list}?`,
    `That one I don't see. Would it be ${list}?`,
  ],
  askWhen: () => [
    'Which day and time would suit you?',
    'When would you like to come?',
    'So, which day is good for you?',
    'Back to your visit: what day works best?',
  ],
  assumedPlainly: (service: string) => [`The first step would be: ${service}.`],
  assumed: (service: string) => [`${service}, gladly.`, `Of course: ${service}.`],
  noCodeYet: () => ['Nothing is booked yet: you get the code as soon as it is.'],
  thatIs: (moment: string) => [`That is ${moment}.`, `It is ${moment}.`],
  exactFree: (moment: string) => [`${moment} is free.`, `Good, ${moment} is open.`],
  offerOne: (moment: string) => [`I have ${moment}. Does that work?`, `${moment} is free. Shall I take it?`],
  offerSome: (moments: string) => [
    `I have ${moments}. Which do you prefer?`,
    `These are free: ${moments}. Which one suits you?`,
    `So, what do you think of ${moments}?`,
  ],
  whichOfThese: () => [
    'And which of the times suits you?',
    'Which of those times shall it be?',
    'So, which time do I put down?',
  ],
  nothingLikeThat: () => ["I don't have anything like that.", 'Nothing there, sorry.'],
  nothingOn: (day: string) => [`There is nothing free ${on(day)}.`],
  thatTimeIsTaken: () => ["That time isn't available.", "I'm afraid that one is not free."],
  insteadOne: (moment: string) => [
    `I could offer ${moment}. Would that do?`,
    `What I have is ${moment}. Does that work?`,
  ],
  insteadSome: (moments: string) => [
    `The closest I have: ${moments}. Which one suits you?`,
    `I could offer ${moments}. Would one of these do?`,
  ],
  nothingElseThatDay: () => ["That's all I have that day.", 'There is nothing else that day.'],
  noTimes: () => [
    "I don't find a free time there. Shall I try another week, or have the team call you?",
    'There is nothing free in that stretch. Which other day could you come?',
  ],
  anotherDay: () => ['What other day or time would suit you?', 'Then which day would be better?'],
  askName: () => [
    'What name shall I put it under?',
    'And your name, please?',
    'Whose name shall I put down?',
    'May I have your full name?',
  ],
  askPhone: () => [
    'What is the best number to reach you?',
    'Which phone number can we use for the confirmation?',
    'I still need a phone number, please.',
  ],
  askContact: () => [
    'What is the best phone number or e-mail for the confirmation?',
    'Where can we send the confirmation, by phone number or e-mail?',
    'I still need a phone number or an e-mail address.',
  ],
  askSameNumber: (phone: string) => [
    `Is ${phone} the best number for the confirmation?`,
    `Shall we use ${phone} for the confirmation?`,
  ],
  contactAgain: () => [
    "Sorry, I didn't get the whole number. Could you say it digit by digit?",
    "That doesn't look complete. Could you give it to me once more?",
  ],
  notedContact: (contact: string) => [`Thank you, ${contact}.`, `Got it: ${contact}.`],
  /** A number or an address that was misheard: once more in pieces, then by keys, then as it was understood. */
  spellContact: () => [
    'Sorry about that. Could you say it once more, digit by digit?',
    'Let me take it down again: what is it, digit by digit?',
  ],
  spellEmail: () => [
    'Sorry about that. Could you spell the address for me?',
    'How is it written, letter by letter?',
  ],
  spellName: () => [
    'Sorry about that. Could you spell your name for me?',
    'How is it written, letter by letter?',
  ],
  useKeypad: () => [
    "I don't want to get it wrong: could you type the number on your keypad?",
    'Please key the number in on your phone.',
  ],
  writtenDown: (what: string) => [
    `I have ${what}. Is that right?`,
    `Let me repeat: ${what}. Is that correct?`,
  ],
  notConfirmed: () => ["I'll note it as I heard it, and the team will check it with you."],
  needsContact: () => [
    "Without a way to reach you I can't book it. A phone number or an e-mail address is enough.",
  ],
  confirm: (service: string, moment: string, name: string) => [
    `${service} ${on(moment)} for ${name}: shall I book it?`,
    `So that's ${service}, ${moment}, for ${name}. Is that right?`,
    `Shall I book ${service} for ${name} ${on(moment)}?`,
  ],
  booked: (service: string, moment: string, code: string) => [
    `You're booked: ${service}, ${moment}. Your confirmation code is ${code}.`,
  ],
  /** Said behind a booking by a receptionist who talks more than the house does. */
  afterBooking: (): string[] => [],
  requested: (service: string, moment: string, code: string) => [
    `Your request is in: ${service}, ${moment}. The team will confirm it; your code is ${code}.`,
  ],
  justTaken: () => ["I'm sorry, that time has just been taken.", 'Somebody was quicker: that one is gone.'],
  failed: () => [
    "I couldn't complete that, so nothing is booked. Shall I take a message for the team?",
    'It did not go through, and nothing is booked. May I have the team call you?',
  ],
  howConfirmed: () => [
    'You get a six-character code here once it is booked, and an e-mail if you leave an address.',
  ],
  offerNext: (service: string) => [`Shall we go on with ${service}?`],
  /** Somebody leaves before the last yes. */
  leftOpen: () => ['Then I leave it: nothing is booked.'],
  offerBooking: () => ['Shall I book a visit?', 'Would you like a time?'],
  whatToChange: () => [
    'What should I change?',
    'What would you like different: the day, the time, or the name?',
  ],
  noOnlineBooking: () => ["I can't book that myself, but the team will call you to set it up."],
}

export const changes = {
  askCode: () => [
    'What is your confirmation code? It has six characters.',
    'Could you give me the six-character code of your booking?',
    'I need the code from your confirmation, please.',
  ],
  askOwnPhone: () => [
    'And the phone number or e-mail it was booked with?',
    'Which phone number or e-mail address is it under?',
    'To be sure it is yours: which phone number did you book with?',
  ],
  notFound: () => [
    "I can't find a booking with those details. Could you check the code and the number?",
    "That doesn't match any booking. Shall we try the code once more?",
  ],
  stillNotFound: () => ["I still can't find it. Would you like the team to call you about it?"],
  withoutCode: () => ["Without the code I can't open a booking, to keep it safe. Shall the team call you?"],
  found: (service: string, moment: string) => [
    `I see it: ${service}, ${moment}.`,
    `Here it is: ${service}, ${moment}.`,
  ],
  yourCode: (code: string) => [`Your code is ${code}.`, `The code is ${code}.`],
  confirmCancel: (service: string, moment: string) => [
    `Shall I cancel ${service} ${on(moment)}?`,
    `So you want ${service} ${on(moment)} cancelled, is that right?`,
  ],
  cancelled: (service: string, moment: string) => [`${service} ${on(moment)} is cancelled.`],
  howTo: () => ['You can do that right here.', 'I can do that for you now.'],
  kept: (service: string, moment: string) => [`Then it stays: ${service}, ${moment}.`],
  askNewTime: () => [
    'When would you like to come instead?',
    'Which day and time would be better?',
    'So, what would be the new time?',
  ],
  confirmMove: (service: string, moment: string) => [
    `Shall I move ${service} to ${moment}?`,
    `So the new time for ${service} is ${moment}. Is that right?`,
  ],
  moved: (service: string, moment: string, code: string) => [
    `Done: ${service} is now ${moment}. Your code is still ${code}.`,
  ],
  failed: (sentence: string) => [`${sentence} Nothing was changed. Shall I have the team call you?`],
}

/** "on Tuesday, March 3", but "tomorrow, Tuesday" as it is. */
function on(moment: string): string {
  return /^to(day|morrow)/.test(moment) ? moment : `on ${moment}`
}
