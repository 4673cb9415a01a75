import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTexts } from '../texts/language.tsx'
import styles from './error-notice.module.css'

interface ErrorNoticeProps {
  error: unknown
  /** What it means for the customer at the other end. */
  meaning?: ReactNode
  onRetry?: () => void
}

interface Described {
  code: string | undefined
  sentence: string | undefined
  requestId: string | undefined
}

/** What happened, what it means, what to do, and the id that finds it in the log. */
export function ErrorNotice({ error, meaning, onRetry }: ErrorNoticeProps) {
  const { errors, common } = useTexts()
  const { code, sentence, requestId } = describe(error)
  const known = code === undefined ? undefined : errors.byCode[code]
  return (
    <div className={styles.notice} role="alert">
      <IconAlertTriangle className={styles.icon} size={16} aria-hidden="true" />
      <div className={styles.words}>
        <p className={styles.what}>{known?.what ?? sentence ?? errors.unknown.what}</p>
        {meaning && <p>{meaning}</p>}
        <p>{known?.next ?? errors.unknown.next}</p>
        {requestId && (
          <p className={styles.reference}>
            {errors.reference} <code>{requestId}</code>
          </p>
        )}
      </div>
      {onRetry && (
        <Button size="xs" variant="default" onClick={onRetry}>
          {common.tryAgain}
        </Button>
      )}
    </div>
  )
}

/** Reads the parts of an API error without knowing its class: this folder stands below the one that has it. */
function describe(error: unknown): Described {
  if (!(error instanceof Error)) return { code: undefined, sentence: undefined, requestId: undefined }
  const { code, requestId } = error as Error & { code?: unknown; requestId?: unknown }
  return {
    code: typeof code === 'string' ? code : undefined,
    sentence: typeof code === 'string' ? error.message : undefined,
    requestId: typeof requestId === 'string' ? requestId : undefined,
  }
}
