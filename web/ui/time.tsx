import { useLanguage, useTexts } from '../texts/language.tsx'
import { readerZone, useBusinessZone } from './business-zone.tsx'
import { useNow } from './clock.ts'
import { formatClock, formatDay, formatFully, formatWhen, zoneNote } from './format-time.ts'

interface TimeProps {
  /** An instant, ISO 8601. */
  value: string
  show?: 'when' | 'day' | 'clock'
  /** False where a ZoneNote beside the list names the zone once for all of its times. */
  nameZone?: boolean
}

/** An instant as people say it, in the zone of the business, which is named when it is not the reader's. */
export function Time({ value, show = 'when', nameZone = true }: TimeProps) {
  const zone = useBusinessZone()
  const language = useLanguage()
  const now = useNow()
  const instant = new Date(value)
  const format = { when: formatWhen, day: formatDay, clock: formatClock }[show]
  const note = show === 'day' || !nameZone ? undefined : zoneNote(instant, zone, readerZone(), language)
  return (
    <time dateTime={value} title={formatFully(instant, { zone, language })} style={{ whiteSpace: 'nowrap' }}>
      {format(instant, { zone, language, now })}
      {note && <span style={{ color: 'var(--dim)' }}> {note}</span>}
    </time>
  )
}

/** "Times in CST": stands beside a list of times, only when the reader's clocks differ from those of the business. */
export function ZoneNote() {
  const zone = useBusinessZone()
  const language = useLanguage()
  const { common } = useTexts()
  const note = zoneNote(useNow(), zone, readerZone(), language)
  if (!note) return null
  return <span style={{ color: 'var(--dim)', fontWeight: 400 }}>{common.timesIn(note)}</span>
}
