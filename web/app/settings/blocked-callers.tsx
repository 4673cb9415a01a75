import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { BlockedCaller } from '#contract/calls.ts'
import { useBlockedCallers, useCallerBlocking } from '../../data/blocked-callers.ts'
import { fieldMessages, unplacedRefusal } from '../../data/problem.ts'
import { useAllowed } from '../../data/session.ts'
import { useTexts } from '../../texts/language.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { formatPhone } from '../../ui/format-phone.ts'
import { offerUndo } from '../../ui/undo-toast.tsx'
import { Group } from './section.tsx'
import styles from './settings.module.css'

/** Callers who are not answered, and a field for one more. */
export function BlockedCallers() {
  const { blocked: texts } = useTexts().settings.numbers
  const editable = useAllowed('calls.write')
  const callers = useBlockedCallers()
  const { block } = useCallerBlocking()
  const [number, setNumber] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    block.mutate({ number }, { onSuccess: () => setNumber('') })
  }
  const refusal = unplacedRefusal(block.error)
  return (
    <Group title={texts.title} lead={texts.lead}>
      {callers.error && <ErrorNotice error={callers.error} onRetry={() => void callers.refetch()} />}
      <ul className={styles.rows}>
        {callers.data?.items.map((caller) => (
          <BlockedRow key={caller.number} caller={caller} editable={editable} />
        ))}
      </ul>
      {callers.data?.items.length === 0 && <p className={styles.dim}>{texts.none}</p>}
      {editable && (
        <form className={`${styles.buttons} ${styles.below}`} noValidate onSubmit={submit}>
          <TextInput
            type="tel"
            aria-label={texts.number}
            placeholder={texts.number}
            value={number}
            error={fieldMessages(block.error).number}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={block.isPending} disabled={!number.trim()}>
            {texts.block}
          </Button>
        </form>
      )}
      {refusal && <ErrorNotice error={refusal} />}
    </Group>
  )
}

function BlockedRow({ caller, editable }: { caller: BlockedCaller; editable: boolean }) {
  const { common, settings } = useTexts()
  const texts = settings.numbers.blocked
  const { block, unblock } = useCallerBlocking()
  const { number, reason } = caller
  const letIn = () =>
    unblock.mutate(number, {
      onSuccess: () =>
        offerUndo({
          message: texts.unblocked(formatPhone(number)),
          undoLabel: common.undo,
          onUndo: () => block.mutate({ number, reason }),
        }),
    })
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <strong>{formatPhone(number)}</strong>
        {reason && <span>{reason}</span>}
        {unblock.error && <ErrorNotice error={unblock.error} />}
      </div>
      {editable && (
        <Button size="xs" variant="default" loading={unblock.isPending} onClick={letIn}>
          {texts.unblock}
        </Button>
      )}
    </li>
  )
}
