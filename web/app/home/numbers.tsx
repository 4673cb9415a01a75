import type { Language } from '#contract/languages.ts'
import { shareOnItsOwn, type useToday } from '../../data/home.ts'
import { useLanguage, useTexts } from '../../texts/language.tsx'
import styles from './home.module.css'

/** Four numbers of the day, counted from what the page shows. */
export function Numbers({ today }: { today: ReturnType<typeof useToday> }) {
  const { home } = useTexts()
  const language = useLanguage()
  const share = shareOnItsOwn(today.conversations)
  const numbers = [
    { name: home.conversations, figure: countOf(today.conversations) },
    { name: home.onItsOwn, figure: share === undefined ? home.none : formatShare(share, language) },
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

function formatShare(percent: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(percent / 100)
}

/** Lists are read up to a hundred; beyond it the number says that it is not the whole. */
function countOf(items: unknown[]): string {
  return items.length >= 100 ? '100+' : String(items.length)
}
