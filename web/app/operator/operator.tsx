import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { z } from 'zod'
import type { FailedJob, InboxMessage, QueueSummary, RecurringJob } from '#contract/ops.ts'
import { useFailedJobs, useProviderInbox, useQueues, useRetryJob } from '../../data/ops.ts'
import { useMe } from '../../data/session.ts'
import { useTexts } from '../../texts/language.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { StatusBadge, type StatusMeaning } from '../../ui/status-badge.tsx'
import { Time } from '../../ui/time.tsx'
import NotFound from '../not-found.tsx'
import styles from './operator.module.css'
import { PlatformMails } from './platform-mails.tsx'

type Failed = z.infer<typeof FailedJob>
type Queue = z.infer<typeof QueueSummary>
type Recurring = z.infer<typeof RecurringJob>

/** The machine room: what waits, what runs by the clock, what failed, what providers sent. */
export default function Operator() {
  const { common, operator } = useTexts()
  const { me } = useMe()
  if (!me?.operator) return <NotFound />
  return (
    <>
      <title>{common.pageTitle(operator.title)}</title>
      <PageHeader title={operator.title} lead={operator.lead} />
      <FailedJobs />
      <Queues />
      <ProviderInbox />
      <PlatformMails />
    </>
  )
}

/** Jobs that failed for good stand first: nothing else on this page waits for somebody. */
function FailedJobs() {
  const { operator } = useTexts()
  const failed = useFailedJobs()
  const retry = useRetryJob()
  const columns: Column<Failed>[] = [
    { key: 'name', title: operator.queue, width: '24%', render: ({ name }) => <code>{name}</code> },
    {
      key: 'error',
      title: operator.error,
      render: ({ error }) => <span title={error ?? ''}>{error ?? '–'}</span>,
    },
    {
      key: 'at',
      title: operator.failedAt,
      width: '160px',
      secondary: true,
      render: ({ failed_at }) => <Time value={failed_at} nameZone={false} />,
    },
    {
      key: 'retry',
      title: '',
      width: '120px',
      align: 'end',
      render: ({ id }) => (
        <Button
          size="compact-xs"
          variant="default"
          loading={retry.isPending && retry.variables === id}
          onClick={() =>
            retry.mutate(id, { onSuccess: () => notifications.show({ message: operator.sentBack }) })
          }
        >
          {operator.retry}
        </Button>
      ),
    },
  ]
  return (
    <section className={styles.part} aria-labelledby="failed-jobs">
      <h2 id="failed-jobs">{operator.failed}</h2>
      {(failed.error ?? retry.error) && <ErrorNotice error={failed.error ?? retry.error} />}
      {!failed.data && !failed.error && <DelayedSkeleton rows={2} />}
      {failed.data?.items.length === 0 && <p className={styles.quiet}>{operator.noneFailed}</p>}
      {failed.data && failed.data.items.length > 0 && (
        <DataTable
          label={operator.failed}
          columns={columns}
          rows={failed.data.items}
          rowKey={({ id }) => id}
        />
      )}
    </section>
  )
}

function Queues() {
  const { operator } = useTexts()
  const queues = useQueues()
  const columns: Column<Queue>[] = [
    { key: 'name', title: operator.queue, render: ({ name }) => <code>{name}</code> },
    { key: 'queued', title: operator.queued, width: '96px', align: 'end', render: ({ queued }) => queued },
    { key: 'active', title: operator.active, width: '96px', align: 'end', render: ({ active }) => active },
  ]
  const clock: Column<Recurring>[] = [
    { key: 'name', title: operator.queue, width: '28%', render: ({ name }) => <code>{name}</code> },
    {
      key: 'cron',
      title: operator.cron,
      width: '200px',
      render: ({ cron, zone }) => (
        <>
          <code>{cron}</code> {zone}
        </>
      ),
    },
    { key: 'why', title: operator.why, secondary: true, render: ({ why }) => <span title={why}>{why}</span> },
  ]
  if (queues.error) return <ErrorNotice error={queues.error} onRetry={() => void queues.refetch()} />
  if (!queues.data) return <DelayedSkeleton rows={8} />
  return (
    <>
      <section className={styles.part} aria-labelledby="queues">
        <h2 id="queues">{operator.queues}</h2>
        <DataTable
          label={operator.queues}
          columns={columns}
          rows={queues.data.queues}
          rowKey={({ name }) => name}
        />
      </section>
      <section className={styles.part} aria-labelledby="recurring">
        <h2 id="recurring">{operator.recurring}</h2>
        <DataTable
          label={operator.recurring}
          columns={clock}
          rows={queues.data.recurring}
          rowKey={({ name }) => name}
        />
      </section>
    </>
  )
}

const meanings: Record<InboxMessage['status'], StatusMeaning> = {
  received: 'waiting',
  done: 'answered',
  ignored: 'quiet',
  failed: 'emergency',
}

function ProviderInbox() {
  const { operator } = useTexts()
  const inbox = useProviderInbox()
  const columns: Column<InboxMessage>[] = [
    { key: 'provider', title: operator.provider, width: '20%', render: ({ provider }) => provider },
    {
      key: 'key',
      title: operator.key,
      secondary: true,
      render: ({ dedupe_key }) => <code>{dedupe_key}</code>,
    },
    {
      key: 'status',
      title: operator.status,
      width: '132px',
      render: ({ status }) => (
        <StatusBadge meaning={meanings[status]}>{operator.statuses[status]}</StatusBadge>
      ),
    },
    { key: 'error', title: operator.error, secondary: true, render: ({ error }) => error ?? '–' },
    {
      key: 'at',
      title: operator.receivedAt,
      width: '160px',
      align: 'end',
      render: ({ received_at }) => <Time value={received_at} nameZone={false} />,
    },
  ]
  return (
    <section className={styles.part} aria-labelledby="provider-inbox">
      <h2 id="provider-inbox">{operator.inbox}</h2>
      {inbox.error && <ErrorNotice error={inbox.error} onRetry={inbox.retry} />}
      {!inbox.ready && !inbox.error && <DelayedSkeleton rows={3} />}
      {inbox.ready && inbox.items.length === 0 && <p className={styles.quiet}>{operator.inboxEmpty}</p>}
      {inbox.items.length > 0 && (
        <DataTable
          label={operator.inbox}
          columns={columns}
          rows={inbox.items}
          rowKey={({ id }) => id}
          {...inbox.more}
        />
      )}
    </section>
  )
}
