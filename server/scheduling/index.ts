export { listAppointments, readAppointment } from './appointments.ts'
export { bookAppointment } from './booking.ts'
export { readSettings } from './calendar.ts'
export { cancelAppointment, changeAppointment, rescheduleAppointment } from './changes.ts'
export { holdSlot, releaseHold } from './claims.ts'
export { readCode, spellCode } from './codes.ts'
export { type InviteWords, writeInvite } from './invite.ts'
export { labelInstant, labelStretch, sayNoSlot } from './labels.ts'
export { listAvailability } from './offer.ts'
export {
  cancelOwnAppointment,
  findOwnAppointment,
  listUpcoming,
  type Proof,
  rescheduleOwnAppointment,
} from './own-appointment.ts'
export { mountScheduling } from './routes.ts'
export { createService, listOfferedServices, listServices, type OfferedService } from './services.ts'
