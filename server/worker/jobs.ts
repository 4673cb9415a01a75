import { callJobs } from '#server/calls/index.ts'
import type { AppContext } from '#server/context.ts'
import { knowledgeJobs } from '#server/knowledge/index.ts'
import { messagingJobs } from '#server/messaging/index.ts'
import { organizationJobs } from '#server/organizations/index.ts'
import type { JobDefinition } from '#server/platform/jobs.ts'
import { receptionistJobs } from '#server/receptionist/index.ts'
import { schedulingJobs } from '#server/scheduling/index.ts'

/** Every job of every domain: queues are made for them, and workers run them. */
export const jobs: JobDefinition<never, AppContext>[] = [
  ...organizationJobs,
  ...knowledgeJobs,
  ...schedulingJobs,
  ...messagingJobs,
  ...receptionistJobs,
  ...callJobs,
]
