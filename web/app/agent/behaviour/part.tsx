import { type ReactNode, useId } from 'react'
import styles from './behaviour.module.css'

interface PartProps {
  title: string
  hint?: string
  children: ReactNode
}

/** Settings that belong together, under a heading of their own. */
export function Part({ title, hint, children }: PartProps) {
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint && <p className={styles.hint}>{hint}</p>}
      <div className={styles.fields}>{children}</div>
    </section>
  )
}
