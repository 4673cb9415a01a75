import type { Kysely } from 'kysely'
import type { DB } from '#db/types.ts'
import type { Clock } from './clock.ts'
import { type Database, reserveConnection, sharesOf } from './database.ts'
import { type PendingEvent, writeEvents } from './events.ts'
import { isId } from './ids.ts'
import type { JobQueue, PendingJob } from './jobs.ts'
import type { LiveEvents, LiveMessage } from './live.ts'
import type { Log } from './logger.ts'
import { type LazyTransaction, openTransaction, type Reserve } from './transaction.ts'

export type Role = 'owner' | 'admin' | 'member' | 'viewer'

/** Who does something. Every operation asks this, never how the request came in. */
export type Actor =
  | { kind: 'member'; user_id: string; member_id: string; role: Role; name?: string }
  | { kind: 'api_key'; api_key_id: string; scopes: string[] }
  /** The receptionist, in a conversation. */
  | { kind: 'agent'; agent_id: string; conversation_id?: string }
  /** Somebody on the business's website or telephone. */
  | { kind: 'visitor'; visitor_id?: string; contact_id?: string }
  /** Frontdesk itself: a job, a sweep, a command. `reason` says which. */
  | { kind: 'system'; reason: string }

/** Long-lived things that a transaction needs; the application's context is one. */
export interface TenancyHost {
  db: Database
  clock: Clock
  log: Log
  jobs: JobQueue
  live: LiveEvents
}

/** One organization, one actor, one open transaction under row security. Nothing else reaches tenant rows. */
export interface TenantContext {
  organizationId: string
  actor: Actor
  db: Kysely<DB>
  clock: Clock
  log: Log
  requestId: string | undefined
  transaction: Pick<LazyTransaction, 'begun' | 'ended' | 'committed'>
  /** Writes events and jobs, and commits; the wrapper does it when nobody else did. See commitWith. */
  commit(): Promise<void>
  /** What the wrapper writes before the commit, and tells after it. Use record, enqueue and publish. */
  pending: { events: PendingEvent[]; jobs: PendingJob[]; live: LiveMessage[] }
}

/** One open transaction of the platform itself, which sees all organizations: for sweeps and identity. */
export interface PlatformContext {
  db: Kysely<DB>
  clock: Clock
  log: Log
  pending: { jobs: PendingJob[]; live: LiveMessage[] }
}

/**
 * Runs work for one organization in one transaction under row security; commits what it returns, and rolls all of
 * it back when it throws. Rows, events and jobs commit together; live events are told after the commit.
 *
 * Never wait for the network in here: on the embedded database an open transaction is the only one there is, so
 * waiting for another query on `host.db` inside of it would wait forever.
 */
export async function withTenant<T>(
  host: TenancyHost,
  organizationId: string,
  actor: Actor,
  work: (ctx: TenantContext) => Promise<T>,
  requestId?: string,
): Promise<T> {
  if (!isId(organizationId)) throw new Error('withTenant needs the id of an organization')
  const pending: TenantContext['pending'] = { events: [], jobs: [], live: [] }
  const settings = `set local role frontdesk_tenant; select set_config('app.organization_id', '${organizationId}', true)`
  const reserve: Reserve = (use) =>
    sharesOf(host.db).run(organizationId, () => reserveConnection(host.db, use))
  const result = await transact(reserve, settings, async (transaction) => {
    const { clock, log } = host
    const { db } = transaction
    let committed: Promise<void> | undefined
    const commit = () => {
      committed ??= writeAndCommit(ctx, host.jobs, transaction)
      return committed
    }
    const scope = { organizationId, actor, requestId, pending }
    const ctx: TenantContext = { ...scope, db, clock, log, transaction, commit }
    const done = await work(ctx)
    await ctx.commit()
    return done
  })
  host.live.publish(pending.live)
  host.jobs.wake(pending.jobs)
  return result
}

/**
 * Commits with the last statement of a transaction, in the same round trip; events, jobs and rows are written
 * together or not at all, as ever. Nothing may be written after it; live events may still be told.
 * @param last a statement that has been sent and is not answered yet
 */
export async function commitWith<T>(ctx: TenantContext, last: Promise<T>): Promise<T> {
  const [answer] = await Promise.all([last, ctx.commit()])
  return answer
}

async function writeAndCommit(
  ctx: TenantContext,
  jobs: JobQueue,
  transaction: LazyTransaction,
): Promise<void> {
  const { pending, db } = ctx
  const written = writeEvents(ctx, jobs)
  // Queueing asks the database several times; without jobs the commit goes in the same packet as the events.
  if (pending.jobs.length > 0) await written.then(() => jobs.insert(db, pending.jobs))
  await Promise.all([written, transaction.commit()])
}

/** Runs work of the platform in one transaction that sees the rows of all organizations. */
export async function withPlatform<T>(
  host: TenancyHost,
  work: (ctx: PlatformContext) => Promise<T>,
): Promise<T> {
  const pending: PlatformContext['pending'] = { jobs: [], live: [] }
  const reserve: Reserve = (use) => reserveConnection(host.db, use)
  const result = await transact(reserve, 'set local role frontdesk_platform', async ({ db }) => {
    const done = await work({ db, clock: host.clock, log: host.log, pending })
    await host.jobs.insert(db, pending.jobs)
    return done
  })
  host.live.publish(pending.live)
  host.jobs.wake(pending.jobs)
  return result
}

/** Commits what the work returns, rolls back what it throws. */
async function transact<T>(
  reserve: Reserve,
  settings: string,
  work: (transaction: LazyTransaction) => Promise<T>,
): Promise<T> {
  const transaction = openTransaction(reserve, settings)
  try {
    const result = await work(transaction)
    await transaction.commit()
    return result
  } catch (error) {
    await transaction.rollback()
    throw error
  }
}
