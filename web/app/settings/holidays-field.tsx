import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { Holiday } from '#contract/time.ts'
import { useTexts } from '../../texts/language.tsx'
import { currentTime } from '../../ui/clock.ts'
import { isDay, shiftDay } from '../../ui/wall-clock.ts'
import styles from './holidays-field.module.css'

interface HolidaysFieldProps {
  value: Holiday[]
  onChange: (holidays: Holiday[]) => void
}

/** Whether every holiday has a day of its own, and closes later than it opens. */
export function areHolidaysValid(holidays: Holiday[]): boolean {
  const days = holidays.map(({ day }) => day)
  return (
    days.every(isDay) &&
    new Set(days).size === days.length &&
    holidays.every(({ hours }) => hours.every(({ open, close }) => open !== '' && open < close))
  )
}

/** Days that differ from the week: closed, or with hours of their own. */
export function HolidaysField({ value, onChange }: HolidaysFieldProps) {
  const { settings } = useTexts()
  const change = (position: number, changes: Partial<Holiday>) =>
    onChange(value.map((holiday, index) => (index === position ? { ...holiday, ...changes } : holiday)))
  return (
    <>
      <ul className={styles.list}>
        {value.map((holiday, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a day is typed, and may be empty or doubled meanwhile
          <li key={position} className={styles.holiday}>
            <TextInput
              type="date"
              aria-label={settings.hours.day}
              value={holiday.day}
              onChange={(event) => change(position, { day: event.currentTarget.value })}
            />
            <TextInput
              className={styles.name}
              aria-label={settings.hours.name}
              placeholder={settings.hours.namePlaceholder}
              maxLength={80}
              value={holiday.name}
              onChange={(event) => change(position, { name: event.currentTarget.value })}
            />
            <HolidayHours holiday={holiday} onChange={(hours) => change(position, { hours })} />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={settings.hours.removeHoliday(holiday.name || holiday.day)}
              onClick={() => onChange(value.filter((_, index) => index !== position))}
            >
              <IconX size={16} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {!areHolidaysValid(value) && (
        <p className={styles.bad} role="alert">
          {settings.hours.badHolidays}
        </p>
      )}
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPlus size={14} />}
        onClick={() => onChange([...value, { day: nextDay(value), name: '', hours: [] }])}
      >
        {settings.hours.addHoliday}
      </Button>
    </>
  )
}

interface HolidayHoursProps {
  holiday: Holiday
  onChange: (hours: Holiday['hours']) => void
}

function HolidayHours({ holiday: { hours, name, day }, onChange }: HolidayHoursProps) {
  const { common, settings, welcome } = useTexts()
  const opening = hours[0]
  const of = name || day
  return (
    <span className={styles.hours}>
      <Checkbox
        label={common.closed}
        aria-label={settings.hours.closedOn(of)}
        checked={!opening}
        onChange={(event) => onChange(event.currentTarget.checked ? [] : [{ open: '09:00', close: '13:00' }])}
      />
      {opening && (
        <>
          <input
            type="time"
            aria-label={welcome.profile.opens(of)}
            value={opening.open}
            onChange={(event) =>
              onChange([{ ...opening, open: event.currentTarget.value }, ...hours.slice(1)])
            }
          />
          –
          <input
            type="time"
            aria-label={welcome.profile.closes(of)}
            value={opening.close}
            onChange={(event) =>
              onChange([{ ...opening, close: event.currentTarget.value }, ...hours.slice(1)])
            }
          />
        </>
      )}
    </span>
  )
}

/** A day that is not in the list yet, to begin with. */
function nextDay(holidays: Holiday[]): string {
  let day = currentTime().toISOString().slice(0, 10)
  do day = shiftDay(day, 1)
  while (holidays.some((holiday) => holiday.day === day))
  return day
}
