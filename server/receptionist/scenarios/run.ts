import { NewScenario, type ScenarioResult, type ScenarioRun } from '#contract/scenarios.ts'
import { allow } from '#server/organizations/index.ts'
import { DomainError, notFound } from '#server/platform/errors.ts'
import { newId } from '#server/platform/ids.ts'
import { enqueue } from '#server/platform/jobs.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { readBehaviour } from '../versions/configuration.ts'
import { showResult } from './comparing.ts'
import { readRun, tellProgress, toRun } from './progress.ts'
import {
  changeRun,
  deleteOldRuns,
  findResultRow,
  findResultsBefore,
  insertRun,
  listLastResults,
  listResultRows,
  listRunRows,
  listScenarioRows,
  skipPendingResults,
} from './queries.ts'
import { RunScenarios } from './running.ts'
import { requireAgent, toScenario } from './scenario.ts'

/** Runs of a receptionist that are kept, with their transcripts. */
const keptRuns = 30

export interface WantedRun {
  version?: number | 'draft' | undefined
  scenario_ids?: string[] | undefined
}

/**
 * Begins a run of a receptionist's scenarios. What they and the settings are at this moment is what is run.
 * @throws DomainError `not_found` for an unknown receptionist, scenario or version; `unprocessable` when there is
 *   nothing to run; `conflict` while a run is under way, or when there is no draft
 */
export async function startRun(ctx: TenantContext, agentId: string, wanted: WantedRun): Promise<ScenarioRun> {
  const run = await prepareRun(ctx, agentId, wanted)
  enqueue(ctx, RunScenarios, { run_id: run.id }, { id: run.id, singletonKey: run.id })
  return run
}

/** The same for whoever plays it without the queue. */
export async function prepareRun(
  ctx: TenantContext,
  agentId: string,
  wanted: WantedRun,
): Promise<ScenarioRun> {
  allow(ctx, 'agents.write')
  await requireAgent(ctx, agentId)
  const scenarios = await chooseScenarios(ctx, agentId, wanted.scenario_ids)
  const { behaviour, version } = await readBehaviour(ctx, agentId, wanted.version)
  const last = new Map((await listLastResults(ctx, agentId)).map((result) => [result.scenario_id, result.id]))
  const id = newId(ctx.clock.nowMs())
  const created_at = ctx.clock.now().toString()
  const begun = await insertRun(
    ctx,
    { id, agent_id: agentId, version, behaviour: JSON.stringify(behaviour), created_at },
    scenarios.map((scenario) => ({
      id: newId(ctx.clock.nowMs()),
      scenario_id: scenario.id,
      scenario: JSON.stringify(NewScenario.parse(scenario)),
      before_id: last.get(scenario.id) ?? null,
    })),
  )
  if (!begun) throw new DomainError('conflict', 'A run is under way. Wait for it, or stop it first.')
  await deleteOldRuns(ctx, agentId, keptRuns)
  return readRun(ctx, id)
}

async function chooseScenarios(ctx: TenantContext, agentId: string, ids: string[] | undefined) {
  const all = (await listScenarioRows(ctx, agentId)).map(toScenario)
  const chosen = ids ? all.filter(({ id }) => ids.includes(id)) : all
  if (ids && chosen.length < new Set(ids).size) throw notFound('scenario')
  if (chosen.length === 0)
    throw new DomainError('unprocessable', 'There is no scenario to run yet. Add or generate some first.')
  return chosen
}

/** The last runs of a receptionist, the newest first. */
export async function listRuns(ctx: TenantContext, agentId: string): Promise<{ items: ScenarioRun[] }> {
  allow(ctx, 'agents.read')
  await requireAgent(ctx, agentId)
  return { items: (await listRunRows(ctx, agentId, keptRuns)).map(toRun) }
}

/** A run with its results, each compared with the time before. */
export async function getRun(ctx: TenantContext, id: string) {
  allow(ctx, 'agents.read')
  const run = await readRun(ctx, id)
  const rows = await listResultRows(ctx, id)
  const before = await findResultsBefore(
    ctx,
    rows.flatMap(({ before_id }) => before_id ?? []),
  )
  const results = rows.map((row) => {
    const { transcript: _, before: __, ...result } = showResult(row, before.get(row.before_id ?? ''))
    return result
  })
  return { ...run, results }
}

/** A result with its transcript; that of the time before comes with it when it was another one. */
export async function getResult(ctx: TenantContext, id: string): Promise<ScenarioResult> {
  allow(ctx, 'agents.read')
  const row = await findResultRow(ctx, id)
  if (!row) throw notFound('result')
  const before = await findResultsBefore(ctx, row.before_id ? [row.before_id] : [])
  return showResult(row, before.get(row.before_id ?? ''))
}

/** Ends a run early: what has been played stays, the rest is left out. */
export async function stopRun(ctx: TenantContext, id: string): Promise<ScenarioRun> {
  allow(ctx, 'agents.write')
  await readRun(ctx, id)
  if (await changeRun(ctx, id, { status: 'stopped', finished_at: ctx.clock.now().toString() }))
    await skipPendingResults(ctx, id)
  const run = await readRun(ctx, id)
  tellProgress(ctx, run)
  return run
}
