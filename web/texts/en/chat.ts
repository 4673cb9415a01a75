import type { ChatAction } from '#contract/chat.ts'

const done: Partial<Record<ChatAction['kind'], string>> = {
  booked: 'Booked',
  rescheduled: 'Moved',
  cancelled: 'Cancelled',
  lead_captured: 'Details noted',
  message_taken: 'Message taken',
  escalated: 'A person has been asked to step in',
}

export const chat = {
  conversationWith: (name: string) => `Conversation with ${name}`,
  write: (name: string) => `Write to ${name}`,
  send: 'Send',
  you: 'You',
  receptionist: 'Receptionist',
  from: 'From',
  notKnown: 'Not found in what your receptionist has read.',
  notSent: 'Not sent',
  tooLong: (over: number) => `${over} characters too long. Please shorten it.`,
  done,
  page: {
    lead: 'Ask whatever you like: hours, prices, an appointment. You get an answer at once.',
    open: 'Start the conversation',
    unknownTitle: 'There is no receptionist at this address.',
    unknown: 'The link may be incomplete. Ask the business for a new one.',
    pausedTitle: 'Nobody is at the desk right now.',
    paused: 'This receptionist is taking a break. Please call the business, or come back later.',
  },
}
