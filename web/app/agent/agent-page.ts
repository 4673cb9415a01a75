import { useOutletContext } from 'react-router'
import type { Agent } from '#contract/agents.ts'

/** What the frame of a receptionist hands to its parts. */
export interface AgentPage {
  agent: Agent
  mayWrite: boolean
  mayTeach: boolean
}

export function useAgentPage(): AgentPage {
  return useOutletContext<AgentPage>()
}
