export {
  type Details,
  findContactByDetails,
  findOrCreateContact,
  keepContact,
  nowOf,
  readDetails,
  requireContact,
  type SaidDetails,
} from './contact.ts'
export { type CapturedLead, captureLead } from './leads.ts'
export { readPhone, showPhone } from './phone.ts'
export { mountContacts } from './routes.ts'
export { noteOnTimeline } from './timeline.ts'
