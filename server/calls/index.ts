export { callJobs } from './jobs.ts'
export { mountCalls } from './routes.ts'
export { voiceUrl } from './voice-connection.ts'
