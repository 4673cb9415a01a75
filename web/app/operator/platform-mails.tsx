import { Button } from '@mantine/core'
import { usePlatformMails } from '../../data/ops.ts'
import { useTexts } from '../../texts/language.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Time } from '../../ui/time.tsx'
import styles from './operator.module.css'

/** Mails of the platform that stayed here: whoever runs this server finds the link of a password reset in them. */
export function PlatformMails() {
  const { operator, common } = useTexts()
  const mails = usePlatformMails()
  return (
    <section className={styles.part} aria-labelledby="platform-mails">
      <h2 id="platform-mails">{operator.mails}</h2>
      <p className={styles.quiet}>{operator.mailsText}</p>
      {mails.error && <ErrorNotice error={mails.error} onRetry={mails.retry} />}
      {!mails.ready && !mails.error && <DelayedSkeleton rows={2} />}
      {mails.ready && mails.items.length === 0 && <p className={styles.quiet}>{operator.mailsEmpty}</p>}
      {mails.items.map(({ id, subject, to, text, created_at }) => (
        <details key={id} className={styles.mail}>
          <summary>
            <strong>{subject}</strong> <span>{to}</span> <Time value={created_at} nameZone={false} />
          </summary>
          <pre>{text}</pre>
        </details>
      ))}
      {mails.more.onMore && (
        <Button size="xs" variant="subtle" color="gray" onClick={mails.more.onMore}>
          {common.showMore}
        </Button>
      )}
    </section>
  )
}
