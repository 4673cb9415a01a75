import type { Experiment, ExperimentStatus, NewExperiment, Variant, VariantResult } from '#contract/agents.ts'
import { allow, audit, describeActor } from '#server/organizations/index.ts'
import { sqlState } from '#server/platform/database.ts'
import { DomainError, notFound, refuseField } from '#server/platform/errors.ts'
import { record } from '#server/platform/events.ts'
import { newId } from '#server/platform/ids.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import {
  changeExperimentRow,
  type ExperimentRow,
  findExperimentRow,
  insertExperimentRow,
  listExperimentRows,
} from './experiment-queries.ts'
import { countOutcomes, type FiguresRow, findKnownNumbers } from './queries.ts'
import { compareRates, minimumConversations } from './significance.ts'
import { requireAgent, restoreVersion } from './version.ts'

/** @throws DomainError `conflict` while another experiment of the receptionist runs */
export async function startExperiment(
  ctx: TenantContext,
  agentId: string,
  { name, variants, outcome }: NewExperiment,
): Promise<Experiment> {
  allow(ctx, 'agents.write')
  await requireAgent(ctx, agentId)
  await requireVersions(ctx, agentId, variants)
  const row = await insertExperimentRow(ctx, {
    id: newId(ctx.clock.nowMs()),
    agent_id: agentId,
    name,
    outcome,
    variants: JSON.stringify(variants),
    author: (await describeActor(ctx)).name,
    started_at: ctx.clock.now().toString(),
  })
  if (!row) throw anotherRuns()
  await audit(ctx, 'agent.experiment_started', {
    target: { type: 'agent', id: agentId },
    after: { name, outcome, variants },
  })
  record(ctx, 'agent.experiment_started', { agent_id: agentId, experiment_id: row.id })
  return showExperiment(ctx, row)
}

export async function listExperiments(ctx: TenantContext, agentId: string): Promise<{ items: Experiment[] }> {
  allow(ctx, 'agents.read')
  await requireAgent(ctx, agentId)
  const items: Experiment[] = []
  for (const row of await listExperimentRows(ctx, agentId)) items.push(await showExperiment(ctx, row))
  return { items }
}

export async function getExperiment(ctx: TenantContext, id: string): Promise<Experiment> {
  allow(ctx, 'agents.read')
  return showExperiment(ctx, await requireExperiment(ctx, id))
}

/**
 * Pauses, resumes or ends an experiment.
 * @throws DomainError `conflict` for one that has ended, and for a second one that shall run
 */
export async function changeExperiment(
  ctx: TenantContext,
  id: string,
  status: ExperimentStatus,
): Promise<Experiment> {
  allow(ctx, 'agents.write')
  const before = await requireExperiment(ctx, id)
  if (before.status === status) return showExperiment(ctx, before)
  const ended_at = status === 'ended' ? ctx.clock.now().toString() : null
  const row = await changeOne(ctx, id, { status, ended_at })
  await audit(ctx, 'agent.experiment_changed', {
    target: { type: 'agent', id: row.agent_id },
    before: { name: row.name, status: before.status },
    after: { name: row.name, status },
  })
  record(ctx, 'agent.experiment_changed', { agent_id: row.agent_id, experiment_id: id, status })
  return showExperiment(ctx, row)
}

/**
 * Ends an experiment and makes one of its versions live.
 * @throws DomainError `conflict` for one that has ended, `invalid_request` for a version that is none of its variants
 */
export async function promoteVersion(ctx: TenantContext, id: string, version: number): Promise<Experiment> {
  allow(ctx, 'agents.write')
  const { agent_id: agentId, variants, name, status } = await requireExperiment(ctx, id)
  if (!(variants as unknown as Variant[]).some((variant) => variant.version === version))
    throw refuseField('version', `Version ${version} is not part of this experiment.`)
  const ended_at = ctx.clock.now().toString()
  const row = await changeOne(ctx, id, { status: 'ended', ended_at, promoted: version })
  const agent = await requireAgent(ctx, agentId)
  if (agent.version !== version) await restoreUnlessLive(ctx, agentId, version, name)
  await audit(ctx, 'agent.experiment_changed', {
    target: { type: 'agent', id: agentId },
    before: { name, status },
    after: { name, status: 'ended', promoted: version },
  })
  record(ctx, 'agent.experiment_changed', { agent_id: agentId, experiment_id: id, status: 'ended' })
  return showExperiment(ctx, row)
}

