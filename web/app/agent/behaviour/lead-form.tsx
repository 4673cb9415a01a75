import { Button, Checkbox, CloseButton, NativeSelect, TextInput } from '@mantine/core'
import type { LeadField } from '#contract/chat.ts'
import { useTexts } from '../../../texts/language.tsx'
import type { AgentDraft } from '../agent-draft.ts'
import styles from './behaviour.module.css'
import { newField, withLabel, withType } from './lead-fields.ts'
import { Part } from './part.tsx'

const modes = ['on_request', 'before_chat', 'off'] as const
const types = ['text', 'email', 'phone', 'long_text', 'choice'] as const
const maxFields = 12

/** When the chat shows a form, and what it asks. */
export function LeadFormPart({ draft }: { draft: AgentDraft }) {
  const { behaviour: texts } = useTexts().agent
  const { settings, set, problem } = draft
  const { mode, fields } = settings.lead_form
  const setFields = (next: LeadField[]) => set('lead_form', { mode, fields: next })
  return (
    <Part title={texts.form}>
      <NativeSelect
        label={texts.formMode}
        value={mode}
        data={modes.map((value) => ({ value, label: texts.leadModes[value] }))}
        onChange={(event) =>
          set('lead_form', {
            fields,
            mode: modes.find((one) => one === event.currentTarget.value) ?? 'on_request',
          })
        }
      />
      {mode !== 'off' && (
        <div>
          <h3 className={styles.label}>{texts.fields}</h3>
          <p className={styles.hint}>{texts.fieldsHint}</p>
          <div className={styles.list}>
            {fields.map((field, position) => (
              <FieldRow
                // biome-ignore lint/suspicious/noArrayIndexKey: a field's key follows what is typed into it
                key={position}
                field={field}
                labelProblem={
                  problem(`lead_form.fields.${position}.label`) ?? problem(`lead_form.fields.${position}.key`)
                }
                onChange={(next) => setFields(fields.with(position, next))}
                onRemove={() => setFields(fields.toSpliced(position, 1))}
                others={fields.toSpliced(position, 1)}
              />
            ))}
            {fields.length < maxFields && (
              <Button
                className={styles.start}
                size="xs"
                variant="default"
                onClick={() => setFields([...fields, newField(fields)])}
              >
                {texts.addField}
              </Button>
            )}
          </div>
        </div>
      )}
    </Part>
  )
}

interface FieldRowProps {
  field: LeadField
  others: LeadField[]
  labelProblem: string | undefined
  onChange: (field: LeadField) => void
  onRemove: () => void
}

function FieldRow({ field, others, labelProblem, onChange, onRemove }: FieldRowProps) {
  const { behaviour: texts } = useTexts().agent
  const { label, type, required, options } = field
  return (
    <div className={styles.formField}>
      <TextInput
        aria-label={texts.fieldLabel}
        placeholder={texts.fieldLabel}
        maxLength={120}
        value={label}
        error={labelProblem}
        onChange={(event) => onChange(withLabel(field, event.currentTarget.value, others))}
      />
      <NativeSelect
        aria-label={texts.fieldType}
        value={type}
        data={types.map((value) => ({ value, label: texts.fieldTypes[value] }))}
        onChange={(event) =>
          onChange(withType(field, types.find((one) => one === event.currentTarget.value) ?? 'text', others))
        }
      />
      <Checkbox
        className={styles.check}
        label={texts.required}
        checked={required}
        onChange={(event) => onChange({ ...field, required: event.currentTarget.checked })}
      />
      <CloseButton aria-label={texts.removeField(label)} onClick={onRemove} />
      {type === 'choice' && (
        <TextInput
          className={styles.options}
          aria-label={texts.options}
          placeholder={texts.options}
          defaultValue={options.join(', ')}
          onBlur={(event) => onChange({ ...field, options: splitOptions(event.currentTarget.value) })}
        />
      )}
    </div>
  )
}

function splitOptions(text: string): string[] {
  return text
    .split(',')
    .map((option) => option.trim())
    .filter(Boolean)
}
