import type { ResultChange, ResultStatus } from '#contract/scenarios.ts'
import { useTexts } from '../../../texts/language.tsx'
import { StatusBadge, type StatusMeaning } from '../../../ui/status-badge.tsx'
import styles from './tests.module.css'

const meanings: Record<ResultStatus, StatusMeaning> = {
  pending: 'waiting',
  passed: 'answered',
  failed: 'emergency',
  error: 'needs_you',
  skipped: 'quiet',
}

/** How a test went. */
export function ResultBadge({ status }: { status: ResultStatus }) {
  const { scenarios } = useTexts()
  return <StatusBadge meaning={meanings[status]}>{scenarios.statuses[status]}</StatusBadge>
}

/** How that compares with the last time; nothing where nothing has changed for the better or worse. */
export function ChangeMark({ change, wordsChanged }: { change: ResultChange | null; wordsChanged: boolean }) {
  const { scenarios } = useTexts()
  const isTelling = change === 'newly_failing' || change === 'newly_passing' || change === 'still_failing'
  return (
    <>
      {isTelling && (
        <span className={styles.change} data-change={change}>
          {scenarios.changes[change]}
        </span>
      )}
      {wordsChanged && <span className={styles.change}>{scenarios.result.wordsChanged}</span>}
    </>
  )
}
