import { NativeSelect, NumberInput, Switch } from '@mantine/core'
import { SchedulingSettings, type SchedulingSettingsView } from '#contract/scheduling.ts'
import { fieldMessages, unplacedRefusal } from '../../data/problem.ts'
import { useSaveSchedulingSettings, useSchedulingSettings } from '../../data/services.ts'
import { useAllowed } from '../../data/session.ts'
import { useTexts } from '../../texts/language.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { SaveBar } from '../save-bar.tsx'
import { useDraft } from '../use-draft.ts'
import { Group, SectionPage } from './section.tsx'
import styles from './settings.module.css'

/** How bookings are offered to the public. */
export default function Scheduling() {
  const { settings } = useTexts()
  const rules = useSchedulingSettings()
  return (
    <SectionPage title={settings.sections.scheduling} lead={settings.scheduling.lead}>
      {rules.error && <ErrorNotice error={rules.error} onRetry={() => void rules.refetch()} />}
      {!rules.data && !rules.error && <DelayedSkeleton rows={5} height={48} />}
      {rules.data && <RulesForm rules={rules.data} />}
    </SectionPage>
  )
}

const steps = [5, 10, 15, 20, 30, 45, 60, 90, 120]
/** Minutes of notice that people choose from; any other figure that is saved joins them. */
const notices = [0, 30, 60, 120, 240, 720, 1440, 2880, 10_080]

interface RuleFieldsProps {
  draft: SchedulingSettings
  set: (changes: Partial<SchedulingSettings>) => void
  errors: Record<string, string>
  editable: boolean
}

function RuleFields({ draft, set, errors, editable }: RuleFieldsProps) {
  const texts = useTexts().settings.scheduling
  return (
    <div className={styles.fields}>
      <NativeSelect
        label={texts.notice}
        description={texts.noticeHint}
        disabled={!editable}
        error={errors.notice_minutes}
        data={choices(notices, draft.notice_minutes, texts.sayNotice)}
        value={String(draft.notice_minutes)}
        onChange={(event) => set({ notice_minutes: Number(event.currentTarget.value) })}
      />
      <NumberInput
        label={texts.horizon}
        description={texts.horizonHint}
        min={1}
        max={365}
        allowDecimal={false}
        disabled={!editable}
        error={errors.horizon_days}
        value={draft.horizon_days}
        onChange={(days) => typeof days === 'number' && set({ horizon_days: days })}
      />
      <NativeSelect
        label={texts.step}
        description={texts.stepHint}
        disabled={!editable}
        error={errors.slot_step_minutes}
        data={choices(steps, draft.slot_step_minutes, texts.sayStep)}
        value={String(draft.slot_step_minutes)}
        onChange={(event) => set({ slot_step_minutes: Number(event.currentTarget.value) })}
      />
      <NumberInput
        label={texts.capacity}
        description={texts.capacityHint}
        min={1}
        max={50}
        allowDecimal={false}
        disabled={!editable}
        error={errors.capacity}
        value={draft.capacity}
        onChange={(capacity) => typeof capacity === 'number' && set({ capacity })}
      />
      <Switch
        className={styles.wide}
        label={texts.autoConfirm}
        description={texts.autoConfirmHint}
        disabled={!editable}
        checked={draft.auto_confirm}
        onChange={(event) => set({ auto_confirm: event.currentTarget.checked })}
      />
    </div>
  )
}

/** What can be chosen: the usual figures, and the one that is saved. */
function choices(list: number[], value: number, say: (n: number) => string) {
  return [...new Set([...list, value])]
    .toSorted((a, b) => a - b)
    .map((n) => ({ value: String(n), label: say(n) }))
}

function RulesForm({ rules }: { rules: SchedulingSettingsView }) {
  const { settings } = useTexts()
  const texts = settings.scheduling
  const editable = useAllowed('scheduling.configure')
  const save = useSaveSchedulingSettings()
  const { timezone: _, ...saved } = rules
  const { draft, setDraft, changed, reset } = useDraft<SchedulingSettings>(saved)
  const set = (changes: Partial<SchedulingSettings>) => setDraft({ ...draft, ...changes })
  const errors = fieldMessages(save.error)
  const refusal = unplacedRefusal(save.error)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(draft, { onSuccess: reset })
      }}
    >
      <Group title={texts.rules} lead={texts.inWords(draft)}>
        <RuleFields draft={draft} set={set} errors={errors} editable={editable} />
      </Group>
      {refusal && <ErrorNotice error={refusal} />}
      <SaveBar
        changed={changed}
        saving={save.isPending}
        onUndo={reset}
        valid={SchedulingSettings.safeParse(draft).success}
      />
    </form>
  )
}
