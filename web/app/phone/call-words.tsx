import { useEffect, useRef } from 'react'
import { useTexts } from '../../texts/language.tsx'
import { Receipt } from '../../ui/chat/receipt.tsx'
import { formatPhone } from '../../ui/format-phone.ts'
import { formatWait } from '../calls/format-duration.ts'
import type { CallLine } from './call-log.ts'
import styles from './phone.module.css'

/** What is said, word by word as it is said, with what was done. */
export function CallWords({ lines }: { lines: CallLine[] }) {
  const { phone } = useTexts()
  const log = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every word that comes keeps the end in sight
  useEffect(() => {
    log.current?.scrollTo({ top: log.current.scrollHeight })
  }, [lines])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a log that scrolls must be scrollable by key
    <div ref={log} className={styles.log} role="log" aria-label={phone.transcript} tabIndex={0}>
      {lines.map(({ who, turn, text, actions, waitedMs, transferTo }) => (
        <article key={`${who}-${turn}`} data-who={who}>
          <p>{text}</p>
          {actions.map((action) => (
            <Receipt key={action.kind} action={action} onSay={() => {}} />
          ))}
          {waitedMs !== null && <small>{phone.waited(formatWait(waitedMs))}</small>}
          {transferTo && <small>{phone.transferring(formatPhone(transferTo))}</small>}
        </article>
      ))}
    </div>
  )
}
