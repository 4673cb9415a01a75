import { shareOnItsOwn, type useToday } from '../../data/home.ts'
import { useTexts } from '../../texts/language.tsx'
import styles from './home.module.css'

/** Four numbers of the day, counted from what the page shows. */
export function Numbers({ today }: { today: ReturnType<typeof useToday> }) {
  const { home } = useTexts()
  const share = shareOnItsOwn(today.conversations)
  const numbers = [
    { name: home.conversations, figure: countOf(today.conversations) },
    { name: home.onItsOwn, figure: share === undefined ? home.none : `${share} %` },
    { name: home.bookings, figure: countOf(today.appointments) },
    { name: home.newLeads, figure: countOf(today.leads) },
  ]
  return (
    <section aria-label={home.numbers}>
      <dl className={styles.numbers}>
        {numbers.map(({ name, figure }) => (
          <div key={name} className={styles.number}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Lists are read up to a hundred; beyond it the number says that it is not the whole. */
function countOf(items: unknown[]): string {
  return items.length >= 100 ? '100+' : String(items.length)
}
