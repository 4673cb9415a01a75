import type { AppContext } from '#server/context.ts'
import type { JobDefinition } from '#server/platform/jobs.ts'
import { ApplyRetellEvent } from './retell/events.ts'

export const callJobs: JobDefinition<never, AppContext>[] = [ApplyRetellEvent]
