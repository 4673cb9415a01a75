import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

interface EmptyStateProps {
  icon?: ReactNode
  /** What will be here. */
  title: ReactNode
  children?: ReactNode
  /** How it will look, drawn with the page's own parts. Readers of the screen are told that it is an example. */
  example?: ReactNode
  exampleLabel?: string
  /** The one action that fills it. */
  action?: ReactNode
}

/** Says what will be here, shows an example, offers the one action that fills it. */
export function EmptyState({ icon, title, children, example, exampleLabel, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {icon && (
        <div className={styles.icon} aria-hidden="true">
          {icon}
        </div>
      )}
      <h2 className={styles.title}>{title}</h2>
      {children && <div className={styles.words}>{children}</div>}
      {example && (
        <figure className={styles.example}>
          {exampleLabel && <figcaption>{exampleLabel}</figcaption>}
          {example}
        </figure>
      )}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  )
}
