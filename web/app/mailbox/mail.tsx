import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useParams } from 'react-router'
import type { MailboxMail } from '#contract/messaging.ts'
import { useMail } from '../../data/mailbox.ts'
import { useTexts } from '../../texts/language.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { blobOf, saveFile } from '../../ui/save-file.ts'
import { Time } from '../../ui/time.tsx'
import { ViewPills } from '../../ui/view-pills.tsx'
import styles from './mailbox.module.css'

/** One mail as its reader would see it, with everything that came along. */
export default function MailPage() {
  const { id } = useParams()
  const mail = useMail(id)
  if (mail.error) return <ErrorNotice error={mail.error} onRetry={() => void mail.refetch()} />
  if (!mail.data) return <DelayedSkeleton rows={6} height={40} />
  return <Mail key={id} mail={mail.data} />
}

function Mail({ mail }: { mail: MailboxMail }) {
  const { mailbox } = useTexts()
  const [view, setView] = useState<'html' | 'text'>('html')
  return (
    <>
      <header className={styles.head}>
        <h2>{mail.subject}</h2>
        <dl>
          <dt>{mailbox.to}</dt>
          <dd>{mail.to}</dd>
          <dt>{mailbox.from}</dt>
          <dd>{mail.from}</dd>
          {mail.reply_to && (
            <>
              <dt>{mailbox.replyTo}</dt>
              <dd>{mail.reply_to}</dd>
            </>
          )}
          <dt>{mailbox.kept}</dt>
          <dd>
            <Time value={mail.created_at} />
          </dd>
        </dl>
        <div className={styles.tools}>
          <ViewPills
            label={mailbox.viewLabel}
            views={[
              { key: 'html', label: mailbox.asMail },
              { key: 'text', label: mailbox.asText },
            ]}
            value={view}
            onChange={setView}
          />
          {mail.attachments.map((attachment) => (
            <Button
              key={attachment.filename}
              size="xs"
              variant="default"
              leftSection={<IconDownload size={14} />}
              onClick={() =>
                saveFile(attachment.filename, blobOf(attachment.content_base64, attachment.content_type))
              }
            >
              {attachment.filename}
            </Button>
          ))}
        </div>
      </header>
      {view === 'html' ? <Preview mail={mail} /> : <pre className={styles.text}>{mail.text}</pre>}
    </>
  )
}

/** The mail in a frame of its own: no scripts, no forms, no reach into the app; its links open beside it. */
function Preview({ mail }: { mail: MailboxMail }) {
  return (
    <iframe
      className={styles.frame}
      title={mail.subject}
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      referrerPolicy="no-referrer"
      srcDoc={`<base target="_blank">${mail.html}`}
    />
  )
}
