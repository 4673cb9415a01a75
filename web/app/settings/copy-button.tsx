import { Button } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useTexts } from '../../texts/language.tsx'

/** Copies something that need not be seen, such as a link. */
export function CopyButton({ label, value }: { label: string; value: string }) {
  const { common } = useTexts()
  const clipboard = useClipboard({ timeout: 2000 })
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={clipboard.copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
      onClick={() => clipboard.copy(value)}
    >
      <span aria-live="polite">{clipboard.copied ? common.copied : label}</span>
    </Button>
  )
}
