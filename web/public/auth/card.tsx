import type { FormEvent, ReactNode } from 'react'
import styles from './frame.module.css'

interface AuthCardProps {
  title: string
  lead?: ReactNode
  children?: ReactNode
  foot?: ReactNode
}

export function AuthCard({ title, lead, children, foot }: AuthCardProps) {
  return (
    <div className={styles.card}>
      <title>{`${title} · Frontdesk`}</title>
      <h1 className={styles.title}>{title}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
      {foot && <p className={styles.foot}>{foot}</p>}
    </div>
  )
}

/** The fields of the card; the browser's own bubbles are off, since the fields say it themselves. */
export function AuthForm({
  onSubmit,
  children,
}: {
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
  children: ReactNode
}) {
  return (
    <form className={styles.form} noValidate onSubmit={onSubmit}>
      {children}
    </form>
  )
}
