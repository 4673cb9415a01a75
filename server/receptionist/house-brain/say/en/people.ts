/** Messages, leads, people who take over, and emergencies. */
export const messages = {
  askMessage: (recipient: string | null) => [
    `What should I tell ${recipient ?? 'the team'}?`,
    'What is the message?',
    'So, what may I pass on?',
  ],
  /** Heads the message that the team reads. */
  forPerson: (recipient: string) => [`For ${recipient}:`],
  askName: () => ['And your name, please?', 'What name should I note?', 'May I have your name?'],
  askPhone: () => [
    'What number can they call you back on?',
    'Which phone number is best for the call back?',
    'I still need a number for the call back.',
  ],
  taken: (name: string, phone: string) => [
    `Thank you, ${name}. I've passed your message on, and the team will call you at ${phone}.`,
  ],
  takenByMail: (name: string, email: string) => [
    `Thank you, ${name}. I've passed your message on, and the team will write to ${email}.`,
  ],
  leadTaken: (name: string) => [`Thank you, ${name}. The team has your details and will get back to you.`],
  failed: (phone: string | null) => [
    phone
      ? `I'm sorry, I couldn't save that. Please call us at ${phone}.`
      : "I'm sorry, I couldn't save that. Could you try again in a moment?",
  ],
  noted: (what: string) => [`${what}, noted.`, `Noted: ${what}.`],
  declined: () => ['No problem.', 'That is fine.'],
  needsContact: () => ['Without a number or an e-mail address the team cannot answer. Which one may I note?'],
  cannotSeeOrders: () => [
    "I can't see orders from here, but the team can.",
    'The team looks up orders; I only need a few details.',
  ],
  leadIntro: () => ['I just need a few details.', 'I can get that started for you.'],
  backTo: (question: string) => [
    question,
    `And ${question.charAt(0).toLowerCase()}${question.slice(1)}`,
    `Just this one more: ${question.charAt(0).toLowerCase()}${question.slice(1)}`,
  ],
  choose: (list: string) => [`Which fits best: ${list}?`],
  /** Closes what the team reads, when a detail was never read back with success. */
  unconfirmed: (what: string) => [`Not confirmed: ${what}.`],
  /** Heads an answer in what the team reads: "Property role: owner". */
  answerLabel: (key: string) => [`${key.charAt(0).toUpperCase()}${key.slice(1).replaceAll('_', ' ')}:`],
}

/** For people we know, and only about what is theirs. */
export const memory = {
  helloAgain: (name: string) => [`Hello, ${name}.`, `Hello again, ${name}.`],
  aboutAppointment: (service: string, moment: string) => [
    `I see your ${service} ${on(moment)}; is it about that?`,
    `Is it about your ${service} ${on(moment)}?`,
  ],
  askWhatAboutIt: () => [
    'Would you like to move it or cancel it?',
    'What may I do with it: move it or cancel it?',
  ],
  yourAppointment: (service: string, moment: string) => [
    `I see your ${service} ${on(moment)}.`,
    `Here it is: ${service} ${on(moment)}.`,
  ],
  noAppointment: () => ["I don't see any appointment ahead of you."],
  aboutPromise: (day: string) => [`The team has your message from ${day}; is it about that?`],
  promiseOpen: (day: string) => [
    `The team has your message from ${day}, and it is still open.`,
    `Your message from ${day} is still on the team's list.`,
  ],
  offerReminder: () => ['Shall I remind them?', 'Would you like me to nudge them?'],
  reminded: () => ['I have reminded the team just now.'],
}

