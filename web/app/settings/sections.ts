import {
  IconBell,
  IconBuildingStore,
  IconCalendarCog,
  IconClock,
  IconHistory,
  IconKey,
  IconListDetails,
  IconPhone,
  IconShieldLock,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react'
import type { Permission } from '#contract/permissions.ts'
import { paths } from '../../paths.ts'

export interface Section {
  /** Its word in `texts.settings.sections`. */
  key:
    | 'business'
    | 'hours'
    | 'services'
    | 'scheduling'
    | 'numbers'
    | 'members'
    | 'apiKeys'
    | 'security'
    | 'notifications'
    | 'audit'
  path: string
  icon: TablerIcon
  permission: Permission
}

/** The pages of the settings: first the business, then its team, then the reader's own account. */
export const sections: Section[] = [
  { key: 'business', path: paths.settingsBusiness, icon: IconBuildingStore, permission: 'organization.read' },
  { key: 'hours', path: paths.settingsHours, icon: IconClock, permission: 'organization.read' },
  { key: 'services', path: paths.settingsServices, icon: IconListDetails, permission: 'scheduling.read' },
  { key: 'scheduling', path: paths.settingsScheduling, icon: IconCalendarCog, permission: 'scheduling.read' },
  { key: 'numbers', path: paths.settingsNumbers, icon: IconPhone, permission: 'calls.read' },
  { key: 'members', path: paths.settingsMembers, icon: IconUsers, permission: 'members.read' },
  { key: 'apiKeys', path: paths.settingsApiKeys, icon: IconKey, permission: 'api_keys.manage' },
  { key: 'audit', path: paths.settingsAudit, icon: IconHistory, permission: 'organization.read' },
  { key: 'security', path: paths.settingsSecurity, icon: IconShieldLock, permission: 'organization.read' },
  {
    key: 'notifications',
    path: paths.settingsNotifications,
    icon: IconBell,
    permission: 'organization.read',
  },
]
