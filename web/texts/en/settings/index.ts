import { notifications, security } from './account.ts'
import { scheduling, services } from './booking.ts'
import { business, hours } from './business.ts'
import { numbers } from './numbers.ts'
import { apiKeys, audit, members } from './team.ts'

export const settings = {
  title: 'Settings',
  sections: {
    business: 'Business',
    hours: 'Opening hours',
    services: 'Services',
    scheduling: 'Booking rules',
    numbers: 'Telephone lines',
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
  numbers,
  members,
  apiKeys,
  audit,
  security,
  notifications,
}
