import { Menu, UnstyledButton } from '@mantine/core'
import { IconCheck, IconSelector } from '@tabler/icons-react'
import { useNavigate } from 'react-router'
import { useMe, useMembership, useSwitchOrganization } from '../data/session.ts'
import { paths } from '../paths.ts'
import { useTexts } from '../texts/language.tsx'
import styles from './menus.module.css'

/** All businesses of somebody who has several. */
export default function OrganizationMenu() {
  const { shell } = useTexts()
  const { me } = useMe()
  const current = useMembership()
  const switchTo = useSwitchOrganization()
  const navigate = useNavigate()
  if (!me || !current) return null
  const go = async (id: string) => {
    await switchTo(id)
    navigate(paths.app)
  }
  return (
    <Menu width={240} position="bottom-start">
      <Menu.Target>
        <UnstyledButton className={styles.target} title={shell.switchOrganization}>
          <span className={styles.name}>{current.name}</span>
          <IconSelector size={14} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{shell.switchOrganization}</Menu.Label>
        {me.memberships.map(({ id, name }) => (
          <Menu.Item
            key={id}
            onClick={() => void go(id)}
            rightSection={id === current.id ? <IconCheck size={14} /> : undefined}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
