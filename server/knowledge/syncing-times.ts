import type { SyncFrequency } from '#contract/knowledge.ts'

const hours: Record<SyncFrequency, number> = { daily: 24, weekly: 7 * 24, monthly: 30 * 24 }

/** When a source is read again by itself. */
export function nextSyncAt(now: Temporal.Instant, frequency: SyncFrequency): string {
  return now.add({ hours: hours[frequency] }).toString()
}
