import type { Language } from '#contract/languages.ts'
import type { SchedulingSettings, SchedulingSettingsView, Slot } from '#contract/scheduling.ts'
import { allow } from '#server/organizations/index.ts'
import { record } from '#server/platform/events.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import type { FoundSlot, OpeningTimes } from './availability.ts'
import { labelInstant } from './labels.ts'
import { isoOf } from './local-days.ts'
import { type CalendarRow, findCalendar, upsertSettings } from './queries.ts'

/** When an organization is open, and how it lets itself be booked. */
export interface Calendar {
  opening: OpeningTimes
  rules: SchedulingSettings
  /** The language that the business speaks by itself: labels are in it. */
  language: Language
  organizationName: string
}

const defaults: SchedulingSettings = {
  notice_minutes: 60,
  horizon_days: 60,
  slot_step_minutes: 30,
  capacity: 1,
  auto_confirm: true,
}

export async function readCalendar(ctx: TenantContext): Promise<Calendar> {
  return showCalendar(await findCalendar(ctx))
}

export function showCalendar({
  name,
  timezone,
  languages,
  hours,
  holidays,
  settings,
}: CalendarRow): Calendar {
  return {
    opening: { timezone, hours, holidays },
    rules: settings ?? defaults,
    language: languages[0] ?? 'en',
    organizationName: name,
  }
}

/** A slot as the API shows it. */
export function showSlot({ opening, language }: Calendar, { start, end }: FoundSlot): Slot {
  return {
    start: isoOf(start),
    end: isoOf(end),
    label: labelInstant(start, opening.timezone, language),
  }
}

/** How bookings are offered, with the zone of the organization. */
export async function readSettings(ctx: TenantContext): Promise<SchedulingSettingsView> {
  allow(ctx, 'scheduling.read')
  const { rules, opening } = await readCalendar(ctx)
  return { ...rules, timezone: opening.timezone }
}

/** Appointments that are booked stay, whatever is set. */
export async function changeSettings(
  ctx: TenantContext,
  settings: SchedulingSettings,
): Promise<SchedulingSettingsView> {
  allow(ctx, 'scheduling.configure')
  await upsertSettings(ctx, settings)
  record(ctx, 'scheduling.settings_changed', {})
  return readSettings(ctx)
}
