export { callJobs } from './jobs.ts'
export { mountCalls } from './routes.ts'
export { ForgetAudio } from './twilio/audio-cache.ts'
export { voiceUrl } from './voice-connection.ts'
