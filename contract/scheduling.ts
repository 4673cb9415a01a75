export * from './scheduling/appointments.ts'
export * from './scheduling/availability.ts'
export * from './scheduling/own-appointment.ts'
export * from './scheduling/services.ts'
