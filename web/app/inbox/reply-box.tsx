import { Button, SegmentedControl, Textarea } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Conversation } from '#contract/conversations.ts'
import { type ConversationWork, showTyping } from '../../data/conversations.ts'
import { useTexts } from '../../texts/language.tsx'
import { currentTime } from '../../ui/clock.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './conversation.module.css'

interface ReplyBoxProps {
  conversation: Conversation
  work: ConversationWork
  note: boolean
  onNote: (note: boolean) => void
  focusWish: number
}

const maxLength = 4000
/** The visitor's "is typing" fades by itself; it is renewed this often while somebody types. */
const typingEveryMs = 3000

/** What was begun and not sent, by conversation: going back and forth between conversations loses no words. */
const drafts = new Map<string, string>()

/** Where the team writes: to the visitor, or a note among themselves. Enter sends. */
export function ReplyBox({ conversation, work, note, onNote, focusWish }: ReplyBoxProps) {
  const { inbox } = useTexts()
  const { id, name, status } = conversation
  const [text, setText] = useState(drafts.get(id) ?? '')
  const field = useRef<HTMLTextAreaElement>(null)
  const tellTyping = useTyping(id, status === 'human' && !note)
  useEffect(() => {
    if (focusWish > 0) field.current?.focus()
  }, [focusWish])
  const change = (next: string) => {
    setText(next)
    drafts.set(id, next)
    if (next) tellTyping()
  }
  const send = () => {
    const content = text.trim()
    if (!content || content.length > maxLength) return
    change('')
    // What could not be sent comes back, unless something else has been begun meanwhile.
    work.write.mutateAsync({ content, note }).catch(() => drafts.get(id) || change(content))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') field.current?.blur()
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }
  const visitor = name ?? inbox.theVisitor
  const replyLabel = status === 'human' ? inbox.writeReply(visitor) : inbox.writeTakesOver(visitor)
  const label = note ? inbox.writeNote : replyLabel
  return (
    <div className={styles.reply} data-note={note || undefined}>
      {work.write.error && <ErrorNotice error={work.write.error} />}
      <Textarea
        ref={field}
        aria-label={label}
        placeholder={label}
        variant="unstyled"
        autosize
        minRows={2}
        maxRows={8}
        value={text}
        error={text.length > maxLength ? inbox.tooLong(text.length - maxLength) : undefined}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div className={styles.replyFoot}>
        <SegmentedControl
          size="xs"
          value={note ? 'note' : 'reply'}
          data={[
            { value: 'reply', label: inbox.reply },
            { value: 'note', label: inbox.noteShort },
          ]}
          onChange={(value) => onNote(value === 'note')}
        />
        <Button size="xs" disabled={!text.trim()} onClick={send}>
          {note ? inbox.saveNote : inbox.send}
        </Button>
      </div>
    </div>
  )
}

function useTyping(id: string, shown: boolean): () => void {
  const last = useRef(0)
  return () => {
    const now = currentTime().getTime()
    if (!shown || now - last.current < typingEveryMs) return
    last.current = now
    showTyping(id)
  }
}
