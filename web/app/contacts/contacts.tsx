import { Button, CloseButton } from '@mantine/core'
import { IconAddressBook, IconPlus } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useNavigate } from 'react-router'
import { type Contact, ContactStatus } from '#contract/contacts.ts'
import { type ContactFilters, useContacts } from '../../data/contacts.ts'
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
import { type Filters, isShortText, oneOf, useUrlFilters } from '../url-filters.ts'
import styles from './contacts.module.css'

const NewContactDialog = lazy(() => import('./new-contact.tsx'))

const meant = {
  q: isShortText,
  status: oneOf(ContactStatus.options),
  tag: (value: string) => value.length <= 40,
}

/** Everybody the front desk knows. */
export default function Contacts() {
  const { common, contacts } = useTexts()
  const navigate = useNavigate()
  const [filters, change] = useUrlFilters(meant)
  const list = useContacts(filters as ContactFilters)
  const columns = useColumns()
  const narrowed = Object.keys(filters).length > 0
  return (
    <>
      <title>{common.pageTitle(contacts.title)}</title>
      <PageHeader title={contacts.title} lead={contacts.lead} actions={<AddButton />} />
      {(narrowed || list.items.length > 0) && <FilterBar filters={filters} onChange={change} />}
      {list.error && <ErrorNotice error={list.error} onRetry={list.retry} />}
      {!list.ready && !list.error && <DelayedSkeleton rows={8} />}
      {list.ready && list.items.length > 0 && (
        <DataTable
          label={contacts.title}
          columns={columns}
          rows={list.items}
          rowKey={({ id }) => id}
          onOpen={({ id }) => navigate(fillPath(paths.contact, { id }))}
          {...list.more}
        />
      )}
      {list.ready && list.items.length === 0 && (narrowed ? <NothingFound /> : <NothingYet />)}
    </>
  )
}

function useColumns(): Column<Contact>[] {
  const { contacts } = useTexts()
  return [
    {
      key: 'name',
      title: contacts.name,
      render: ({ name }) =>
        name ? (
          <strong className={styles.name}>{name}</strong>
        ) : (
          <span className={styles.dim}>{contacts.somebody}</span>
        ),
    },
    {
      key: 'phone',
      title: contacts.phone,
      width: '160px',
      render: ({ phone }) => (phone ? formatPhone(phone) : <span className={styles.dim}>–</span>),
    },
    {
      key: 'email',
      title: contacts.email,
      secondary: true,
      render: ({ email }) => email ?? <span className={styles.dim}>–</span>,
    },
    { key: 'tags', title: contacts.tags, secondary: true, render: ({ tags }) => <Tags tags={tags} /> },
    {
      key: 'last',
      title: contacts.lastContact,
      width: '168px',
      align: 'end',
      secondary: true,
      render: ({ last_contact_at }) =>
        last_contact_at ? <Time value={last_contact_at} nameZone={false} /> : contacts.neverYet,
    },
  ]
}

export function Tags({ tags }: { tags: string[] }) {
  return (
    <span className={styles.tags}>
      {tags.map((tag) => (
        <span key={tag}>{tag}</span>
      ))}
    </span>
  )
}

interface FilterBarProps {
  filters: Filters<keyof typeof meant>
  onChange: (changes: Filters<keyof typeof meant>) => void
}

function FilterBar({ filters, onChange }: FilterBarProps) {
  const { common, contacts } = useTexts()
  const views = [
    { key: 'all' as const, label: contacts.all },
    ...ContactStatus.options.map((status) => ({ key: status, label: contacts.statuses[status] })),
  ]
  return (
    <div className={styles.filters}>
      <div className={styles.search}>
        <SearchField label={contacts.search} value={filters.q ?? ''} onSearch={(q) => onChange({ q })} />
      </div>
      {filters.tag && (
        <span className={styles.active}>
          {contacts.tagged(filters.tag)}
          <CloseButton size="xs" aria-label={common.remove} onClick={() => onChange({ tag: '' })} />
        </span>
      )}
      <ViewPills
        label={contacts.status}
        views={views}
        value={(filters.status as ContactStatus | undefined) ?? 'all'}
        onChange={(status) => onChange({ status: status === 'all' ? '' : status })}
      />
    </div>
  )
}

function AddButton() {
  const { contacts } = useTexts()
  const [adding, setAdding] = useState(false)
  if (!useAllowed('contacts.write')) return null
  return (
    <>
      <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
        {contacts.add}
      </Button>
      {adding && (
        <Suspense>
          <NewContactDialog onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </>
  )
}

function NothingFound() {
  const { contacts } = useTexts()
  return <EmptyState title={contacts.nothingFound}>{contacts.nothingFoundText}</EmptyState>
}

function NothingYet() {
  const { common, contacts } = useTexts()
  return (
    <EmptyState
      icon={<IconAddressBook size={20} stroke={1.6} />}
      title={contacts.noneTitle}
      exampleLabel={common.example}
      example={contacts.noneExample}
    >
      {contacts.noneText}
    </EmptyState>
  )
}
