import { Menu, useMantineColorScheme } from '@mantine/core'
import { IconDeviceDesktop, IconLanguage, IconLogout, IconMoon, IconSun } from '@tabler/icons-react'
import { useMe } from '../data/session.ts'
import { useSignOut } from '../data/sign-out.ts'
import { chooseLanguage, useLanguage, useTexts } from '../texts/language.tsx'
import { AccountButton } from './account-menu.tsx'

const schemes = [
  { value: 'light', icon: IconSun },
  { value: 'dark', icon: IconMoon },
  { value: 'auto', icon: IconDeviceDesktop },
] as const

/** The account menu once somebody wanted it: it opens as it comes. */
export default function AccountDropdown() {
  const { shell } = useTexts()
  const { me } = useMe()
  const language = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const signOut = useSignOut()
  if (!me) return null
  return (
    <Menu width={224} position="top-start" defaultOpened>
      <Menu.Target>
        <AccountButton name={me.user.name} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label style={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>{me.user.email}</Menu.Label>
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
