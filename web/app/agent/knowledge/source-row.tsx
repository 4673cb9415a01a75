import {
  IconChevronDown,
  IconChevronRight,
  IconFileText,
  IconNotes,
  IconWorld,
  type TablerIcon,
} from '@tabler/icons-react'
import { useState } from 'react'
import type { ScrapeStatus, Source } from '#contract/knowledge.ts'
import { useTexts } from '../../../texts/language.tsx'
import { StatusBadge, type StatusMeaning } from '../../../ui/status-badge.tsx'
import { Time } from '../../../ui/time.tsx'
import styles from './knowledge.module.css'
import { SourceActions } from './source-actions.tsx'
import { SourcePages } from './source-pages.tsx'

const icons: Record<Source['kind'], TablerIcon> = { website: IconWorld, file: IconFileText, text: IconNotes }
const meanings: Record<Source['status'], StatusMeaning> = {
  pending: 'waiting',
  in_progress: 'live',
  completed: 'answered',
  failed: 'needs_you',
}

interface SourceRowProps {
  source: Source
  /** How far it is, while it is the one being read. */
  crawl: ScrapeStatus | undefined
  mayTeach: boolean
}

/** One thing that is read: its state, how far it is or why it failed, and its pages behind a click. */
export function SourceRow({ source, crawl, mayTeach }: SourceRowProps) {
  const { knowledge } = useTexts().agent
  const [open, setOpen] = useState(false)
  const { kind, title, url, status, error } = source
  const Icon = icons[kind]
  const Chevron = open ? IconChevronDown : IconChevronRight
  return (
    <li className={styles.source}>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.opener}
          aria-expanded={open}
          aria-label={knowledge.showPages(title)}
          onClick={() => setOpen(!open)}
        >
          <Chevron size={16} aria-hidden="true" />
          <Icon size={18} stroke={1.6} aria-hidden="true" />
          <span className={styles.name}>
            {url ? url.replace(/^https?:\/\//, '').replace(/\/$/, '') : title}
            <small>
              <SourceFacts source={source} />
            </small>
          </span>
        </button>
        <StatusBadge meaning={meanings[status]}>{knowledge.statuses[status]}</StatusBadge>
        {mayTeach && <SourceActions source={source} />}
      </div>
      {(status === 'pending' || status === 'in_progress') && crawl && <Progress crawl={crawl} />}
      {status === 'failed' && (
        <p className={styles.failure}>
          {error} {knowledge.failedMeaning}
        </p>
      )}
      {open && <SourcePages source={source} />}
    </li>
  )
}

function SourceFacts({ source }: { source: Source }) {
  const { knowledge } = useTexts().agent
  const { kind, pages_count, chunks_count, last_synced_at, auto_sync, sync_frequency } = source
  return (
    <>
      {kind === 'website' ? knowledge.pages(pages_count) : knowledge.kinds[kind]}
      {' · '}
      {knowledge.passages(chunks_count)}
      {last_synced_at && (
        <>
          {' · '}
          {knowledge.readAt} <Time value={last_synced_at} nameZone={false} />
        </>
      )}
      {auto_sync && ` · ${knowledge.autoSync}: ${knowledge.syncs[sync_frequency]}`}
    </>
  )
}

function Progress({ crawl }: { crawl: ScrapeStatus }) {
  const { knowledge } = useTexts().agent
  const { pages_found, pages_done, pages } = crawl
  const share = pages_found ? pages_done / pages_found : 0
  const latest = pages[0]
  return (
    <div className={styles.progress} role="status">
      <div className={styles.track} aria-hidden="true">
        <div style={{ width: `${Math.max(2, share * 100)}%` }} />
      </div>
      <span>
        {pages_found ? knowledge.pagesOf(pages_done, pages_found) : knowledge.looking}
        {latest && ` · ${latest.title}`}
      </span>
    </div>
  )
}
