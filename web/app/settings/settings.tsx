import { IconActivity } from '@tabler/icons-react'
import { NavLink, Outlet } from 'react-router'
import { roleAllows } from '#contract/permissions.ts'
import { useMe, useMembership } from '../../data/session.ts'
import { paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { sections } from './sections.ts'
import styles from './settings.module.css'

/** The frame of the settings: their pages beside each other, the chosen one next to them. */
export default function Settings() {
  const { settings } = useTexts()
  const membership = useMembership()
  const operator = useMe().me?.operator
  const shown = sections.filter(({ permission }) => membership && roleAllows(membership.role, permission))
  return (
    <>
      <PageHeader title={settings.title} />
      <div className={styles.frame}>
        <nav className={styles.nav} aria-label={settings.title}>
          {shown.map(({ key, path, icon: Icon }) => (
            <NavLink key={key} to={path} className={styles.entry}>
              <Icon size={16} stroke={1.6} aria-hidden="true" />
              {settings.sections[key]}
            </NavLink>
          ))}
          {operator && (
            <NavLink to={paths.operator} className={styles.entry}>
              <IconActivity size={16} stroke={1.6} aria-hidden="true" />
              {settings.sections.operator}
            </NavLink>
          )}
        </nav>
        <div className={styles.page}>
          <Outlet />
        </div>
      </div>
    </>
  )
}
