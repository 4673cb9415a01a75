import type { AppointmentWords } from './words.ts'

export const english: AppointmentWords = {
  labels: {
    what: 'What',
    who: 'For',
    when: 'When',
    before: 'Instead of',
    where: 'Where',
    code: 'Your confirmation code',
  },
  footer: (business) => `You get this message because you made an appointment with ${business}.`,
  news: {
    requested: {
      subject: (service, business) => `We have your request: ${service} at ${business}`,
      heading: 'We have your request',
      lead: (person) =>
        `${greet(person)}the time is being kept for you. We will write again once it is confirmed.`,
      closing: (phone) => [changeBy(phone)],
    },
    confirmed: {
      subject: (service, business, when) => `Booked: ${service} at ${business}, ${when}`,
      heading: 'You’re booked',
      lead: (person, business) => `${greet(person)}${business} is expecting you.`,
      closing: (phone) => [changeBy(phone), 'The attached file puts it in your calendar.'],
    },
    rescheduled: {
      subject: (service, business, when) => `New time: ${service} at ${business}, ${when}`,
      heading: 'Your appointment has a new time',
      lead: (person) => `${greet(person)}it has been moved, and the rest stays as it was.`,
      closing: (phone) => [changeBy(phone), 'The attached file moves it in your calendar.'],
    },
    cancelled: {
      subject: (service, business, when) => `Cancelled: ${service} at ${business}, ${when}`,
      heading: 'Your appointment is cancelled',
      lead: (person) => `${greet(person)}there is nothing left for you to do.`,
      closing: (phone) => [
        phone
          ? `Would another time suit you better? Call ${phone} or write to us.`
          : 'Would another time suit you better? Just write to us.',
      ],
    },
  },
}

function greet(person: string | null): string {
  return person ? `Hi ${person}, ` : 'Hi, '
}

function changeBy(phone: string | null): string {
  const how = phone ? `call ${phone} or reply to this message` : 'reply to this message'
  return `Need to change or cancel? Have the code at hand and ${how}.`
}
