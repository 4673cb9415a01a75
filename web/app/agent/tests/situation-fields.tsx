import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { weekdays } from '#contract/time.ts'
import { useTexts } from '../../../texts/language.tsx'
import styles from './editor.module.css'
import type { FormPart } from './scenario-form.tsx'

/** When the conversation happens, and what the caller has before it. */
export function SituationFields({ scenario: { situation }, set, problems }: FormPart) {
  const { common, scenarios } = useTexts()
  const texts = scenarios.edit
  const change = (changes: Partial<typeof situation>) => set({ situation: { ...situation, ...changes } })
  return (
    <section className={styles.part}>
      <h3>{texts.situationTitle}</h3>
      <div className={styles.pair}>
        <NativeSelect
          label={texts.day}
          value={situation.day ?? ''}
          data={[
            { value: '', label: texts.anyDay },
            ...weekdays.map((value) => ({ value, label: common.weekdays[value] })),
          ]}
          onChange={(event) =>
            change({ day: weekdays.find((day) => day === event.currentTarget.value) ?? null })
          }
        />
        <TextInput
          type="time"
          label={texts.time}
          value={situation.time ?? ''}
          error={problems['situation.time']}
          onChange={(event) => change({ time: event.currentTarget.value || null })}
        />
      </div>
      <Checkbox
        label={texts.appointment}
        checked={situation.appointment !== null}
        error={problems['situation.appointment']}
        onChange={(event) => change({ appointment: event.currentTarget.checked ? { service: null } : null })}
      />
      {situation.appointment && (
        <TextInput
          label={texts.appointmentService}
          maxLength={120}
          value={situation.appointment.service ?? ''}
          onChange={(event) => change({ appointment: { service: event.currentTarget.value || null } })}
        />
      )}
    </section>
  )
}
