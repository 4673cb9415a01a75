import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '../texts/language.tsx'
import styles from './confirm-dialog.module.css'
import { Dialog } from './dialog.tsx'
import { ErrorNotice } from './error-notice.tsx'

interface ConfirmDialogProps {
  title: string
  /** What is lost, plainly. */
  children: ReactNode
  /** The deed, as a verb: "Delete contact". */
  confirmLabel: string
  /** The way back, "Cancel" unless told: where the deed itself is to cancel something, two of them would confuse. */
  dismissLabel?: string
  onConfirm: () => void
  onClose: () => void
  working?: boolean
  error?: unknown
  /** False while something has to be typed first. */
  ready?: boolean
}

/** Asks before what cannot be undone; everything else is done at once and can be taken back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, children, confirmLabel, onConfirm, onClose, working = false, error, ready = true } = props
  const { common } = useTexts()
  const dismissLabel = props.dismissLabel ?? common.cancel
  return (
    <Dialog onClose={onClose} title={title} size="sm">
      <div className={styles.words}>{children}</div>
      {error ? <ErrorNotice error={error} /> : null}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {dismissLabel}
        </Button>
        <Button className={styles.deed} loading={working} disabled={!ready} onClick={onConfirm}>
          {confirmLabel}
        </Button>
      </div>
    </Dialog>
  )
}
