import { ScenarioRun } from '#contract/scenarios.ts'
import { notFound } from '#server/platform/errors.ts'
import { publish } from '#server/platform/events.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { findRunRow, type RunRow } from './queries.ts'

/** @throws DomainError `not_found` */
export async function readRun(ctx: TenantContext, id: string): Promise<ScenarioRun> {
  const row = await findRunRow(ctx, id)
  if (!row) throw notFound('run')
  return toRun(row)
}

export function toRun(row: RunRow): ScenarioRun {
  return ScenarioRun.parse(row)
}

/** Tells open pages how far a run has come. */
export function tellProgress(ctx: TenantContext, run: ScenarioRun): void {
  const { id, agent_id, status, total, done, passed, failed } = run
  publish(ctx, 'scenario_run.progressed', { run_id: id, agent_id, status, total, done, passed, failed })
}
