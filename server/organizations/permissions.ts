import { type Permission, permissions, rolePermissions } from '#contract/permissions.ts'
import { DomainError } from '#server/platform/errors.ts'
import type { Actor, TenantContext } from '#server/platform/tenancy.ts'

/** The public on the website or the telephone: they talk, leave their details and book for themselves. */
const visitor: readonly Permission[] = [
  'organization.read',
  'agents.read',
  'knowledge.read',
  'conversations.write',
  'contacts.write',
  'leads.write',
  'scheduling.read',
  'scheduling.book',
  'consents.write',
]

/** The receptionist does for the public what a person at the desk does, and looks up what it needs for that. */
const agent: readonly Permission[] = [
  ...visitor,
  'conversations.read',
  'contacts.read',
  'leads.read',
  'consents.read',
]

const everything: ReadonlySet<string> = new Set(permissions)
const ofVisitor: ReadonlySet<string> = new Set(visitor)
const ofAgent: ReadonlySet<string> = new Set(agent)
const ofRole: Readonly<Record<keyof typeof rolePermissions, ReadonlySet<string>>> = {
  owner: new Set(rolePermissions.owner),
  admin: new Set(rolePermissions.admin),
  member: new Set(rolePermissions.member),
  viewer: new Set(rolePermissions.viewer),
}

/** Everything that an actor may do. */
export function permissionsOf(actor: Actor): ReadonlySet<string> {
  switch (actor.kind) {
    case 'member':
      return ofRole[actor.role]
    case 'api_key':
      return new Set(actor.scopes)
    case 'agent':
      return ofAgent
    case 'visitor':
      return ofVisitor
    case 'system':
      return everything
  }
}

/** Whether the actor may do this: for answers that differ by it. Operations use `allow`. */
export function isAllowed(ctx: Pick<TenantContext, 'actor'>, permission: Permission): boolean {
  return permissionsOf(ctx.actor).has(permission)
}

/**
 * The first line of every operation.
 * @throws DomainError `forbidden` when the actor lacks the permission
 */
export function allow(ctx: Pick<TenantContext, 'actor'>, permission: Permission): void {
  if (!isAllowed(ctx, permission)) throw new DomainError('forbidden', refusal(ctx.actor, permission))
}

function refusal(actor: Actor, permission: Permission): string {
  switch (actor.kind) {
    case 'member':
      return `Your role here is ${actor.role}, which does not include this (${permission}). Ask an admin of your organization.`
    case 'api_key':
      return `This API key does not have the permission ${permission}.`
    default:
      return 'This is for members of the organization.'
  }
}
