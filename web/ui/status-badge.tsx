import {
  IconAlertTriangle,
  IconCheck,
  IconCircleDashed,
  IconClock,
  IconHandStop,
  IconPointFilled,
  type TablerIcon,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './status-badge.module.css'

/** What a status means; each has its colour and its shape, so that it reads without colour too. */
export type StatusMeaning = 'answered' | 'live' | 'needs_you' | 'emergency' | 'waiting' | 'quiet'

const shapes: Record<StatusMeaning, TablerIcon> = {
  answered: IconCheck,
  live: IconPointFilled,
  needs_you: IconHandStop,
  emergency: IconAlertTriangle,
  waiting: IconClock,
  quiet: IconCircleDashed,
}

/** A state in a word, a shape and a colour. */
export function StatusBadge({ meaning, children }: { meaning: StatusMeaning; children: ReactNode }) {
  const Shape = shapes[meaning]
  return (
    <span className={styles.badge} data-meaning={meaning}>
      <Shape size={12} stroke={2.2} aria-hidden="true" />
      {children}
    </span>
  )
}
