import { Button, NativeSelect, Popover, Switch, TextInput } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { LeadStatus, Urgency } from '#contract/contacts.ts'
import { useTexts } from '../../texts/language.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { ViewPills } from '../../ui/view-pills.tsx'
import type { Filters } from '../url-filters.ts'
import type { LeadFilterName } from './filters.ts'
import styles from './leads.module.css'

interface FilterBarProps {
  filters: Filters<LeadFilterName>
  onChange: (changes: Filters<LeadFilterName>) => void
}

/** Search, the states one tap away, and every other filter behind one button. */
export function FilterBar({ filters, onChange }: FilterBarProps) {
  const { leads } = useTexts()
  const views = [
    { key: 'all' as const, label: leads.all },
    ...LeadStatus.options.map((status) => ({ key: status, label: leads.statuses[status] })),
  ]
  return (
    <div className={styles.filters}>
      <div className={styles.search}>
        <SearchField label={leads.search} value={filters.q ?? ''} onSearch={(q) => onChange({ q })} />
        <MoreFilters filters={filters} onChange={onChange} />
      </div>
      <ViewPills
        label={leads.status}
        views={views}
        value={(filters.status as LeadStatus | undefined) ?? 'all'}
        onChange={(status) => onChange({ status: status === 'all' ? '' : status })}
      />
    </div>
  )
}

function MoreFilters({ filters, onChange }: FilterBarProps) {
  const { leads } = useTexts()
  const active = [filters.urgency, filters.flagged, filters.from ?? filters.to].filter(Boolean).length
  return (
    <Popover width={280} position="bottom-end" trapFocus withinPortal>
      <Popover.Target>
        <Button variant="default" px="xs" leftSection={<IconFilter size={16} stroke={1.6} />}>
          {leads.filter}
          {active > 0 && ` · ${active}`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.menu}>
        <NativeSelect
          label={leads.urgency}
          value={filters.urgency ?? ''}
          data={[
            { value: '', label: leads.anyUrgency },
            ...Urgency.options.map((value) => ({ value, label: leads.urgencies[value] })),
          ]}
          onChange={(event) => onChange({ urgency: event.currentTarget.value })}
        />
        <div className={styles.days}>
          <TextInput
            type="date"
            label={leads.from}
            value={filters.from ?? ''}
            onChange={(event) => onChange({ from: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={leads.to}
            value={filters.to ?? ''}
            onChange={(event) => onChange({ to: event.currentTarget.value })}
          />
        </div>
        <Switch
          label={leads.onlyFlagged}
          checked={filters.flagged === 'true'}
          onChange={(event) => onChange({ flagged: event.currentTarget.checked ? 'true' : '' })}
        />
        {active > 0 && (
          <Button
            size="xs"
            variant="default"
            onClick={() => onChange({ urgency: '', flagged: '', from: '', to: '' })}
          >
            {leads.clearFilters}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
