import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { Link, useNavigate } from 'react-router'
import { paths } from '../../paths.ts'
import { chooseLanguage, readLanguage, useLanguage, useTexts } from '../../texts/language.tsx'
import { Bell } from '../../ui/bell.tsx'
import { ExampleTalk } from './example-talk.tsx'
import styles from './home.module.css'

/** The face to the world: what it is, what it does today, and the way in. Drawn at build time. */
export default function PublicHome() {
  const { publicHome } = useTexts()
  const language = useLanguage()
  const navigate = useNavigate()
  // Who reads the Spanish page goes on in Spanish, whatever the browser speaks; a first visitor whose browser speaks
  // Spanish is led to it.
  useEffect(() => {
    if (language === 'es') chooseLanguage('es')
    else if (readLanguage() === 'es') void navigate(paths.homeSpanish, { replace: true })
  }, [language, navigate])
  return (
    <div className={styles.page}>
      <title>{publicHome.title}</title>
      <meta name="description" content={publicHome.description} />
      <link rel="alternate" hrefLang="en" href={paths.home} />
      <link rel="alternate" hrefLang="es" href={paths.homeSpanish} />
      <TopBar />
      <main>
        <section className={styles.hero}>
          <div>
            <h1>{publicHome.heading}</h1>
            <p className={styles.sub}>{publicHome.sub}</p>
            <Button size="md" component={Link} to={paths.signUp}>
              {publicHome.startFree}
            </Button>
            <p className={styles.noCard}>{publicHome.noCard}</p>
          </div>
          <ExampleTalk />
        </section>
        <How />
        <Trust />
        <Today />
        <section className={styles.final}>
          <h2>{publicHome.finalTitle}</h2>
          <Button size="md" component={Link} to={paths.signUp}>
            {publicHome.startFree}
          </Button>
        </section>
      </main>
      <footer className={styles.footer}>
        <span>{publicHome.footer}</span>
        <a href="/api/docs">{publicHome.api}</a>
      </footer>
    </div>
  )
}

function TopBar() {
  const { common, publicHome } = useTexts()
  const other = useLanguage() === 'es' ? 'en' : 'es'
  return (
    <header className={styles.top}>
      <span className={styles.brand}>
        <Bell size={20} />
        {common.appName}
      </span>
      <nav>
        <Link
          to={other === 'es' ? paths.homeSpanish : paths.home}
          hrefLang={other}
          onClick={() => chooseLanguage(other)}
        >
          {publicHome.otherLanguage}
        </Link>
        <Link to={paths.signIn}>{publicHome.logIn}</Link>
        <Button size="xs" variant="default" component={Link} to={paths.signUp}>
          {publicHome.start}
        </Button>
      </nav>
    </header>
  )
}

function How() {
  const { publicHome } = useTexts()
  return (
    <section className={styles.section} aria-labelledby="how">
      <h2 id="how">{publicHome.howTitle}</h2>
      <ol className={styles.how}>
        {publicHome.how.map(({ title, text }, index) => (
          <li key={title}>
            <span className={styles.figure}>{index + 1}</span>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Trust() {
  const { publicHome } = useTexts()
  return (
    <section className={styles.section} aria-labelledby="trust">
      <h2 id="trust">{publicHome.trustTitle}</h2>
      <ul className={styles.trust}>
        {publicHome.trust.map(({ title, text }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Today() {
  const { publicHome } = useTexts()
  return (
    <section className={`${styles.section} ${styles.pair}`}>
      <div>
        <h2>{publicHome.todayTitle}</h2>
        <p>{publicHome.todayText}</p>
      </div>
      <div>
        <h2>{publicHome.hostTitle}</h2>
        <p>{publicHome.hostText}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: lines that overflow must be scrollable by key */}
        <pre className={styles.commands} tabIndex={0}>
          {'$ bin/start\nFrontdesk is ready at http://localhost:4000'}
        </pre>
      </div>
    </section>
  )
}
