import { Agent, type AgentChanges, AgentSettings, type Behaviour, type NewAgent } from '#contract/agents.ts'
import { allow, audit } from '#server/organizations/index.ts'
import { notFound } from '#server/platform/errors.ts'
import { record } from '#server/platform/events.ts'
import { newId } from '#server/platform/ids.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { toColumns, toSettings } from './agent-row.ts'
import {
  type AgentRow,
  deleteAgentRow,
  findAgentRow,
  findOrganizationFacts,
  insertAgentRow,
  listAgentRows,
  updateAgentRow,
} from './queries.ts'
import { behaviourFields, behaviourOf, differingFrom } from './versions/behaviour.ts'
import { keepVersion, publishChanges } from './versions/version.ts'

/** Lists the organization's receptionists. */
export async function listAgents(ctx: TenantContext, publicUrl: string): Promise<{ items: Agent[] }> {
  allow(ctx, 'agents.read')
  return { items: (await listAgentRows(ctx)).map((row) => toAgent(row, publicUrl)) }
}

export async function getAgent(ctx: TenantContext, id: string, publicUrl: string): Promise<Agent> {
  allow(ctx, 'agents.read')
  const row = await findAgentRow(ctx, id)
  if (!row) throw notFound('receptionist')
  return toAgent(row, publicUrl)
}

/**
 * Makes a receptionist with its first version. What is left out comes from the organization and, at the time of
 * speaking, from the template.
 */
export async function createAgent(ctx: TenantContext, input: NewAgent, publicUrl: string): Promise<Agent> {
  allow(ctx, 'agents.write')
  const organization = await findOrganizationFacts(ctx)
  const { vertical = organization.vertical, name, ...settings } = input
  const id = newId(ctx.clock.nowMs())
  const row = await insertAgentRow(ctx, { id, name, vertical, ...toColumns(settings) })
  await audit(ctx, 'agent.created', { target: { type: 'agent', id }, after: { name, vertical } })
  record(ctx, 'agent.created', { agent_id: id })
  await keepVersion(ctx, row)
  return toAgent(row, publicUrl)
}

/**
 * Changes a receptionist. What changes its behaviour is published at once as a version of its own, for the
 * conversations that begin from then on; everything else holds from the next turn of all of them.
 */
export async function changeAgent(
  ctx: TenantContext,
  id: string,
  changes: AgentChanges,
  publicUrl: string,
): Promise<Agent> {
  allow(ctx, 'agents.write')
  const before = await findAgentRow(ctx, id)
  if (!before) throw notFound('receptionist')
  const behaviour = differingFrom(behaviourOf(before), changes)
  const row = await applyChanges(ctx, id, behaviour, besidesBehaviour(changes))
  if (!row) throw notFound('receptionist')
  await audit(ctx, 'agent.updated', {
    target: { type: 'agent', id },
    before: { ...pick(before, changes), version: before.version },
    after: { ...changes, version: row.version },
  })
  record(ctx, 'agent.updated', { agent_id: id })
  return toAgent(row, publicUrl)
}

type Besides = ReturnType<typeof toColumns> & { status?: AgentRow['status'] }

async function applyChanges(
  ctx: TenantContext,
  id: string,
  behaviour: Partial<Behaviour>,
  besides: Besides,
): Promise<AgentRow | undefined> {
  if (Object.keys(behaviour).length === 0) return updateAgentRow(ctx, id, besides)
  return (await publishChanges(ctx, id, behaviour, { besides }))?.row
}

/** Status, look, websites: what belongs to no version. */
function besidesBehaviour({ status, ...settings }: AgentChanges): Besides {
  const besides = Object.entries(settings).filter(
    ([name]) => !behaviourFields.some((field) => field === name),
  )
  return { ...toColumns(Object.fromEntries(besides)), ...(status ? { status } : {}) }
}

export async function deleteAgent(ctx: TenantContext, id: string): Promise<void> {
  allow(ctx, 'agents.write')
  const row = await findAgentRow(ctx, id)
  if (!row || !(await deleteAgentRow(ctx, id))) throw notFound('receptionist')
  await audit(ctx, 'agent.deleted', { target: { type: 'agent', id }, before: { name: row.name } })
  record(ctx, 'agent.deleted', { agent_id: id })
}

/** Copies the settings of a receptionist into a new draft. */
export async function copyAgent(ctx: TenantContext, id: string, publicUrl: string): Promise<Agent> {
  allow(ctx, 'agents.write')
  const row = await findAgentRow(ctx, id)
  if (!row) throw notFound('receptionist')
  const settings = AgentSettings.parse(toSettings(row))
  const { name, vertical, ...rest } = settings
  const copy = await insertAgentRow(ctx, {
    ...toColumns(rest),
    id: newId(ctx.clock.nowMs()),
    name: `${name} (copy)`.slice(0, 80),
    vertical,
    status: 'draft',
  })
  await audit(ctx, 'agent.created', { target: { type: 'agent', id: copy.id }, after: { copy_of: id } })
  record(ctx, 'agent.created', { agent_id: copy.id, copy_of: id })
  await keepVersion(ctx, copy)
  return toAgent(copy, publicUrl)
}

function toAgent(row: AgentRow, publicUrl: string): Agent {
  const chatUrl = `${publicUrl}/chat/${row.id}`
  const embed = `<script async src="${publicUrl}/widget/loader.js" data-agent="${row.id}"></script>`
  return Agent.parse({ ...toSettings(row), chat_url: chatUrl, embed_code: embed })
}

function pick(row: AgentRow, changes: object): Record<string, unknown> {
  return Object.fromEntries(Object.keys(changes).map((key) => [key, row[key as keyof AgentRow]]))
}
