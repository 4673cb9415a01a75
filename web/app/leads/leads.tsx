import { Button } from '@mantine/core'
import { IconDownload, IconFlagFilled, IconPlus, IconTargetArrow } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Lead } from '#contract/contacts.ts'
import { useLeads } from '../../data/leads.ts'
import { useAllowed } from '../../data/session.ts'
import { fillPath, paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { useBusinessZone } from '../../ui/business-zone.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { Time, ZoneNote } from '../../ui/time.tsx'
import { useUrlFilters } from '../url-filters.ts'
import { FilterBar } from './filter-bar.tsx'
import { meant, toQuery } from './filters.ts'
import { LeadStatusMenu } from './lead-status.tsx'
import styles from './leads.module.css'
import { Score } from './score.tsx'
import { useLeadDownload } from './use-lead-download.ts'

const NewLeadDialog = lazy(() => import('./new-lead.tsx'))

/** Everybody who wants something and has not got it yet, and how far somebody has got with each. */
export default function Leads() {
  const { common, leads } = useTexts()
  const navigate = useNavigate()
  const [filters, change] = useUrlFilters(meant)
  const query = toQuery(filters, useBusinessZone())
  const list = useLeads(query)
  const columns = useColumns()
  const narrowed = Object.keys(filters).length > 0
  return (
    <>
      <title>{common.pageTitle(leads.title)}</title>
      <PageHeader
        title={leads.title}
        lead={leads.lead}
        actions={<Actions query={query} rows={list.items.length} />}
      />
      {(narrowed || list.items.length > 0) && <FilterBar filters={filters} onChange={change} />}
      {list.error && <ErrorNotice error={list.error} onRetry={list.retry} />}
      {!list.ready && !list.error && <DelayedSkeleton rows={8} />}
      {list.ready && list.items.length > 0 && (
        <DataTable
          label={leads.title}
          columns={columns}
          rows={list.items}
          rowKey={({ id }) => id}
          onOpen={({ id }) => navigate(fillPath(paths.lead, { id }))}
          {...list.more}
        />
      )}
      {list.ready && list.items.length === 0 && (narrowed ? <NothingFound /> : <NothingYet />)}
    </>
  )
}

function useColumns(): Column<Lead>[] {
  const { leads } = useTexts()
  return [
    { key: 'who', title: leads.who, render: (lead) => <Who lead={lead} /> },
    {
      key: 'wants',
      title: leads.wants,
      secondary: true,
      render: ({ intent, summary }) => intent ?? <span className={styles.dim}>{summary ?? '–'}</span>,
    },
    {
      key: 'score',
      title: leads.score,
      width: 'clamp(64px, 8vw, 112px)',
      render: (lead) => <Score {...lead} />,
    },
    {
      key: 'status',
      title: leads.status,
      width: 'clamp(128px, 11vw, 148px)',
      render: (lead) => <LeadStatusMenu lead={lead} />,
    },
    {
      key: 'when',
      title: leads.when,
      width: '168px',
      align: 'end',
      secondary: true,
      render: ({ created_at }) => <Time value={created_at} nameZone={false} />,
    },
  ]
}

function Who({ lead }: { lead: Lead }) {
  const { leads } = useTexts()
  const { contact, intent, urgency, flagged, is_test } = lead
  return (
    <span className={styles.who}>
      <span className={styles.name}>
        {contact?.name ?? contact?.phone ?? contact?.email ?? leads.somebody}
        {flagged && <IconFlagFilled size={12} className={styles.flag} aria-label={leads.flagged} />}
        {urgency === 'emergency' && (
          <StatusBadge meaning="emergency">{leads.urgencies.emergency}</StatusBadge>
        )}
        {is_test && <StatusBadge meaning="quiet">{leads.test}</StatusBadge>}
      </span>
      <span className={styles.wantsBelow}>{intent}</span>
    </span>
  )
}

function Actions({ query, rows }: { query: Parameters<typeof useLeadDownload>[0]; rows: number }) {
  const { leads } = useTexts()
  const [adding, setAdding] = useState(false)
  const { download, downloading } = useLeadDownload(query)
  const mayWrite = useAllowed('leads.write')
  return (
    <>
      {rows > 0 && (
        <Button
          variant="default"
          leftSection={<IconDownload size={16} />}
          loading={downloading}
          onClick={download}
        >
          {leads.download}
        </Button>
      )}
      {mayWrite && (
        <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
          {leads.add}
        </Button>
      )}
      {adding && (
        <Suspense>
          <NewLeadDialog onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </>
  )
}

function NothingFound() {
  const { leads } = useTexts()
  return <EmptyState title={leads.nothingFound}>{leads.nothingFoundText}</EmptyState>
}

function NothingYet() {
  const { common, leads } = useTexts()
  return (
    <EmptyState
      icon={<IconTargetArrow size={20} stroke={1.6} />}
      title={leads.noneTitle}
      exampleLabel={common.example}
      example={
        <p className={styles.example}>
          {leads.noneExample} <StatusBadge meaning="needs_you">{leads.statuses.new}</StatusBadge>
        </p>
      }
    >
      {leads.noneText} <ZoneNote />
    </EmptyState>
  )
}
