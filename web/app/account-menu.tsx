import { UnstyledButton } from '@mantine/core'
import { type ComponentProps, lazy, Suspense, useState } from 'react'
import { useMe } from '../data/session.ts'
import { useTexts } from '../texts/language.tsx'
import styles from './menus.module.css'

const AccountDropdown = lazy(() => import('./account-dropdown.tsx'))

/** Who is signed in, the language, the light, and the way out. The menu's code is fetched when it is opened first. */
export function AccountMenu() {
  const { me } = useMe()
  const [wanted, setWanted] = useState(false)
  if (!me) return null
  const button = <AccountButton name={me.user.name} onClick={() => setWanted(true)} />
  if (!wanted) return button
  return (
    <Suspense fallback={button}>
      <AccountDropdown />
    </Suspense>
  )
}

interface AccountButtonProps extends Omit<ComponentProps<'button'>, 'color' | 'style'> {
  name: string
}

export function AccountButton({ name, className = '', ...rest }: AccountButtonProps) {
  const { shell } = useTexts()
  return (
    <UnstyledButton
      className={`${styles.target} ${className}`}
      title={shell.account}
      aria-haspopup="menu"
      {...rest}
    >
      <span className={styles.initial} aria-hidden="true">
        {name.slice(0, 1).toUpperCase()}
      </span>
      <span className={styles.person}>{name}</span>
    </UnstyledButton>
  )
}
