import { IconBook2 } from '@tabler/icons-react'
import { useScrapeStatus, useSources } from '../../../data/knowledge.ts'
import { useTexts } from '../../../texts/language.tsx'
import { DelayedSkeleton } from '../../../ui/delayed-skeleton.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { useAgentPage } from '../agent-page.ts'
import { AddSource } from './add-source.tsx'
import styles from './knowledge.module.css'
import { SearchTrial } from './search-trial.tsx'
import { SourceRow } from './source-row.tsx'

/** What it reads, how far that is, and what it would find for a question. */
export default function Knowledge() {
  const { common, agent: texts } = useTexts()
  const { agent, mayTeach } = useAgentPage()
  const sources = useSources(agent.id)
  const crawl = useScrapeStatus(agent.id).data
  const { knowledge } = texts
  const items = sources.data?.items ?? []
  return (
    <>
      {items.length > 0 && <SearchTrial agentId={agent.id} />}
      <section aria-labelledby="sources">
        <header className={styles.title}>
          <h2 id="sources">{knowledge.sourcesTitle}</h2>
        </header>
        {mayTeach && <AddSource agentId={agent.id} />}
        {sources.error && <ErrorNotice error={sources.error} onRetry={() => void sources.refetch()} />}
        {!sources.data && !sources.error && <DelayedSkeleton rows={3} height={56} />}
        {items.length > 0 && (
          <ul className={styles.sources}>
            {items.map((source) => (
              <SourceRow
                key={source.id}
                source={source}
                crawl={crawl?.source_id === source.id ? crawl : undefined}
                mayTeach={mayTeach}
              />
            ))}
          </ul>
        )}
        {sources.data && items.length === 0 && (
          <EmptyState
            icon={<IconBook2 size={20} stroke={1.6} />}
            title={knowledge.noneTitle}
            exampleLabel={common.example}
            example={
              <>
                <p className={styles.example}>{knowledge.noneExample}</p>
                <small>{knowledge.noneExampleSource}</small>
              </>
            }
          >
            {knowledge.noneText}
          </EmptyState>
        )}
      </section>
    </>
  )
}
