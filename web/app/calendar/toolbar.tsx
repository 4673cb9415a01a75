import { ActionIcon, Button, Switch } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useLanguage, useTexts } from '../../texts/language.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { ZoneNote } from '../../ui/time.tsx'
import { ViewPills } from '../../ui/view-pills.tsx'
import styles from './calendar.module.css'
import { sayStretch } from './say-day.ts'
import { daysOf, stepFrom, type View, views } from './view.ts'

interface ToolbarProps {
  view: View
  day: string
  today: string
  cancelled: boolean
  onChange: (changes: { view?: View; day?: string; cancelled?: string }) => void
}

/** Where in time the reader is, and the ways to go elsewhere. */
export function Toolbar({ view, day, today, cancelled, onChange }: ToolbarProps) {
  const { calendar } = useTexts()
  const language = useLanguage()
  const days = daysOf(view, day)
  return (
    <div className={styles.toolbar}>
      <div className={styles.moves}>
        <Button
          variant="default"
          size="xs"
          rightSection={<KeyHint keys="t" />}
          onClick={() => onChange({ day: today })}
        >
          {calendar.today}
        </Button>
        <ActionIcon
          variant="default"
          size={30}
          aria-label={calendar.earlier}
          onClick={() => onChange({ day: stepFrom(view, day, -1) })}
        >
          <IconChevronLeft size={16} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={30}
          aria-label={calendar.later}
          onClick={() => onChange({ day: stepFrom(view, day, 1) })}
        >
          <IconChevronRight size={16} />
        </ActionIcon>
        <span className={styles.stretch} aria-live="polite">
          {sayStretch(days[0] ?? day, days.at(-1) ?? day, language)} <ZoneNote />
        </span>
      </div>
      <div className={styles.moves}>
        <Switch
          size="xs"
          label={calendar.showCancelled}
          checked={cancelled}
          onChange={(event) => onChange({ cancelled: event.currentTarget.checked ? 'true' : '' })}
        />
        <ViewPills
          label={calendar.viewLabel}
          views={views.map((key) => ({ key, label: calendar.views[key] }))}
          value={view}
          onChange={(next) => onChange({ view: next })}
        />
      </div>
    </div>
  )
}
