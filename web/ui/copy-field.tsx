import { Button } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useTexts } from '../texts/language.tsx'
import styles from './copy-field.module.css'

interface CopyFieldProps {
  /** Names what is copied, for readers of the screen. */
  label: string
  value: string
  onCopy?: () => void
}

/** A piece of text to take away: shown whole, selected with a click, copied with a button. */
export function CopyField({ label, value, onCopy }: CopyFieldProps) {
  const clipboard = useClipboard({ timeout: 2000 })
  const { common } = useTexts()
  const copy = () => {
    clipboard.copy(value)
    onCopy?.()
  }
  return (
    <div className={styles.field}>
      <section className={styles.value} aria-label={label}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: text that overflows must be scrollable by key */}
        <pre tabIndex={0}>{value}</pre>
      </section>
      <Button
        className={styles.button}
        size="xs"
        variant="default"
        leftSection={clipboard.copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
        onClick={copy}
      >
        {clipboard.copied ? common.copied : common.copy}
      </Button>
      <span className={styles.spoken} aria-live="polite">
        {clipboard.copied ? common.copied : ''}
      </span>
    </div>
  )
}
