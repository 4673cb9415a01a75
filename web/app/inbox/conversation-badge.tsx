import type { ConversationSummary } from '#contract/conversations.ts'
import { useTexts } from '../../texts/language.tsx'
import { StatusBadge, type StatusMeaning } from '../../ui/status-badge.tsx'
import styles from './list.module.css'

type State = Pick<ConversationSummary, 'status' | 'urgency' | 'is_test'>

const meanings: Record<State['status'], StatusMeaning> = {
  open: 'answered',
  waiting: 'needs_you',
  human: 'live',
  closed: 'quiet',
}

/** The one thing to know of a conversation in a list: how pressing it is, else who has it; nothing when all is well. */
export function ConversationBadge({ conversation }: { conversation: State }) {
  const { inbox } = useTexts()
  const { status, urgency } = conversation
  if (status !== 'closed' && urgency === 'emergency')
    return <Badge meaning="emergency">{inbox.urgencies.emergency}</Badge>
  if (status === 'open' && urgency === 'urgent')
    return <Badge meaning="needs_you">{inbox.urgencies.urgent}</Badge>
  if (status === 'open') return null
  return <Badge meaning={meanings[status]}>{inbox.statuses[status]}</Badge>
}

function Badge({ meaning, children }: { meaning: StatusMeaning; children: string }) {
  return (
    <span className={styles.badge}>
      <StatusBadge meaning={meaning}>{children}</StatusBadge>
    </span>
  )
}

/** State and urgency in full, for the head of a conversation. */
export function ConversationState({ conversation }: { conversation: State }) {
  const { inbox } = useTexts()
  const { status, urgency, is_test } = conversation
  return (
    <>
      {is_test && <StatusBadge meaning="quiet">{inbox.test}</StatusBadge>}
      <StatusBadge meaning={meanings[status]}>{inbox.statuses[status]}</StatusBadge>
      {urgency !== 'routine' && status !== 'closed' && (
        <StatusBadge meaning={urgency === 'emergency' ? 'emergency' : 'needs_you'}>
          {inbox.urgencies[urgency]}
        </StatusBadge>
      )}
    </>
  )
}
