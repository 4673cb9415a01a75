import { Checkbox, NumberInput, Select, TagsInput, TextInput } from '@mantine/core'
import { Language } from '#contract/languages.ts'
import type { Organization } from '#contract/organizations.ts'
import { useTexts } from '../../texts/language.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { SaveBar } from '../save-bar.tsx'
import { type BusinessDraft, readBusiness, writeBusiness } from './business-draft.ts'
import { DeleteBusiness } from './delete-business.tsx'
import { Group, SectionPage } from './section.tsx'
import styles from './settings.module.css'
import { useOrganizationForm } from './use-organization-form.ts'
import { WithOrganization } from './with-organization.tsx'

/** What the receptionist may tell about the business. */
export default function Business() {
  const { settings } = useTexts()
  return (
    <SectionPage title={settings.sections.business} lead={settings.business.lead}>
      <WithOrganization>
        {(organization) => (
          <>
            <BusinessForm key={organization.id} organization={organization} />
            <DeleteBusiness organization={organization} />
          </>
        )}
      </WithOrganization>
    </SectionPage>
  )
}

function BusinessForm({ organization }: { organization: Organization }) {
  const form = useOrganizationForm(organization, readBusiness, writeBusiness)
  const set = (changes: Partial<BusinessDraft>) => form.setDraft({ ...form.draft, ...changes })
  const props = { draft: form.draft, set, errors: form.errors, disabled: !form.editable }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        form.save()
      }}
    >
      <Basics {...props} />
      <Place {...props} />
      <Area {...props} />
      {form.error && <ErrorNotice error={form.error} />}
      <SaveBar
        changed={form.changed}
        saving={form.saving}
        onUndo={form.reset}
        valid={form.draft.languages.length > 0}
      />
    </form>
  )
}

interface PartProps {
  draft: BusinessDraft
  set: (changes: Partial<BusinessDraft>) => void
  errors: Record<string, string>
  disabled: boolean
}

type TextName = {
  [Name in keyof BusinessDraft]: BusinessDraft[Name] extends string ? Name : never
}[keyof BusinessDraft]

/** The props of a text field, with the message of the API's field that it stands for. */
function useField({ draft, set, errors, disabled }: PartProps) {
  const { settings } = useTexts()
  return (name: TextName, path: string) => ({
    label: settings.business.fields[name],
    value: draft[name],
    error: errors[path],
    disabled,
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => set({ [name]: event.currentTarget.value }),
  })
}

function Basics(props: PartProps) {
  const { inbox, settings } = useTexts()
  const field = useField(props)
  const { draft, set, errors, disabled } = props
  return (
    <Group title={settings.business.basics}>
      <div className={styles.fields}>
        <TextInput {...field('name', 'name')} />
        <TextInput type="tel" {...field('phone', 'phone')} />
        <TextInput type="email" {...field('email', 'email')} />
        <TextInput inputMode="url" {...field('website', 'website_url')} />
        <Checkbox.Group
          className={styles.wide}
          label={settings.business.languages}
          description={settings.business.languagesHint}
          value={draft.languages}
          error={
            errors.languages ?? (draft.languages.length === 0 ? settings.business.oneLanguage : undefined)
          }
          onChange={(languages) => set({ languages: languages as Language[] })}
        >
          <div className={styles.buttons} style={{ gap: 24, paddingTop: 8 }}>
            {Language.options.map((language) => (
              <Checkbox
                key={language}
                value={language}
                label={inbox.languages[language]}
                disabled={disabled}
              />
            ))}
          </div>
        </Checkbox.Group>
        <TextInput
          {...field('emergencyNumber', 'settings.emergency_number')}
          description={settings.business.emergencyHint}
          inputMode="numeric"
        />
      </div>
    </Group>
  )
}

function Place(props: PartProps) {
  const { settings } = useTexts()
  const field = useField(props)
  const { draft, set, errors, disabled } = props
  return (
    <Group title={settings.business.place}>
      <div className={styles.fields}>
        <TextInput className={styles.wide} {...field('street', 'address.street')} />
        <TextInput {...field('city', 'address.city')} />
        <TextInput {...field('region', 'address.region')} />
        <TextInput {...field('postalCode', 'address.postal_code')} />
        <TextInput
          {...field('country', 'address.country')}
          maxLength={2}
          description={settings.business.countryHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
        <Select
          className={styles.wide}
          label={settings.business.fields.timezone}
          description={settings.business.timezoneHint}
          searchable
          allowDeselect={false}
          disabled={disabled}
          data={zonesWith(draft.timezone)}
          value={draft.timezone}
          error={errors.timezone}
          onChange={(timezone) => timezone && set({ timezone })}
        />
      </div>
    </Group>
  )
}

/** Every zone that the browser knows, and the one in use when it does not know it. */
function zonesWith(zone: string): string[] {
  const known = Intl.supportedValuesOf('timeZone')
  return known.includes(zone) ? known : [zone, ...known]
}

function Area({ draft, set, errors, disabled }: PartProps) {
  const { settings } = useTexts()
  return (
    <Group title={settings.business.area} lead={settings.business.areaLead}>
      <div className={styles.fields}>
        <TagsInput
          className={styles.wide}
          label={settings.business.cities}
          placeholder={settings.business.listHint}
          splitChars={[',', ';']}
          value={draft.cities}
          error={errors['service_area.cities']}
          disabled={disabled}
          onChange={(cities) => set({ cities })}
        />
        <TagsInput
          className={styles.wide}
          label={settings.business.postalCodes}
          placeholder={settings.business.listHint}
          splitChars={[',', ';', ' ']}
          value={draft.postalCodes}
          error={errors['service_area.postal_codes']}
          disabled={disabled}
          onChange={(postalCodes) => set({ postalCodes })}
        />
        <NumberInput
          label={settings.business.radius}
          min={0}
          max={2000}
          value={draft.radiusKm}
          error={errors['service_area.radius_km']}
          disabled={disabled}
          onChange={(radius) => set({ radiusKm: typeof radius === 'number' ? radius : '' })}
        />
      </div>
    </Group>
  )
}
