import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  deleteInvitation,
  deleteMember,
  listInvitations,
  listMembers,
  patchMember,
  postInvitation,
  postOwnershipTransfer,
} from '#contract/organizations.ts'
import type { Role } from '#contract/permissions.ts'
import { call } from './client.ts'
import { read, refresh } from './read.ts'
import { useAllowed, useMembership } from './session.ts'

/** As many as one screen can take in; a team of a front desk is smaller. */
const shown = { query: { limit: 100 } }

export function useMembers() {
  return useQuery(read(listMembers, shown))
}

/** Invitations that were sent; only for those who may invite. */
export function useInvitations() {
  return useQuery({ ...read(listInvitations, shown), enabled: useAllowed('members.manage') })
}

export function useTeamWork() {
  const queryClient = useQueryClient()
  const organizationId = useMembership()?.id ?? ''
  const onSettled = () => refresh(queryClient, '/api/members', '/api/invitations', '/api/me')
  const invite = useMutation({
    mutationFn: (invitation: { email: string; role: Role }) => call(postInvitation, { body: invitation }),
    onSettled,
  })
  const takeBack = useMutation({
    mutationFn: (id: string) => call(deleteInvitation, { params: { id } }),
    onSettled,
  })
  const changeRole = useMutation({
    mutationFn: ({ id, role }: { id: string; role: Role }) =>
      call(patchMember, { params: { id }, body: { role } }),
    onSettled,
  })
  const remove = useMutation({
    mutationFn: (id: string) => call(deleteMember, { params: { id } }),
    onSettled,
  })
  const transfer = useMutation({
    mutationFn: (member_id: string) =>
      call(postOwnershipTransfer, { params: { id: organizationId }, body: { member_id } }),
    onSettled,
  })
  return { invite, takeBack, changeRole, remove, transfer }
}
