import { Button } from '@mantine/core'
import { IconMessages } from '@tabler/icons-react'
import { Link, useLocation } from 'react-router'
import type { ConversationSummary } from '#contract/conversations.ts'
import { useAgents } from '../../data/agents.ts'
import { fillPath, paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { Time } from '../../ui/time.tsx'
import { ConversationBadge } from './conversation-badge.tsx'
import styles from './list.module.css'

interface ConversationListProps {
  conversations: ConversationSummary[]
  ready: boolean
  /** The rows belong to the former filters; the right ones are on their way. */
  stale: boolean
  /** Whether filters may be why the list is empty. */
  narrowed: boolean
  selectedId: string | undefined
  onMore: (() => void) | undefined
  loadingMore: boolean
}

/** Every conversation in two lines: who and when, the last words and what state it is in. */
export function ConversationList(props: ConversationListProps) {
  const { conversations, ready, stale, narrowed, selectedId, onMore, loadingMore } = props
  const { inbox } = useTexts()
  if (!ready) {
    return (
      <div className={styles.waiting}>
        <DelayedSkeleton rows={8} height={64} />
      </div>
    )
  }
  if (conversations.length === 0) return narrowed ? <NothingFound /> : <NothingYet />
  return (
    <div className={styles.scroll} data-stale={stale || undefined}>
      <ul className={styles.rows}>
        {conversations.map((conversation) => (
          <li key={conversation.id}>
            <Row conversation={conversation} selected={conversation.id === selectedId} />
          </li>
        ))}
      </ul>
      {onMore && (
        <Button m="xs" size="xs" variant="subtle" color="gray" loading={loadingMore} onClick={onMore}>
          {inbox.more}
        </Button>
      )}
    </div>
  )
}

function Row({ conversation, selected }: { conversation: ConversationSummary; selected: boolean }) {
  const { inbox } = useTexts()
  const { search } = useLocation()
  const { id, name, last_message, last_message_at } = conversation
  const speaker = speakerOf(conversation, inbox.said)
  return (
    <Link
      id={`conversation-${id}`}
      className={styles.row}
      to={{ pathname: fillPath(paths.conversation, { id }), search }}
      aria-current={selected ? 'true' : undefined}
    >
      <span className={styles.name}>{name ?? inbox.somebody}</span>
      <span className={styles.when}>
        <Time value={last_message_at} nameZone={false} />
      </span>
      <span className={styles.last}>
        {speaker}
        {last_message}
      </span>
      <ConversationBadge conversation={conversation} />
    </Link>
  )
}

/** Who said the last words, unless it was the visitor. */
function speakerOf(
  { last_message_role, agent_name }: ConversationSummary,
  said: { agent: string; member: string; note: string },
): string {
  if (!last_message_role || last_message_role === 'visitor') return ''
  return last_message_role === 'agent' && agent_name ? `${agent_name}: ` : said[last_message_role]
}

function NothingFound() {
  const { inbox } = useTexts()
  const { pathname } = useLocation()
  return (
    <EmptyState
      title={inbox.nothingFound}
      action={
        <Button component={Link} to={pathname} size="xs" variant="default">
          {inbox.clearFilters}
        </Button>
      }
    >
      {inbox.nothingFoundText}
    </EmptyState>
  )
}

function NothingYet() {
  const { common, inbox } = useTexts()
  const agent = useAgents().data?.items[0]
  return (
    <EmptyState
      icon={<IconMessages size={20} stroke={1.6} />}
      title={inbox.noneTitle}
      exampleLabel={common.example}
      example={
        <>
          <p className={styles.example}>{inbox.noneExample}</p>
          <StatusBadge meaning="answered">{inbox.noneReceipt}</StatusBadge>
        </>
      }
      action={
        agent && (
          <Button component={Link} to={fillPath(paths.agent, { id: agent.id })} size="xs">
            {inbox.noneAction}
          </Button>
        )
      }
    >
      {inbox.noneText}
    </EmptyState>
  )
}
