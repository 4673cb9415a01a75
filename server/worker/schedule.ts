import { ForgetAudio } from '#server/calls/index.ts'
import { Resync, WeighPassages } from '#server/knowledge/index.ts'
import { ForgetExpired } from '#server/organizations/index.ts'
import type { JobDefinition } from '#server/platform/jobs.ts'

export interface RecurringJob {
  job: JobDefinition<never, never>
  /** Five fields, in the zone below. */
  cron: string
  zone: string
  why: string
}

/** Every recurring job of the product, on one screen. */
export const schedule: RecurringJob[] = [
  {
    job: Resync,
    cron: '10 * * * *',
    zone: 'UTC',
    why: 'Websites whose owner wants it are read again when it is time.',
  },
  {
    job: WeighPassages,
    cron: '*/5 * * * *',
    zone: 'UTC',
    why: 'After an update, passages are made findable the way the new version finds them.',
  },
  {
    job: ForgetAudio,
    cron: '40 3 * * *',
    zone: 'UTC',
    why: 'Spoken words that no call has needed for seven days are removed.',
  },
  {
    job: ForgetExpired,
    cron: '20 3 * * *',
    zone: 'UTC',
    why: 'Sessions and short-lived secrets that are over are removed.',
  },
]

/** The schedule as operators see it. */
export function describeSchedule() {
  return schedule.map(({ job, cron, zone, why }) => ({ name: job.name, cron, zone, why }))
}
