import { type ListedScenario, NewScenario, type Scenario, type ScenarioFile } from '#contract/scenarios.ts'
import { allow, audit } from '#server/organizations/index.ts'
import { DomainError, notFound, refuseField } from '#server/platform/errors.ts'
import { newId } from '#server/platform/ids.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { findAgentRow } from '../queries.ts'
import {
  deleteScenarioRow,
  findScenarioRow,
  insertScenarioRow,
  listLastResults,
  listScenarioRows,
  type ScenarioRow,
  updateScenarioRow,
  upsertScenarioRow,
} from './queries.ts'

/** Scenarios that one receptionist can have: a run of them all is to be a matter of minutes. */
const maxPerAgent = 200

/** Lists a receptionist's scenarios, the oldest first, with how each went the last time. */
export async function listScenarios(
  ctx: TenantContext,
  agentId: string,
): Promise<{ items: ListedScenario[] }> {
  allow(ctx, 'agents.read')
  await requireAgent(ctx, agentId)
  const rows = await listScenarioRows(ctx, agentId)
  const last = new Map((await listLastResults(ctx, agentId)).map((result) => [result.scenario_id, result]))
  const items = rows.map((row) => {
    const result = last.get(row.id)
    const last_result = result
      ? { run_id: result.run_id, status: result.status, finished_at: result.finished_at }
      : null
    return { ...toScenario(row), last_result }
  })
  return { items }
}

export async function getScenario(ctx: TenantContext, id: string): Promise<Scenario> {
  allow(ctx, 'agents.read')
  const row = await findScenarioRow(ctx, id)
  if (!row) throw notFound('scenario')
  return toScenario(row)
}

/**
 * Adds a scenario to a receptionist.
 * @throws DomainError `not_found`, `conflict` when there is one of this name, `limit_reached`
 */
export async function createScenario(
  ctx: TenantContext,
  agentId: string,
  input: NewScenario,
): Promise<Scenario> {
  allow(ctx, 'agents.write')
  await requireAgent(ctx, agentId)
  await refuseTooMany(ctx, agentId, 1)
  const row = await insertScenarioRow(ctx, { ...toRow(ctx, agentId, input) })
  if (!row) throw refuseName(input.name)
  await audit(ctx, 'scenario.created', {
    target: { type: 'scenario', id: row.id },
    after: { name: row.name },
  })
  return toScenario(row)
}

/** Puts another definition in a scenario's place; what was found of the old one stays with the old runs. */
export async function replaceScenario(ctx: TenantContext, id: string, input: NewScenario): Promise<Scenario> {
  allow(ctx, 'agents.write')
  const before = await findScenarioRow(ctx, id)
  if (!before) throw notFound('scenario')
  const { name, ...definition } = input
  const others = await listScenarioRows(ctx, before.agent_id)
  if (others.some((other) => other.id !== id && other.name === name)) throw refuseName(name)
  const row = await updateScenarioRow(ctx, id, { name, definition: JSON.stringify(definition) })
  if (!row) throw notFound('scenario')
  await audit(ctx, 'scenario.updated', { target: { type: 'scenario', id }, after: { name } })
  return toScenario(row)
}

export async function deleteScenario(ctx: TenantContext, id: string): Promise<void> {
  allow(ctx, 'agents.write')
  const row = await findScenarioRow(ctx, id)
  if (!row || !(await deleteScenarioRow(ctx, id))) throw notFound('scenario')
  await audit(ctx, 'scenario.deleted', { target: { type: 'scenario', id }, before: { name: row.name } })
}

/** All scenarios of a receptionist as a file that can be imported elsewhere. */
export async function exportScenarios(ctx: TenantContext, agentId: string): Promise<ScenarioFile> {
  const { items } = await listScenarios(ctx, agentId)
  if (items.length === 0) throw notFound('scenario')
  return {
    format: 'frontdesk.scenarios',
    version: 1,
    scenarios: items.map((item) => NewScenario.parse(item)),
  }
}

/** Takes scenarios in; one of a name that is there takes its place. All of them, or none. */
export async function importScenarios(
  ctx: TenantContext,
  agentId: string,
  { scenarios }: ScenarioFile,
): Promise<{ items: Scenario[] }> {
  allow(ctx, 'agents.write')
  await requireAgent(ctx, agentId)
  const twice = scenarios.findIndex(
    ({ name }, index) => scenarios.findIndex((one) => one.name === name) < index,
  )
  if (twice >= 0) throw refuseField(`scenarios.${twice}.name`, 'Two scenarios have this name.')
  const known = new Set((await listScenarioRows(ctx, agentId)).map(({ name }) => name))
  await refuseTooMany(ctx, agentId, scenarios.filter(({ name }) => !known.has(name)).length)
  const items: Scenario[] = []
  for (const scenario of scenarios)
    items.push(toScenario(await upsertScenarioRow(ctx, toRow(ctx, agentId, scenario))))
  await audit(ctx, 'scenario.imported', {
    target: { type: 'agent', id: agentId },
    after: { count: items.length },
  })
  return { items }
}

export async function requireAgent(ctx: TenantContext, agentId: string) {
  const agent = await findAgentRow(ctx, agentId)
  if (!agent) throw notFound('receptionist')
  return agent
}

async function refuseTooMany(ctx: TenantContext, agentId: string, more: number): Promise<void> {
  const count = (await listScenarioRows(ctx, agentId)).length
  if (count + more > maxPerAgent)
    throw new DomainError('limit_reached', `A receptionist has at most ${maxPerAgent} scenarios.`)
}

function refuseName(name: string): DomainError {
  return new DomainError('conflict', `There is a scenario called “${name}” already.`, {
    errors: [{ path: 'name', message: 'Another scenario has this name.' }],
  })
}

function toRow(ctx: TenantContext, agentId: string, { name, ...definition }: NewScenario) {
  return {
    id: newId(ctx.clock.nowMs()),
    agent_id: agentId,
    name,
    definition: JSON.stringify(definition),
    created_at: ctx.clock.now().toString(),
  }
}

/** A definition of an earlier version of the product gets the defaults of this one. */
export function toScenario({ definition, ...row }: ScenarioRow): Scenario {
  const { id, agent_id, created_at, updated_at, name } = row
  const parsed = NewScenario.parse({ ...(definition as object), name })
  return { ...parsed, id, agent_id, created_at, updated_at }
}
