import { Link, Outlet } from 'react-router'
import { paths } from '../../paths.ts'
import { chooseLanguage, useLanguage, useTexts } from '../../texts/language.tsx'
import { Bell } from '../../ui/bell.tsx'
import styles from './frame.module.css'

/** The quiet room around signing up and in. */
export default function AuthFrame() {
  const { common, shell } = useTexts()
  const language = useLanguage()
  return (
    <div className={styles.room}>
      <header className={styles.top}>
        <Link className={styles.brand} to={language === 'es' ? paths.homeSpanish : paths.home}>
          <Bell size={20} />
          {common.appName}
        </Link>
        <button
          type="button"
          className={styles.language}
          onClick={() => chooseLanguage(language === 'es' ? 'en' : 'es')}
        >
          {shell.switchLanguage}
        </button>
      </header>
      <main className={styles.main}>
        <Outlet />
      </main>
    </div>
  )
}
