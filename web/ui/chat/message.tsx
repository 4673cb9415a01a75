import { useTexts } from '../../texts/language.tsx'
import { Bell } from '../bell.tsx'
import styles from './conversation.module.css'
import type { ChatEntry } from './entry.ts'
import { Receipt } from './receipt.tsx'

interface MessageProps {
  entry: ChatEntry
  onSay: (text: string) => void
}

export function Message({ entry, onSay }: MessageProps) {
  const { chat } = useTexts()
  const { role, text, state, actions, sources, author } = entry
  const speaker = role === 'visitor' ? chat.you : (author ?? chat.receptionist)
  return (
    <article className={styles.message} data-role={role} aria-label={speaker}>
      {role !== 'visitor' && (
        <span className={styles.avatar} aria-hidden="true">
          {author ? author.slice(0, 1) : <Bell size={14} />}
        </span>
      )}
      <div className={styles.body}>
        {(text || state === 'arriving') && (
          <p className={styles.bubble} data-state={state}>
            {text || '…'}
          </p>
        )}
        {actions.map((action, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: actions are only ever added at the end
          <Receipt key={`${action.kind}${position}`} action={action} onSay={onSay} />
        ))}
        {sources.length > 0 && (
          <p className={styles.sources}>
            {chat.from}{' '}
            {sources.map(({ title, url }, position) => (
              <span key={`${title}${url}`}>
                {position > 0 && ' · '}
                {url && /^https?:/.test(url) ? (
                  <a href={url} target="_blank" rel="noreferrer">
                    {title}
                  </a>
                ) : (
                  title
                )}
              </span>
            ))}
          </p>
        )}
        {entry.answered === false && role === 'agent' && <p className={styles.sources}>{chat.notKnown}</p>}
        {state === 'failed' && <p className={styles.failed}>{chat.notSent}</p>}
      </div>
    </article>
  )
}
