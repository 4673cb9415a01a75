import { Behaviour } from '#contract/agents.ts'
import { DomainError } from '#server/platform/errors.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import type { Profile } from '../profile.ts'
import { assignVersion } from './assignment.ts'
import { behaviourOf } from './behaviour.ts'
import { readDraft } from './draft.ts'
import { findVersionRow } from './queries.ts'
import { requireAgent, requireVersion } from './version.ts'

/** What a conversation is answered by. */
export interface Configuration {
  profile: Profile
  /** Its version; null for a draft. */
  version: number | null
  /** The experiment that chose the version of a conversation that begins. */
  experimentId: string | null
}

/** The unpublished changes, a conversation that goes on, or the person who begins one. */
export type Served =
  | 'draft'
  | { version: number | null }
  | {
      /** Who it is, by what their channel knows of them: the visitor's id, the caller's number. */
      person: string
      /** The team tries it: they hear what is live. */
      isTest?: boolean
    }

/**
 * The profile that a conversation is answered by. One that goes on keeps the version that it began with; one that
 * begins gets what is live, or its variant of the running experiment. Costs no statement when that is live or was
 * asked for before; the draft is read anew each time, so that who tries it hears what they have just changed.
 */
export async function configurationFor(
  ctx: TenantContext,
  live: Profile,
  served: Served,
): Promise<Configuration> {
  if (served === 'draft') {
    const { settings } = await readDraft(ctx, live.agent.id)
    const profile = withBehaviour(live, settings, live.agent.version)
    return { profile, version: null, experimentId: null }
  }
  const { experiment } = live
  const variant = 'person' in served && !served.isTest ? experiment : null
  const wanted = 'version' in served ? served.version : variant ? assignVersion(variant, served.person) : null
  const profile = await profileOfVersion(ctx, live, wanted)
  return { profile, version: profile.agent.version, experimentId: variant?.id ?? null }
}

/** Versions never change, but the business around them does: they are kept with the profile that they came of. */
const made = new WeakMap<Profile, Map<number, Profile>>()

async function profileOfVersion(ctx: TenantContext, live: Profile, version: number | null): Promise<Profile> {
  if (version === null || version === live.agent.version) return live
  const known = made.get(live)?.get(version)
  if (known) return known
  const row = await findVersionRow(ctx, live.agent.id, version)
  // Of versions from before they were kept only the number is known.
  if (!row) return live
  const profile = withBehaviour(live, Behaviour.parse(row.behaviour), version)
  made.set(live, (made.get(live) ?? new Map<number, Profile>()).set(version, profile))
  return profile
}

/** The business as it is, with the receptionist as it would be. */
export function withBehaviour(live: Profile, behaviour: Behaviour, version: number): Profile {
  return { ...live, agent: { ...live.agent, ...behaviour, version } }
}

/**
 * The behaviour of a version or of the draft, for trying it before it is published; what is live unless told.
 * @returns its number; null for a draft
 * @throws DomainError `not_found` for an unknown receptionist or version, `conflict` when there is no draft
 */
export async function readBehaviour(
  ctx: TenantContext,
  agentId: string,
  version: number | 'draft' | undefined,
): Promise<{ behaviour: Behaviour; version: number | null }> {
  const agent = await requireAgent(ctx, agentId)
  if (version === undefined) return { behaviour: behaviourOf(agent), version: agent.version }
  if (version !== 'draft')
    return { behaviour: Behaviour.parse((await requireVersion(ctx, agentId, version)).behaviour), version }
  const draft = await readDraft(ctx, agentId)
  if (draft.updated_at === null) throw new DomainError('conflict', 'There are no unpublished changes.')
  return { behaviour: draft.settings, version: null }
}
