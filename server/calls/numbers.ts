import { type NewNumber, type NumberChanges, NumberSettings, type PhoneNumber } from '#contract/calls.ts'
import { readPhone } from '#server/contacts/index.ts'
import { allow, readOrganization } from '#server/organizations/index.ts'
import { sqlState } from '#server/platform/database.ts'
import { DomainError, notFound, refuseField } from '#server/platform/errors.ts'
import { record } from '#server/platform/events.ts'
import { newId } from '#server/platform/ids.ts'
import { enqueue } from '#server/platform/jobs.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { findNumber, findNumbers, insertNumber, markReleased, updateNumber } from './number-queries.ts'
import { GiveNumberBack } from './provisioning/jobs.ts'
import { findPurchase } from './provisioning/queries.ts'

type Row = Awaited<ReturnType<typeof findNumbers>>[number]

/** A number with its settings spelled out. */
export function showNumber(row: Row): PhoneNumber {
  const { id, e164, label, provider, agent_id, agent_name, settings, created_at } = row
  return {
    id,
    e164,
    label,
    provider: provider as PhoneNumber['provider'],
    agent_id,
    agent_name,
    settings: NumberSettings.parse(settings ?? {}),
    created_at,
  }
}

export async function listNumbers(ctx: TenantContext): Promise<PhoneNumber[]> {
  allow(ctx, 'calls.read')
  return (await findNumbers(ctx)).map(showNumber)
}

/**
 * Adds a number of one's own, or one of the sandbox, which is made up.
 * @throws DomainError `conflict` when a business has the number already, `not_found` for an unknown agent
 */
export async function addNumber(ctx: TenantContext, input: NewNumber): Promise<PhoneNumber> {
  allow(ctx, 'calls.configure')
  if (input.provider !== 'sandbox' && !input.number)
    throw refuseField('number', 'Write the number with its area code, such as +1 212 555 0100.')
  const id = newId(ctx.clock.nowMs())
  const row = {
    id,
    label: input.label,
    provider: input.provider,
    provider_id: input.provider_id ?? null,
    agent_id: input.agent_id,
    created_at: ctx.clock.now().toString(),
  }
  const wished = input.number ? await readNumber(ctx, 'number', input.number) : null
  // A number that is made up can be taken; ten times in a row it cannot.
  for (let tries = 0; tries < (wished ? 1 : 10); tries++) {
    if (await insertKnown(ctx, { ...row, e164: wished ?? makeUpNumber() })) {
      record(ctx, 'number.added', { number_id: id, agent_id: input.agent_id })
      return requireNumber(ctx, id)
    }
  }
  throw new DomainError('conflict', 'This number is in use already.')
}

async function insertKnown(ctx: TenantContext, row: Parameters<typeof insertNumber>[1]): Promise<boolean> {
  try {
    return await insertNumber(ctx, row)
  } catch (error) {
    if (sqlState(error) === '23503') throw notFound('agent')
    throw error
  }
}

export async function changeNumber(
  ctx: TenantContext,
  id: string,
  { settings, ...changes }: NumberChanges,
): Promise<PhoneNumber> {
  allow(ctx, 'calls.configure')
  const before = await requireNumber(ctx, id)
  const change = {
    ...(changes.agent_id !== undefined && { agent_id: changes.agent_id }),
    ...(changes.label !== undefined && { label: changes.label }),
    ...(settings && { settings: { ...before.settings, ...(await readSettings(ctx, settings)) } }),
  }
  if (Object.keys(change).length === 0) return before
  try {
    await updateNumber(ctx, id, change)
  } catch (error) {
    if (sqlState(error) === '23503') throw notFound('agent')
    throw error
  }
  record(ctx, 'number.changed', { number_id: id })
  return requireNumber(ctx, id)
}

/** Nobody answers it from now on; a number that was bought here is given back to its provider. */
export async function releaseNumber(ctx: TenantContext, id: string): Promise<void> {
  allow(ctx, 'calls.configure')
  if (!(await markReleased(ctx, id, ctx.clock.now().toString()))) throw notFound('number')
  const bought = await findPurchase(ctx, id)
  if (bought) enqueue(ctx, GiveNumberBack, bought)
  record(ctx, 'number.released', { number_id: id })
}

async function requireNumber(ctx: TenantContext, id: string): Promise<PhoneNumber> {
  const row = await findNumber(ctx, id)
  if (!row) throw notFound('number')
  return showNumber(row)
}

async function readSettings(
  ctx: TenantContext,
  { fallback_number, transfer_number, ...plain }: NonNullable<NumberChanges['settings']>,
): Promise<Partial<NumberSettings>> {
  const read = async (field: string, text: string | null) =>
    text === null ? null : await readNumber(ctx, `settings.${field}`, text)
  return {
    ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)),
    ...(fallback_number !== undefined && {
      fallback_number: await read('fallback_number', fallback_number),
    }),
    ...(transfer_number !== undefined && {
      transfer_number: await read('transfer_number', transfer_number),
    }),
  }
}

async function readNumber(ctx: TenantContext, field: string, text: string): Promise<string> {
  const { settings } = await readOrganization(ctx)
  const e164 = readPhone(text, settings.default_country)
  if (!e164) throw refuseField(field, 'This does not look like a complete phone number.')
  return e164
}

/** Numbers from 555-0100 to 555-0199 are kept free for stories and tests. */
function makeUpNumber(): string {
  const area = 200 + Math.floor(Math.random() * 800)
  return `+1${area}5550${100 + Math.floor(Math.random() * 100)}`
}
