import { Agent, type AgentChanges, AgentSettings, type NewAgent } from '#contract/agents.ts'
import { ChatLook, LeadForm } from '#contract/chat.ts'
import { allow, audit } from '#server/organizations/index.ts'
import { notFound } from '#server/platform/errors.ts'
import { record } from '#server/platform/events.ts'
import { newId } from '#server/platform/ids.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import {
  type AgentRow,
  deleteAgentRow,
  findAgentRow,
  findOrganizationFacts,
  insertAgentRow,
  listAgentRows,
  updateAgentRow,
} from './queries.ts'

const { persona: Persona, welcomes: Welcomes, escalation: Escalation } = AgentSettings.shape

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

/** Makes a receptionist; what is left out comes from the organization and, at the time of speaking, from the template. */
export async function createAgent(ctx: TenantContext, input: NewAgent, publicUrl: string): Promise<Agent> {
  allow(ctx, 'agents.write')
  const organization = await findOrganizationFacts(ctx)
  const { vertical = organization.vertical, name, ...settings } = input
  const id = newId(ctx.clock.nowMs())
  const row = await insertAgentRow(ctx, { id, name, vertical, ...toColumns(settings) })
  await audit(ctx, 'agent.created', { target: { type: 'agent', id }, after: { name, vertical } })
  record(ctx, 'agent.created', { agent_id: id })
  return toAgent(row, publicUrl)
}

/** Changes a receptionist; the change is in force for the next turn of every conversation. */
export async function changeAgent(
  ctx: TenantContext,
  id: string,
  changes: AgentChanges,
  publicUrl: string,
): Promise<Agent> {
  allow(ctx, 'agents.write')
  const before = await findAgentRow(ctx, id)
  if (!before) throw notFound('receptionist')
  const { status, name, vertical, ...settings } = changes
  const columns = {
    ...toColumns(settings),
    ...(status ? { status } : {}),
    ...(name ? { name } : {}),
    ...(vertical ? { vertical } : {}),
  }
  const row = await updateAgentRow(ctx, id, columns)
  if (!row) throw notFound('receptionist')
  await audit(ctx, 'agent.updated', {
    target: { type: 'agent', id },
    before: pick(before, changes),
    after: { ...changes },
  })
  record(ctx, 'agent.updated', { agent_id: id })
  return toAgent(row, publicUrl)
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
  return toAgent(copy, publicUrl)
}

/** A row with its jsonb columns as the contract types them, defaults filled in. */
export function toSettings(row: AgentRow) {
  return {
    ...row,
    persona: Persona.parse(row.persona),
    welcomes: Welcomes.parse(row.welcomes),
    quick_prompts: row.quick_prompts as string[] | null,
    chat_look: ChatLook.parse(row.chat_look),
    lead_form: LeadForm.parse(row.lead_form),
    allowed_origins: row.allowed_origins as string[],
    escalation: Escalation.parse(row.escalation),
    consent: row.consent as Agent['consent'],
    vertical: row.vertical as Agent['vertical'],
  }
}

function toAgent(row: AgentRow, publicUrl: string): Agent {
  const chatUrl = `${publicUrl}/chat/${row.id}`
  const embed = `<script async src="${publicUrl}/widget/loader.js" data-agent="${row.id}"></script>`
  return Agent.parse({ ...toSettings(row), chat_url: chatUrl, embed_code: embed })
}

const json = [
  'persona',
  'welcomes',
  'quick_prompts',
  'chat_look',
  'lead_form',
  'allowed_origins',
  'escalation',
  'consent',
] as const

function jsonColumns(settings: Partial<Record<(typeof json)[number], unknown>>) {
  return Object.fromEntries(
    json
      .filter((key) => settings[key] !== undefined)
      .map((key) => [key, settings[key] === null ? null : JSON.stringify(settings[key])]),
  )
}

function toColumns(settings: Partial<AgentSettings>) {
  const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
  return { ...given, ...jsonColumns(settings) } as Partial<
    Pick<AgentRow, 'language' | 'brain' | 'instructions'>
  >
}

function pick(row: AgentRow, changes: object): Record<string, unknown> {
  return Object.fromEntries(Object.keys(changes).map((key) => [key, row[key as keyof AgentRow]]))
}
