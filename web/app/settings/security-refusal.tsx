import { isApiError } from '../../data/problem.ts'
import { useTexts } from '../../texts/language.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './settings.module.css'

/** What the sign-in server refused, in the reader's language: its own words are English. */
export function SecurityRefusal({ error }: { error: Error }) {
  const { errors, settings } = useTexts()
  const code = isApiError(error) ? error.code : ''
  const sentence = settings.security.refusals[code]
  if (sentence)
    return (
      <p className={styles.refused} role="alert">
        {sentence}
      </p>
    )
  return <ErrorNotice error={code in errors.byCode ? error : new Error(code)} />
}
