import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { ConversationSummary } from '#contract/conversations.ts'
import type { Gap, Source } from '#contract/knowledge.ts'
import { useGapWork } from '../../data/faqs.ts'
import { useTakeOver, type Waiting } from '../../data/home.ts'
import { useSyncSource } from '../../data/knowledge.ts'
import { fillPath, paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { Time } from '../../ui/time.tsx'
import styles from './home.module.css'

const GapAnswer = lazy(() => import('../gap-answer.tsx'))

/** What waits for a person, the most pressing first, each with what can be done about it right here. */
export function WaitingList({ waiting }: { waiting: Waiting }) {
  const { home } = useTexts()
  const { conversations, gaps, failed } = waiting
  if (conversations.length + gaps.length + failed.length === 0)
    return <p className={styles.quiet}>{home.nothingWaits}</p>
  const pressing = { emergency: 0, urgent: 1, routine: 2 }
  const sorted = conversations.toSorted((a, b) => pressing[a.urgency] - pressing[b.urgency])
  return (
    <ul className={styles.list}>
      {sorted.map((conversation, position) => (
        <WaitingConversation key={conversation.id} conversation={conversation} first={position === 0} />
      ))}
      {failed.map((source) => (
        <FailedSource key={source.id} source={source} />
      ))}
      {gaps.map((gap) => (
        <OpenQuestion key={gap.id} gap={gap} />
      ))}
    </ul>
  )
}

interface WaitingConversationProps {
  conversation: ConversationSummary
  /** The most pressing one carries the accent. */
  first: boolean
}

function WaitingConversation({ conversation, first }: WaitingConversationProps) {
  const { home } = useTexts()
  const navigate = useNavigate()
  const takeOver = useTakeOver()
  const { id, name, urgency, escalation_reason, last_message, last_message_at } = conversation
  const path = fillPath(paths.conversation, { id })
  const meaning = urgency === 'emergency' ? 'emergency' : 'needs_you'
  const word = urgency === 'routine' ? home.escalated : home[urgency]
  return (
    <li className={styles.item}>
      <div className={styles.what}>
        <div className={styles.first}>
          <StatusBadge meaning={meaning}>{word}</StatusBadge>
          <strong>{name ?? home.somebody}</strong>
          <small>
            <Time value={last_message_at} />
          </small>
        </div>
        <p>{escalation_reason ?? last_message}</p>
        {takeOver.error && <ErrorNotice error={takeOver.error} />}
      </div>
      <div className={styles.buttons}>
        <Button
          size="xs"
          variant={first ? 'filled' : 'default'}
          loading={takeOver.isPending}
          onClick={() => takeOver.mutate(id, { onSuccess: () => navigate(path) })}
        >
          {home.takeOver}
        </Button>
        <Button size="xs" variant="default" component={Link} to={path}>
          {home.open}
        </Button>
      </div>
    </li>
  )
}

function OpenQuestion({ gap }: { gap: Gap }) {
  const { home } = useTexts()
  const [answering, setAnswering] = useState(false)
  const { dismiss } = useGapWork(gap)
  return (
    <li className={styles.item}>
      <div className={styles.what}>
        <p>{home.gap(gap.times_asked, gap.question)}</p>
        <small>{home.gapAsk}</small>
      </div>
      {!answering ? (
        <div className={styles.buttons}>
          <Button size="xs" variant="default" onClick={() => setAnswering(true)}>
            {home.answer}
          </Button>
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            loading={dismiss.isPending}
            onClick={() => dismiss.mutate()}
          >
            {home.dismiss}
          </Button>
        </div>
      ) : (
        <Suspense>
          <GapAnswer gap={gap} onClose={() => setAnswering(false)} />
        </Suspense>
      )}
    </li>
  )
}

function FailedSource({ source }: { source: Source }) {
  const { home } = useTexts()
  const sync = useSyncSource()
  return (
    <li className={styles.item}>
      <div className={styles.what}>
        <p>{home.unreadable(source.title)}</p>
        <small>{source.error}</small>
        {sync.error && <ErrorNotice error={sync.error} />}
      </div>
      <Button
        size="xs"
        variant="default"
        loading={sync.isPending}
        onClick={() => sync.mutate({ agentId: source.agent_id, sourceId: source.id })}
      >
        {home.readAgain}
      </Button>
    </li>
  )
}
