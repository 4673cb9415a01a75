import type { Kysely } from 'kysely'
import { fromKysely, type JobWithMetadata, PgBoss } from 'pg-boss'
import type { DB } from '#db/types.ts'
import { type DatabaseAddress, runStatements } from './database.ts'
import type { Log } from './logger.ts'

/** What a job is given to do its work with. */
export interface JobRun<Services = unknown> {
  services: Services
  /** Null for jobs of the platform itself, such as sweeps. */
  organizationId: string | null
  /** Stays the same over retries: the idempotency key towards providers. */
  jobId: string
  /** 1 for the first try. */
  attempt: number
  /** Aborts when the job runs out of time or the process stops. */
  signal: AbortSignal
  log: Log
}

export interface JobOptions {
  /** Tries after the first before the job goes to the dead letters; 5 unless told. */
  retries?: number
  /** Seconds before the first retry, doubled each time; 3 unless told. */
  retryDelaySeconds?: number
  /** A job of a crashed process returns after about this time; 10 unless told, which is the least. */
  heartbeatSeconds?: number
  /** A job that takes longer fails; 300 unless told. */
  timeoutSeconds?: number
  /** How many of them one process runs at a time; 4 unless told. */
  concurrency?: number
  /** At most one job per `singletonKey` waits or runs; another one that is queued meanwhile is dropped. */
  exclusive?: boolean
}

export interface JobDefinition<Input extends object = object, Services = never> {
  /** `domain.verb-noun` */
  name: string
  options: JobOptions
  run: (job: JobRun<Services>, input: Input) => Promise<void>
}

export interface EnqueueOptions {
  /** Seconds to wait, or the instant to start at (ISO 8601). */
  startAfter?: number | string
  /** A job id of the caller's (a UUID): while a job with it is known, it is not queued again. */
  id?: string
  /** For exclusive jobs: what there may be only one job of. */
  singletonKey?: string
}

export interface PendingJob {
  name: string
  data: { organization_id: string | null; input: object }
  options: EnqueueOptions
}

/** Failed jobs end here once their retries are used up, and can be sent back from here. */
export const deadLetters = 'dead-letters'

/** Declares a job. Domains use `defineJob` of server/context.ts, which names the services. */
export function declareJob<Input extends object, Services>(
  name: `${string}.${string}`,
  options: JobOptions,
  run: (job: JobRun<Services>, input: Input) => Promise<void>,
): JobDefinition<Input, Services> {
  return { name, options, run }
}

/** Queues a job that commits, or vanishes, with the caller's transaction. */
export function enqueue<Input extends object>(
  ctx: { organizationId?: string; pending: { jobs: PendingJob[] } },
  job: JobDefinition<Input, never>,
  input: Input,
  options: EnqueueOptions = {},
): void {
  ctx.pending.jobs.push({
    name: job.name,
    data: { organization_id: ctx.organizationId ?? null, input },
    options,
  })
}

export interface JobQueue {
  boss: PgBoss
  prepare<Input extends object>(
    job: JobDefinition<Input, never>,
    organizationId: string,
    input: Input,
    options: EnqueueOptions,
  ): PendingJob
  /** Inserts jobs through the caller's open transaction. */
  insert(tx: Kysely<DB>, jobs: PendingJob[]): Promise<void>
  /** Wakes this process's workers; other processes are woken by NOTIFY. */
  wake(jobs: PendingJob[]): void
  /** Makes the queues that do not exist yet, and keeps their settings. */
  declare(jobs: JobDefinition<never, never>[]): Promise<void>
  /** Starts workers for the jobs in this process. */
  work<Services>(jobs: JobDefinition<never, Services>[], services: Services, log: Log): Promise<void>
  /** Waits for running jobs, at most for the given time; the rest returns to the queue. */
  stop(timeoutMs?: number): Promise<void>
}

/** Starts the job queue on the product's own database. Only a process that supervises does upkeep and schedules. */
export async function startJobQueue(
  address: DatabaseAddress,
  log: Log,
  { supervise }: { supervise: boolean },
): Promise<JobQueue> {
  const embedded = typeof address !== 'string'
  const boss = new PgBoss({
    ...(embedded ? { ...address, max: 2 } : { connectionString: address, max: 4, useListenNotify: true }),
    application_name: 'frontdesk-jobs',
    supervise,
    schedule: supervise,
    superviseIntervalSeconds: 2,
    maintenanceIntervalSeconds: 300,
    monitorIntervalSeconds: 2,
    reindex: !embedded,
    monitorVacuum: false,
  })
  boss.on('error', (error) => log.warn({ error: error.message }, 'the job queue had an error'))
  await boss.start()
  const workers = new Map<string, string[]>()
  const stopping = new AbortController()

  return {
    boss,
    prepare: (job, organizationId, input, options) => ({
      name: job.name,
      data: { organization_id: organizationId, input },
      options,
    }),
    insert: (tx, jobs) => insertJobs(boss, tx, jobs),
    wake(jobs) {
      for (const { name } of jobs) for (const id of workers.get(name) ?? []) boss.notifyWorker(id)
    },
    declare: (jobs) => declareQueues(boss, jobs),
    async work(jobs, services, jobLog) {
      if (embedded) await requeueOrphans(boss)
      for (const job of jobs) {
        const ids = await startWorkers(boss, job, services, jobLog, stopping.signal, embedded)
        workers.set(job.name, ids)
      }
    },
    async stop(timeoutMs = 10_000) {
      stopping.abort(new Error('Frontdesk is stopping'))
      await boss.stop({ graceful: true, timeout: timeoutMs, close: true })
    },
  }
}

