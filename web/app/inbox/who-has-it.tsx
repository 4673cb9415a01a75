import { IconHandStop, IconUser } from '@tabler/icons-react'
import type { Conversation } from '#contract/conversations.ts'
import { useMemberNames } from '../../data/conversations.ts'
import { useTexts } from '../../texts/language.tsx'
import styles from './conversation.module.css'

interface WhoHasItProps {
  conversation: Conversation
  mine: boolean
}

/** One line over the field to write in: a person has it, or one is waited for and why. */
export function WhoHasIt({ conversation, mine }: WhoHasItProps) {
  const { inbox } = useTexts()
  const names = useMemberNames()
  const { status, assigned_to } = conversation
  if (status === 'human') {
    const colleague = names.get(assigned_to ?? '') ?? inbox.aColleague
    return (
      <p className={styles.holder} role="status">
        <IconUser size={16} stroke={1.8} aria-hidden="true" />
        {mine ? inbox.youHaveIt : inbox.colleagueHasIt(colleague)}
      </p>
    )
  }
  if (status !== 'waiting') return null
  return (
    <p className={styles.holder} data-waiting role="status">
      <IconHandStop size={16} stroke={1.8} aria-hidden="true" />
      {conversation.escalation_reason ?? inbox.waits}
    </p>
  )
}
