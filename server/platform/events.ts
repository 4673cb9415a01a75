import { runStatements } from './database.ts'
import { newId } from './ids.ts'
import type { JobDefinition, JobQueue } from './jobs.ts'
import type { TenantContext } from './tenancy.ts'

export interface PendingEvent {
  id: string
  type: string
  payload: Record<string, unknown>
}

type Listener = JobDefinition<{ event_id: string; type: string; payload: Record<string, unknown> }>
const listeners = new Map<string, Listener[]>()

/**
 * Records that something happened: `noun.past`, with ids rather than copies. It is written in the caller's
 * transaction, shown live to the organization after the commit, and starts the jobs that listen to it.
 */
export function record(
  ctx: TenantContext,
  type: `${string}.${string}`,
  payload: Record<string, unknown>,
): void {
  ctx.pending.events.push({ id: newId(ctx.clock.nowMs()), type, payload })
}

/** Lets a job run once for every event of a type. Higher domains listen to lower ones; they are never called by them. */
export function onEvent(type: string, job: Listener): void {
  listeners.set(type, [...(listeners.get(type) ?? []), job])
}

/** Tells the organization's open pages something that is not worth keeping, such as progress or typing. */
export function publish(
  ctx: TenantContext,
  type: string,
  payload: Record<string, unknown>,
  topic?: string,
): void {
  ctx.pending.live.push({ organization_id: ctx.organizationId, type, payload, ...(topic ? { topic } : {}) })
}

/**
 * Writes the recorded events with the server's own rights, which queueing jobs needs as well; the transaction ends
 * after it. The statements are sent, and the jobs of the listeners pending, when it returns.
 */
export function writeEvents(ctx: TenantContext, jobs: JobQueue): Promise<unknown> {
  const { events } = ctx.pending
  if (events.length === 0) return Promise.resolve()
  const role = runStatements(ctx.db, 'set local role none')
  const rows = ctx.db
    .insertInto('events')
    .values(
      events.map((event) => ({
        organization_id: ctx.organizationId,
        id: event.id,
        type: event.type,
        payload: JSON.stringify(event.payload),
        actor: JSON.stringify(ctx.actor),
        request_id: ctx.requestId ?? null,
      })),
    )
    .execute()
  tellListeners(ctx, jobs)
  return Promise.all([role, rows])
}

function tellListeners({ organizationId, pending }: TenantContext, jobs: JobQueue): void {
  for (const { id, type, payload } of pending.events) {
    pending.live.push({ organization_id: organizationId, type, payload })
    for (const job of listeners.get(type) ?? [])
      pending.jobs.push(jobs.prepare(job, organizationId, { event_id: id, type, payload }, {}))
  }
}
