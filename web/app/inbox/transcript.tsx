import { useEffect, useRef } from 'react'
import type { Conversation, Message } from '#contract/conversations.ts'
import { useTexts } from '../../texts/language.tsx'
import { useBusinessZone } from '../../ui/business-zone.tsx'
import { daysBetween } from '../../ui/format-time.ts'
import { Time } from '../../ui/time.tsx'
import { AnswerDetails } from './answer-details.tsx'
import { ReceiptCard } from './receipt-card.tsx'
import styles from './transcript.module.css'

interface TranscriptProps {
  conversation: Conversation
  /** What is being sent right now. */
  pending: { content: string; note: boolean } | undefined
}

/** What was said and done, oldest first; the visitor on the left, the business on the right. */
export function Transcript({ conversation, pending }: TranscriptProps) {
  const { inbox } = useTexts()
  const { messages, name } = conversation
  const log = useFollowingLog(messages.length + (pending ? 1 : 0))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a log that scrolls must be scrollable by key
    <div ref={log} className={styles.log} role="log" aria-live="polite" aria-label={inbox.log} tabIndex={0}>
      <Messages messages={messages} visitorName={name} />
      {pending && (
        <article className={styles.message} data-role={pending.note ? 'note' : 'member'} data-pending>
          <p className={styles.words}>{pending.content}</p>
          <p className={styles.meta}>{inbox.sending}</p>
        </article>
      )}
    </div>
  )
}

interface MessagesProps {
  messages: Message[]
  visitorName: string | null
}

/** What was said, day by day. */
export function Messages({ messages, visitorName }: MessagesProps) {
  const zone = useBusinessZone()
  return (
    <>
      {messages.map((message, position) => {
        const before = messages[position - 1]
        const newDay =
          !before || daysBetween(new Date(before.created_at), new Date(message.created_at), zone) !== 0
        return (
          <div key={message.id} className={styles.entry}>
            {newDay && (
              <p className={styles.day}>
                <Time value={message.created_at} show="day" />
              </p>
            )}
            <Said message={message} visitorName={visitorName} />
          </div>
        )
      })}
    </>
  )
}

/** Keeps the end in sight while one reads there, and leaves who scrolled up alone. */
function useFollowingLog(length: number) {
  const log = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)
  useEffect(() => {
    const element = log.current
    const onScroll = () => {
      if (element) atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < 80
    }
    element?.addEventListener('scroll', onScroll, { passive: true })
    return () => element?.removeEventListener('scroll', onScroll)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever makes the log longer scrolls it
  useEffect(() => {
    if (atEnd.current) log.current?.scrollTo({ top: log.current.scrollHeight })
  }, [length])
  return log
}

function Said({ message, visitorName }: { message: Message; visitorName: string | null }) {
  const { inbox } = useTexts()
  const { role, content, author, receipts, created_at, helpful } = message
  const speakers: Record<Message['role'], string> = {
    visitor: visitorName ?? inbox.visitor,
    agent: author ?? inbox.receptionist,
    member: author ?? inbox.aColleague,
    note: author ? `${inbox.note}, ${author}` : inbox.note,
  }
  return (
    <article className={styles.message} data-role={role} aria-label={speakers[role]}>
      <p className={styles.meta}>
        {speakers[role]} <Time value={created_at} show="clock" nameZone={false} />
      </p>
      {content && <p className={styles.words}>{content}</p>}
      {receipts.map((receipt) => (
        <ReceiptCard key={receipt.id} receipt={receipt} />
      ))}
      {role === 'agent' && <AnswerDetails message={message} />}
      {helpful !== null && <p className={styles.meta}>{helpful ? inbox.helpful : inbox.notHelpful}</p>}
    </article>
  )
}
