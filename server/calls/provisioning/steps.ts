import type { AppContext } from '#server/context.ts'
import { DomainError } from '#server/platform/errors.ts'
import { record } from '#server/platform/events.ts'
import { newId } from '#server/platform/ids.ts'
import { type TenantContext, withPlatform } from '#server/platform/tenancy.ts'
import {
  type NumberProvider,
  type OwnedNumber,
  type VoiceAddresses,
  VoiceError,
} from '#server/providers/voice/index.ts'
import { findVoiceKey } from '../call-queries.ts'
import { findLineByNumber, insertNumber } from '../number-queries.ts'
import { voiceUrl } from '../voice-connection.ts'
import {
  type ProvisioningChange,
  type ProvisioningRow,
  type StepName,
  updateProvisioning,
} from './queries.ts'

/*
 * The steps from a wish to a number that answers. Each may be cut off at any point and is then done again: it looks
 * first at what is there.
 */

export interface StepRun {
  app: AppContext
  provider: NumberProvider
  row: ProvisioningRow
  /** A transaction of the organization: the network is for outside of it. */
  write: <T>(work: (ctx: TenantContext) => Promise<T>) => Promise<T>
}

/** Does a step, and tells what is known after it. */
export const steps: Record<StepName, (run: StepRun) => Promise<ProvisioningChange>> = {
  number: getNumber,
  agent: connectAgent,
  webhooks: setWebhooks,
  test: testNumber,
}

/** The intent stands in the books before the order goes out; what was ordered before is looked for first. */
async function getNumber({ provider, row, write }: StepRun): Promise<ProvisioningChange> {
  const key = row.id
  const [known, ...surplus] = row.buying_since ? await provider.findBought(key) : []
  for (const one of surplus) await provider.release(one)
  const bought = known ?? (await order(provider, row, write))
  const numberId = await write(async (ctx) => {
    const id = newId(ctx.clock.nowMs())
    const line = {
      id,
      e164: bought.number,
      label: row.label,
      provider: row.provider,
      provider_id: bought.provider_id,
      agent_id: row.agent_id,
      created_at: ctx.clock.now().toString(),
    }
    if (!(await insertNumber(ctx, line))) return null
    record(ctx, 'number.added', { number_id: id, agent_id: row.agent_id })
    const news = { number_id: id, e164: bought.number, provider_number_id: bought.provider_id }
    await updateProvisioning(ctx, row.id, 'running', news)
    return id
  })
  if (numberId) return {}
  await provider.release(bought)
  await write((ctx) => updateProvisioning(ctx, row.id, 'running', { buying_since: null }))
  throw new VoiceError('rejected', 'This number is in use already. Choose another one.')
}

async function order(provider: NumberProvider, row: ProvisioningRow, write: StepRun['write']) {
  const mark = (at: string | null) =>
    write((ctx) =>
      updateProvisioning(ctx, row.id, 'running', { buying_since: at && ctx.clock.now().toString() }),
    )
  await mark('now')
  const { id: key, country, area_code, e164: number } = row
  try {
    return await provider.buy({ key, country, area_code, number })
  } catch (error) {
    if (error instanceof VoiceError && error.outcome === 'rejected') await mark(null)
    throw error
  }
}

async function connectAgent({ app, provider, row }: StepRun): Promise<ProvisioningChange> {
  const addresses = await addressesOf(app, row)
  const connection = { key: row.id, agent_name: row.agent_name, addresses }
  return { provider_agent_id: await provider.connectAgent(connection) }
}

async function setWebhooks({ app, provider, row }: StepRun): Promise<ProvisioningChange> {
  await provider.setWebhooks(ownedOf(row), row.provider_agent_id, await addressesOf(app, row))
  return {}
}

/** A call to the number comes here, and here the agent answers it; and nothing was bought twice. */
async function testNumber({ app, provider, row }: StepRun): Promise<ProvisioningChange> {
  const owned = ownedOf(row)
  const faults = await provider.findFaults(owned, row.provider_agent_id, await addressesOf(app, row))
  const line = await withPlatform(app, (ctx) => findLineByNumber(ctx, owned.number))
  if (line?.agent_id !== row.agent_id) faults.push('The line is answered by nobody here.')
  if (faults.length > 0) throw new VoiceError('rejected', faults.join(' '))
  const bought = await provider.findBought(row.id)
  for (const one of bought) if (one.number !== owned.number) await provider.release(one)
  return {}
}

function ownedOf({ e164, provider_number_id }: ProvisioningRow): OwnedNumber {
  if (!e164 || !provider_number_id) throw new Error('A number that was not bought cannot be connected')
  return { number: e164, provider_id: provider_number_id }
}

async function addressesOf(
  app: AppContext,
  { agent_id, provider }: ProvisioningRow,
): Promise<VoiceAddresses> {
  const key = await withPlatform(app, (ctx) => findVoiceKey(ctx, agent_id))
  if (key === null) throw new DomainError('not_found', 'The receptionist is gone.')
  const { PUBLIC_URL } = app.config
  const llm_url = voiceUrl(app, agent_id, key)
  if (provider === 'twilio')
    return {
      llm_url,
      inbound_url: `${PUBLIC_URL}/voice/twilio/incoming`,
      events_url: `${PUBLIC_URL}/voice/twilio/status`,
    }
  return {
    llm_url,
    inbound_url: `${PUBLIC_URL}/webhooks/retell-inbound`,
    events_url: `${PUBLIC_URL}/webhooks/retell`,
  }
}
