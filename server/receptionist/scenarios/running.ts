import { Behaviour } from '#contract/agents.ts'
import { NewScenario } from '#contract/scenarios.ts'
import { type AppContext, defineJob, inOrganization } from '#server/context.ts'
import type { JobRun } from '#server/platform/jobs.ts'
import { checkExpectations } from './checks.ts'
import { playScenario } from './playing.ts'
import { readRun, tellProgress } from './progress.ts'
import {
  changeRun,
  findRunRow,
  listResultRows,
  type ResultRow,
  type RunRow,
  updateResultRow,
} from './queries.ts'

const reason = 'run of scenarios'
/** A scenario that takes longer is given up: a silent model must not hold up the others. */
const scenarioTimeoutMs = 120_000

/**
 * Plays the scenarios of a run one after the other. Each result is stored as it comes, so that a run that was killed
 * goes on with the one it was at.
 */
export const RunScenarios = defineJob<{ run_id: string }>(
  'receptionist.run-scenarios',
  { exclusive: true, concurrency: 1, retries: 5, retryDelaySeconds: 1, timeoutSeconds: 3_600 },
  async (job, { run_id }) => {
    const begun = await inOrganization(job, reason, async (ctx) => {
      await changeRun(ctx, run_id, { status: 'running' }, ['queued'])
      const run = await findRunRow(ctx, run_id)
      return run && { run, results: await listResultRows(ctx, run_id) }
    })
    if (!begun) return
    for (const result of begun.results) {
      if (result.status !== 'pending') continue
      if (!(await isWanted(job, run_id))) return
      await playResult(job, begun.run, result)
    }
    await inOrganization(job, reason, async (ctx) => {
      const finished = { status: 'finished', finished_at: ctx.clock.now().toString() } as const
      await changeRun(ctx, run_id, finished, ['running'])
      tellProgress(ctx, await readRun(ctx, run_id))
    })
  },
)

/** Whether nobody has stopped the run, or deleted it with its receptionist. */
function isWanted(job: JobRun<AppContext>, runId: string): Promise<boolean> {
  return inOrganization(job, reason, async (ctx) => (await findRunRow(ctx, runId))?.status === 'running')
}

async function playResult(job: JobRun<AppContext>, run: RunRow, result: ResultRow): Promise<void> {
  const startedMs = performance.now()
  const outcome = await judge(job, run, NewScenario.parse(result.scenario))
  // A process that is stopping leaves the scenario to the one that takes over.
  job.signal.throwIfAborted()
  await inOrganization(job, reason, async (ctx) => {
    const duration_ms = Math.round(performance.now() - startedMs)
    await updateResultRow(ctx, result.id, {
      ...outcome,
      duration_ms,
      finished_at: ctx.clock.now().toString(),
    })
    tellProgress(ctx, await readRun(ctx, run.id))
  })
}

/** Plays a scenario and compares it with what was expected. What goes wrong in playing is a result too. */
async function judge(job: JobRun<AppContext>, run: RunRow, scenario: NewScenario) {
  const signal = AbortSignal.any([job.signal, AbortSignal.timeout(scenarioTimeoutMs)])
  try {
    const behaviour = Behaviour.parse(run.behaviour)
    const played = await playScenario(
      job.services,
      job.organizationId!,
      run.agent_id,
      behaviour,
      scenario,
      signal,
    )
    const checks = await checkExpectations(scenario, played)
    return {
      status: checks.every(({ passed }) => passed) ? ('passed' as const) : ('failed' as const),
      checks: JSON.stringify(checks),
      outcomes: JSON.stringify(played.ending.outcomes),
      transcript: JSON.stringify(played.transcript),
      turn_count: played.transcript.length,
    }
  } catch (error) {
    job.log.warn(
      { error: (error as Error).message, scenario: scenario.name },
      'a scenario could not be played',
    )
    return { status: 'error' as const, error: (error as Error).message.slice(0, 1_000) }
  }
}
