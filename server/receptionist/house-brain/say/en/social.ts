/** Greetings, thanks, who is speaking, and what to say when nothing was understood. */
export const social = {
  hello: () => [
    'Hello! How can I help?',
    'Hi there! What can I do for you?',
    'Hello again. What do you need?',
  ],
  howAreYou: () => [
    "I'm doing well, thank you. How can I help?",
    'Very well, thanks for asking. What can I do for you?',
  ],
  niceToHear: () => ["That's lovely to hear. What can I do for you?", 'How kind! How can I help you today?'],
  welcome: () => ["You're welcome.", 'My pleasure.', 'Happy to help.'],
  anythingElse: () => [
    'Is there anything else?',
    'What else can I do for you?',
    'Can I help with anything else?',
  ],
  goodbye: (business: string) => [
    `Thank you for contacting ${business}. Goodbye!`,
    'Thanks for getting in touch. Have a good day!',
    'Take care. Goodbye!',
  ],
  whoAmI: (agent: string, business: string) => [
    `I'm ${agent}, the virtual receptionist of ${business}. I'm a computer program, and I can bring in a person whenever you like.`,
    `This is ${agent}, a virtual receptionist: a program, not a person. The team of ${business} is one word away.`,
  ],
  capabilities: (business: string, books: boolean) => [
    books
      ? `I can answer questions about ${business}, book or change appointments, and take messages. Where shall we start?`
      : `I can answer questions about ${business}, take your details, and pass on messages. Where shall we start?`,
    books
      ? 'Ask me about our hours, services or prices, or tell me when you would like to come in.'
      : 'Ask me about our hours, services or prices, or leave a message for the team.',
  ],
  onceMore: () => ['Of course.', 'Once more.', 'Sure, again.'],
  howCanIHelp: () => ['How can I help?', 'What can I do for you?'],
  languageChanged: () => ['Of course, in English then.', 'Sure, let us go on in English.'],
  takeYourTime: () => ['Take your time.', 'Of course, no hurry.'],
  stopped: () => ["All right, I've left that.", 'No problem, we stop here.', 'Fine, nothing was changed.'],
  freshStart: () => [
    'Sure, from the beginning. What can I do for you?',
    'Let us start again. What do you need?',
  ],
  acknowledge: () => ['Got it.', 'All right.', 'Thank you.'],
  noted: () => ['Noted.', 'Thanks, I have that.', 'Got it, thank you.'],
  /** Behind an answer that takes the person a step on. */
  glad: () => ['Great.', 'Lovely.', 'Perfect.'],
  silence: () => [
    "Sorry, I couldn't hear you. Are you still there?",
    "I didn't catch anything. What can I do for you?",
  ],
  notUnderstood: () => ["Sorry, I didn't get that.", 'I am not sure I follow.'],
  sayItAnotherWay: () => ['Could you say it another way?', 'What would you like to do?'],
  offerPersonOrMessage: () => [
    'I am not getting this right. Shall I bring in a person, or take a message?',
    'Let me not waste your time. Would you like a person, or shall I take a message?',
  ],
  refuseInjection: (business: string) => [
    `I can't do that. I'm here for ${business}: questions, appointments and messages.`,
    "That's not something I do. Is there anything about our services I can help with?",
  ],
  refuseForeignTask: (business: string) => [
    `That's outside of my desk, I'm afraid. I can help with anything about ${business}.`,
    "I'll leave that to others. Questions, appointments and messages are what I do.",
  ],
  refuseMedicalAdvice: () => [
    "I'm not able to give medical advice, and I don't want to get it wrong.",
    'Only a professional can answer that.',
  ],
  refuseLegalAdvice: () => [
    "I can't give legal advice, but an attorney can.",
    'That is a question for an attorney.',
  ],
  visitOrCall: () => [
    'Shall I book you a time with us, or have somebody call you?',
    'Would you like a visit, or a call back?',
  ],
  refuseOthers: () => [
    "I can't say anything about other people; that stays between them and us.",
    'Whether and when somebody else comes here is theirs to tell.',
  ],
  /** Numbers of cards are never wanted here. */
  refuseCardNumber: () => [
    "Please don't share card numbers here; none of us will ask for one.",
    'A card number is not needed here, and safer kept to yourself.',
  ],
  messageLimit: (phone: string | null) => [
    phone
      ? `We have reached the limit of this conversation. Please call us at ${phone} and a person will help you.`
      : 'We have reached the limit of this conversation. The team has it and can take it from here.',
  ],
}
