import type { Language } from '#contract/languages.ts'

interface CallPhrases {
  disclosure: string
  reminders: readonly [string, string]
  goodbye: string
  tooLong: string
  machine: string
  trouble: string
  unavailable: string
}

const phrases: Record<Language, CallPhrases> = {
  en: {
    disclosure: 'This is an automated assistant.',
    reminders: ['Are you still there?', 'I can’t hear you. Take your time, I’m listening.'],
    goodbye: 'I can’t hear anyone, so I’ll hang up now. Please call again. Goodbye.',
    tooLong: 'I have to end the call here. Please call again if there is more. Goodbye.',
    machine:
      'I seem to be talking to a recording, so I’ll hang up. If you are there, please call again. Goodbye.',
    trouble: 'Sorry, I lost that for a moment. Could you say it once more?',
    unavailable: 'Nobody can take your call at the moment. Please try again later. Goodbye.',
  },
  es: {
    disclosure: 'Le atiende un asistente automático.',
    reminders: ['¿Sigue ahí?', 'No le oigo. Tómese su tiempo, le escucho.'],
    goodbye: 'No oigo a nadie, así que voy a colgar. Vuelva a llamar cuando quiera. Adiós.',
    tooLong: 'Tengo que terminar la llamada aquí. Si queda algo, vuelva a llamar. Adiós.',
    machine: 'Parece que hablo con una grabación, así que voy a colgar. Si está ahí, vuelva a llamar. Adiós.',
    trouble: 'Perdone, se me ha ido un momento. ¿Me lo repite?',
    unavailable: 'Ahora mismo nadie puede atender su llamada. Inténtelo más tarde, por favor. Adiós.',
  },
}

/** What the telephone itself says, beside what the receptionist does. */
export const phrasesOf = (language: Language): CallPhrases => phrases[language]
