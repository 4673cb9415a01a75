import {
  IconCalendarCheck,
  IconCalendarOff,
  IconCalendarTime,
  IconMessageCheck,
  IconUserCheck,
  IconUserUp,
  type TablerIcon,
} from '@tabler/icons-react'
import type { ChatAction } from '#contract/chat.ts'
import { useTexts } from '../../texts/language.tsx'
import styles from './conversation.module.css'

type Kind = ChatAction['kind']

const icons: Partial<Record<Kind, TablerIcon>> = {
  booked: IconCalendarCheck,
  rescheduled: IconCalendarTime,
  cancelled: IconCalendarOff,
  lead_captured: IconUserCheck,
  message_taken: IconMessageCheck,
  escalated: IconUserUp,
}

interface ReceiptProps {
  action: ChatAction
  onSay: (text: string) => void
}

/** Proof of what was really done, as a small card; offered times as buttons. */
export function Receipt({ action, onSay }: ReceiptProps) {
  const { chat } = useTexts()
  if (action.kind === 'slots_offered') {
    return (
      <div className={styles.suggestions}>
        {action.slots.map(({ start, label }) => (
          <button key={start} type="button" className={styles.suggestion} onClick={() => onSay(label)}>
            {label}
          </button>
        ))}
      </div>
    )
  }
  const title = chat.done[action.kind]
  const Icon = icons[action.kind]
  if (!title || !Icon) return null
  return (
    <div className={styles.receipt}>
      <Icon size={16} aria-hidden="true" />
      <div>
        <strong>{title}</strong>
        {'code' in action && (
          <div className={styles.details}>
            {action.service}, {action.when} · <code>{action.code}</code>
          </div>
        )}
      </div>
    </div>
  )
}
