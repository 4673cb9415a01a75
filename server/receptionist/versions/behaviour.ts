import { isDeepStrictEqual } from 'node:util'
import { Behaviour } from '#contract/agents.ts'
import { toSettings } from '../agent-row.ts'
import type { AgentRow } from '../queries.ts'

/** Settings of a behaviour, some of them: what somebody changes. */
export type BehaviourChanges = { [Name in keyof Behaviour]?: Behaviour[Name] | undefined }

export const behaviourFields = Object.keys(Behaviour.shape) as (keyof Behaviour)[]

/** What of an agent's row belongs into a version. */
export function behaviourOf(row: AgentRow): Behaviour {
  return Behaviour.parse(toSettings(row))
}

/** The changes that really change something. */
export function differingFrom(behaviour: Behaviour, changes: BehaviourChanges): Partial<Behaviour> {
  const names = behaviourFields.filter(
    (name) => changes[name] !== undefined && !isDeepStrictEqual(changes[name], behaviour[name]),
  )
  return Object.fromEntries(names.map((name) => [name, changes[name]]))
}
