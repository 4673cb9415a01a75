import { IconCalendarCheck } from '@tabler/icons-react'
import { useTexts } from '../../texts/language.tsx'
import { Bell } from '../../ui/bell.tsx'
import styles from './example-talk.module.css'

/** A conversation as it goes, marked as an example. */
export function ExampleTalk() {
  const { publicHome } = useTexts()
  return (
    <figure className={styles.talk}>
      <figcaption>{publicHome.example}</figcaption>
      {publicHome.talk.map(({ who, text }) => (
        <p key={text} className={styles.line} data-who={who}>
          {who === 'agent' && (
            <span className={styles.avatar} aria-hidden="true">
              <Bell size={14} />
            </span>
          )}
          <span>{text}</span>
        </p>
      ))}
      <p className={styles.receipt}>
        <IconCalendarCheck size={16} aria-hidden="true" />
        {publicHome.receipt}
      </p>
      <p className={styles.source}>{publicHome.source}</p>
    </figure>
  )
}
