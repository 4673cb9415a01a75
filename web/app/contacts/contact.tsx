import { Anchor, Button } from '@mantine/core'
import { IconArrowLeft, IconCalendarPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import type { ContactDetail } from '#contract/contacts.ts'
import { useChangeContact, useContact, useDeleteContact } from '../../data/contacts.ts'
import { fieldMessages, isApiError, unplacedRefusal } from '../../data/problem.ts'
import { useAllowed } from '../../data/session.ts'
import { fillPath, paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { formatPhone } from '../../ui/format-phone.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { SaveBar } from '../save-bar.tsx'
import { useDraft } from '../use-draft.ts'
import { contactInput, draftOf } from './contact-draft.ts'
import { ContactFields } from './contact-fields.tsx'
import styles from './contacts.module.css'
import { Timeline } from './timeline.tsx'

/** One person: who they are, and everything that happened with them. */
export default function ContactPage() {
  const { contacts } = useTexts()
  const id = useParams().id ?? ''
  const contact = useContact(id)
  return (
    <>
      <Anchor component={Link} to={paths.contacts} className={styles.back}>
        <IconArrowLeft size={14} aria-hidden="true" /> {contacts.title}
      </Anchor>
      {contact.error && <ErrorNotice error={contact.error} onRetry={() => void contact.refetch()} />}
      {!contact.data && !contact.error && <DelayedSkeleton rows={6} height={48} />}
      {contact.data && <Detail key={id} contact={contact.data} />}
    </>
  )
}

function Detail({ contact }: { contact: ContactDetail }) {
  const { common, contacts } = useTexts()
  const name = contact.name ?? contacts.somebody
  return (
    <>
      <title>{common.pageTitle(name)}</title>
      <PageHeader
        title={name}
        lead={<Ways contact={contact} />}
        actions={<Actions contact={contact} name={name} />}
      />
      <div className={styles.columns}>
        <section aria-labelledby="details" className={styles.part}>
          <h2 id="details">{contacts.details}</h2>
          <Editor contact={contact} />
        </section>
        <section aria-labelledby="timeline" className={styles.part}>
          <h2 id="timeline">{contacts.timeline}</h2>
          <Timeline entries={contact.timeline} />
        </section>
      </div>
    </>
  )
}

function Ways({ contact: { phone, email, company } }: { contact: ContactDetail }) {
  return (
    <span className={styles.ways}>
      {phone && <a href={`tel:${phone}`}>{formatPhone(phone)}</a>}
      {email && <a href={`mailto:${email}`}>{email}</a>}
      {company && <span>{company}</span>}
    </span>
  )
}

function Editor({ contact }: { contact: ContactDetail }) {
  const { contacts } = useTexts()
  const editable = useAllowed('contacts.write')
  const change = useChangeContact(contact.id)
  const { draft, setDraft, changed, reset } = useDraft(draftOf(contact))
  const refusal = unplacedRefusal(change.error)
  const taken = isApiError(change.error) && change.error.code === 'conflict'
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        change.mutate(contactInput(draft), { onSuccess: reset })
      }}
    >
      <ContactFields
        draft={draft}
        errors={fieldMessages(change.error)}
        onChange={setDraft}
        disabled={!editable}
      />
      {taken && (
        <p className={styles.refused} role="alert">
          {contacts.taken}
        </p>
      )}
      {refusal && !taken && <ErrorNotice error={refusal} />}
      <SaveBar changed={changed} saving={change.isPending} onUndo={reset} />
    </form>
  )
}

function Actions({ contact, name }: { contact: ContactDetail; name: string }) {
  const { contacts } = useTexts()
  const mayBook = useAllowed('scheduling.book')
  const mayDelete = useAllowed('contacts.delete')
  const [asking, setAsking] = useState(false)
  const remove = useDeleteContact(contact.id)
  const navigate = useNavigate()
  return (
    <>
      {mayBook && (
        <Button
          component={Link}
          to={fillPath(paths.calendar, {}, { book: contact.id })}
          variant="default"
          leftSection={<IconCalendarPlus size={16} />}
        >
          {contacts.book}
        </Button>
      )}
      {mayDelete && (
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconTrash size={16} />}
          onClick={() => setAsking(true)}
        >
          {contacts.remove}
        </Button>
      )}
      {asking && (
        <ConfirmDialog
          title={contacts.removeTitle(name)}
          confirmLabel={contacts.remove}
          working={remove.isPending}
          error={remove.error}
          onClose={() => setAsking(false)}
          onConfirm={() => remove.mutate(undefined, { onSuccess: () => navigate(paths.contacts) })}
        >
          <p>{contacts.removeText}</p>
        </ConfirmDialog>
      )}
    </>
  )
}
