import { type ReactNode, useEffect, useRef } from 'react'
import { useTexts } from '../../texts/language.tsx'
import { Composer } from './composer.tsx'
import styles from './conversation.module.css'
import type { ChatEntry } from './entry.ts'
import { Message } from './message.tsx'

interface ConversationProps {
  /** Who answers, for the head of the conversation. */
  name: string
  /** What the receptionist says first; it is no message of the conversation. */
  welcome?: string | undefined
  entries: ChatEntry[]
  sending: boolean
  onSay: (text: string) => void
  /** Questions that can be asked with one tap, while nothing was asked yet. */
  suggestions?: string[]
  head?: ReactNode
  notice?: ReactNode
}

/** A live conversation: what was said, what was done, where it was read. */
export function Conversation({
  name,
  welcome,
  entries,
  sending,
  onSay,
  suggestions = [],
  head,
  notice,
}: ConversationProps) {
  const { chat } = useTexts()
  const log = useRef<HTMLDivElement>(null)
  const last = entries.at(-1)
  const length = `${entries.length}:${last?.text.length ?? 0}:${last?.actions.length ?? 0}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever makes the conversation longer scrolls it
  useEffect(() => {
    log.current?.scrollTo({ top: log.current.scrollHeight })
  }, [length])
  return (
    <section className={styles.frame} aria-label={chat.conversationWith(name)}>
      {head && <header className={styles.head}>{head}</header>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a log that scrolls must be scrollable by key */}
      <div ref={log} className={styles.log} role="log" aria-live="polite" aria-busy={sending} tabIndex={0}>
        {welcome && (
          <Message
            entry={{ id: 'welcome', role: 'agent', text: welcome, sources: [], actions: [], state: 'sent' }}
            onSay={onSay}
          />
        )}
        {entries.map((entry) => (
          <Message key={entry.id} entry={entry} onSay={onSay} />
        ))}
        {entries.length === 0 && suggestions.length > 0 && (
          <div className={styles.suggestions}>
            {suggestions.map((question) => (
              <button
                key={question}
                type="button"
                className={styles.suggestion}
                onClick={() => onSay(question)}
              >
                {question}
              </button>
            ))}
          </div>
        )}
      </div>
      {notice && <div className={styles.notice}>{notice}</div>}
      <Composer label={chat.write(name)} sending={sending} onSay={onSay} />
    </section>
  )
}
