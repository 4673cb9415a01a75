import { IconMessages } from '@tabler/icons-react'
import { Outlet, useLocation, useNavigate, useParams } from 'react-router'
import { type ConversationQuery, useInbox } from '../../data/conversations.ts'
import { fillPath, paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { useBusinessZone } from '../../ui/business-zone.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { useUrlFilters } from '../url-filters.ts'
import { ConversationList } from './conversation-list.tsx'
import { FilterBar } from './filter-bar.tsx'
import { inboxFilters, toQuery } from './filters.ts'
import styles from './inbox.module.css'
import { useKeys } from './keys.ts'

/** Three panes: the list, the conversation, the person. On a telephone one at a time. */
export default function Inbox() {
  const { common, inbox } = useTexts()
  const { id } = useParams()
  const [filters, change] = useUrlFilters(inboxFilters)
  const query: ConversationQuery = toQuery(filters, useBusinessZone())
  const list = useInbox(query)
  const conversations = list.data?.pages.flatMap(({ items }) => items) ?? []
  useStepping(conversations.map((conversation) => conversation.id))
  return (
    <div className={styles.inbox} data-open={id !== undefined || undefined}>
      <title>{common.pageTitle(inbox.list)}</title>
      <section className={styles.list} aria-label={inbox.list}>
        <FilterBar filters={filters} onChange={change} />
        {list.error && <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />}
        <ConversationList
          conversations={conversations}
          ready={list.data !== undefined}
          stale={list.isPlaceholderData}
          narrowed={Object.keys(filters).length > 0}
          selectedId={id}
          onMore={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
          loadingMore={list.isFetchingNextPage}
        />
      </section>
      {id ? <Outlet /> : <PickOne />}
    </div>
  )
}

/** `j` and `k` go through the conversations in the order of the list. */
function useStepping(ids: string[]) {
  const { id } = useParams()
  const { search } = useLocation()
  const navigate = useNavigate()
  const step = (by: number) => {
    const at = id ? ids.indexOf(id) : by > 0 ? -1 : ids.length
    const next = ids[Math.min(ids.length - 1, Math.max(0, at + by))]
    if (!next || next === id) return
    navigate({ pathname: fillPath(paths.conversation, { id: next }), search }, { replace: id !== undefined })
    document.getElementById(`conversation-${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  useKeys({ j: () => step(1), k: () => step(-1) })
}

function PickOne() {
  const { inbox } = useTexts()
  const { keys } = inbox
  const rows: [string, string][] = [
    ['j k', keys.move],
    ['↵', keys.write],
    ['t', keys.takeOver],
    ['h', keys.handBack],
    ['r', keys.reply],
    ['n', keys.note],
    ['e', keys.close],
    ['/', keys.search],
  ]
  return (
    <section className={styles.pick} aria-label={inbox.pickTitle}>
      <EmptyState icon={<IconMessages size={20} stroke={1.6} />} title={inbox.pickTitle}>
        {inbox.pickText}
        <dl className={styles.keys}>
          {rows.map(([key, what]) => (
            <div key={key}>
              <dt>
                <KeyHint keys={key} />
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </EmptyState>
    </section>
  )
}
