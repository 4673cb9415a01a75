import { IconActivity, IconCalendarPlus } from '@tabler/icons-react'
import { useNavigate } from 'react-router'
import { roleAllows } from '#contract/permissions.ts'
import { useMe, useMembership } from '../data/session.ts'
import { fillPath, paths } from '../paths.ts'
import { useTexts } from '../texts/language.tsx'
import { sections } from './settings/sections.ts'

/** Booking, and every page of the settings, by name. */
export function useMoreActions() {
  const { calendar, settings } = useTexts()
  const navigate = useNavigate()
  const role = useMembership()?.role ?? 'viewer'
  const operator = useMe().me?.operator
  return [
    ...(roleAllows(role, 'scheduling.book')
      ? [
          {
            id: 'book',
            label: calendar.book,
            leftSection: <IconCalendarPlus size={18} stroke={1.6} />,
            onClick: () => navigate(fillPath(paths.calendar, {}, { new: 'true' })),
          },
        ]
      : []),
    ...sections
      .filter(({ permission }) => roleAllows(role, permission))
      .map(({ key, path, icon: Icon }) => ({
        id: `settings-${key}`,
        label: `${settings.title}: ${settings.sections[key]}`,
        leftSection: <Icon size={18} stroke={1.6} />,
        onClick: () => navigate(path),
      })),
    ...(operator
      ? [
          {
            id: 'operator',
            label: settings.sections.operator,
            leftSection: <IconActivity size={18} stroke={1.6} />,
            onClick: () => navigate(paths.operator),
          },
        ]
      : []),
  ]
}
