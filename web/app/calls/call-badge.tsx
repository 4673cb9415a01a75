import type { CallOutcome, CallSummary } from '#contract/calls.ts'
import { isRunning } from '../../data/calls.ts'
import { useTexts } from '../../texts/language.tsx'
import { StatusBadge, type StatusMeaning } from '../../ui/status-badge.tsx'

const meanings: Record<CallOutcome, StatusMeaning> = {
  booked: 'answered',
  changed: 'answered',
  lead: 'answered',
  message: 'waiting',
  escalated: 'waiting',
  transferred: 'answered',
  answered: 'quiet',
  voicemail: 'waiting',
  spam: 'quiet',
  abandoned: 'quiet',
}

/** What a call came to, or that it is still going on. */
export function CallBadge({ call }: { call: Pick<CallSummary, 'status' | 'outcome'> }) {
  const { calls } = useTexts()
  const { status, outcome } = call
  if (isRunning(status)) return <StatusBadge meaning="live">{calls.statuses[status]}</StatusBadge>
  if (status === 'failed') return <StatusBadge meaning="emergency">{calls.statuses.failed}</StatusBadge>
  if (!outcome) return <StatusBadge meaning="quiet">{calls.statuses.ended}</StatusBadge>
  return <StatusBadge meaning={meanings[outcome]}>{calls.outcomes[outcome]}</StatusBadge>
}
