import { Anchor } from '@mantine/core'
import { IconArrowLeft, IconMailbox, IconPaperclip } from '@tabler/icons-react'
import { Link, Outlet, useLocation, useParams } from 'react-router'
import type { MailboxItem } from '#contract/messaging.ts'
import { useMailbox } from '../../data/mailbox.ts'
import { fillPath, paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { Time } from '../../ui/time.tsx'
import { isShortText, useUrlFilters } from '../url-filters.ts'
import styles from './mailbox.module.css'
import { useMailKeys } from './use-mail-keys.ts'

/** The mails that would have gone out: a list and the one that is read. */
export default function Mailbox() {
  const { common, mailbox } = useTexts()
  const { id } = useParams()
  const [filters, change] = useUrlFilters({ q: isShortText })
  const list = useMailbox(filters.q)
  useMailKeys(list.items.map((mail) => mail.id))
  const isEmpty = list.ready && list.items.length === 0 && !filters.q
  return (
    <>
      <title>{common.pageTitle(mailbox.title)}</title>
      <PageHeader
        title={
          <span className={styles.title}>
            {mailbox.title} <StatusBadge meaning="waiting">{mailbox.sandbox}</StatusBadge>
          </span>
        }
        lead={mailbox.lead}
      />
      {list.error && <ErrorNotice error={list.error} onRetry={list.retry} />}
      {!list.ready && !list.error && <DelayedSkeleton rows={6} height={64} />}
      {isEmpty && (
        <EmptyState
          icon={<IconMailbox size={20} stroke={1.6} />}
          title={mailbox.noneTitle}
          exampleLabel={common.example}
          example={mailbox.noneExample}
        >
          {mailbox.noneText}
        </EmptyState>
      )}
      {list.ready && !isEmpty && (
        <div className={styles.panes} data-open={id !== undefined || undefined}>
          <section className={styles.list} aria-label={mailbox.title}>
            <div className={styles.search}>
              <SearchField label={mailbox.search} value={filters.q ?? ''} onSearch={(q) => change({ q })} />
            </div>
            {list.items.length === 0 && <p className={styles.dim}>{mailbox.nothingFound}</p>}
            <ul>
              {list.items.map((mail) => (
                <li key={mail.id}>
                  <Row mail={mail} selected={mail.id === id} />
                </li>
              ))}
            </ul>
            {list.more.onMore && (
              <button type="button" className={styles.more} onClick={list.more.onMore}>
                {common.showMore}
              </button>
            )}
          </section>
          <section className={styles.read} aria-label={mailbox.mail}>
            <BackToList />
            {id ? <Outlet /> : <p className={styles.dim}>{mailbox.pick}</p>}
          </section>
        </div>
      )}
    </>
  )
}

function BackToList() {
  const { mailbox } = useTexts()
  const { search } = useLocation()
  return (
    <Anchor component={Link} to={{ pathname: paths.mailbox, search }} className={styles.back}>
      <IconArrowLeft size={14} aria-hidden="true" /> {mailbox.back}
    </Anchor>
  )
}

function Row({ mail, selected }: { mail: MailboxItem; selected: boolean }) {
  const { mailbox } = useTexts()
  const { search } = useLocation()
  return (
    <Link
      id={`mail-${mail.id}`}
      className={styles.row}
      to={{ pathname: fillPath(paths.mail, { id: mail.id }), search }}
      aria-current={selected ? 'true' : undefined}
    >
      <span className={styles.to}>{mail.to}</span>
      <span className={styles.when}>
        {mail.attachment_count > 0 && (
          <IconPaperclip size={12} aria-label={mailbox.attachments(mail.attachment_count)} />
        )}{' '}
        <Time value={mail.created_at} nameZone={false} />
      </span>
      <span className={styles.subject}>{mail.subject}</span>
      <span className={styles.preview}>{mail.preview}</span>
    </Link>
  )
}
