import type { Language } from '#contract/languages.ts'

interface TwilioPhrases {
  /** First in the language that most callers speak, then in the other one. */
  menu(business: string): string
  otherMenu: string
  howCanIHelp: string
  recordingNotice: string
  notRecorded: string
  /** While an answer is thought of; each time another one. */
  moments: readonly [string, ...string[]]
  notUnderstood: readonly [string, string]
  connecting: string
  nobodyPickedUp: string
  closed(business: string): string
  poorLine: string
  unattended: string
  messageTaken: string
  noSuchLine: string
  hiddenNumber: string
  apology: string
  callLater: string
  lineDropped: string
  /** What somebody means who presses zero. */
  personWanted: string
}

const phrases: Record<Language, TwilioPhrases> = {
  en: {
    menu: (business) =>
      `Thank you for calling ${business}. For English, press 1, or just tell me how I can help.`,
    otherMenu: 'For English, press 1.',
    howCanIHelp: 'How can I help you?',
    recordingNotice: 'This call is recorded. If you would rather not, press 9.',
    notRecorded: 'All right, I’m not recording. How can I help you?',
    moments: ['One moment, please.', 'I’m still looking that up.', 'Thanks for waiting, almost there.'],
    notUnderstood: [
      'Sorry, I didn’t catch that. Could you say it again?',
      'I still can’t make it out. Please say it in a few words.',
    ],
    connecting: 'One moment, I’ll put you through.',
    nobodyPickedUp:
      'Nobody is free to pick up right now. Tell me your name, your number and what it’s about, and I’ll pass it on.',
    closed: (business) =>
      `You’ve reached ${business}. We’re closed right now. Please leave your name, your number and a short message after the tone. Press pound when you’re done.`,
    poorLine:
      'I’m sorry, the line is too poor. Please leave your name, your number and a short message after the tone. Press pound when you’re done.',
    unattended:
      'Nobody can take your call right now. Please leave your name, your number and a short message after the tone. Press pound when you’re done.',
    messageTaken: 'Thank you. I’ll pass your message on. Goodbye.',
    noSuchLine: 'This number is not in service. Please check it and dial again.',
    hiddenNumber:
      'This line doesn’t take calls from hidden numbers. Please call again with your number shown. Goodbye.',
    apology: 'I’m sorry, something went wrong on our side.',
    callLater: 'Please call again in a few minutes. Goodbye.',
    lineDropped: 'Sorry, I lost you for a moment. Please go on.',
    personWanted: 'I want to talk to a person.',
  },
  es: {
    menu: (business) =>
      `Gracias por llamar a ${business}. Para español, marque el 2, o dígame directamente en qué le puedo ayudar.`,
    otherMenu: 'Para español, marque el 2.',
    howCanIHelp: '¿En qué le puedo ayudar?',
    recordingNotice: 'Esta llamada se graba. Si prefiere que no, marque el 9.',
    notRecorded: 'De acuerdo, no la grabo. ¿En qué le puedo ayudar?',
    moments: ['Un momento, por favor.', 'Sigo mirándolo.', 'Gracias por esperar, ya casi está.'],
    notUnderstood: [
      'Perdone, no le he entendido. ¿Me lo repite?',
      'Sigo sin entenderle bien. Dígamelo en pocas palabras, por favor.',
    ],
    connecting: 'Un momento, le comunico.',
    nobodyPickedUp:
      'Ahora mismo nadie puede atenderle en persona. Dígame su nombre, su número y de qué se trata, y yo paso el recado.',
    closed: (business) =>
      `Ha llamado a ${business}. Ahora mismo está cerrado. Después de la señal, deje su nombre, su número y un mensaje breve. Al terminar, pulse la tecla numeral.`,
    poorLine:
      'Lo siento, se oye muy mal. Después de la señal, deje su nombre, su número y un mensaje breve. Al terminar, pulse la tecla numeral.',
    unattended:
      'Ahora mismo nadie puede atenderle. Después de la señal, deje su nombre, su número y un mensaje breve. Al terminar, pulse la tecla numeral.',
    messageTaken: 'Gracias. Paso su recado enseguida. Adiós.',
    noSuchLine: 'El número que ha marcado no está en servicio. Compruébelo y vuelva a marcar.',
    hiddenNumber:
      'Esta línea no acepta llamadas con número oculto. Vuelva a llamar mostrando su número. Adiós.',
    apology: 'Lo siento, hemos tenido un problema.',
    callLater: 'Vuelva a llamar en unos minutos, por favor. Adiós.',
    lineDropped: 'Perdone, se ha cortado un momento. Siga, por favor.',
    personWanted: 'Quiero hablar con una persona.',
  },
}

/** What is said on Twilio's lines beside what the receptionist says. */
export const twilioPhrases = (language: Language): TwilioPhrases => phrases[language]
