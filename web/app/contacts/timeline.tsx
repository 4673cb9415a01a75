import {
  IconCalendar,
  IconMail,
  IconMessages,
  IconPhone,
  IconTargetArrow,
  type TablerIcon,
} from '@tabler/icons-react'
import { Link } from 'react-router'
import type { TimelineEntry, TimelineKind } from '#contract/contacts.ts'
import { fillPath, paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { Time } from '../../ui/time.tsx'
import styles from './contacts.module.css'

const icons: Record<TimelineKind, TablerIcon> = {
  appointment: IconCalendar,
  conversation: IconMessages,
  lead: IconTargetArrow,
  call: IconPhone,
  message: IconMail,
}

/** Everything that happened with somebody, the latest first; each line leads to its subject. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  const { contacts } = useTexts()
  if (entries.length === 0) return <p className={styles.dim}>{contacts.noTimeline}</p>
  return (
    <ol className={styles.timeline}>
      {entries.map((entry) => (
        <li key={`${entry.kind}-${entry.subject_id}`}>
          <Line entry={entry} />
        </li>
      ))}
    </ol>
  )
}

function Line({ entry }: { entry: TimelineEntry }) {
  const { contacts } = useTexts()
  const Icon = icons[entry.kind]
  const state = contacts.states[entry.state]
  const path = pathOf(entry)
  const words = (
    <>
      <Icon size={16} stroke={1.6} aria-hidden="true" />
      <span className={styles.happened}>
        <span>{entry.summary}</span>
        <span className={styles.dim}>
          {contacts.kinds[entry.kind]}
          {state && ` · ${state}`} · <Time value={entry.at} nameZone={false} />
        </span>
      </span>
    </>
  )
  return path ? (
    <Link className={styles.line} to={path}>
      {words}
    </Link>
  ) : (
    <div className={styles.line}>{words}</div>
  )
}

function pathOf({ kind, subject_id: id }: TimelineEntry): string | undefined {
  switch (kind) {
    case 'appointment':
      return fillPath(paths.calendar, {}, { appointment: id })
    case 'conversation':
      return fillPath(paths.conversation, { id })
    case 'lead':
      return fillPath(paths.lead, { id })
    default:
      return undefined
  }
}
