export {
  type Details,
  findContactByDetails,
  findOrCreateContact,
  keepContact,
  noteLanguage,
  nowOf,
  readDetails,
  requireContact,
} from './contact.ts'
export { captureLead } from './leads.ts'
export { readPhone, showPhone } from './phone.ts'
export { mountContacts } from './routes.ts'
export { noteOnTimeline } from './timeline.ts'
