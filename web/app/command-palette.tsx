import { useMantineColorScheme } from '@mantine/core'
import { Spotlight, type SpotlightActionGroupData, spotlight } from '@mantine/spotlight'
import '@mantine/spotlight/styles.css'
import {
  IconBell,
  IconCode,
  IconContrast,
  IconLanguage,
  IconLogout,
  IconRocket,
  IconSearch,
} from '@tabler/icons-react'
import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { useAgents } from '../data/agents.ts'
import { useOnboarding } from '../data/onboarding.ts'
import { useAllowed } from '../data/session.ts'
import { useSignOut } from '../data/sign-out.ts'
import { fillPath, paths } from '../paths.ts'
import { chooseLanguage, useLanguage, useTexts } from '../texts/language.tsx'
import type { Destination } from './navigation.ts'
import { useMoreActions } from './palette-actions.tsx'

interface CommandPaletteProps {
  destinations: Destination[]
  /** Grows each time that somebody asks for the palette. */
  openings: number
}

/** Everything there is to go to and to do, by name: `⌘K`. */
export default function CommandPalette({ destinations, openings }: CommandPaletteProps) {
  const { shell } = useTexts()
  const navigate = useNavigate()
  useEffect(() => {
    if (openings > 0) spotlight.open()
  }, [openings])
  const pages: SpotlightActionGroupData = {
    group: shell.pages,
    actions: destinations.map(({ key, path, icon: Icon }) => ({
      id: key,
      label: shell[key],
      leftSection: <Icon size={18} stroke={1.6} />,
      onClick: () => navigate(path),
    })),
  }
  return (
    <Spotlight
      actions={[
        pages,
        useReceptionists(),
        { group: shell.actions, actions: [...useMoreActions(), ...useActions()] },
      ]}
      shortcut="mod + K"
      attributes={{ content: { 'aria-label': shell.search } }}
      nothingFound={shell.nothingFound}
      highlightQuery
      scrollable
      maxHeight={400}
      searchProps={{
        leftSection: <IconSearch size={18} />,
        placeholder: shell.searchPlaceholder,
        'aria-label': shell.search,
      }}
    />
  )
}

/** Each receptionist by name. */
function useReceptionists(): SpotlightActionGroupData {
  const { shell } = useTexts()
  const navigate = useNavigate()
  const agents = useAgents().data?.items ?? []
  return {
    group: shell.agents,
    actions: agents.map(({ id, name }) => ({
      id,
      label: name,
      leftSection: <IconBell size={18} stroke={1.6} />,
      onClick: () => navigate(fillPath(paths.agent, { id })),
    })),
  }
}

function useActions() {
  const { shell } = useTexts()
  const navigate = useNavigate()
  const language = useLanguage()
  const { toggleColorScheme } = useMantineColorScheme()
  const signOut = useSignOut()
  const agent = useAgents().data?.items[0]
  const maySetUp = useAllowed('agents.write')
  const onboarding = useOnboarding().data
  return [
    ...(maySetUp && onboarding && !onboarding.completed_at
      ? [
          {
            id: 'setup',
            label: shell.continueSetup,
            leftSection: <IconRocket size={18} />,
            onClick: () => navigate(paths.welcome),
          },
        ]
      : []),
    ...(agent
      ? [
          {
            id: 'embed',
            label: shell.copyEmbedCode,
            leftSection: <IconCode size={18} />,
            onClick: () => void navigator.clipboard?.writeText(agent.embed_code),
          },
        ]
      : []),
    {
      id: 'appearance',
      label: shell.toggleAppearance,
      leftSection: <IconContrast size={18} />,
      onClick: toggleColorScheme,
    },
    {
      id: 'language',
      label: shell.switchLanguage,
      leftSection: <IconLanguage size={18} />,
      onClick: () => chooseLanguage(language === 'es' ? 'en' : 'es'),
    },
    {
      id: 'log-out',
      label: shell.logOut,
      leftSection: <IconLogout size={18} />,
      onClick: () => void signOut(),
    },
  ]
}
