import type { CallerGoal } from '#contract/scenarios.ts'
import type { QuestionKind } from './questions.ts'

/** What callers say, in variants; a fact stands where its name is in braces. */
export interface Lines {
  openings: Record<CallerGoal, readonly string[]>
  /** Answers to what is asked, from a fact. */
  answers: Record<
    Exclude<QuestionKind, 'confirm' | 'choose_time' | 'offer_message' | 'anything_else'>,
    readonly string[]
  >
  intake: readonly string[]
  yes: readonly string[]
  no: readonly string[]
  first: readonly string[]
  soonest: readonly string[]
  /** Instead of the wish that was told before. */
  rather: readonly string[]
  wait: readonly string[]
  unknown: readonly string[]
  /** To a yes-or-no question that they never thought about. */
  nothing: readonly string[]
  thanks: readonly string[]
  wantsPerson: readonly string[]
  leaveMessage: readonly string[]
}

export const lines: Record<'en' | 'es', Lines> = {
  en: {
    openings: {
      book: [
        "Hi, I'd like to book {service} for {when}, please.",
        'Hello, can I get an appointment for {service}? {when} would be great.',
        'Do you have anything {when} for {service}?',
      ],
      reschedule: [
        'Hi, I need to move my appointment.',
        "Something came up: I'd like to reschedule, please.",
      ],
      cancel: [
        'Hi, I have to cancel my appointment.',
        "I can't make it. Could you cancel my appointment, please?",
      ],
      ask: ['{opening}'],
      leave_message: ["Hi, I'd like to leave a message, please.", 'Could you take a message for the team?'],
      reach_person: ['Could I talk to a person, please?', "I'd like to speak with somebody at the business."],
      report_emergency: ['{opening}'],
    },
    answers: {
      code: ["It's {code}.", 'The code is {code}.'],
      contact: ['You can reach me at {phone}.', 'My number is {phone}.'],
      phone: ["It's {phone}.", 'My number is {phone}.'],
      email: ["It's {email}.", 'My e-mail is {email}.'],
      name: ['My name is {name}.', "It's {name}.", '{name}.'],
      address: ["It's {address}.", '{address}.'],
      message: ['{message}', 'Please tell them this: {message}'],
      service: ['{service}, please.', "It's for {service}."],
      when: ['{when} would be good.', '{when}, if you can.', 'How about {when}?'],
    },
    intake: ['{answer}.', "That's {answer}."],
    yes: ['Yes, please.', "Yes, that's right.", 'Yes, that works.'],
    no: ['No, thank you.', 'No, thanks.'],
    first: ['The first one, please.', "Let's take the first one."],
    soonest: ['As soon as you can.', 'Whatever you have first.'],
    rather: ['Actually, wait, {rather} would be better.', 'Sorry, could we make that {rather} instead?'],
    wait: ['Hold on, let me think.', 'One second.'],
    unknown: ["I don't know, sorry.", "I'm not sure about that."],
    nothing: ['No, nothing.', 'No.'],
    thanks: ["That's all, thank you. Bye!", 'Great, thanks. Goodbye!'],
    wantsPerson: ['You asked me that already. Can I talk to a person?', 'Just get me a person, please.'],
    leaveMessage: ['Then please take a message.', "I'd like to leave a message, then."],
  },
  es: {
    openings: {
      book: [
        'Hola, quisiera una cita para {service}, {when}, por favor.',
        'Buenas, ¿me puede dar una cita para {service}? Me vendría bien {when}.',
        '¿Tienen algo {when} para {service}?',
      ],
      reschedule: ['Hola, necesito cambiar mi cita.', 'Me surgió algo y quisiera mover mi cita, por favor.'],
      cancel: ['Hola, tengo que cancelar mi cita.', 'No voy a poder ir. ¿Me cancela la cita, por favor?'],
      ask: ['{opening}'],
      leave_message: ['Hola, quisiera dejar un recado.', '¿Puede tomar un mensaje para el equipo?'],
      reach_person: ['¿Puedo hablar con una persona, por favor?', 'Quisiera hablar con alguien del negocio.'],
      report_emergency: ['{opening}'],
    },
    answers: {
      code: ['Es {code}.', 'El código es {code}.'],
      contact: ['Mi número es {phone}.', 'Me pueden llamar al {phone}.'],
      phone: ['Es el {phone}.', 'Mi número es {phone}.'],
      email: ['Es {email}.', 'Mi correo es {email}.'],
      name: ['Me llamo {name}.', 'Soy {name}.', '{name}.'],
      address: ['Es {address}.', '{address}.'],
      message: ['{message}', 'Dígales esto: {message}'],
      service: ['{service}, por favor.', 'Es para {service}.'],
      when: ['Me vendría bien {when}.', '{when}, si se puede.', '¿Puede ser {when}?'],
    },
    intake: ['{answer}.', 'Es {answer}.'],
    yes: ['Sí, por favor.', 'Sí, así es.', 'Sí, me viene bien.'],
    no: ['No, gracias.', 'No hace falta, gracias.'],
    first: ['La primera, por favor.', 'Me quedo con la primera.'],
    soonest: ['Lo antes posible.', 'La primera que tenga.'],
    rather: ['Perdone, mejor {rather}.', 'Espere, ¿podría ser {rather} mejor?'],
    wait: ['Un momento, déjeme pensar.', 'Espere un segundo.'],
    unknown: ['No lo sé, perdone.', 'De eso no estoy seguro.'],
    nothing: ['No, nada.', 'No.'],
    thanks: ['Eso es todo, gracias. ¡Adiós!', 'Perfecto, muchas gracias. ¡Hasta luego!'],
    wantsPerson: [
      'Eso ya me lo preguntó. ¿Puedo hablar con una persona?',
      'Páseme con una persona, por favor.',
    ],
    leaveMessage: ['Entonces tome un recado, por favor.', 'Pues quisiera dejar un recado.'],
  },
}
