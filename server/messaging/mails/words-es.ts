import type { AppointmentWords, Register } from './words.ts'

const shared = { what: 'Servicio', who: 'Para', when: 'Cuándo', before: 'En lugar de', where: 'Dónde' }
const subjects = {
  confirmed: (service: string, business: string, when: string) =>
    `Cita confirmada: ${service} en ${business}, ${when}`,
  rescheduled: (service: string, business: string, when: string) =>
    `Nuevo horario: ${service} en ${business}, ${when}`,
  cancelled: (service: string, business: string, when: string) =>
    `Cita cancelada: ${service} en ${business}, ${when}`,
}

const usted: AppointmentWords = {
  labels: { ...shared, code: 'Su código de confirmación' },
  footer: (business) => `Recibe este mensaje porque pidió una cita en ${business}.`,
  news: {
    requested: {
      subject: (service, business) => `Recibimos su solicitud: ${service} en ${business}`,
      heading: 'Recibimos su solicitud',
      lead: (person) => `${greet(person)}le guardamos la hora. Le escribimos en cuanto quede confirmada.`,
      closing: (phone) => [changeAsUsted(phone)],
    },
    confirmed: {
      subject: subjects.confirmed,
      heading: 'Su cita está confirmada',
      lead: (person, business) => `${greet(person)}en ${business} ya le esperan.`,
      closing: (phone) => [changeAsUsted(phone), 'Con el archivo adjunto puede guardarla en su calendario.'],
    },
    rescheduled: {
      subject: subjects.rescheduled,
      heading: 'Su cita tiene nuevo horario',
      lead: (person) => `${greet(person)}cambia solo el horario; lo demás sigue igual.`,
      closing: (phone) => [changeAsUsted(phone), 'Con el archivo adjunto se actualiza en su calendario.'],
    },
    cancelled: {
      subject: subjects.cancelled,
      heading: 'Su cita quedó cancelada',
      lead: (person) => `${greet(person)}no tiene que hacer nada más.`,
      closing: (phone) => [
        phone ? `¿Prefiere otra hora? Llame al ${phone} o escríbanos.` : '¿Prefiere otra hora? Escríbanos.',
      ],
    },
  },
}

const tu: AppointmentWords = {
  labels: { ...shared, code: 'Tu código de confirmación' },
  footer: (business) => `Recibes este mensaje porque pediste una cita en ${business}.`,
  news: {
    requested: {
      subject: (service, business) => `Recibimos tu solicitud: ${service} en ${business}`,
      heading: 'Recibimos tu solicitud',
      lead: (person) => `${greet(person)}te guardamos la hora. Te escribimos en cuanto quede confirmada.`,
      closing: (phone) => [changeAsTu(phone)],
    },
    confirmed: {
      subject: subjects.confirmed,
      heading: 'Tu cita está confirmada',
      lead: (person, business) => `${greet(person)}en ${business} ya te esperan.`,
      closing: (phone) => [changeAsTu(phone), 'Con el archivo adjunto puedes guardarla en tu calendario.'],
    },
    rescheduled: {
      subject: subjects.rescheduled,
      heading: 'Tu cita tiene nuevo horario',
      lead: (person) => `${greet(person)}cambia solo el horario; lo demás sigue igual.`,
      closing: (phone) => [changeAsTu(phone), 'Con el archivo adjunto se actualiza en tu calendario.'],
    },
    cancelled: {
      subject: subjects.cancelled,
      heading: 'Tu cita quedó cancelada',
      lead: (person) => `${greet(person)}no tienes que hacer nada más.`,
      closing: (phone) => [
        phone ? `¿Prefieres otra hora? Llama al ${phone} o escríbenos.` : '¿Prefieres otra hora? Escríbenos.',
      ],
    },
  },
}

export const spanish: Record<Register, AppointmentWords> = { usted, tu }

function greet(person: string | null): string {
  return person ? `Hola, ${person}: ` : 'Hola: '
}

function changeAsUsted(phone: string | null): string {
  const how = phone ? `llame al ${phone} o responda a este mensaje` : 'responda a este mensaje'
  return `¿Necesita cambiarla o cancelarla? Tenga a mano el código y ${how}.`
}

function changeAsTu(phone: string | null): string {
  const how = phone ? `llama al ${phone} o responde a este mensaje` : 'responde a este mensaje'
  return `¿Necesitas cambiarla o cancelarla? Ten a mano el código y ${how}.`
}
