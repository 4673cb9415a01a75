import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Endpoint } from '#contract/endpoint.ts'
import {
  keyPermissions,
  mayAssign,
  permissions,
  roleAllows,
  rolePermissions,
  roles,
} from '#contract/permissions.ts'
import type { Actor } from '#server/platform/tenancy.ts'
import { allow, permissionsOf } from './permissions.ts'

const people = { user_id: 'u', member_id: 'm' }

describe('permissions', () => {
  test('each role has all of the next weaker one, and more', () => {
    for (const [index, role] of roles.slice(0, -1).entries()) {
      const weaker = rolePermissions[roles[index + 1]!]
      expect(rolePermissions[role]).toEqual(expect.arrayContaining([...weaker]))
      expect(rolePermissions[role].length).toBeGreaterThan(weaker.length)
    }
    expect([...rolePermissions.owner].sort()).toEqual([...permissions].sort())
  })

  test('viewers change nothing', () => {
    expect(rolePermissions.viewer.every((permission) => permission.endsWith('.read'))).toBe(true)
  })

  test('only owners delete or give away an organization, and no key does', () => {
    for (const permission of ['organization.delete', 'organization.transfer'] as const) {
      expect(roles.filter((role) => roleAllows(role, permission))).toEqual(['owner'])
      expect(keyPermissions).not.toContain(permission)
    }
  })

  test('nobody assigns a role above their own', () => {
    expect(roles.map((role) => mayAssign('admin', role))).toEqual([false, true, true, true])
    expect(roles.map((role) => mayAssign('owner', role))).toEqual([true, true, true, true])
    expect(roles.some((role) => mayAssign('member', role))).toBe(false)
  })

  test('the public and the receptionist book and leave details, and manage nothing', () => {
    const outside: Actor[] = [{ kind: 'visitor' }, { kind: 'agent', agent_id: 'a' }]
    for (const actor of outside) {
      const may = permissionsOf(actor)
      expect(may.has('scheduling.book')).toBe(true)
      for (const name of [
        'members.manage',
        'agents.write',
        'knowledge.write',
        'audit.read',
        'mailbox.read',
        'contacts.delete',
      ]) {
        expect([actor.kind, name, may.has(name)]).toEqual([actor.kind, name, false])
      }
    }
    expect(permissionsOf({ kind: 'visitor' }).has('contacts.read')).toBe(false)
  })

  test('a key has its scopes only, whatever they are called', () => {
    const actor: Actor = { kind: 'api_key', api_key_id: 'k', scopes: ['leads.read'] }
    expect(() => allow({ actor }, 'leads.read')).not.toThrow()
    expect(() => allow({ actor }, 'leads.write')).toThrow(
      'This API key does not have the permission leads.write.',
    )
  })

  test('a refusal tells a member their role', () => {
    const actor: Actor = { kind: 'member', ...people, role: 'viewer' }
    expect(() => allow({ actor }, 'agents.write')).toThrow('Your role here is viewer')
  })
})

describe('every endpoint of the contract', () => {
  test('names a permission that exists', async () => {
    const folder = join(import.meta.dirname, '../../contract')
    const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    const modules = await Promise.all(files.map((file) => import(join(folder, file)) as Promise<object>))
    const endpoints = modules.flatMap((module) => Object.values(module)).filter(isEndpoint)
    expect(endpoints.length).toBeGreaterThan(50)
    const unknown = endpoints.filter(
      ({ spec }) => spec.permission && !(permissions as readonly string[]).includes(spec.permission),
    )
    expect(unknown.map(({ method, path, spec }) => `${method} ${path}: ${spec.permission}`)).toEqual([])
  })
})

function isEndpoint(value: unknown): value is Endpoint {
  return typeof value === 'object' && value !== null && 'spec' in value && 'path' in value
}
