import type { SchedulingSettings } from '#contract/scheduling.ts'

export const services = {
  lead: 'What your receptionist can tell and book. Appointments that are booked keep the times they were booked with.',
  add: 'Add service',
  newName: 'New service',
  name: 'Service',
  duration: 'Minutes',
  before: 'Before',
  after: 'After',
  price: 'Price',
  noPrice: 'not told',
  bookable: 'Bookable',
  active: 'Offered',
  actions: 'Actions',
  cell: (column: string, service: string) => `${column}: ${service}`,
  description: 'Description',
  descriptionHint: 'What customers ask about it: what it includes, how to prepare, how long it lasts.',
  up: 'Move up',
  down: 'Move down',
  remove: 'Delete service',
  removeTitle: (name: string) => `Delete ${name}?`,
  removeText: 'It is no longer told nor booked. Appointments that are booked stay, and keep its name.',
  noneTitle: 'No services yet',
  noneText:
    'Without services nobody can book. Name what you do, how long it takes, and what it costs if you want that told.',
  noneExample: 'Cleaning · 60 min · $120 · bookable',
  addUsual: 'Start with the usual ones of your trade',
}

const sayNotice = (minutes: number): string => {
  if (minutes === 0) return 'No notice'
  if (minutes % 1440 === 0) return minutes === 1440 ? '1 day' : `${minutes / 1440} days`
  if (minutes % 60 === 0) return minutes === 60 ? '1 hour' : `${minutes / 60} hours`
  return `${minutes} minutes`
}
const sayStep = (minutes: number): string => {
  if (minutes === 60) return 'Every hour'
  return minutes % 60 === 0 ? `Every ${minutes / 60} hours` : `Every ${minutes} minutes`
}

export const scheduling = {
  lead: 'How far ahead, how soon and how often people can book. Your team can always book outside of it.',
  rules: 'Rules',
  inWords: ({ notice_minutes, horizon_days, slot_step_minutes, capacity }: SchedulingSettings) => {
    const soonest = notice_minutes === 0 ? 'right away' : `from ${sayNotice(notice_minutes)} ahead`
    const atOnce = capacity === 1 ? 'one appointment' : `${capacity} appointments`
    const far = horizon_days === 1 ? '1 day' : `${horizon_days} days`
    return `People can book ${soonest}, up to ${far} in advance. Times start ${sayStep(slot_step_minutes).toLowerCase()}, ${atOnce} at once.`
  },
  sayNotice,
  sayStep,
  notice: 'Notice',
  noticeHint: 'The shortest time between booking and coming.',
  horizon: 'Days ahead',
  horizonHint: 'How far into the future people can book.',
  step: 'Times start',
  stepHint: 'Counted from opening.',
  capacity: 'At the same time',
  capacityHint: 'Chairs, bays or vans.',
  autoConfirm: 'Confirm bookings right away',
  autoConfirmHint: 'When off, what the public books waits for your team, and holds its time meanwhile.',
}
