import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core'
import { IconDeviceDesktop, IconLanguage, IconLogout, IconMoon, IconSun } from '@tabler/icons-react'
import { useMe } from '../data/session.ts'
import { useSignOut } from '../data/sign-out.ts'
import { chooseLanguage, useLanguage, useTexts } from '../texts/language.tsx'
import styles from './menus.module.css'

const schemes = [
  { value: 'light', icon: IconSun },
  { value: 'dark', icon: IconMoon },
  { value: 'auto', icon: IconDeviceDesktop },
] as const

/** Who is signed in, the language, the light, and the way out. */
export function AccountMenu() {
  const { shell } = useTexts()
  const { me } = useMe()
  const language = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const signOut = useSignOut()
  if (!me) return null
  return (
    <Menu width={224} position="top-start">
      <Menu.Target>
        <UnstyledButton className={styles.target} title={shell.account}>
          <span className={styles.initial} aria-hidden="true">
            {me.user.name.slice(0, 1).toUpperCase()}
          </span>
          <span className={styles.person}>{me.user.name}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{me.user.email}</Menu.Label>
        <Menu.Item
          leftSection={<IconLanguage size={16} />}
          onClick={() => chooseLanguage(language === 'es' ? 'en' : 'es')}
        >
          {shell.switchLanguage}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{shell.appearance}</Menu.Label>
        {schemes.map(({ value, icon: Icon }) => (
          <Menu.Item
            key={value}
            role="menuitemradio"
            aria-checked={colorScheme === value}
            leftSection={<Icon size={16} />}
            rightSection={colorScheme === value ? '✓' : undefined}
            onClick={() => setColorScheme(value)}
          >
            {shell[value]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void signOut()}>
          {shell.logOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
