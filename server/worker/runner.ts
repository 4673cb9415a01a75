import type { AppContext } from '#server/context.ts'
import { jobs } from './jobs.ts'
import { schedule } from './schedule.ts'

/** Makes the queues of this version. Every process does, for every process enqueues. */
export async function declareJobs(app: AppContext): Promise<void> {
  await app.jobs.declare(jobs)
}

/** Runs jobs in this process, and keeps the schedule as the code says. */
export async function startWorker(app: AppContext): Promise<void> {
  await app.jobs.work(jobs, app, app.log)
  const wanted = new Set(schedule.map(({ job }) => job.name))
  for (const { name } of await app.jobs.boss.getSchedules())
    if (!wanted.has(name)) await app.jobs.boss.unschedule(name)
  for (const { job, cron, zone } of schedule) {
    await app.jobs.boss.schedule(job.name, cron, { organization_id: null, input: {} }, { tz: zone })
  }
}
