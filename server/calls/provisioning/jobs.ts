import type { NumberSeller } from '#contract/calls.ts'
import { type AppContext, defineJob, inOrganization } from '#server/context.ts'
import { publish, record } from '#server/platform/events.ts'
import type { JobRun } from '#server/platform/jobs.ts'
import { VoiceError } from '#server/providers/voice/index.ts'
import { findProvisioning, type ProvisioningChange, type StepName, updateProvisioning } from './queries.ts'
import { steps } from './steps.ts'

/** Tries after the first. Waiting between them lets a sale that was taken for lost show up. */
const retries = 4

const nextStep: Record<StepName, StepName | null> = {
  number: 'agent',
  agent: 'webhooks',
  webhooks: 'test',
  test: null,
}

/** Brings a number from the wish to where it answers; cut off at any point, it goes on from there. */
export const ProvisionNumber = defineJob<{ provisioning_id: string }>(
  'calls.provision-number',
  { retries, retryDelaySeconds: 10, timeoutSeconds: 240, exclusive: true },
  async (job, { provisioning_id: id }) => {
    for (;;) {
      const row = await inOrganization(job, reason, (ctx) => findProvisioning(ctx, id))
      if (row?.status !== 'running') return
      const provider = job.services.providers.numbers.get(row.provider)
      try {
        if (!provider) throw new VoiceError('rejected', 'This server has no key for this provider any more.')
        const write = <T>(work: Parameters<typeof inOrganization<T>>[2]) => inOrganization(job, reason, work)
        const news = await steps[row.step]({ app: job.services, provider, row, write })
        await advance(job, id, row.step, news)
      } catch (error) {
        await explain(job, id, error)
        return
      }
    }
  },
)

const reason = 'voice is enabled'

async function advance(job: JobRun<AppContext>, id: string, step: StepName, news: ProvisioningChange) {
  const next = nextStep[step]
  await inOrganization(job, reason, async (ctx) => {
    const finished_at = ctx.clock.now().toString()
    const where = next ? { step: next } : { status: 'done' as const, finished_at }
    await updateProvisioning(ctx, id, 'running', { ...news, ...where, error: null })
    if (!next) record(ctx, 'provisioning.finished', { provisioning_id: id })
    publish(ctx, 'provisioning.changed', { provisioning_id: id })
  })
}

/**
 * What stands in the way is shown at once. What may pass is tried again later, by throwing it on; after the last try,
 * or when trying changes nothing, a person decides.
 */
async function explain(job: JobRun<AppContext>, id: string, error: unknown): Promise<void> {
  const isFinal = error instanceof VoiceError && error.outcome === 'rejected'
  const givesUp = isFinal || job.attempt > retries
  const sentence = error instanceof VoiceError ? error.message : 'Something went wrong here.'
  await inOrganization(job, reason, async (ctx) => {
    await updateProvisioning(ctx, id, 'running', {
      error: sentence.slice(0, 500),
      ...(givesUp && { status: 'failed' }),
    })
    if (givesUp) record(ctx, 'provisioning.failed', { provisioning_id: id })
    publish(ctx, 'provisioning.changed', { provisioning_id: id })
  })
  if (!isFinal) throw error
}

/** Gives a number back that was bought here. */
export const GiveNumberBack = defineJob<{ provider: NumberSeller; number: string; provider_id: string }>(
  'calls.give-number-back',
  { retries: 8, retryDelaySeconds: 30 },
  async ({ services }, { provider, number, provider_id }) => {
    await services.providers.numbers.get(provider)?.release({ number, provider_id })
  },
)
