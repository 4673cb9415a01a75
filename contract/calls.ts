export * from './calls/calls.ts'
export * from './calls/numbers.ts'
