import type { LeadField } from '#contract/chat.ts'
import type { KnownVisitor } from '../protocol.ts'
import { Refusal } from './api.ts'
import { Labelled, Sheet } from './sheet.tsx'
import type { Texts } from './texts.ts'

interface LeadFormProps {
  title: string
  fields: LeadField[]
  known: KnownVisitor
  texts: Texts
  onSubmit(fields: Record<string, string>): Promise<void>
  onClose(): void
}

/** Asks for a name and a way to call back, or for what the owner wants to know. */
export function LeadForm({ title, fields, known, texts, onSubmit, onClose }: LeadFormProps) {
  const asked = fields.length ? fields : usualFields(texts)
  return (
    <Sheet
      title={title}
      submit={texts.send}
      cancel={texts.cancel}
      texts={texts}
      onClose={onClose}
      onSubmit={async (answers) => {
        if (!Object.keys(answers).length) throw new Refusal('invalid_request', texts.fillOne)
        await onSubmit(answers)
      }}
    >
      {asked.map((field) => (
        <Labelled label={field.label} optional={field.required ? '' : texts.optional}>
          <Field field={field} value={known[field.key as keyof KnownVisitor]} texts={texts} />
        </Labelled>
      ))}
    </Sheet>
  )
}

function Field({ field, value, texts }: { field: LeadField; value?: string; texts: Texts }) {
  const { key: name, type, required } = field
  const common = {
    name,
    required,
    maxLength: { name: 120, email: 254, phone: 40 }[name] ?? 2000,
    defaultValue: value,
  }
  if (type === 'long_text') return <textarea {...common} rows={3} />
  if (type === 'choice') {
    return (
      <select name={name} required={required}>
        <option value="">{texts.choose}</option>
        {field.options.map((option) => (
          <option value={option}>{option}</option>
        ))}
      </select>
    )
  }
  const kind = type === 'phone' ? 'tel' : type
  return (
    <input {...common} type={kind} autocomplete={name === 'name' ? 'name' : kind === 'text' ? 'off' : kind} />
  )
}

function usualFields(texts: Texts): LeadField[] {
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
