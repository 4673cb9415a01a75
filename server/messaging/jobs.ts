import type { AppContext } from '#server/context.ts'
import type { JobDefinition } from '#server/platform/jobs.ts'
import { TellOfAppointment } from './appointment-news.ts'
import { SendMail } from './mail.ts'

export const messagingJobs: JobDefinition<never, AppContext>[] = [TellOfAppointment, SendMail]
