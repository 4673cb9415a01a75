import { ActionIcon, Button, Switch } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type Opening, type Weekday, type WeeklyHours, weekdays } from '#contract/time.ts'
import { useTexts } from '../texts/language.tsx'
import styles from './hours-field.module.css'

interface HoursFieldProps {
  value: WeeklyHours
  onChange: (hours: WeeklyHours) => void
}

const usualDay: Opening = { open: '09:00', close: '17:00' }

/** Whether every day closes later than it opens, and no opening begins before the one above it ends. */
export function areHoursValid(hours: WeeklyHours): boolean {
  return weekdays.every((day) => {
    const openings = hours[day] ?? []
    return openings.every(({ open, close }, position) => {
      const previous = openings[position - 1]
      return open !== '' && open < close && (!previous || previous.close <= open)
    })
  })
}

/** The opening times of a week, day by day, with a break where there is one. */
export function HoursField({ value, onChange }: HoursFieldProps) {
  const { welcome } = useTexts()
  return (
    <div className={styles.week}>
      {weekdays.map((day) => (
        <Day
          key={day}
          day={day}
          openings={value[day] ?? []}
          onChange={(next) => onChange({ ...value, [day]: next })}
        />
      ))}
      {!areHoursValid(value) && (
        <p className={styles.bad} role="alert">
          {welcome.profile.badHours}
        </p>
      )}
    </div>
  )
}

interface DayProps {
  day: Weekday
  openings: Opening[]
  onChange: (openings: Opening[]) => void
}

function Day({ day, openings, onChange }: DayProps) {
  const { common, welcome } = useTexts()
  const name = common.weekdays[day]
  const change = (position: number, changes: Partial<Opening>) =>
    onChange(openings.map((opening, index) => (index === position ? { ...opening, ...changes } : opening)))
  return (
    <div className={styles.day}>
      <Switch
        size="sm"
        classNames={{ body: styles.switch }}
        label={name}
        checked={openings.length > 0}
        onChange={(event) => onChange(event.currentTarget.checked ? [usualDay] : [])}
      />
      <div className={styles.openings}>
        {openings.length === 0 && <span className={styles.closed}>{common.closed}</span>}
        {openings.map(({ open, close }, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: openings have no name but their place in the day
          <div key={position} className={styles.opening}>
            <input
              type="time"
              aria-label={welcome.profile.opens(name)}
              value={open}
              onChange={(event) => change(position, { open: event.currentTarget.value })}
            />
            –
            <input
              type="time"
              aria-label={welcome.profile.closes(name)}
              value={close}
              onChange={(event) => change(position, { close: event.currentTarget.value })}
            />
            {position === 0 && openings.length === 1 && (
              <Button
                size="compact-xs"
                variant="subtle"
                color="gray"
                onClick={() => onChange(splitDay(openings))}
              >
                {welcome.profile.addBreak}
              </Button>
            )}
            {position > 0 && (
              <ActionIcon
                size="sm"
                variant="subtle"
                color="gray"
                aria-label={welcome.profile.removeBreak(name)}
                onClick={() => onChange(openings.slice(0, position))}
              >
                <IconX size={14} />
              </ActionIcon>
            )}
          </div>
        ))}
      </div>
    </div>
  )
}

/** Makes room for a break in the middle of the day. */
function splitDay([opening = usualDay]: Opening[]): Opening[] {
  return [
    { open: opening.open, close: opening.open < '12:00' ? '12:00' : opening.close },
    { open: '13:00', close: opening.close > '13:00' ? opening.close : '17:00' },
  ]
}
