import type { Language } from '#contract/languages.ts'
import { formatClock } from '../../ui/format-time.ts'

const anyDay = Date.UTC(2026, 0, 5)

/** A whole hour beside the grid: "8 AM". */
export function formatHour(minute: number, language: Language): string {
  return sayMinute(minute, language).replace(':00', '')
}

/** Minutes since midnight as a clock time: "2:30 PM". */
export function sayMinute(minute: number, language: Language): string {
  return formatClock(new Date(anyDay + minute * 60_000), { zone: 'UTC', language })
}
