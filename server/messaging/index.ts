export { messagingJobs } from './jobs.ts'
export { queueMail } from './mail.ts'
export { composeNotice } from './mails/notice.ts'
export { mountMessaging } from './routes.ts'