/** Another version may say the very same: then it is live already. */
async function restoreUnlessLive(
  ctx: TenantContext,
  agentId: string,
  version: number,
  note: string,
): Promise<void> {
  try {
    await restoreVersion(ctx, agentId, version, { note })
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'conflict')) throw error
  }
}

async function changeOne(
  ctx: TenantContext,
  id: string,
  change: Parameters<typeof changeExperimentRow>[2],
): Promise<ExperimentRow> {
  try {
    const row = await changeExperimentRow(ctx, id, change)
    if (!row) throw new DomainError('conflict', 'This experiment has ended. Start a new one.')
    return row
  } catch (error) {
    throw sqlState(error) === '23505' ? anotherRuns() : error
  }
}

const anotherRuns = () =>
  new DomainError('conflict', 'Another experiment of this receptionist is running. End or pause it first.')

async function requireExperiment(ctx: TenantContext, id: string): Promise<ExperimentRow> {
  const row = await findExperimentRow(ctx, id)
  if (!row) throw notFound('experiment')
  return row
}

async function requireVersions(ctx: TenantContext, agentId: string, variants: Variant[]): Promise<void> {
  const known = await findKnownNumbers(
    ctx,
    agentId,
    variants.map(({ version }) => version),
  )
  const unknown = variants.findIndex(({ version }) => !known.includes(version))
  if (unknown >= 0)
    throw refuseField(`variants.${unknown}.version`, `There is no version ${variants[unknown]!.version}.`)
}

async function showExperiment(ctx: TenantContext, row: ExperimentRow): Promise<Experiment> {
  const { id, agent_id, name, status, outcome, promoted, author, started_at, ended_at } = row
  const figures = await countOutcomes(ctx, agent_id, id)
  const variants = judgeVariants(row.variants as unknown as Variant[], outcome, figures)
  const winner = pickWinner(variants, outcome)
  const minimum = minimumConversations
  const shown = { id, agent_id, name, status, outcome, promoted, author, started_at, ended_at }
  return { ...shown, variants, minimum, winner }
}

function judgeVariants(
  variants: Variant[],
  outcome: Experiment['outcome'],
  figures: FiguresRow[],
): VariantResult[] {
  const counted = variants.map(({ version }) => {
    const served = figures.find((row) => row.version === version)
    return { conversations: served?.conversations ?? 0, outcomes: served?.[outcome] ?? 0 }
  })
  return variants.map((variant, position) => {
    const { conversations, outcomes } = counted[position]!
    const rate = conversations === 0 ? null : outcomes / conversations
    const comparison =
      position === 0 ? null : compareRates(counted[0]!, counted[position]!, variants.length - 1)
    return { ...variant, conversations, outcomes, rate, comparison }
  })
}

/** The best of those that beat the first; the first itself when it beats all others; else nobody yet. */
export function pickWinner(variants: VariantResult[], outcome: Experiment['outcome']): number | null {
  const [first, ...others] = variants
  const better = outcome === 'escalated' ? 'lower' : 'higher'
  const beats = others.filter(({ comparison }) => comparison?.verdict === better)
  const gain = ({ rate }: VariantResult) => (rate ?? 0) * (better === 'lower' ? -1 : 1)
  const best = beats.toSorted((a, b) => gain(b) - gain(a))[0]
  if (best) return best.version
  const isBeaten = ({ comparison }: VariantResult) =>
    comparison !== null && ['higher', 'lower'].includes(comparison.verdict) && comparison.verdict !== better
  return first && others.every(isBeaten) ? first.version : null
}
