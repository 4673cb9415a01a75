import { Button } from '@mantine/core'
import type { Page, Source } from '#contract/knowledge.ts'
import { useSourcePages } from '../../../data/knowledge.ts'
import { useTexts } from '../../../texts/language.tsx'
import { DelayedSkeleton } from '../../../ui/delayed-skeleton.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { describeLearned } from '../../welcome/learned.ts'
import styles from './knowledge.module.css'

/** Page by page: what was learned from it, or why it could not be read. */
export function SourcePages({ source }: { source: Source }) {
  const { common, agent } = useTexts()
  const pages = useSourcePages(source.agent_id, source.id)
  const items = pages.data?.pages.flatMap((page) => page.items) ?? []
  if (pages.error) return <ErrorNotice error={pages.error} onRetry={() => void pages.refetch()} />
  if (!pages.data) return <DelayedSkeleton rows={3} />
  if (items.length === 0) return <p className={styles.noPages}>{agent.knowledge.noPages}</p>
  return (
    <>
      <ul className={styles.pages}>
        {items.map((page) => (
          <PageRow key={page.id} page={page} />
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {common.showMore}
        </Button>
      )}
    </>
  )
}

function PageRow({ page }: { page: Page }) {
  const { agent, welcome } = useTexts()
  const { title, url, status, message, learned, chunks_count } = page
  const name = title || url
  return (
    <li className={styles.page}>
      <span className={styles.pageName}>
        {url && /^https?:/.test(url) ? (
          <a href={url} target="_blank" rel="noreferrer">
            {name}
          </a>
        ) : (
          name
        )}
      </span>
      {status === 'read' ? (
        <span className={styles.learned}>
          {learned.length > 0
            ? learned.map((one) => describeLearned(one, welcome.learned)).join(', ')
            : agent.knowledge.passages(chunks_count)}
        </span>
      ) : (
        <span className={styles.learned} data-status={status}>
          {agent.knowledge.pageStatuses[status]}
          {message && `: ${message}`}
        </span>
      )}
    </li>
  )
}
