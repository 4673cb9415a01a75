import type { LeadField } from '#contract/chat.ts'
import type { KnownVisitor } from '../protocol.ts'
import { Refusal } from './api.ts'
import { Label, Sheet } from './sheet.tsx'
import { texts } from './texts.ts'

interface LeadFormProps {
  title: string
  fields: LeadField[]
  known: KnownVisitor
  onSubmit(fields: Record<string, string>): Promise<void>
  onClose(): void
}

/** Asks for a name and a way to call back, or for what the owner wants to know. */
export function LeadForm({ title, fields, known, onSubmit, onClose }: LeadFormProps) {
  const asked = fields.length ? fields : usualFields()
  return (
    <Sheet
      title={title}
      submit={texts.send}
      cancel={texts.skip}
      onClose={onClose}
      onSubmit={async (answers) => {
        if (!Object.keys(answers).length) throw new Refusal('invalid_request', texts.fillOne)
        await onSubmit(answers)
      }}
    >
      {asked.map((field) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the control is the Field
        <label key={field.key}>
          <Label text={field.label} optional={!field.required} />
          <Field field={field} value={known[field.key as keyof KnownVisitor]} />
        </label>
      ))}
    </Sheet>
  )
}

function Field({ field, value }: { field: LeadField; value?: string }) {
  const { key: name, type, required } = field
  const common = { name, required, defaultValue: value }
  if (type === 'long_text') return <textarea {...common} rows={3} />
  if (type === 'choice') {
    return (
      <select name={name} required={required}>
        <option />
        {field.options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    )
  }
  const kind = { text: 'text', email: 'email', phone: 'tel' }[type]
  const autocomplete = name === 'name' ? name : type === 'text' ? 'off' : kind
  return <input {...common} type={kind as 'text'} autocomplete={autocomplete} />
}

function usualFields(): LeadField[] {
  const keys = ['name', 'email', 'phone'] as const
  return keys.map((key) => {
    return {
      key,
      label: texts[key],
      type: key === 'name' ? 'text' : key,
      required: key === 'name',
      options: [],
    }
  })
}
