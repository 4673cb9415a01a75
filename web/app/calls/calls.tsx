import { Button } from '@mantine/core'
import { IconFlag, IconPhone } from '@tabler/icons-react'
import { Link, useNavigate } from 'react-router'
import { CallOutcome, type CallSummary } from '#contract/calls.ts'
import { type CallFilters, isRunning, useCalls } from '../../data/calls.ts'
import { useAllowed } from '../../data/session.ts'
import { fillPath, paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { formatPhone } from '../../ui/format-phone.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { Time } from '../../ui/time.tsx'
import { ViewPills } from '../../ui/view-pills.tsx'
import { isShortText, oneOf, useUrlFilters } from '../url-filters.ts'
import { CallBadge } from './call-badge.tsx'
import styles from './calls.module.css'
import { formatDuration } from './format-duration.ts'

const meant = { q: isShortText, outcome: oneOf(CallOutcome.options), flagged: oneOf(['true']) }

/** Every call, the newest first; what is said in a live one is one click away. */
export default function Calls() {
  const { common, calls } = useTexts()
  const navigate = useNavigate()
  const [filters, change] = useUrlFilters(meant)
  const list = useCalls(filters as CallFilters)
  const columns = useColumns()
  const narrowed = Object.keys(filters).length > 0
  const view = filters.flagged ? 'flagged' : ((filters.outcome as CallOutcome | undefined) ?? 'all')
  return (
    <>
      <title>{common.pageTitle(calls.title)}</title>
      <PageHeader title={calls.title} lead={calls.lead} actions={<CallIt />} />
      {(narrowed || list.items.length > 0) && (
        <div className={styles.filters}>
          <SearchField label={calls.search} value={filters.q ?? ''} onSearch={(q) => change({ q })} />
          <ViewPills
            label={calls.view}
            views={[
              { key: 'all', label: calls.all },
              ...(['booked', 'lead', 'escalated', 'abandoned', 'spam'] as const).map((key) => ({
                key,
                label: calls.outcomes[key],
              })),
              { key: 'flagged', label: calls.flaggedOnly },
            ]}
            value={view}
            onChange={(key) =>
              change({
                outcome: key === 'all' || key === 'flagged' ? '' : key,
                flagged: key === 'flagged' ? 'true' : '',
              })
            }
          />
        </div>
      )}
      {list.error && <ErrorNotice error={list.error} onRetry={list.retry} />}
      {!list.ready && !list.error && <DelayedSkeleton rows={8} />}
      {list.ready && list.items.length > 0 && (
        <DataTable
          label={calls.title}
          columns={columns}
          rows={list.items}
          rowKey={({ id }) => id}
          onOpen={({ id }) => navigate(fillPath(paths.call, { id }))}
          {...list.more}
        />
      )}
      {list.ready &&
        list.items.length === 0 &&
        (narrowed ? <p className={styles.none}>{calls.nothingFound}</p> : <NoCalls />)}
    </>
  )
}

function CallIt() {
  const { calls } = useTexts()
  if (!useAllowed('calls.write')) return null
  return (
    <Button component={Link} to={paths.phone} leftSection={<IconPhone size={16} />}>
      {calls.callIt}
    </Button>
  )
}

function NoCalls() {
  const { calls, common } = useTexts()
  return (
    <EmptyState
      icon={<IconPhone size={20} stroke={1.6} />}
      title={calls.noneTitle}
      exampleLabel={common.example}
      example={calls.noneExample}
    >
      {calls.noneText}
    </EmptyState>
  )
}

/** Who called, as well as it is known. */
export function useCallerName(): (call: CallSummary) => string {
  const { calls } = useTexts()
  return ({ name, from_number, is_test }) =>
    name ?? (from_number ? formatPhone(from_number) : is_test ? calls.testCall : calls.unknownCaller)
}

function useColumns(): Column<CallSummary>[] {
  const { calls } = useTexts()
  const nameOf = useCallerName()
  return [
    {
      key: 'caller',
      title: calls.caller,
      render: (call) => (
        <span className={styles.caller}>
          <strong>{nameOf(call)}</strong>
          {call.flagged && <IconFlag size={14} aria-label={calls.flagged} />}
        </span>
      ),
    },
    { key: 'outcome', title: calls.outcome, width: '168px', render: (call) => <CallBadge call={call} /> },
    {
      key: 'duration',
      title: calls.duration,
      width: '88px',
      align: 'end',
      secondary: true,
      render: ({ duration_seconds }) => (duration_seconds === null ? '–' : formatDuration(duration_seconds)),
    },
    {
      key: 'agent',
      title: calls.agent,
      width: '20%',
      secondary: true,
      render: ({ agent_name }) => agent_name ?? '–',
    },
    {
      key: 'when',
      title: calls.when,
      width: '152px',
      align: 'end',
      render: ({ started_at, status }) =>
        isRunning(status) ? calls.statuses[status] : <Time value={started_at} nameZone={false} />,
    },
  ]
}
