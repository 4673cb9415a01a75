import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { getMe, getOrganization, type Me, postActivation } from '#contract/organizations.ts'
import { type Permission, roleAllows } from '#contract/permissions.ts'
import { actFor, call } from './client.ts'
import { isApiError } from './problem.ts'
import { read } from './read.ts'

export type Membership = Me['memberships'][number]

/** Who is signed in. `null` once the server said that nobody is. */
export function useMe() {
  const me = useQuery({ ...read(getMe), staleTime: 60_000 })
  const signedOut = isApiError(me.error) && me.error.status === 401
  return { me: signedOut ? null : me.data, error: signedOut ? null : me.error, retry: me.refetch }
}

/** The membership that the app works in: the active one, else the first; none before the wizard's first step. */
export function currentMembership(me: Me | null | undefined): Membership | undefined {
  return me?.memberships.find(({ id }) => id === me.active_organization_id) ?? me?.memberships[0]
}

export function useMembership(): Membership | undefined {
  return currentMembership(useMe().me)
}

/** Whether the reader may do something here; what they may not is not offered. */
export function useAllowed(permission: Permission): boolean {
  const membership = useMembership()
  return membership ? roleAllows(membership.role, permission) : false
}

/** The organization that the app works in, in full. */
export function useOrganization() {
  const id = useMembership()?.id
  return useQuery({ ...read(getOrganization, { params: { id: id ?? '' } }), enabled: id !== undefined })
}

/** Names the organization on every request of somebody who has several. */
export function followMembership(me: Me | null | undefined): void {
  const membership = currentMembership(me)
  actFor(me && me.memberships.length > 1 ? membership?.id : undefined)
}

/** Works in another organization from now on, on this device and in this session. */
export function useSwitchOrganization() {
  const queryClient = useQueryClient()
  return useCallback(
    async (id: string) => {
      await call(postActivation, { params: { id } })
      actFor(id)
      await forgetEverything(queryClient)
    },
    [queryClient],
  )
}

/** Drops what was read for one organization or user before another one looks at the screen. */
export async function forgetEverything(queryClient: QueryClient): Promise<void> {
  await queryClient.cancelQueries()
  await queryClient.resetQueries()
}
