import type { AppointmentStatus } from '#contract/scheduling.ts'
import { useTexts } from '../../texts/language.tsx'
import { StatusBadge, type StatusMeaning } from '../../ui/status-badge.tsx'

const meanings: Record<AppointmentStatus, StatusMeaning> = {
  pending: 'needs_you',
  confirmed: 'live',
  completed: 'answered',
  cancelled: 'quiet',
  no_show: 'quiet',
}

export function AppointmentBadge({ status }: { status: AppointmentStatus }) {
  const { calendar } = useTexts()
  return <StatusBadge meaning={meanings[status]}>{calendar.statuses[status]}</StatusBadge>
}
