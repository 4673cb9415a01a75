import {
  type NewProvisioning,
  type NumberSearch,
  type NumberSeller,
  type Provisioning,
  type ProvisioningStep,
  provisioningSteps,
} from '#contract/calls.ts'
import type { AppContext } from '#server/context.ts'
import { allow } from '#server/organizations/index.ts'
import { sqlState } from '#server/platform/database.ts'
import { DomainError, notFound, refuseField } from '#server/platform/errors.ts'
import { publish, record } from '#server/platform/events.ts'
import { newId } from '#server/platform/ids.ts'
import { enqueue } from '#server/platform/jobs.ts'
import type { MemberSession } from '#server/platform/mount.ts'
import { type TenantContext, withPlatform, withTenant } from '#server/platform/tenancy.ts'
import { type NumberProvider, VoiceError } from '#server/providers/voice/index.ts'
import { ProvisionNumber } from './jobs.ts'
import {
  findNumbersInUse,
  findOpenProvisioning,
  findProvisioning,
  findProvisionings,
  insertProvisioning,
  type ProvisioningRow,
  removeProvisioning,
  updateProvisioning,
} from './queries.ts'

/** Numbers of an area that can be bought, without those that a business here uses already. */
export async function searchNumbers(
  app: AppContext,
  { organizationId, actor }: MemberSession,
  { provider: wished, ...search }: NumberSearch,
) {
  await withTenant(app, organizationId, actor, async (ctx) => allow(ctx, 'calls.configure'))
  const provider = choose(app, wished)
  const offers = await provider.search(search).catch((error: unknown) => {
    if (!(error instanceof VoiceError)) throw error
    throw new DomainError(error.outcome === 'rejected' ? 'unprocessable' : 'unavailable', error.message)
  })
  const numbers = offers.flatMap(({ number }) => number ?? [])
  const inUse = await withPlatform(app, (ctx) => findNumbersInUse(ctx, numbers))
  return {
    provider: provider.name,
    providers: [...app.providers.numbers.keys()],
    items: offers.filter(({ number }) => number === null || !inUse.has(number)),
  }
}

/** @throws DomainError for a seller that this server has no key for */
function choose({ providers }: AppContext, wished: NumberSeller | undefined): NumberProvider {
  const [first] = providers.numbers.values()
  const provider = wished ? providers.numbers.get(wished) : first
  if (!provider) throw refuseField('provider', 'This server has no key for this provider.')
  return provider
}

/**
 * Writes down that an agent shall get a number; a job does the rest, step by step. While one is on its way, that
 * one is the answer.
 */
export async function startProvisioning(
  ctx: TenantContext,
  app: AppContext,
  input: NewProvisioning,
): Promise<Provisioning> {
  allow(ctx, 'calls.configure')
  const { number, provider, ...wish } = input
  const id = newId(ctx.clock.nowMs())
  const row = {
    ...wish,
    id,
    provider: choose(app, provider).name,
    e164: number ?? null,
    created_at: ctx.clock.now().toString(),
  }
  const isNew = await insertProvisioning(ctx, row).catch((error: unknown) => {
    throw sqlState(error) === '23503' ? notFound('agent') : error
  })
  if (isNew) {
    record(ctx, 'provisioning.started', { provisioning_id: id, agent_id: input.agent_id })
    enqueue(ctx, ProvisionNumber, { provisioning_id: id }, { singletonKey: id })
  }
  return show((await findOpenProvisioning(ctx, input.agent_id))!)
}

export async function listProvisionings(ctx: TenantContext): Promise<Provisioning[]> {
  allow(ctx, 'calls.read')
  return (await findProvisionings(ctx)).map(show)
}

export async function readProvisioning(ctx: TenantContext, id: string): Promise<Provisioning> {
  allow(ctx, 'calls.read')
  return show(await requireProvisioning(ctx, id))
}

/** Goes on from the step that failed. Asking while it runs is harmless: there is one job of it at a time. */
export async function retryProvisioning(ctx: TenantContext, id: string): Promise<Provisioning> {
  allow(ctx, 'calls.configure')
  const { status } = await requireProvisioning(ctx, id)
  if (status !== 'done') {
    await updateProvisioning(ctx, id, 'failed', { status: 'running', error: null })
    enqueue(ctx, ProvisionNumber, { provisioning_id: id }, { singletonKey: id })
    publish(ctx, 'provisioning.changed', { provisioning_id: id })
  }
  return show(await requireProvisioning(ctx, id))
}

/** @throws DomainError `conflict` while it runs, or while it is not certain whether a number was bought */
export async function giveUpProvisioning(ctx: TenantContext, id: string): Promise<void> {
  allow(ctx, 'calls.configure')
  const { status } = await requireProvisioning(ctx, id)
  if (await removeProvisioning(ctx, id)) {
    record(ctx, 'provisioning.given_up', { provisioning_id: id })
    return
  }
  throw new DomainError(
    'conflict',
    status === 'failed'
      ? 'It is not certain whether the number was bought. Try again first: then it is known.'
      : 'Only what has failed can be given up.',
  )
}

async function requireProvisioning(ctx: TenantContext, id: string): Promise<ProvisioningRow> {
  const row = await findProvisioning(ctx, id)
  if (!row) throw notFound('number on its way')
  return row
}

function show(row: ProvisioningRow): Provisioning {
  const { id, agent_id, provider, status, area_code, number_id, error, created_at, finished_at } = row
  const next = provisioningSteps.indexOf(row.step)
  const stateOf = (at: number): ProvisioningStep['state'] => {
    if (status === 'done' || at < next) return 'done'
    return at > next ? 'waiting' : status
  }
  return {
    id,
    agent_id,
    provider,
    status,
    number: row.e164,
    area_code,
    number_id,
    steps: provisioningSteps.map((name, at) => ({ name, state: stateOf(at) })),
    error,
    created_at,
    finished_at,
  }
}
