import { Button, Checkbox, CloseButton, NativeSelect, Popover, TextInput } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { useParams } from 'react-router'
import { Channel } from '#contract/conversations.ts'
import { useAgents } from '../../data/agents.ts'
import type { Texts } from '../../texts/index.ts'
import { useTexts } from '../../texts/language.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { ViewPills } from '../../ui/view-pills.tsx'
import type { FilterName, InboxFilters } from './filters.ts'
import styles from './list.module.css'

const statuses = ['open', 'waiting', 'human', 'closed'] as const
const urgencies = ['routine', 'urgent', 'emergency'] as const

/** Search, four views one tap away, and every other filter behind one button. All of it lives in the address. */
export function FilterBar({ filters, onChange }: FilterBarProps) {
  const { inbox } = useTexts()
  // An open conversation is what the page is about.
  const Title = useParams().id ? 'h2' : 'h1'
  return (
    <header className={styles.bar}>
      <Title className={styles.title}>{inbox.list}</Title>
      <div className={styles.search}>
        <SearchField label={inbox.searchLabel} value={filters.q ?? ''} onSearch={(q) => onChange({ q })} />
        <FilterMenu filters={filters} onChange={onChange} />
      </div>
      <Views filters={filters} onChange={onChange} />
      <ActiveFilters filters={filters} onChange={onChange} />
    </header>
  )
}

interface FilterBarProps {
  filters: InboxFilters
  /** Changes some of them; an empty text takes one off. */
  onChange: (changes: InboxFilters) => void
}

type View = keyof Texts['inbox']['views']

const views: Record<View, InboxFilters> = {
  all: { status: '', needs_you: '' },
  needsYou: { status: '', needs_you: 'true' },
  human: { status: 'human', needs_you: '' },
  closed: { status: 'closed', needs_you: '' },
}
const viewNames = Object.keys(views) as View[]

function Views({ filters, onChange }: FilterBarProps) {
  const { inbox } = useTexts()
  const { status = '', needs_you = '' } = filters
  const current = viewNames.find(
    (name) => views[name].status === status && views[name].needs_you === needs_you,
  )
  return (
    <ViewPills
      label={inbox.viewsLabel}
      views={viewNames.map((key) => ({ key, label: inbox.views[key] }))}
      value={current}
      onChange={(view) => onChange(views[view])}
    />
  )
}

function FilterMenu({ filters, onChange }: FilterBarProps) {
  const { inbox } = useTexts()
  const agents = useAgents().data?.items ?? []
  const choices: { name: FilterName; label: string; any: string; options: [string, string][] }[] = [
    {
      name: 'status',
      label: inbox.status,
      any: inbox.anyStatus,
      options: statuses.map((one) => [one, inbox.statuses[one]]),
    },
    {
      name: 'urgency',
      label: inbox.urgency,
      any: inbox.anyUrgency,
      options: urgencies.map((one) => [one, inbox.urgencies[one]]),
    },
    {
      name: 'channel',
      label: inbox.channel,
      any: inbox.anyChannel,
      options: Channel.options.map((one) => [one, inbox.channels[one]]),
    },
    {
      name: 'agent',
      label: inbox.agent,
      any: inbox.anyAgent,
      options: agents.map(({ id, name }) => [id, name]),
    },
  ]
  return (
    <Popover width={320} position="bottom-end" trapFocus withinPortal>
      <Popover.Target>
        <Button variant="default" px="xs" leftSection={<IconFilter size={16} stroke={1.6} />}>
          {inbox.filter}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.menu}>
        {choices.map((choice) => (
          <FilterChoice
            key={choice.name}
            {...choice}
            onChange={onChange}
            value={filters[choice.name] ?? ''}
          />
        ))}
        <Checkbox
          label={inbox.onlyTests}
          checked={filters.is_test === 'true'}
          onChange={(event) => onChange({ is_test: event.currentTarget.checked ? 'true' : '' })}
        />
        <div className={styles.days}>
          <FilterDay name="from" label={inbox.from} value={filters.from ?? ''} onChange={onChange} />
          <FilterDay name="to" label={inbox.to} value={filters.to ?? ''} onChange={onChange} />
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}

interface FilterChoiceProps {
  onChange: FilterBarProps['onChange']
  name: FilterName
  label: string
  any: string
  options: [value: string, label: string][]
  value: string
}

function FilterChoice({ onChange, name, label, any, options, value }: FilterChoiceProps) {
  return (
    <NativeSelect
      label={label}
      value={value}
      data={[{ value: '', label: any }, ...options.map(([one, text]) => ({ value: one, label: text }))]}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
    />
  )
}

interface FilterDayProps {
  name: 'from' | 'to'
  label: string
  value: string
  onChange: FilterBarProps['onChange']
}

function FilterDay({ name, label, value, onChange }: FilterDayProps) {
  return (
    <TextInput
      type="date"
      label={label}
      value={value}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
    />
  )
}

/** What narrows the list besides the search and the view, each with a way to take it off. */
function ActiveFilters({ filters, onChange }: FilterBarProps) {
  const { common, inbox } = useTexts()
  const agents = useAgents().data?.items ?? []
  const { urgency, channel, agent, from, to, status, is_test } = filters
  const shown: [FilterName, string | undefined][] = [
    ['status', status === 'open' || status === 'waiting' ? inbox.statuses[status] : undefined],
    ['urgency', urgency && inbox.urgencies[urgency as keyof typeof inbox.urgencies]],
    ['channel', channel && inbox.channels[channel as Channel]],
    ['agent', agent && (agents.find(({ id }) => id === agent)?.name ?? inbox.agent)],
    ['is_test', is_test && inbox.onlyTests],
    ['from', from && `${inbox.from} ${from}`],
    ['to', to && `${inbox.to} ${to}`],
  ]
  const active = shown.filter(([, label]) => label)
  if (active.length === 0) return null
  return (
    <ul className={styles.active}>
      {active.map(([name, label]) => (
        <li key={name}>
          {label}
          <CloseButton
            size="xs"
            aria-label={`${common.remove}: ${label}`}
            onClick={() => onChange({ [name]: '' })}
          />
        </li>
      ))}
    </ul>
  )
}
