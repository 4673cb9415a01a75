import { notifications, security } from './account.ts'
import { scheduling, services } from './booking.ts'
import { business, hours } from './business.ts'
import { apiKeys, audit, members } from './team.ts'

export const settings = {
  title: 'Settings',
  sections: {
    business: 'Business',
    hours: 'Opening hours',
    services: 'Services',
    scheduling: 'Booking rules',
    members: 'Team',
    apiKeys: 'API keys',
    audit: 'Change log',
    security: 'Your account',
    notifications: 'Notifications',
    operator: 'Operator',
  },
  business,
  hours,
  services,
  scheduling,
  members,
  apiKeys,
  audit,
  security,
  notifications,
}
