import type { Role } from '#contract/permissions.ts'

const roles: Record<Role, string> = { owner: 'Owner', admin: 'Admin', member: 'Member', viewer: 'Viewer' }
const roleMeanings: Record<Role, string> = {
  owner: 'Everything, and can give the business away or delete it.',
  admin: 'Everything but that: the receptionist, the team, the settings.',
  member: 'Works with customers: conversations, leads, appointments.',
  viewer: 'Sees everything customers said and booked, changes nothing.',
}

export const members = {
  lead: 'Who works here, and what they may do.',
  team: 'Team',
  roles,
  roleMeanings,
  you: 'you',
  invite: 'Invite somebody',
  email: 'E-mail',
  role: 'Role',
  sendInvitation: 'Send invitation',
  invited: (email: string) => `${email} is invited`,
  invitedText: 'The invitation is on its way by e-mail. It is good for seven days.',
  invitedSandbox:
    'This server sends no e-mail yet: the invitation is in the mailbox. Pass the link on yourself; it is good for seven days.',
  invitations: 'Invitations',
  sandbox: 'This server sends no e-mail yet, so pass the links on yourself.',
  until: 'good until',
  expired: 'Expired',
  copyLink: 'Copy link',
  takeBack: 'Take back',
  roleOf: (name: string) => `Role of ${name}`,
  roleChanged: (name: string, role: string) => `${name} is ${role.toLowerCase()} now.`,
  actionsOf: (name: string) => `Actions for ${name}`,
  transfer: 'Make owner instead of me',
  transferTitle: (name: string) => `Give the business to ${name}?`,
  transferText: 'You become an admin. Only the new owner can give it back.',
  remove: 'Remove from the team',
  removeTitle: (name: string) => `Remove ${name}?`,
  removeText: 'They lose access at once. What they did stays.',
  leave: 'Leave this business',
  leaveTitle: 'Leave this business?',
  leaveText: 'You lose access at once, and somebody has to invite you again.',
}

/** By the first word of a permission. */
const domains: Record<string, string | undefined> = {
  organization: 'Business',
  members: 'Team',
  api_keys: 'API keys',
  audit: 'Change log',
  consents: 'Consents',
  agents: 'Receptionist',
  knowledge: 'Knowledge',
  conversations: 'Conversations',
  contacts: 'Contacts',
  leads: 'Leads',
  scheduling: 'Calendar',
  mailbox: 'Mailbox',
  jobs: 'Jobs',
}
/** By the last word of a permission. */
const verbs: Record<string, string | undefined> = {
  read: 'read',
  write: 'change',
  update: 'change',
  manage: 'manage',
  delete: 'delete',
  book: 'book',
  configure: 'set up',
  retry: 'try again',
}

export const apiKeys = {
  lead: 'For other programs that work with your data.',
  reference: 'What the API can do',
  list: 'Keys',
  make: 'Make a key',
  name: 'What is it for?',
  namePlaceholder: 'Website form',
  expiry: 'Good for',
  sayExpiry: (days: string) => (days === '' ? 'No end' : days === '365' ? 'A year' : `${days} days`),
  scopes: 'What it may do',
  domains,
  verbs,
  madeTitle: 'Your key',
  madeText: 'Copy it now: it is shown this once, and nobody can look it up later.',
  key: 'API key',
  kept: 'I have kept it',
  lastUsed: 'Last used',
  neverUsed: 'Never used',
  expires: 'ends',
  revoke: 'Revoke',
  revokeTitle: (name: string) => `Revoke “${name}”?`,
  revokeText: 'The program that uses it is refused from its next request on. A key cannot be brought back.',
  noneTitle: 'No keys yet',
  noneText: 'A key lets your website, your CRM or a script read and write what you allow it to, and no more.',
}

/** By the action that the server names; others are shown as they are. */
const actions: Record<string, string | undefined> = {
  'organization.created': 'Business created',
  'organization.changed': 'Business changed',
  'organization.ownership_transferred': 'Given to another owner',
  'member.joined': 'Joined the team',
  'member.role_changed': 'Role changed',
  'member.removed': 'Removed from the team',
  'member.left': 'Left the team',
  'invitation.sent': 'Invitation sent',
  'invitation.cancelled': 'Invitation taken back',
  'api_key.created': 'API key made',
  'api_key.revoked': 'API key revoked',
  'agent.created': 'Receptionist created',
  'agent.updated': 'Receptionist changed',
  'agent.deleted': 'Receptionist deleted',
  'conversation.taken_over': 'Conversation taken over',
}
const actors = {
  member: 'Somebody of the team',
  api_key: 'An API key',
  operator: 'The operator',
  agent: 'The receptionist',
  visitor: 'A visitor',
  system: 'Frontdesk',
}

export const audit = {
  lead: 'Who changed what. Nobody can edit or delete it.',
  leadOwn: 'What you changed. Admins see everybody’s changes.',
  actions,
  actors,
  what: 'What',
  who: 'Who',
  about: 'About',
  when: 'When',
  field: 'Field',
  before: 'Before',
  after: 'After',
  reference: 'Request',
  noneTitle: 'Nothing yet',
  noneText: 'Changes to the business, the team, its keys and the receptionist are written down here.',
}
