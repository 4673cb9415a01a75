import type { FailedJob } from '#contract/ops.ts'
import type { AppContext } from '#server/context.ts'
import { notFound } from '#server/platform/errors.ts'
import { deadLetters } from '#server/platform/jobs.ts'

interface JobData {
  organization_id: string | null
  input: object
}

/** How full the queues are, from figures that are a few seconds old at most. */
export async function listQueues({ jobs }: AppContext) {
  const queues = await jobs.boss.getQueues()
  return queues
    .filter(({ name }) => !name.startsWith('__pgboss'))
    .map(({ name, queuedCount, activeCount }) => ({ name, queued: queuedCount, active: activeCount }))
    .sort((a, b) => a.name.localeCompare(b.name))
}

/** Jobs that failed for good, the newest first. */
export async function listFailedJobs({ jobs }: AppContext): Promise<FailedJob[]> {
  const found = await jobs.boss.findJobs<JobData>(deadLetters, { queued: true })
  return found
    .map(({ id, data, sourceName, sourceOutput, createdOn }) => ({
      id,
      name: sourceName ?? deadLetters,
      organization_id: data?.organization_id ?? null,
      input: data?.input ?? {},
      error: errorOf(sourceOutput),
      failed_at: createdOn.toISOString(),
    }))
    .sort((a, b) => b.failed_at.localeCompare(a.failed_at))
}

/** Sends a failed job back to the queue it came from, with all its tries before it again. */
export async function retryFailedJob({ jobs }: AppContext, id: string): Promise<void> {
  const moved = await jobs.boss.redrive(deadLetters, { ids: [id] })
  if (moved === 0) throw notFound('failed job')
}

function errorOf(output: unknown): string | null {
  const { message, value } = (output ?? {}) as { message?: unknown; value?: unknown }
  const text = message ?? value ?? null
  return text === null ? null : String(text)
}
