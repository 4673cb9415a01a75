import {
  IconAddressBook,
  IconBell,
  IconCalendar,
  IconHome,
  IconMailbox,
  IconMessages,
  IconPhone,
  IconSettings,
  IconTargetArrow,
  type TablerIcon,
} from '@tabler/icons-react'
import type { Permission } from '#contract/permissions.ts'
import { paths } from '../paths.ts'

export interface Destination {
  /** Its word in `texts.shell`. */
  key:
    | 'home'
    | 'conversations'
    | 'calls'
    | 'calendar'
    | 'leads'
    | 'contacts'
    | 'agents'
    | 'settings'
    | 'mailbox'
  path: string
  icon: TablerIcon
  permission: Permission
  /** Pressed after `g`. */
  letter: string
  /** Stands in the bar at the bottom of a telephone; the rest is behind "More". */
  inBar?: boolean
}

/** The pages of the app in the order of a working day. A page is added here and in routes.ts. */
export const destinations: Destination[] = [
  { key: 'home', path: paths.app, icon: IconHome, permission: 'organization.read', letter: 'h', inBar: true },
  {
    key: 'conversations',
    path: paths.conversations,
    icon: IconMessages,
    permission: 'conversations.read',
    letter: 'c',
    inBar: true,
  },
  { key: 'calls', path: paths.calls, icon: IconPhone, permission: 'calls.read', letter: 't' },
  {
    key: 'calendar',
    path: paths.calendar,
    icon: IconCalendar,
    permission: 'scheduling.read',
    letter: 'd',
    inBar: true,
  },
  {
    key: 'leads',
    path: paths.leads,
    icon: IconTargetArrow,
    permission: 'leads.read',
    letter: 'l',
    inBar: true,
  },
  { key: 'contacts', path: paths.contacts, icon: IconAddressBook, permission: 'contacts.read', letter: 'p' },
  { key: 'agents', path: paths.agents, icon: IconBell, permission: 'agents.read', letter: 'r' },
  { key: 'mailbox', path: paths.mailbox, icon: IconMailbox, permission: 'mailbox.read', letter: 'm' },
  { key: 'settings', path: paths.settings, icon: IconSettings, permission: 'organization.read', letter: 's' },
]
