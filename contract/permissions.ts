import { z } from 'zod'

/** What a member is in an organization, the strongest first. */
export const roles = ['owner', 'admin', 'member', 'viewer'] as const
export const Role = z.enum(roles)
export type Role = z.infer<typeof Role>

/** Everything that can be allowed, as `<domain>.<verb>`; scopes of API keys are taken from this list. */
export const permissions = [
  'organization.read',
  'organization.update',
  'organization.delete',
  'organization.transfer',
  'members.read',
  'members.manage',
  'api_keys.manage',
  'audit.read',
  'consents.read',
  'consents.write',
  'agents.read',
  'agents.write',
  'knowledge.read',
  'knowledge.write',
  'conversations.read',
  'conversations.write',
  'contacts.read',
  'contacts.write',
  'contacts.delete',
  'leads.read',
  'leads.write',
  'scheduling.read',
  'scheduling.book',
  'scheduling.configure',
  'calls.read',
  'calls.write',
  'calls.configure',
  'mailbox.read',
  'jobs.read',
  'jobs.retry',
] as const
export const Permission = z.enum(permissions)
export type Permission = z.infer<typeof Permission>

const viewer: readonly Permission[] = [
  'organization.read',
  'members.read',
  'agents.read',
  'knowledge.read',
  'conversations.read',
  'contacts.read',
  'leads.read',
  'scheduling.read',
  'calls.read',
]

/** The people at the desk: they work with customers, and leave the receptionist and the team as they are. */
const member: readonly Permission[] = [
  ...viewer,
  'conversations.write',
  'contacts.write',
  'leads.write',
  'calls.write',
  'scheduling.book',
  'consents.read',
  'consents.write',
]

const admin: readonly Permission[] = [
  ...member,
  'organization.update',
  'members.manage',
  'api_keys.manage',
  'audit.read',
  'agents.write',
  'knowledge.write',
  'contacts.delete',
  'scheduling.configure',
  'calls.configure',
  'mailbox.read',
  'jobs.read',
  'jobs.retry',
]

/** What each role may do. */
export const rolePermissions: Readonly<Record<Role, readonly Permission[]>> = {
  viewer,
  member,
  admin,
  owner: [...admin, 'organization.delete', 'organization.transfer'],
}

/** A program never deletes an organization nor gives it away: these stay with people. */
const onlyForPeople: readonly Permission[] = ['organization.delete', 'organization.transfer']

/** What an API key can be allowed. */
export const KeyPermission = Permission.exclude(['organization.delete', 'organization.transfer'])
export type KeyPermission = z.infer<typeof KeyPermission>
export const keyPermissions = permissions.filter(
  (name): name is KeyPermission => !onlyForPeople.includes(name),
)

/** Whether a role carries a permission; the web app hides what would be refused. */
export function roleAllows(role: Role, permission: Permission): boolean {
  return rolePermissions[role].includes(permission)
}

/** Whether somebody of this role may give, take or change that role: nobody touches a role above their own. */
export function mayAssign(role: Role, assigned: Role): boolean {
  return roleAllows(role, 'members.manage') && roles.indexOf(role) <= roles.indexOf(assigned)
}
