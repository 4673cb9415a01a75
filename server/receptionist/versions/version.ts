import { Behaviour, type Draft, type Version, type VersionSummary } from '#contract/agents.ts'
import { allow, audit, describeActor } from '#server/organizations/index.ts'
import { DomainError, notFound } from '#server/platform/errors.ts'
import { record } from '#server/platform/events.ts'
import { type Page, pageOfRows, readCursor } from '#server/platform/paging.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { toColumns } from '../agent-row.ts'
import { type AgentRow, findAgentRow } from '../queries.ts'
import { behaviourOf, differingFrom } from './behaviour.ts'
import { compareBehaviours } from './comparing.ts'
import {
  countOutcomes,
  findVersionRow,
  insertVersionRow,
  listVersionRows,
  publishAgentRow,
  type VersionRow,
} from './queries.ts'

interface Publication {
  note?: string
  restored_from?: number
  /** Columns beside the behaviour that change with it. */
  besides?: object
  /** The version that must be live for it; any unless told. */
  from?: number
}

/**
 * Makes changes live as the next version; null when the version they were meant for is not live any more. Numbers
 * and snapshots come from the row that was changed, so two who publish at once make two versions.
 */
export async function publishChanges(
  ctx: TenantContext,
  agentId: string,
  changes: Partial<Behaviour>,
  { note = '', restored_from, besides = {}, from }: Publication = {},
): Promise<{ row: AgentRow; version: VersionRow } | null> {
  const row = await publishAgentRow(ctx, agentId, { ...toColumns(changes), ...besides }, from)
  if (!row) return null
  return { row, version: await keepVersion(ctx, row, { note, restored_from }) }
}

/** Keeps what a row says now as the version that it names. */
export async function keepVersion(
  ctx: TenantContext,
  row: AgentRow,
  { note = '', restored_from }: { note?: string; restored_from?: number | undefined } = {},
): Promise<VersionRow> {
  const { name } = await describeActor(ctx)
  const version = await insertVersionRow(ctx, {
    agent_id: row.id,
    number: row.version,
    behaviour: JSON.stringify(behaviourOf(row)),
    note,
    restored_from: restored_from ?? null,
    author: name,
    published_at: ctx.clock.now().toString(),
  })
  record(ctx, 'agent.published', { agent_id: row.id, version: row.version })
  return version
}

/** Lists versions, the newest first, with what came of the conversations that each served. */
export async function listVersions(
  ctx: TenantContext,
  agentId: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<Page<VersionSummary>> {
  allow(ctx, 'agents.read')
  const agent = await requireAgent(ctx, agentId)
  const below = readCursor(cursor, 1)?.[0] ?? null
  const rows = await listVersionRows(ctx, agentId, below === null ? null : Number(below), limit)
  const figures = await countOutcomes(ctx, agentId)
  const total = figures.reduce((sum, { conversations }) => sum + conversations, 0)
  const show = (row: VersionRow): VersionSummary => {
    const served = figures.find(({ version }) => version === row.number)
    const { conversations = 0, booked = 0, lead = 0, resolved = 0, escalated = 0 } = served ?? {}
    const share = total === 0 ? 0 : conversations / total
    const { settings: _, ...summary } = toVersion(row, agent.version)
    return { ...summary, figures: { conversations, share, booked, leads: lead, resolved, escalated } }
  }
  return pageOfRows(rows, limit, (row) => [row.number], show)
}

export async function getVersion(ctx: TenantContext, agentId: string, number: number): Promise<Version> {
  allow(ctx, 'agents.read')
  const agent = await requireAgent(ctx, agentId)
  return toVersion(await requireVersion(ctx, agentId, number), agent.version)
}

/** What differs between two versions: with the one before unless told. */
export async function compareVersions(
  ctx: TenantContext,
  agentId: string,
  number: number,
  against = Math.max(1, number - 1),
): Promise<{ from: number; to: number; changes: Draft['changes'] }> {
  allow(ctx, 'agents.read')
  await requireAgent(ctx, agentId)
  const to = await requireVersion(ctx, agentId, number)
  const from = against === number ? to : await requireVersion(ctx, agentId, against)
  const changes = compareBehaviours(Behaviour.parse(from.behaviour), Behaviour.parse(to.behaviour))
  return { from: against, to: number, changes }
}

/**
 * Publishes a new version with the settings of an earlier one.
 * @throws DomainError `conflict` when these settings are live
 */
export async function restoreVersion(
  ctx: TenantContext,
  agentId: string,
  number: number,
  { note = '' }: { note?: string } = {},
): Promise<Version> {
  allow(ctx, 'agents.write')
  const agent = await requireAgent(ctx, agentId)
  const earlier = await requireVersion(ctx, agentId, number)
  const live = behaviourOf(agent)
  const changes = differingFrom(live, Behaviour.parse(earlier.behaviour))
  if (Object.keys(changes).length === 0)
    throw new DomainError('conflict', `What version ${number} says is live already.`)
  // All of its settings are written, so that what is published meanwhile does not mix with them.
  const all = Behaviour.parse(earlier.behaviour)
  const published = await publishChanges(ctx, agentId, all, { note, restored_from: number })
  if (!published) throw notFound('receptionist')
  const { version } = published
  await audit(ctx, 'agent.restored', {
    target: { type: 'agent', id: agentId },
    before: { version: agent.version },
    after: { version: version.number, restored_from: number },
  })
  record(ctx, 'agent.restored', { agent_id: agentId, version: version.number, restored_from: number })
  return toVersion(version, version.number)
}

export async function requireAgent(ctx: TenantContext, id: string): Promise<AgentRow> {
  const row = await findAgentRow(ctx, id)
  if (!row) throw notFound('receptionist')
  return row
}

/** @throws DomainError `not_found` */
export async function requireVersion(
  ctx: TenantContext,
  agentId: string,
  number: number,
): Promise<VersionRow> {
  const row = await findVersionRow(ctx, agentId, number)
  if (!row) throw new DomainError('not_found', `There is no version ${number}.`)
  return row
}

export function toVersion(row: VersionRow, live: number): Version {
  const { number, note, restored_from, author, published_at, behaviour } = row
  const settings = Behaviour.parse(behaviour)
  return { number, note, restored_from, author, published_at, is_live: number === live, settings }
}
