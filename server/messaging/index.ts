export { messagingJobs } from './jobs.ts'
export { type Mail, queueMail } from './mail.ts'
export { mountMessaging } from './routes.ts'
