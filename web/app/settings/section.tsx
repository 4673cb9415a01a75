import type { ReactNode } from 'react'
import { useTexts } from '../../texts/language.tsx'
import styles from './settings.module.css'

interface SectionPageProps {
  title: string
  /** One plain sentence: what it is good for. */
  lead?: ReactNode
  action?: ReactNode
  children: ReactNode
}

/** The head of one page of the settings. */
export function SectionPage({ title, lead, action, children }: SectionPageProps) {
  const { common } = useTexts()
  return (
    <>
      <title>{common.pageTitle(title)}</title>
      <header className={styles.head}>
        <div>
          <h2>{title}</h2>
          {lead && <p>{lead}</p>}
        </div>
        {action}
      </header>
      {children}
    </>
  )
}

/** One group of settings that belong together. */
export function Group({ title, lead, action, children }: SectionPageProps) {
  return (
    <section className={styles.group}>
      <header>
        <div>
          <h3>{title}</h3>
          {lead && <p>{lead}</p>}
        </div>
        {action}
      </header>
      {children}
    </section>
  )
}