async function insertJobs(boss: PgBoss, tx: Kysely<DB>, jobs: PendingJob[]): Promise<void> {
  if (jobs.length === 0) return
  // The job tables belong to the role that signed in; the roles of tenants and of the platform have no part in them.
  const reset = runStatements(tx, 'reset role')
  const byName = Map.groupBy(jobs, (job) => job.name)
  const inserted = [...byName].map(([name, group]) => {
    const inserts = group.map(({ data, options: { startAfter, id, singletonKey } }) => ({
      data,
      ...(startAfter === undefined ? {} : { startAfter }),
      ...(id ? { id } : {}),
      ...(singletonKey ? { singletonKey } : {}),
    }))
    return boss.insert(name, inserts, { db: fromKysely(tx) })
  })
  // Each is sent behind the other; were one refused, those behind it and the commit would be too.
  await Promise.all([reset, ...inserted])
}

async function declareQueues(boss: PgBoss, jobs: JobDefinition<never, never>[]): Promise<void> {
  const existing = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]))
  if (!existing.has(deadLetters)) await boss.createQueue(deadLetters, { retentionSeconds: 90 * 86_400 })
  for (const job of jobs) {
    const { retries = 5, retryDelaySeconds = 3, heartbeatSeconds = 10, timeoutSeconds = 300 } = job.options
    const settings = {
      retryLimit: retries,
      retryDelay: retryDelaySeconds,
      retryBackoff: true,
      heartbeatSeconds,
      expireInSeconds: timeoutSeconds,
      deadLetter: deadLetters,
      deleteAfterSeconds: 7 * 86_400,
      notify: true,
    }
    if (!existing.has(job.name))
      await boss.createQueue(job.name, {
        policy: job.options.exclusive ? 'exclusive' : 'standard',
        ...settings,
      })
    else if (
      existing.get(job.name)!.retryLimit !== retries ||
      existing.get(job.name)!.expireInSeconds !== timeoutSeconds
    )
      await boss.updateQueue(job.name, settings)
  }
  // pg-boss looks a queue up on a connection of its own when it first inserts into it. In an open transaction of the
  // embedded database, which has one session, that would wait forever: so it learns all of them now.
  for (const { name } of jobs) await boss.insert(name, [])
}

/** The embedded database has one process: what is marked as running when it starts was running when it was killed. */
async function requeueOrphans(boss: PgBoss): Promise<void> {
  await boss
    .getDb()
    .executeSql(`update pgboss.job set state = 'retry', start_after = now() where state = 'active'`)
}

async function startWorkers<Services>(
  boss: PgBoss,
  job: JobDefinition<never, Services>,
  services: Services,
  log: Log,
  stopping: AbortSignal,
  embedded: boolean,
): Promise<string[]> {
  const { concurrency = 4, timeoutSeconds = 300 } = job.options
  const ids: string[] = []
  for (let i = 0; i < concurrency; i++) {
    // The embedded database has one session: its workers are woken in the process and poll rarely.
    const polling = { pollingIntervalSeconds: embedded ? 5 : 2, notifyPollingIntervalSeconds: 10 }
    const id = await boss.work(
      job.name,
      { ...polling, includeMetadata: true, batchSize: 1 },
      async (batch) => {
        for (const item of batch as JobWithMetadata<PendingJob['data']>[]) {
          const signal = AbortSignal.any([stopping, item.signal, AbortSignal.timeout(timeoutSeconds * 1000)])
          const jobLog = log.child({ job: job.name, job_id: item.id })
          const run = {
            services,
            organizationId: item.data.organization_id,
            jobId: item.id,
            attempt: item.retryCount + 1,
            signal,
            log: jobLog,
          }
          try {
            await job.run(run, item.data.input as never)
          } catch (error) {
            jobLog.warn({ error: (error as Error).message, attempt: run.attempt }, 'a job failed')
            throw error
          }
        }
      },
    )
    ids.push(id)
  }
  return ids
}
