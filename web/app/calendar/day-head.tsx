import { ActionIcon } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link, useLocation, useSearchParams } from 'react-router'
import { useLanguage, useTexts } from '../../texts/language.tsx'
import { withFilters } from '../url-filters.ts'
import { sayDay } from './say-day.ts'
import styles from './time-grid.module.css'

interface DayHeadProps {
  day: string
  today: boolean
  onBook: (() => void) | undefined
}

/** The name of a day, which leads to it alone, and the way to book on it without a mouse. */
export function DayHead({ day, today, onBook }: DayHeadProps) {
  const { calendar } = useTexts()
  const language = useLanguage()
  const { pathname } = useLocation()
  const [params] = useSearchParams()
  const search = `?${withFilters(params, { view: 'day', day })}`
  const name = sayDay(day, language)
  return (
    <div className={styles.head} data-today={today || undefined}>
      <Link to={{ pathname, search }} title={name.long}>
        <span className={styles.weekday}>{name.weekday}</span>{' '}
        <span className={styles.date}>{name.date}</span>
      </Link>
      {onBook && (
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          aria-label={calendar.bookOn(name.long)}
          onClick={onBook}
        >
          <IconPlus size={14} />
        </ActionIcon>
      )}
    </div>
  )
}
