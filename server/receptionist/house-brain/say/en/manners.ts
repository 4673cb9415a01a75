import type { Manners } from '../phrases.ts'

/** How the traits of a persona sound in English. An emergency has one voice: no trait touches what is said there. */
export const manners: Manners = {
  formality: {
    casual: {
      social: {
        howCanIHelp: () => ["What's up?", 'What can I do for you?'],
        anythingElse: () => ['Anything else?', 'What else can I do?', 'Need anything else?'],
        acknowledge: () => ['Okay.', 'Sure thing.', 'Got it.'],
        stopped: () => ['Okay, never mind that.', 'No worries, we leave it.', 'Sure, nothing was changed.'],
        notUnderstood: () => ["Hmm, I didn't get that.", "Sorry, you've lost me there."],
      },
      booking: {
        askWhen: () => [
          'When works for you?',
          'What day and time do you want?',
          'So, which day is good?',
          'Back to your visit: what day works best?',
        ],
        askName: () => [
          "What's your name?",
          'And what name should I put?',
          "Who's it for?",
          'Can I get your full name?',
        ],
        confirm: (service, moment, name) => [
          `${service}, ${moment}, for ${name}: want me to book it?`,
          `So that's ${service}, ${moment}, for ${name}. Sound right?`,
          `${name}, ${service}, ${moment}: shall I go ahead?`,
        ],
      },
      messages: {
        askName: () => ["And what's your name?", 'Who should I say it is?', 'Can I get your name?'],
      },
    },
    formal: {
      social: {
        howCanIHelp: () => ['How may I help you?', 'What may I do for you?'],
        anythingElse: () => [
          'Is there anything else I may do for you?',
          'May I help you with anything else?',
          'Would there be anything else?',
        ],
        welcome: () => ['You are most welcome.', 'It is my pleasure.', 'Not at all.'],
        acknowledge: () => ['Certainly.', 'Very well.', 'Thank you.'],
        glad: () => ['Certainly.', 'Very good.', 'Very well.'],
        stopped: () => ['Certainly, I have left that.', 'Very well, nothing was changed.'],
        notUnderstood: () => [
          'I beg your pardon, I did not follow.',
          'I am sorry, I did not understand that.',
        ],
        sayItAnotherWay: () => ['Would you put it another way, please?', 'What would you like me to do?'],
      },
      booking: {
        askWhen: () => [
          'Which day and time would be convenient for you?',
          'When would you wish to come?',
          'Which day would suit you, then?',
          'Returning to your visit: which day would suit you best?',
        ],
        askName: () => [
          'May I have your name, please?',
          'Under which name may I put it?',
          'Whose name shall I put down?',
          'May I have your full name?',
        ],
        confirm: (service, moment, name) => [
          `${service}, ${moment}, for ${name}: may I book it?`,
          `That would be ${service}, ${moment}, for ${name}. Is that correct?`,
          `May I confirm: ${service}, ${moment}, for ${name}?`,
        ],
      },
      messages: {
        askName: () => ['May I have your name, please?', 'Which name may I note?', 'Whom may I announce?'],
      },
    },
  },
  tone: {
    professional: {
      social: {
        hello: () => ['Hello. How can I help you?', 'Good to hear from you. What can I do for you?'],
        glad: () => ['Good.', 'Very well.', 'All right.'],
        goodbye: (business) => [`Thank you for contacting ${business}. Goodbye.`, 'Thank you. Goodbye.'],
      },
    },
    lively: {
      social: {
        hello: () => [
          "Hi there! So glad you're here. What can I do for you?",
          'Hello! What are we up to today?',
        ],
        glad: () => ['Wonderful!', 'Perfect!', 'Love it!'],
        welcome: () => ['Any time!', 'My pleasure!', 'You got it!'],
        goodbye: (business) => [
          `Thanks so much for choosing ${business}. Bye for now!`,
          'Have a fantastic day! Bye!',
          'Take care! Bye!',
        ],
      },
    },
    calm: {
      social: {
        hello: () => ['Hello. Take your time: how can I help?', 'Hello. What can I do for you?'],
        glad: () => ['Good.', 'That is fine.', 'All right.'],
        goodbye: () => ['Thank you. All the best to you.', 'Take good care. Goodbye.'],
      },
    },
  },
  empathy: {
    light: {
      handoff: { sorry: () => ['I am sorry about that.', 'I see, sorry for that.'] },
      safety: { sorryToHear: () => ['I see.', 'Understood.'] },
    },
    high: {
      handoff: {
        sorry: () => [
          "I'm truly sorry. I can hear how much trouble this has been.",
          'I am so sorry that this happened to you, and thank you for telling me.',
        ],
      },
      safety: {
        sorryToHear: () => [
          "I'm so sorry, that sounds really hard. Let me help you with it.",
          'Oh no, I am sorry you have to go through this. We will take care of it.',
        ],
      },
    },
  },
  verbosity: {
    normal: { booking: { afterBooking: () => ['We look forward to it.', 'Thank you for choosing us.'] } },
    detailed: {
      booking: {
        afterBooking: () => [
          'Should anything change, tell me the code and I move or cancel it for you.',
          'Keep the code: with it I can move or cancel the visit for you at any time.',
        ],
      },
    },
  },
}
