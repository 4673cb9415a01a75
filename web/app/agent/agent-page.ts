import { useOutletContext } from 'react-router'
import type { Agent } from '#contract/agents.ts'

/** What the frame of a receptionist hands to its parts. */
export interface AgentPage {
  agent: Agent
  mayWrite: boolean
  mayTeach: boolean
  /** Tells the frame that something on the page is not saved. */
  onDirty: (dirty: boolean) => void
}

export function useAgentPage(): AgentPage {
  return useOutletContext<AgentPage>()
}
