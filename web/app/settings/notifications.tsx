import { Checkbox, TextInput } from '@mantine/core'
import type { NotificationEvent, NotificationPreferences, QuietHours } from '#contract/organizations.ts'
import { useNotificationPreferences, useSaveNotificationPreferences } from '../../data/organization.ts'
import { fieldMessages, unplacedRefusal } from '../../data/problem.ts'
import { useMe } from '../../data/session.ts'
import { useTexts } from '../../texts/language.tsx'
import { useBusinessZone } from '../../ui/business-zone.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { SaveBar } from '../save-bar.tsx'
import { useDraft } from '../use-draft.ts'
import { Group, SectionPage } from './section.tsx'
import styles from './settings.module.css'

/** Those that this version sends; a switch for one that is never sent would lie. */
const sentEvents: NotificationEvent[] = ['emergency', 'escalation']

/** What the reader is told of, and when they want to be left alone. */
export default function Notifications() {
  const { settings } = useTexts()
  const preferences = useNotificationPreferences()
  const email = useMe().me?.user.email ?? ''
  return (
    <SectionPage title={settings.sections.notifications} lead={settings.notifications.lead(email)}>
      {preferences.error && (
        <ErrorNotice error={preferences.error} onRetry={() => void preferences.refetch()} />
      )}
      {!preferences.data && !preferences.error && <DelayedSkeleton rows={8} height={36} />}
      {preferences.data && <PreferencesForm saved={preferences.data} />}
    </SectionPage>
  )
}

function PreferencesForm({ saved }: { saved: NotificationPreferences }) {
  const { settings } = useTexts()
  const save = useSaveNotificationPreferences()
  const { draft, setDraft, changed, reset } = useDraft(saved)
  const errors = fieldMessages(save.error)
  const refusal = unplacedRefusal(save.error)
  const setEvent = (event: NotificationEvent, wanted: boolean) => {
    const others = draft.events[event].filter((channel) => channel !== 'email')
    const channels = wanted ? (['email', ...others] as typeof others) : others
    setDraft({ ...draft, events: { ...draft.events, [event]: channels } })
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(draft, { onSuccess: reset })
      }}
    >
      <Group title={settings.notifications.byEmail}>
        <div className={styles.form} style={{ gap: 12 }}>
          {sentEvents.map((event) => (
            <Checkbox
              key={event}
              label={settings.notifications.events[event]}
              checked={draft.events[event].includes('email')}
              onChange={({ currentTarget }) => setEvent(event, currentTarget.checked)}
            />
          ))}
        </div>
      </Group>
      <QuietGroup
        value={draft.quiet_hours}
        error={Object.entries(errors).find(([path]) => path.startsWith('quiet_hours'))?.[1]}
        onChange={(quiet_hours) => setDraft({ ...draft, quiet_hours })}
      />
      {refusal && <ErrorNotice error={refusal} />}
      <SaveBar changed={changed} saving={save.isPending} onUndo={reset} />
    </form>
  )
}

interface QuietGroupProps {
  value: QuietHours | null
  error: string | undefined
  onChange: (value: QuietHours | null) => void
}

const usualNight: QuietHours = { from: '22:00', to: '07:00' }

function QuietGroup({ value, error, onChange }: QuietGroupProps) {
  const { settings } = useTexts()
  const texts = settings.notifications
  return (
    <Group title={texts.quiet} lead={texts.quietLead(useBusinessZone())}>
      <div className={styles.form}>
        <Checkbox
          label={texts.quietOn}
          checked={value !== null}
          onChange={(event) => onChange(event.currentTarget.checked ? usualNight : null)}
        />
        {value && (
          <div className={styles.buttons}>
            <TextInput
              type="time"
              label={texts.from}
              value={value.from}
              onChange={(event) => onChange({ ...value, from: event.currentTarget.value })}
            />
            <TextInput
              type="time"
              label={texts.to}
              value={value.to}
              onChange={(event) => onChange({ ...value, to: event.currentTarget.value })}
            />
          </div>
        )}
        {error && <p className={styles.refused}>{error}</p>}
      </div>
    </Group>
  )
}
