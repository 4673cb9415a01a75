export * from './calls/calls.ts'
export * from './calls/numbers.ts'
export * from './calls/provisioning.ts'
export * from './calls/screening.ts'
