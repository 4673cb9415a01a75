import { NativeSelect } from '@mantine/core'
import { useVersionDiff, useVersions } from '../../../data/versions.ts'
import { useTexts } from '../../../texts/language.tsx'
import { DelayedSkeleton } from '../../../ui/delayed-skeleton.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { useUrlFilters } from '../../url-filters.ts'
import { useAgentPage } from '../agent-page.ts'
import { FieldChanges } from './field-changes.tsx'
import styles from './versions.module.css'

const isNumber = (value: string) => /^\d{1,7}$/.test(value)

/** What differs from the version before, or from another one that is chosen. */
export function VersionDiff({ number }: { number: number }) {
  const { versions: texts } = useTexts()
  const { agent } = useAgentPage()
  const [{ against }, change] = useUrlFilters({ against: isNumber })
  const known = useVersions(agent.id).data?.pages.flatMap(({ items }) => items) ?? []
  const others = known.map((version) => version.number).filter((other) => other !== number)
  const from = against ? Number(against) : Math.max(1, number - 1)
  const { data, error, refetch } = useVersionDiff(agent.id, number, from)
  // The version before may stand on a page of the list that is not fetched yet.
  const choices = from === number || others.includes(from) ? others : [...others, from]
  return (
    <div className={styles.diff}>
      {choices.length > 0 && (
        <NativeSelect
          className={styles.against}
          label={texts.comparedWith}
          size="xs"
          value={from === number ? '' : String(from)}
          data={[
            ...(from === number ? [{ value: '', label: '–' }] : []),
            ...choices.map((other) => ({ value: String(other), label: texts.version(other) })),
          ]}
          onChange={(event) => change({ against: event.currentTarget.value || undefined })}
        />
      )}
      {from === number ? (
        <p className={styles.facts}>{texts.isFirst}</p>
      ) : data ? (
        <FieldChanges changes={data.changes} />
      ) : error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <DelayedSkeleton rows={2} height={32} />
      )}
    </div>
  )
}
