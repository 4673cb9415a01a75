import { Button } from '@mantine/core'
import { Link } from 'react-router'
import type { Agent } from '#contract/agents.ts'
import type { ConversationSummary } from '#contract/conversations.ts'
import type { Appointment } from '#contract/scheduling.ts'
import { lineUp, type TodayEntry } from '../../data/home.ts'
import { fillPath, paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { useNow } from '../../ui/clock.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { Time } from '../../ui/time.tsx'
import styles from './home.module.css'

interface TimelineProps {
  conversations: ConversationSummary[]
  appointments: Appointment[]
  agent: Agent | undefined
}

/** The day as one line of time, what is live on top. */
export function Timeline({ conversations, appointments, agent }: TimelineProps) {
  const entries = lineUp(conversations, appointments, useNow())
  if (entries.length === 0) return <NothingYet agent={agent} />
  return (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.kind === 'conversation' ? entry.conversation.id : entry.appointment.id}>
          {entry.kind === 'conversation' ? (
            <ConversationLine entry={entry} />
          ) : (
            <AppointmentLine entry={entry} />
          )}
        </li>
      ))}
    </ul>
  )
}

function ConversationLine({ entry }: { entry: TodayEntry & { kind: 'conversation' } }) {
  const { home } = useTexts()
  const { id, name, agent_name, last_message, last_message_role, last_message_at } = entry.conversation
  const speaker = last_message_role === 'agent' && agent_name ? `${agent_name}: ` : ''
  return (
    <Link className={styles.line} to={fillPath(paths.conversation, { id })}>
      <Time value={last_message_at} show="clock" nameZone={false} />
      <span className={styles.said}>
        {name ?? home.somebody}{' '}
        <span>
          {speaker}
          {last_message}
        </span>
      </span>
      <ConversationBadge conversation={entry.conversation} live={entry.live} />
    </Link>
  )
}

function ConversationBadge({ conversation, live }: { conversation: ConversationSummary; live: boolean }) {
  const { home } = useTexts()
  const { status, urgency } = conversation
  if (status !== 'closed' && urgency === 'emergency')
    return <StatusBadge meaning="emergency">{home.emergency}</StatusBadge>
  if (status === 'waiting') return <StatusBadge meaning="needs_you">{home.escalated}</StatusBadge>
  if (live) return <StatusBadge meaning="live">{home.live}</StatusBadge>
  if (status === 'human') return <StatusBadge meaning="waiting">{home.withPerson}</StatusBadge>
  return (
    <StatusBadge meaning="answered">{status === 'closed' ? home.resolved : home.answeredBadge}</StatusBadge>
  )
}

function AppointmentLine({ entry }: { entry: TodayEntry & { kind: 'appointment' } }) {
  const { home } = useTexts()
  const { start, service, contact, status, code } = entry.appointment
  return (
    <Link className={styles.line} to={fillPath(paths.calendar, {}, { appointment: entry.appointment.id })}>
      <Time value={start} show="clock" nameZone={false} />
      <span className={styles.said}>
        {service.name} <span>{contact?.name ?? code}</span>
      </span>
      {status === 'pending' ? (
        <StatusBadge meaning="needs_you">{home.pending}</StatusBadge>
      ) : (
        <StatusBadge meaning={entry.live ? 'live' : 'quiet'}>
          {entry.live ? home.live : home.booked}
        </StatusBadge>
      )}
    </Link>
  )
}

function NothingYet({ agent }: { agent: Agent | undefined }) {
  const { common, home } = useTexts()
  return (
    <EmptyState
      title={home.todayEmpty}
      exampleLabel={common.example}
      example={
        <>
          <p style={{ display: 'flex', justifyContent: 'space-between', gap: 16, margin: '0 0 8px' }}>
            {home.exampleVisitor} <StatusBadge meaning="live">{home.live}</StatusBadge>
          </p>
          <p style={{ display: 'flex', justifyContent: 'space-between', gap: 16, margin: 0 }}>
            {home.exampleBooking} <StatusBadge meaning="quiet">{home.booked}</StatusBadge>
          </p>
        </>
      }
      action={
        agent && (
          <Button variant="default" component="a" href={agent.chat_url} target="_blank" rel="noreferrer">
            {home.tryIt}
          </Button>
        )
      }
    >
      {home.todayEmptyText}
    </EmptyState>
  )
}
