import type { TimelineEntry } from '#contract/contacts.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { nowOf } from './contact.ts'
import { upsertTimelineEntry } from './queries.ts'

/**
 * Writes on a contact's timeline what happened: each subject (an appointment, a conversation) has one line, which
 * shows its latest state. `at` is now unless told.
 */
export async function noteOnTimeline(
  ctx: TenantContext,
  contactId: string,
  entry: Omit<TimelineEntry, 'at'> & { at?: string },
): Promise<void> {
  await upsertTimelineEntry(ctx, contactId, {
    ...entry,
    summary: entry.summary.slice(0, 500),
    at: entry.at ?? nowOf(ctx),
  })
}
