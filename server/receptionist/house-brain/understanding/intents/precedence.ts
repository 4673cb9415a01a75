import type { Intent } from '../types.ts'

const acts: Intent[] = ['greeting', 'thanks', 'affirm', 'goodbye', 'smalltalk']
const facts: Intent[] = ['provide_name', 'provide_date_time', 'for_other', 'for_self', 'select_option']

/**
 * Which intents fall silent when a more telling one is heard in the same utterance: "Hi, can I book a table for
 * Friday, thanks" greets, thanks and names a day, but it is a booking.
 */
export const outranks: Readonly<Partial<Record<Intent, readonly Intent[]>>> = {
  human_handoff: [...acts, ...facts, 'book', 'cancel_booking', 'complaint', 'deny', 'stop', 'faq', 'unsure', 'capabilities', 'urgent_symptom'],
  bot_question: ['human_handoff', 'faq', 'provide_name', 'greeting', 'smalltalk', 'affirm', 'capabilities', 'confirm_request'],
  change_language: ['human_handoff', 'faq', 'capabilities', 'goodbye', 'deny', 'clarify'],
  cancel_booking: [...acts, ...facts, 'book', 'stop', 'deny', 'complaint', 'faq', 'confirm_booking', 'check_booking', 'correct'],
  reschedule: [...acts, ...facts, 'book', 'correct', 'deny', 'faq', 'check_booking', 'stop', 'price_question'],
  confirm_booking: [...acts, ...facts, 'book', 'confirm_request', 'faq', 'check_booking', 'stop'],
  check_booking: [...acts, ...facts, 'book', 'faq', 'date_time_question', 'confirm_request', 'repeat'],
  price_question: [...acts, ...facts, 'faq', 'book', 'capabilities'],
  date_time_question: ['faq', 'provide_date_time', 'greeting', 'capabilities', 'repeat', 'unsure'],
  complaint: ['faq', 'deny', 'greeting', 'affirm', 'out_of_scope', 'provide_date_time', 'unsure', 'goodbye'],
  book: [...acts, ...facts, 'faq', 'urgent_symptom'],
  capabilities: ['faq', 'unsure', 'greeting', 'repeat', 'human_handoff'],
  faq: ['greeting', 'thanks', 'provide_date_time', 'for_self', 'select_option'],
  clarify: ['repeat', 'unsure', 'deny', 'capabilities', 'faq', 'confirm_request', 'affirm'],
  repeat: ['faq', 'deny', 'stop', 'capabilities', 'affirm', 'thanks', 'start_over', 'clarify', 'unsure', 'bot_question'],
  start_over: ['repeat', 'stop', 'cancel_booking', 'goodbye', 'reschedule'],
  confirm_request: ['affirm', 'faq', 'repeat', 'deny'],
  no_preference: ['unsure', 'affirm', 'deny', 'faq', 'select_option', 'provide_date_time'],
  unsure: ['deny', 'faq', 'affirm', 'select_option', 'goodbye'],
  stop: ['deny', 'affirm', 'goodbye'],
  correct: ['deny', 'reschedule', 'provide_name', 'provide_date_time', 'confirm_request', 'faq'],
  out_of_scope: ['faq', 'greeting', 'thanks', 'goodbye', 'affirm', 'deny', 'book', 'change_language', 'capabilities', 'price_question', 'unsure'],
  urgent_symptom: ['greeting', 'provide_date_time', 'affirm', 'thanks'],
  deny: ['affirm', 'thanks', 'greeting', ...facts],
  provide_name: ['affirm', 'greeting', 'thanks', 'provide_date_time'],
  for_self: ['thanks', 'affirm', 'provide_date_time', 'for_other', 'greeting'],
  for_other: ['provide_date_time', 'greeting', 'affirm'],
  select_option: ['provide_date_time', 'affirm'],
  goodbye: ['thanks', 'greeting', 'affirm', 'provide_date_time'],
  smalltalk: ['thanks', 'affirm', 'greeting'],
  affirm: ['thanks', 'greeting', 'provide_date_time'],
  thanks: ['greeting', 'provide_date_time'],
}
