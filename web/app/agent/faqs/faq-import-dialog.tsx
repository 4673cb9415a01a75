import { Button } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import '@mantine/dropzone/styles.css'
import { notifications } from '@mantine/notifications'
import { IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import type { FaqImportReport } from '#contract/knowledge.ts'
import { useFaqImport } from '../../../data/faqs.ts'
import { useTexts } from '../../../texts/language.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import styles from './faq-import-dialog.module.css'

const maxFileBytes = 900_000
/** More than that nobody reads; the file is mended and tried again. */
const shownRefusals = 50

/** Takes a file, says what it would change line by line, and does it when told to. */
export default function FaqImportDialog({ agentId, onClose }: { agentId: string; onClose: () => void }) {
  const { faqs } = useTexts().agent
  const [csv, setCsv] = useState<string>()
  const { data: report, error, isPending, mutate, reset } = useFaqImport(agentId)
  const tryFile = async ([file]: File[]) => {
    if (!file) return
    const text = await file.text()
    setCsv(text)
    mutate({ csv: text, dry_run: true })
  }
  const bring = (text: string) =>
    mutate(
      { csv: text, dry_run: false },
      {
        onSuccess: ({ added, changed }) => {
          notifications.show({ message: faqs.imported(added + changed) })
          onClose()
        },
      },
    )
  const again = () => {
    setCsv(undefined)
    reset()
  }
  return (
    <Dialog title={faqs.importTitle} size="lg" onClose={onClose}>
      {report && csv ? (
        <Report report={report} busy={isPending} onImport={() => bring(csv)} onAgain={again} />
      ) : (
        <>
          <p className={styles.text}>{faqs.importText}</p>
          <Dropzone
            className={styles.drop}
            accept={{ 'text/csv': ['.csv', '.tsv', '.txt'] }}
            maxSize={maxFileBytes}
            multiple={false}
            loading={isPending}
            onDrop={(files) => void tryFile(files)}
            inputProps={{ 'aria-label': faqs.importDrop }}
          >
            <IconFileImport size={24} stroke={1.5} aria-hidden="true" />
            <span>{faqs.importDrop}</span>
          </Dropzone>
        </>
      )}
      {error && <ErrorNotice error={error} />}
    </Dialog>
  )
}

interface ReportProps {
  report: FaqImportReport
  busy: boolean
  onImport: () => void
  onAgain: () => void
}

function Report({ report, busy, onImport, onAgain }: ReportProps) {
  const { faqs } = useTexts().agent
  const { added, changed, unchanged, refused } = report
  const lines = new Set(refused.map(({ line }) => line)).size
  return (
    <>
      <ul className={styles.counts}>
        <li>{faqs.importAdded(added)}</li>
        <li>{faqs.importChanged(changed)}</li>
        <li>{faqs.importUnchanged(unchanged)}</li>
      </ul>
      {lines > 0 && (
        <section className={styles.refused}>
          <h3>{faqs.importRefused(lines)}</h3>
          <ul>
            {refused.slice(0, shownRefusals).map(({ line, field, message }) => (
              <li key={`${line} ${field} ${message}`}>
                <strong>{faqs.importLine(line)}</strong> <code>{field}</code> {message}
              </li>
            ))}
          </ul>
        </section>
      )}
      {added + changed === 0 && <p className={styles.text}>{faqs.importNothing}</p>}
      <div className={styles.buttons}>
        <Button disabled={added + changed === 0} loading={busy} onClick={onImport}>
          {faqs.importDo(added + changed)}
        </Button>
        <Button variant="subtle" color="gray" onClick={onAgain}>
          {faqs.otherFile}
        </Button>
      </div>
    </>
  )
}
