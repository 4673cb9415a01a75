import type { ProfileFields, ScrapeStatus } from '#contract/knowledge.ts'
import { isReading } from '../../data/knowledge.ts'
import { useLanguage, useTexts } from '../../texts/language.tsx'
import { countOnce, describeLearned, missingFacts, newOnEachPage, sumLearned } from './learned.ts'
import { pathOf } from './site.ts'
import styles from './website-step.module.css'
import frame from './welcome.module.css'

interface ReadingProgressProps {
  site: string
  status: ScrapeStatus
  /** What the pages say together; known a moment after the last one is read. */
  profile: ProfileFields | undefined
}

/** The website as it is read: how far, what each page taught, what could not be read and why. */
export function ReadingProgress({ site, status, profile }: ReadingProgressProps) {
  const { welcome } = useTexts()
  const reading = isReading(status)
  const nothing = !reading && status.pages.length === 0
  const title = reading
    ? welcome.website.reading
    : nothing
      ? welcome.website.failedTitle
      : welcome.website.read
  const share = status.pages_found ? status.pages_done / status.pages_found : 0
  return (
    <>
      <h1 className={frame.title}>{title(site)}</h1>
      {!nothing && (
        <>
          <div className={styles.count} role="status">
            <span>
              {status.pages_found
                ? welcome.website.pages(status.pages_done, status.pages_found)
                : welcome.website.looking}
            </span>
          </div>
          <div className={styles.track} aria-hidden="true">
            <div className={styles.fill} style={{ width: `${reading ? Math.max(2, share * 100) : 100}%` }} />
          </div>
        </>
      )}
      <PageList pages={status.pages} />
      {!reading && !nothing && <Summary pages={status.pages} services={profile?.services} />}
      <Failures errors={status.errors} open={nothing} />
    </>
  )
}

function PageList({ pages }: Pick<ScrapeStatus, 'pages'>) {
  const { welcome } = useTexts()
  if (pages.length === 0) return null
  return (
    <ul className={styles.pages}>
      {newOnEachPage(pages).map(({ url, title, learned }) => (
        <li key={url} className={styles.page}>
          <span className={styles.pageTitle}>
            {title || pathOf(url)}
            <small>{pathOf(url)}</small>
          </span>
          {learned.length > 0 ? (
            <span className={styles.learned}>
              {learned.map((one) => describeLearned(one, welcome.learned)).join(', ')}
            </span>
          ) : (
            <span className={`${styles.learned} ${styles.plain}`}>{welcome.website.nothingSpecial}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

function Summary({ pages, services }: Pick<ScrapeStatus, 'pages'> & Pick<ProfileFields, 'services'>) {
  const { welcome } = useTexts()
  const language = useLanguage()
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const things = countOnce(sumLearned(pages), services).map((one) => describeLearned(one, welcome.learned))
  const missing = missingFacts(pages).map((kind) => welcome.website.facts[kind])
  return (
    <>
      {things.length > 0 && <p className={styles.sum}>{welcome.website.sum(list.format(things))}</p>}
      {missing.length > 0 && (
        <p className={styles.missing}>{welcome.website.missingFacts(list.format(missing))}</p>
      )}
    </>
  )
}

function Failures({ errors, open }: Pick<ScrapeStatus, 'errors'> & { open: boolean }) {
  const { welcome } = useTexts()
  if (errors.length === 0) return null
  return (
    <details className={styles.errors} open={open}>
      <summary>{welcome.website.someFailed(errors.length)}</summary>
      <ul>
        {errors.map(({ url, message }) => (
          <li key={url}>
            {pathOf(url)}: {message}
          </li>
        ))}
      </ul>
    </details>
  )
}
