import { Button } from '@mantine/core'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useCreateContact } from '../../data/contacts.ts'
import { fieldMessages, isApiError, unplacedRefusal } from '../../data/problem.ts'
import { fillPath, paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { type ContactDraft, contactInput, emptyContact } from './contact-draft.ts'
import { ContactFields } from './contact-fields.tsx'
import styles from './contacts.module.css'

/** Takes down somebody by hand. */
export default function NewContactDialog({ onClose }: { onClose: () => void }) {
  const { common, contacts } = useTexts()
  const navigate = useNavigate()
  const create = useCreateContact()
  const [draft, setDraft] = useState<ContactDraft>(emptyContact)
  const refusal = unplacedRefusal(create.error)
  const taken = isApiError(create.error) && create.error.code === 'conflict'
  const reachable = [draft.name, draft.phone, draft.email].some((text) => text.trim() !== '')
  return (
    <Dialog onClose={onClose} title={contacts.add}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          create.mutate(contactInput(draft), {
            onSuccess: ({ id }) => navigate(fillPath(paths.contact, { id })),
          })
        }}
      >
        <ContactFields draft={draft} errors={fieldMessages(create.error)} onChange={setDraft} />
        {taken && <p className={styles.refused}>{contacts.taken}</p>}
        {refusal && !taken && <ErrorNotice error={refusal} />}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" loading={create.isPending} disabled={!reachable}>
            {contacts.add}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
