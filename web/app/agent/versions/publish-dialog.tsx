import { Button, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type FormEvent, useState } from 'react'
import type { Draft } from '#contract/agents.ts'
import { useDraftWork, useKeptDraft, useVersionDiff } from '../../../data/versions.ts'
import { useTexts } from '../../../texts/language.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { DraftTests } from './draft-tests.tsx'
import { FieldChanges } from './field-changes.tsx'
import styles from './publish-dialog.module.css'

interface PublishDialogProps {
  agentId: string
  draft: Draft
  onClose: () => void
}

/** The last look before visitors hear it: what changes, what others changed meanwhile, how the tests go. */
export default function PublishDialog({ agentId, draft: opened, onClose }: PublishDialogProps) {
  const { versions, common } = useTexts()
  const texts = versions.publishing
  const draft = useKeptDraft(agentId).data ?? opened
  const { publish } = useDraftWork(agentId)
  const [note, setNote] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // The form behind the dialog is its parent in React: it would take this for its own.
    event.stopPropagation()
    publish.mutate(
      { note, force: draft.outdated },
      {
        onSuccess: ({ number }) => {
          notifications.show({ message: texts.done(number) })
          onClose()
        },
      },
    )
  }
  // A refusal because somebody was quicker is told by what they changed.
  const error = draft.outdated ? null : publish.error
  return (
    <Dialog title={texts.title} size="lg" onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <p className={styles.words}>{texts.text}</p>
        {draft.outdated && <Theirs agentId={agentId} draft={draft} />}
        <section className={styles.changes} aria-label={texts.yours}>
          {draft.outdated && <h3>{texts.yours}</h3>}
          <FieldChanges changes={draft.changes} />
        </section>
        <DraftTests agentId={agentId} />
        <TextInput
          label={texts.note}
          description={texts.noteHint}
          placeholder={texts.notePlaceholder}
          maxLength={500}
          value={note}
          data-autofocus
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {error ? <ErrorNotice error={error} /> : null}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" loading={publish.isPending} disabled={draft.changes.length === 0}>
            {draft.outdated ? texts.anyway : texts.publish}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function Theirs({ agentId, draft }: { agentId: string; draft: Draft }) {
  const texts = useTexts().versions.publishing
  const { data } = useVersionDiff(agentId, draft.live_version, draft.based_on)
  return (
    <section className={styles.theirs} aria-label={texts.theirs(draft.live_version)}>
      <p className={styles.words}>{texts.outdated(draft.live_version)}</p>
      {data && <FieldChanges changes={data.changes} />}
    </section>
  )
}
