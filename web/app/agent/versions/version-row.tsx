import { Button } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import type { VersionSummary } from '#contract/agents.ts'
import { useRestoreVersion } from '../../../data/versions.ts'
import { useLanguage, useTexts } from '../../../texts/language.tsx'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { StatusBadge } from '../../../ui/status-badge.tsx'
import { Time } from '../../../ui/time.tsx'
import { useUrlFilters } from '../../url-filters.ts'
import { useAgentPage } from '../agent-page.ts'
import { formatRate } from './rate.ts'
import { VersionDiff } from './version-diff.tsx'
import styles from './versions.module.css'

const isNumber = (value: string) => /^\d{1,7}$/.test(value)

interface VersionRowProps {
  version: VersionSummary
  mayWrite: boolean
  /** There are others to compare it with. */
  comparable: boolean
}

/** One version: when, who, why, what came of it; opened, what changed. The address says which one is open. */
export function VersionRow({ version, mayWrite, comparable }: VersionRowProps) {
  const { versions: texts } = useTexts()
  const { number, note, is_live } = version
  const [{ version: opened }, change] = useUrlFilters({ version: isNumber, against: isNumber })
  const isOpen = opened === String(number)
  const toggle = () => change({ version: isOpen ? undefined : String(number), against: undefined })
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <div className={styles.what}>
          <h2>
            {texts.version(number)}
            {is_live && <StatusBadge meaning="live">{texts.live}</StatusBadge>}
          </h2>
          {note && <p className={styles.note}>{note}</p>}
          <Origin version={version} />
          <Figures version={version} />
        </div>
        <div className={styles.moves}>
          {comparable && (
            <Button
              size="xs"
              variant="default"
              aria-expanded={isOpen}
              rightSection={<IconChevronDown className={styles.chevron} size={14} />}
              onClick={toggle}
            >
              {isOpen ? texts.hide : texts.show}
            </Button>
          )}
          {mayWrite && !is_live && <Restore number={number} />}
        </div>
      </div>
      {isOpen && <VersionDiff number={number} />}
    </li>
  )
}

function Origin({ version: { author, published_at, restored_from } }: { version: VersionSummary }) {
  const { versions: texts } = useTexts()
  return (
    <p className={styles.facts}>
      <Time value={published_at} nameZone={false} />
      {author && ` ${texts.by(author)}`}
      {restored_from !== null && `, ${texts.restoredFrom(restored_from)}`}
    </p>
  )
}

/** Only what there is: a row of zeros says nothing. */
function Figures({ version: { figures } }: { version: VersionSummary }) {
  const { versions: texts } = useTexts()
  const language = useLanguage()
  const { conversations, share, booked, leads, resolved, escalated } = figures
  if (conversations === 0) return <p className={styles.facts}>{texts.servedNone}</p>
  const outcomes = [
    booked > 0 && texts.booked(booked),
    leads > 0 && texts.left(leads),
    resolved > 0 && texts.resolved(resolved),
    escalated > 0 && texts.escalated(escalated),
  ].filter((outcome) => outcome !== false)
  return (
    <p className={styles.figures}>
      {[texts.served(conversations, formatRate(share, language)), ...outcomes].join(' · ')}
    </p>
  )
}

function Restore({ number }: { number: number }) {
  const { versions: texts } = useTexts()
  const { agent } = useAgentPage()
  const restore = useRestoreVersion(agent.id)
  const [asking, setAsking] = useState(false)
  const close = () => {
    setAsking(false)
    restore.reset()
  }
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setAsking(true)}>
        {texts.restore}
      </Button>
      {asking && (
        <ConfirmDialog
          title={texts.restoreTitle(number)}
          confirmLabel={texts.restoreConfirm(number)}
          working={restore.isPending}
          error={restore.error}
          onClose={close}
          onConfirm={() => restore.mutate(number, { onSuccess: close })}
        >
          {texts.restoreText}
        </ConfirmDialog>
      )}
    </>
  )
}
