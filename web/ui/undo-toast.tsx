import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import styles from './undo-toast.module.css'

interface UndoToast {
  message: string
  undoLabel: string
  onUndo: () => void
}

/** Says what was done, already, and offers to take it back for eight seconds. */
export function offerUndo({ message, undoLabel, onUndo }: UndoToast): void {
  const id = notifications.show({
    autoClose: 8000,
    withCloseButton: true,
    classNames: { root: styles.toast },
    message: (
      <span className={styles.line}>
        {message}
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => {
            notifications.hide(id)
            onUndo()
          }}
        >
          {undoLabel}
        </Button>
      </span>
    ),
  })
}
