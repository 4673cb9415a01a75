import { IconMenu2 } from '@tabler/icons-react'
import { useState } from 'react'
import { NavLink, Outlet } from 'react-router'
import { roleAllows } from '#contract/permissions.ts'
import { useLiveConnection, useLiveEvents, useRings } from '../data/live.ts'
import { useMembership } from '../data/session.ts'
import { paths } from '../paths.ts'
import { useTexts } from '../texts/language.tsx'
import { Bell } from '../ui/bell.tsx'
import { AccountMenu } from './account-menu.tsx'
import { type Destination, destinations } from './navigation.ts'
import { OrganizationSwitcher } from './organization-switcher.tsx'
import { SandboxNotice } from './sandbox-notice.tsx'
import { SearchButton } from './search-button.tsx'
import styles from './shell.module.css'
import { Shortcuts } from './shortcuts.tsx'

/** The frame of the app: where one is, where one can go, and the bell. */
export default function Shell() {
  const { shell } = useTexts()
  const membership = useMembership()
  const [moreOpen, setMoreOpen] = useState(false)
  useLiveEvents()
  const open = destinations.filter(({ permission }) => membership && roleAllows(membership.role, permission))
  const close = () => setMoreOpen(false)
  return (
    <div className={styles.shell}>
      <a className="skip-link" href="#content">
        {shell.skip}
      </a>
      <header className={styles.side} data-open={moreOpen || undefined}>
        <Masthead />
        <SearchButton destinations={open} />
        <nav className={styles.navigation} aria-label={shell.mainNavigation}>
          {open.map((destination) => (
            <Entry key={destination.key} destination={destination} onGo={close} />
          ))}
        </nav>
        <div className={styles.foot}>
          <SandboxNotice />
          <AccountMenu />
        </div>
      </header>
      <main id="content" className={styles.content} tabIndex={-1}>
        <ConnectionNotice />
        <Outlet />
      </main>
      <BottomBar entries={open.filter(({ inBar }) => inBar)} moreOpen={moreOpen} onMore={setMoreOpen} />
      <Shortcuts destinations={open} />
    </div>
  )
}

function Masthead() {
  const rings = useRings()
  return (
    <div className={styles.masthead}>
      <Bell size={18} rings={rings} />
      <OrganizationSwitcher />
    </div>
  )
}

interface EntryProps {
  destination: Destination
  onGo: () => void
  /** In the bar words have to be short. */
  inBar?: boolean
}

function Entry({ destination, onGo, inBar = false }: EntryProps) {
  const { shell } = useTexts()
  const { icon: Icon, key, path } = destination
  return (
    <NavLink className={styles.entry} to={path} end={path === paths.app} onClick={onGo}>
      <Icon size={18} stroke={1.6} aria-hidden="true" />
      {inBar && key in shell.bar ? shell.bar[key as keyof typeof shell.bar] : shell[key]}
    </NavLink>
  )
}

interface BottomBarProps {
  entries: Destination[]
  moreOpen: boolean
  onMore: (open: boolean) => void
}

function BottomBar({ entries, moreOpen, onMore }: BottomBarProps) {
  const { shell } = useTexts()
  return (
    <nav className={styles.bar} aria-label={shell.mainNavigation}>
      {entries.map((destination) => (
        <Entry key={destination.key} destination={destination} inBar onGo={() => onMore(false)} />
      ))}
      <button
        type="button"
        className={styles.entry}
        aria-expanded={moreOpen}
        onClick={() => onMore(!moreOpen)}
      >
        <IconMenu2 size={18} stroke={1.6} aria-hidden="true" />
        {shell.more}
      </button>
    </nav>
  )
}

function ConnectionNotice() {
  const { shell } = useTexts()
  if (useLiveConnection()) return null
  return (
    <p className={styles.offline} role="status">
      {shell.offline}
    </p>
  )
}
