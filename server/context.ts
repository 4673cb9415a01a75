import type { Config } from './config.ts'
import { type Clock, systemClock } from './platform/clock.ts'
import type { OpenDatabase } from './platform/database.ts'
import {
  declareJob,
  type JobDefinition,
  type JobOptions,
  type JobRun,
  startJobQueue,
} from './platform/jobs.ts'
import { createLocalLive, createPostgresLive } from './platform/live.ts'
import { createLiveCalls, type LiveCalls } from './platform/live-calls.ts'
import { createLogger, type Log } from './platform/logger.ts'
import { createMetrics, type Metrics } from './platform/metrics.ts'
import { createOutboundHttp, type OutboundHttp } from './platform/outbound-http.ts'
import { createVault, type Vault } from './platform/secrets.ts'
import { type Actor, type TenancyHost, type TenantContext, withTenant } from './platform/tenancy.ts'
import { createProviders, type Providers } from './providers/index.ts'

/** The long-lived things of one process, made once in main.ts and handed to everything. */
export interface AppContext extends TenancyHost {
  config: Config
  database: OpenDatabase
  metrics: Metrics
  vault: Vault
  outbound: OutboundHttp
  providers: Providers
  /** Calls that this process serves, which a stop waits for. */
  liveCalls: LiveCalls
}

/** Declares a job of a domain; mention it in the domain's jobs.ts so that workers and queues know it. */
export function defineJob<Input extends object>(
  name: `${string}.${string}`,
  options: JobOptions,
  run: (job: JobRun<AppContext>, input: Input) => Promise<void>,
): JobDefinition<Input, AppContext> {
  return declareJob(name, options, run)
}

/** Opens a transaction of the job's organization; the network is for before and after it. */
export function inOrganization<T>(
  job: JobRun<AppContext>,
  reason: string,
  work: (ctx: TenantContext) => Promise<T>,
): Promise<T> {
  if (!job.organizationId) throw new Error('This job belongs to no organization')
  const actor: Actor = { kind: 'system', reason }
  return withTenant(job.services, job.organizationId, actor, work)
}

export interface ContextOptions {
  config: Config
  database: OpenDatabase
  clock?: Clock
  log?: Log
  /** Only one of the processes, or any number of them, does upkeep and schedules: pg-boss settles who. */
  supervise?: boolean
}

/** Makes the context of a process on a migrated database. Close it with closeContext. */
export async function createContext({
  config,
  database,
  clock = systemClock,
  log = createLogger(config.LOG_LEVEL),
  supervise = true,
}: ContextOptions): Promise<AppContext> {
  const outbound = createOutboundHttp({ allowPrivateHosts: config.FRONTDESK_ALLOW_PRIVATE_HOSTS })
  const live =
    typeof database.address === 'string' ? await createPostgresLive(database.address, log) : createLocalLive()
  const jobs = await startJobQueue(database.address, log, { supervise })
  const host: TenancyHost = { db: database.db, clock, log, jobs, live }
  return {
    ...host,
    config,
    database,
    metrics: createMetrics({ defaults: config.NODE_ENV !== 'test' }),
    vault: createVault(config.SECRET),
    outbound,
    providers: await createProviders(config, outbound, host),
    liveCalls: createLiveCalls(),
  }
}

/** Ends running jobs, then everything else; the database comes last, for the others still write to it. */
export async function closeContext(app: AppContext): Promise<void> {
  await app.jobs.stop(app.config.DRAIN_SECONDS * 1000)
  await app.live.close()
  await app.outbound.close()
  await app.database.close()
}
