import { CloseButton, Combobox, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { ContactBrief } from '#contract/contacts.ts'
import { useContactSearch } from '../../data/contacts.ts'
import { useTexts } from '../../texts/language.tsx'
import styles from './contact-picker.module.css'
import { nobody, type Person, personFrom } from './person.ts'

interface ContactPickerProps {
  value: Person
  onChange: (person: Person) => void
  /** Messages of refused fields: `contact.phone`. */
  errors?: Record<string, string>
}

/** Finds somebody by name, phone or e-mail address, or takes down somebody new. */
export function ContactPicker({ value, onChange, errors = {} }: ContactPickerProps) {
  const [adding, setAdding] = useState(false)
  if (value.kind === 'known') return <Chosen contact={value.contact} onClear={() => onChange(nobody)} />
  if (adding)
    return (
      <NewPerson
        person={value}
        errors={errors}
        onChange={onChange}
        onBack={() => {
          setAdding(false)
          onChange(nobody)
        }}
      />
    )
  return (
    <Search
      onPick={(contact) => onChange({ kind: 'known', contact })}
      onNew={(typed) => {
        onChange(personFrom(typed))
        setAdding(true)
      }}
    />
  )
}

function Chosen({ contact, onClear }: { contact: ContactBrief; onClear: () => void }) {
  const { contacts } = useTexts()
  const ways = [contact.phone, contact.email].filter(Boolean).join(' · ')
  return (
    <div>
      <span className={styles.label}>{contacts.person}</span>
      <div className={styles.chosen}>
        <span className={styles.words}>
          <strong>{contact.name ?? contacts.somebody}</strong>
          <span>{ways}</span>
        </span>
        <CloseButton aria-label={contacts.pickAnother} onClick={onClear} />
      </div>
    </div>
  )
}

interface SearchProps {
  onPick: (contact: ContactBrief) => void
  onNew: (typed: string) => void
}

const newPerson = 'new-person'

function Search({ onPick, onNew }: SearchProps) {
  const { contacts } = useTexts()
  const [text, setText] = useState('')
  const [wanted] = useDebouncedValue(text.trim(), 200)
  const found = useContactSearch(wanted).data?.items ?? []
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const submit = (value: string) => {
    const contact = found.find(({ id }) => id === value)
    if (contact) onPick(contact)
    else onNew(text)
  }
  return (
    <Combobox store={combobox} onOptionSubmit={submit} withinPortal={false}>
      <Combobox.Target>
        <TextInput
          label={contacts.person}
          placeholder={contacts.pickerPlaceholder}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value)
            combobox.openDropdown()
            combobox.selectFirstOption()
          }}
          onFocus={() => combobox.openDropdown()}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label={contacts.pickerPlaceholder} mah={280} style={{ overflowY: 'auto' }}>
          {found.map((contact) => (
            <Combobox.Option key={contact.id} value={contact.id} className={styles.option}>
              <strong>{contact.name ?? contacts.somebody}</strong>
              <span>{[contact.phone, contact.email].filter(Boolean).join(' · ')}</span>
            </Combobox.Option>
          ))}
          <Combobox.Option value={newPerson} className={styles.option}>
            <strong>
              <IconUserPlus size={14} aria-hidden="true" />{' '}
              {text.trim() ? contacts.addTyped(text.trim()) : contacts.addNew}
            </strong>
          </Combobox.Option>
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

interface NewPersonProps {
  person: Person & { kind: 'new' }
  errors: Record<string, string>
  onChange: (person: Person) => void
  onBack: () => void
}

function NewPerson({ person, errors, onChange, onBack }: NewPersonProps) {
  const { contacts } = useTexts()
  const field = (name: 'name' | 'phone' | 'email') => ({
    label: contacts[name],
    value: person[name],
    error: errors[`contact.${name}`],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      onChange({ ...person, [name]: event.currentTarget.value }),
  })
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.label}>{contacts.newPerson}</legend>
      <CloseButton className={styles.back} aria-label={contacts.pickAnother} onClick={onBack} />
      <TextInput {...field('name')} autoComplete="off" data-autofocus />
      <div className={styles.pair}>
        <TextInput type="tel" {...field('phone')} autoComplete="off" />
        <TextInput type="email" {...field('email')} autoComplete="off" />
      </div>
    </fieldset>
  )
}
