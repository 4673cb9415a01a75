import type { Organization } from '#contract/organizations.ts'
import type { Holiday, WeeklyHours } from '#contract/time.ts'
import { useTexts } from '../../texts/language.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { areHoursValid, HoursField } from '../../ui/hours-field.tsx'
import { SaveBar } from '../save-bar.tsx'
import { areHolidaysValid, HolidaysField } from './holidays-field.tsx'
import { Group, SectionPage } from './section.tsx'
import { useOrganizationForm } from './use-organization-form.ts'
import { WithOrganization } from './with-organization.tsx'

/** When the business is open, and on which days it is not. */
export default function Hours() {
  const { settings } = useTexts()
  return (
    <SectionPage title={settings.sections.hours} lead={settings.hours.lead}>
      <WithOrganization>
        {(organization) => <HoursForm key={organization.id} organization={organization} />}
      </WithOrganization>
    </SectionPage>
  )
}

interface HoursDraft {
  hours: WeeklyHours
  holidays: Holiday[]
}

const readHours = ({ hours, holidays }: Organization): HoursDraft => ({
  hours,
  holidays: holidays.toSorted((a, b) => a.day.localeCompare(b.day)),
})

function HoursForm({ organization }: { organization: Organization }) {
  const { settings } = useTexts()
  const form = useOrganizationForm(organization, readHours, (draft) => draft)
  const { hours, holidays } = form.draft
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        form.save()
      }}
    >
      <fieldset disabled={!form.editable} style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
        <Group title={settings.hours.week} lead={settings.hours.zone(organization.timezone)}>
          <HoursField value={hours} onChange={(next) => form.setDraft({ ...form.draft, hours: next })} />
        </Group>
        <Group title={settings.hours.holidays} lead={settings.hours.holidaysLead}>
          <HolidaysField
            value={holidays}
            onChange={(next) => form.setDraft({ ...form.draft, holidays: next })}
          />
        </Group>
      </fieldset>
      {(form.error ?? Object.values(form.errors)[0]) && (
        <ErrorNotice error={form.error ?? new Error(Object.values(form.errors)[0])} />
      )}
      <SaveBar
        changed={form.changed}
        saving={form.saving}
        onUndo={form.reset}
        valid={areHoursValid(hours) && areHolidaysValid(holidays)}
      />
    </form>
  )
}
