import { NativeSelect, TagsInput, Textarea, TextInput } from '@mantine/core'
import { ContactStatus } from '#contract/contacts.ts'
import { Language } from '#contract/languages.ts'
import { useTexts } from '../../texts/language.tsx'
import type { ContactDraft } from './contact-draft.ts'
import styles from './contacts.module.css'

interface ContactFieldsProps {
  draft: ContactDraft
  errors: Record<string, string>
  onChange: (draft: ContactDraft) => void
  disabled?: boolean
}

/** Everything that can be said of a contact. */
export function ContactFields({ draft, errors, onChange, disabled = false }: ContactFieldsProps) {
  const { contacts } = useTexts()
  const set = (changes: Partial<ContactDraft>) => onChange({ ...draft, ...changes })
  const text = (name: 'name' | 'phone' | 'email' | 'company' | 'address') => ({
    label: contacts[name],
    value: draft[name],
    error: errors[name],
    disabled,
    autoComplete: 'off',
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => set({ [name]: event.currentTarget.value }),
  })
  return (
    <div className={styles.fields}>
      <TextInput {...text('name')} />
      <TextInput type="tel" {...text('phone')} />
      <TextInput type="email" {...text('email')} />
      <TextInput {...text('company')} />
      <TextInput {...text('address')} className={styles.wide} />
      <NativeSelect
        label={contacts.status}
        value={draft.status}
        disabled={disabled}
        data={ContactStatus.options.map((value) => ({ value, label: contacts.statuses[value] }))}
        onChange={(event) => set({ status: event.currentTarget.value as ContactStatus })}
      />
      <NativeSelect
        label={contacts.language}
        value={draft.language}
        disabled={disabled}
        data={[
          { value: '', label: contacts.noLanguage },
          ...Language.options.map((value) => ({ value, label: contacts.languages[value] })),
        ]}
        onChange={(event) => set({ language: event.currentTarget.value as Language | '' })}
      />
      <TagsInput
        className={styles.wide}
        label={contacts.tags}
        placeholder={draft.tags.length === 0 ? contacts.tagsPlaceholder : ''}
        value={draft.tags}
        error={errors.tags}
        disabled={disabled}
        maxTags={30}
        onChange={(tags) => set({ tags })}
      />
      <Textarea
        className={styles.wide}
        label={contacts.notes}
        autosize
        minRows={2}
        maxRows={10}
        value={draft.notes}
        error={errors.notes}
        disabled={disabled}
        onChange={(event) => set({ notes: event.currentTarget.value })}
      />
    </div>
  )
}
