import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { Urgency } from '#contract/contacts.ts'
import { useCreateLead } from '../../data/leads.ts'
import { fieldMessages, unplacedRefusal } from '../../data/problem.ts'
import { fillPath, paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { ContactPicker } from '../contacts/contact-picker.tsx'
import { nobody, type Person, personInput } from '../contacts/person.ts'
import styles from './leads.module.css'

/** Takes down by hand what somebody wants: a call that came in, a card left at the desk. */
export default function NewLeadDialog({ onClose }: { onClose: () => void }) {
  const { common, leads } = useTexts()
  const navigate = useNavigate()
  const create = useCreateLead()
  const [person, setPerson] = useState<Person>(nobody)
  const [fields, setFields] = useState({ intent: '', summary: '', urgency: 'normal' as Urgency })
  const errors = fieldMessages(create.error)
  const refusal = unplacedRefusal(create.error)
  const submit = () =>
    create.mutate(leadFrom(person, fields), {
      onSuccess: ({ id }) => navigate(fillPath(paths.lead, { id })),
    })
  return (
    <Dialog onClose={onClose} title={leads.add}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <ContactPicker value={person} onChange={setPerson} errors={errors} />
        <TextInput
          label={leads.intent}
          placeholder={leads.intentPlaceholder}
          value={fields.intent}
          error={errors.intent}
          onChange={(event) => setFields({ ...fields, intent: event.currentTarget.value })}
        />
        <Textarea
          label={leads.summary}
          autosize
          minRows={2}
          maxRows={8}
          value={fields.summary}
          error={errors.summary}
          onChange={(event) => setFields({ ...fields, summary: event.currentTarget.value })}
        />
        <NativeSelect
          label={leads.urgency}
          value={fields.urgency}
          data={Urgency.options.map((value) => ({ value, label: leads.urgencies[value] }))}
          onChange={(event) => setFields({ ...fields, urgency: event.currentTarget.value as Urgency })}
        />
        {refusal && <ErrorNotice error={refusal} />}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" loading={create.isPending} disabled={!isWorthKeeping(person, fields)}>
            {leads.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

type Fields = { intent: string; summary: string; urgency: Urgency }

function isWorthKeeping(person: Person, { intent, summary }: Fields): boolean {
  return isSomebody(person) || intent.trim() !== '' || summary.trim() !== ''
}

function isSomebody(person: Person): boolean {
  return (
    person.kind === 'known' || [person.name, person.phone, person.email].some((text) => text.trim() !== '')
  )
}

function leadFrom(person: Person, { intent, summary, urgency }: Fields) {
  return {
    ...(isSomebody(person) && withoutEmptyName(personInput(person))),
    ...(intent.trim() && { intent: intent.trim() }),
    ...(summary.trim() && { summary: summary.trim() }),
    urgency,
  }
}

function withoutEmptyName(input: ReturnType<typeof personInput>) {
  if (!('contact' in input) || input.contact?.name) return input
  const { name: _, ...ways } = input.contact ?? {}
  return { contact: ways }
}
