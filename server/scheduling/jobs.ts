import type { AppContext } from '#server/context.ts'
import type { JobDefinition } from '#server/platform/jobs.ts'
import { AdoptConfirmedServices } from './confirmed-services.ts'

export const schedulingJobs: JobDefinition<never, AppContext>[] = [AdoptConfirmedServices]