export const handoff = {
  connecting: () => [
    "Of course. I've let the team know, and somebody will take over.",
    'Sure. The team has been told and will step in.',
  ],
  alreadyCalled: () => ['The team knows that you are waiting.', 'They have been told and will see to it.'],
  connectingTo: (recipient: string) => [
    `I've told the team that you would like to speak with ${recipient}.`,
    `The team knows now that you are asking for ${recipient}.`,
  ],
  connectingVoice: () => [
    'Of course. I am putting you through now.',
    'Sure, one moment, I am connecting you.',
  ],
  away: (opens: string | null) => [
    opens
      ? `The team is back ${opens}. I've told them that you asked for a person.`
      : "Nobody is at the desk right now, but I've told them that you asked.",
  ],
  offerCallBack: () => ['Shall I take a number so that they can call you?', 'Where can they reach you?'],
  failed: () => ["I can't reach anybody at the moment. Let me take a message, and they will call you back."],
  sorry: () => [
    "I'm sorry about that. You should not have to deal with this.",
    'I understand that this is frustrating, and I am sorry.',
  ],
  complaintNoted: () => ["I've told the team about it, so that a person can look into this."],
  /** The team is told, the caller goes on with the desk. */
  passedOnQuietly: () => ["I've let the team know about it.", 'The team has been told about it.'],
  /** Nobody takes over in this house: the desk takes it down. */
  noPerson: () => ['Nobody can step in right here, but I can take a message.'],
  afterHours: (business: string, opens: string | null) => [
    opens
      ? `${business} is closed right now and opens ${opens}. I can take a message for the team.`
      : `${business} is closed right now. I can take a message for the team.`,
  ],
}

export const safety = {
  call: (number: string) => [`Please call ${number} right now if anybody is in danger.`],
  keepSafe: (number: string) => [
    `Safety first: stay away from it, and call ${number} if it gets worse.`,
    `If anybody is in danger, ${number} comes before everything else.`,
    `Please keep everybody safe; ${number} is the right call if in doubt.`,
  ],
  alerted: () => ['I have alerted the team.', 'The team has been alerted.'],
  notAlerted: (phone: string | null) => [
    phone
      ? `I could not reach the team from here. Please call ${phone} as well.`
      : 'I could not reach the team from here.',
  ],
  askAddress: () => [
    'What is the address?',
    'Which address do they need to come to?',
    'Please tell me the street and the number.',
  ],
  askPhone: () => [
    'What number can they reach you on?',
    'Which phone number are you on right now?',
    'I still need a number to reach you on.',
  ],
  askPhoneWhenSafe: () => [
    'As soon as you are safe: what number can the team reach you on?',
    'When you can, please give me a phone number.',
  ],
  passedOn: (phone: string) => [`Thank you. The team has it, and will call you at ${phone}.`],
  passedOnAddress: (address: string, phone: string) => [
    `Thank you. The team has ${address} and will call you at ${phone}.`,
  ],
  notPassedOn: (phone: string | null) => [
    phone
      ? `I could not pass that on. Please call ${phone} now.`
      : 'I could not pass that on. Please try to call us.',
  ],
  offerEarliest: () => [
    'Shall I look for the earliest visit as well?',
    'Would you like the first free time, too?',
  ],
  madeSafe: () => ['Good, that was the right thing to do.', 'Very good, that helps.'],
  arrivalUnknown: (phone: string | null) => [
    "I can't promise a time, but the team has been alerted and will call you.",
    phone
      ? `They have been alerted. If nobody calls within minutes, please ring ${phone}.`
      : 'They have been alerted and will tell you the time when they call.',
  ],
  teamKnows: () => [
    'The team knows, and this comes first for them.',
    'They have it on their desk right now.',
  ],
  stayOn: () => ['I am here if anything changes.', 'Tell me at once if it gets worse.'],
  allClear: () => ['I am glad that it is over. Tell me if anything changes.'],
  sorryToHear: () => ["I'm sorry to hear that.", 'That sounds unpleasant, I am sorry.'],
  earliest: () => ['Let me look for the earliest time.', 'I will find you the first free time.'],
}

/** "on Tuesday, March 3", but "tomorrow, Tuesday" as it is. */
function on(moment: string): string {
  return /^to(day|morrow)/.test(moment) ? moment : `on ${moment}`
}
