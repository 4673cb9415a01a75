import { Behaviour, type Draft, type FieldChange, type Version } from '#contract/agents.ts'
import { allow, audit, describeActor } from '#server/organizations/index.ts'
import { DomainError } from '#server/platform/errors.ts'
import { publish } from '#server/platform/events.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import type { AgentRow } from '../queries.ts'
import { type BehaviourChanges, behaviourOf, differingFrom } from './behaviour.ts'
import { compareBehaviours } from './comparing.ts'
import { type DraftRow, findDraftRow, findVersionRow, keepDraftRow, takeDraftRow } from './queries.ts'
import { publishChanges, requireAgent, toVersion } from './version.ts'

const KeptChanges = Behaviour.partial()

/** The unpublished changes; without any, what is live. */
export async function getDraft(ctx: TenantContext, agentId: string): Promise<Draft> {
  allow(ctx, 'agents.read')
  return readDraft(ctx, agentId)
}

/** The draft, for whoever may hear it: the receptionist itself, when a member tries it. */
export async function readDraft(ctx: TenantContext, agentId: string): Promise<Draft> {
  const agent = await requireAgent(ctx, agentId)
  return showDraft(agent, await findDraftRow(ctx, agentId))
}

/** Keeps changes in the place of those that were kept before. Changes that change nothing end the draft. */
export async function keepDraft(
  ctx: TenantContext,
  agentId: string,
  changes: BehaviourChanges,
): Promise<Draft> {
  allow(ctx, 'agents.write')
  const agent = await requireAgent(ctx, agentId)
  const kept = differingFrom(behaviourOf(agent), changes)
  publish(ctx, 'agent.draft_changed', { agent_id: agentId })
  if (Object.keys(kept).length === 0) {
    await takeDraftRow(ctx, agentId)
    return showDraft(agent, undefined)
  }
  const row = await keepDraftRow(ctx, {
    agent_id: agentId,
    changes: JSON.stringify(kept),
    based_on: agent.version,
    author: (await describeActor(ctx)).name,
    updated_at: ctx.clock.now().toString(),
  })
  return showDraft(agent, row)
}

/** Forgets the unpublished changes; nothing happens when there are none. */
export async function discardDraft(ctx: TenantContext, agentId: string): Promise<void> {
  allow(ctx, 'agents.write')
  await requireAgent(ctx, agentId)
  if (await takeDraftRow(ctx, agentId)) publish(ctx, 'agent.draft_changed', { agent_id: agentId })
}

/**
 * Makes the draft live as the next version.
 * @throws DomainError `conflict` without a draft; and with `changes` when another version was published since it was
 *   begun, unless `force` is given: the draft then goes on top of that version
 */
export async function publishDraft(
  ctx: TenantContext,
  agentId: string,
  { note, force }: { note: string; force: boolean },
): Promise<Version> {
  allow(ctx, 'agents.write')
  // Taken first, so that of two who publish it one finds it gone; a refusal puts it back.
  const draft = await takeDraftRow(ctx, agentId)
  const agent = await requireAgent(ctx, agentId)
  const changes = draft ? differingFrom(behaviourOf(agent), KeptChanges.parse(draft.changes)) : {}
  if (!draft || Object.keys(changes).length === 0)
    throw new DomainError('conflict', 'There are no unpublished changes.')
  const published = await publishChanges(ctx, agentId, changes, {
    note,
    ...(force ? {} : { from: draft.based_on }),
  })
  if (!published) throw await outdated(ctx, await requireAgent(ctx, agentId), draft)
  const { number } = published.version
  await audit(ctx, 'agent.published', {
    target: { type: 'agent', id: agentId },
    before: { version: agent.version },
    after: { version: number, ...(note ? { note } : {}) },
  })
  return toVersion(published.version, number)
}

/** Says what was published since the draft was begun. */
async function outdated(ctx: TenantContext, agent: AgentRow, draft: DraftRow): Promise<DomainError> {
  const base = await findVersionRow(ctx, agent.id, draft.based_on)
  const changes: FieldChange[] = base
    ? compareBehaviours(Behaviour.parse(base.behaviour), behaviourOf(agent))
    : []
  return new DomainError(
    'conflict',
    `Version ${agent.version} was published since these changes were begun. Look at what it changed, or publish on top of it.`,
    { extra: { based_on: draft.based_on, live_version: agent.version, changes } },
  )
}

function showDraft(agent: AgentRow, row: DraftRow | undefined): Draft {
  const live = behaviourOf(agent)
  const kept = row ? differingFrom(live, KeptChanges.parse(row.changes)) : {}
  const settings = { ...live, ...kept }
  const isKept = row !== undefined && Object.keys(kept).length > 0
  return {
    settings,
    changes: compareBehaviours(live, settings),
    based_on: isKept ? row.based_on : agent.version,
    live_version: agent.version,
    outdated: isKept && row.based_on !== agent.version,
    updated_at: isKept ? row.updated_at : null,
    updated_by: isKept ? row.author : null,
  }
}
