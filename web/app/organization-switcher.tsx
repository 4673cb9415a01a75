import { lazy, Suspense } from 'react'
import { useMe, useMembership } from '../data/session.ts'
import styles from './menus.module.css'

const OrganizationMenu = lazy(() => import('./organization-menu.tsx'))

/** The name of the business; a menu of all of them for who has several. */
export function OrganizationSwitcher() {
  const { me } = useMe()
  const current = useMembership()
  if (!me || !current) return null
  const name = <span className={styles.name}>{current.name}</span>
  if (me.memberships.length < 2) return name
  return (
    <Suspense fallback={name}>
      <OrganizationMenu />
    </Suspense>
  )
}
