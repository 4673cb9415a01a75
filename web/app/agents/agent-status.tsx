import type { AgentStatus } from '#contract/agents.ts'
import { useTexts } from '../../texts/language.tsx'
import { StatusBadge, type StatusMeaning } from '../../ui/status-badge.tsx'

const meanings: Record<AgentStatus, StatusMeaning> = {
  draft: 'quiet',
  training: 'waiting',
  active: 'answered',
  paused: 'waiting',
  error: 'needs_you',
}

export function AgentStatusBadge({ status }: { status: AgentStatus }) {
  const { agents } = useTexts()
  return <StatusBadge meaning={meanings[status]}>{agents.statuses[status]}</StatusBadge>
}
