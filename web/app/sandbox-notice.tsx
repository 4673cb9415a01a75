import { Link } from 'react-router'
import { useSandboxMail } from '../data/sandbox.ts'
import { paths } from '../paths.ts'
import { useTexts } from '../texts/language.tsx'
import styles from './menus.module.css'

/** Says that mails are kept and not sent, as long as the server has no mail provider. */
export function SandboxNotice() {
  const { shell } = useTexts()
  if (!useSandboxMail()) return null
  return (
    <Link to={paths.mailbox} className={styles.sandbox} style={{ textDecoration: 'none' }}>
      <strong>{shell.sandboxTitle}</strong>
      {shell.sandboxText}
    </Link>
  )
}
