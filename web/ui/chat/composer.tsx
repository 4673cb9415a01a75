import { ActionIcon, Textarea } from '@mantine/core'
import { IconArrowUp } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { maxMessageLength } from '#contract/chat.ts'
import { useTexts } from '../../texts/language.tsx'
import styles from './conversation.module.css'

interface ComposerProps {
  label: string
  sending: boolean
  onSay: (text: string) => void
}

/** Where one writes: enter sends, shift and enter begins a new line. */
export function Composer({ label, sending, onSay }: ComposerProps) {
  const { chat } = useTexts()
  const [text, setText] = useState('')
  const tooLong = text.length > maxMessageLength
  const say = () => {
    const words = text.trim()
    if (!words || sending || tooLong) return
    setText('')
    onSay(words)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    say()
  }
  return (
    <div className={styles.composer}>
      <Textarea
        className={styles.field}
        aria-label={label}
        placeholder={label}
        value={text}
        autosize
        minRows={1}
        maxRows={6}
        error={tooLong ? chat.tooLong(text.length - maxMessageLength) : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <ActionIcon
        size={36}
        aria-label={chat.send}
        disabled={!text.trim() || sending || tooLong}
        onClick={say}
      >
        <IconArrowUp size={18} />
      </ActionIcon>
    </div>
  )
}
