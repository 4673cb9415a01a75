import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Sent } from '#contract/endpoint.ts'
import {
  deleteOrganization,
  getNotificationPreferences,
  getOrganization,
  listAuditLog,
  patchOrganization,
  putNotificationPreferences,
} from '#contract/organizations.ts'
import { actFor, call } from './client.ts'
import { usePages } from './pages.ts'
import { read, refresh } from './read.ts'
import { forgetEverything } from './session.ts'

export type OrganizationPatch = Sent<typeof patchOrganization.spec>['body']
export type NotificationPatch = Sent<typeof putNotificationPreferences.spec>['body']
export type AuditFilters = Omit<NonNullable<Sent<typeof listAuditLog.spec>['query']>, 'cursor' | 'limit'>

export function useChangeOrganization(id: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (changes: OrganizationPatch) => call(patchOrganization, { params: { id }, body: changes }),
    onSuccess: (organization) => {
      queryClient.setQueryData(read(getOrganization, { params: { id } }).queryKey, organization)
      return refresh(
        queryClient,
        '/api/organizations',
        '/api/me',
        '/api/chat/config',
        '/api/appointments/available',
        '/api/agents/:id/profile',
      )
    },
  })
}

/** Deletes the business for good; whoever did it goes on in another one, or in the wizard. */
export function useDeleteOrganization(id: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => call(deleteOrganization, { params: { id } }),
    onSuccess: async () => {
      actFor(undefined)
      await forgetEverything(queryClient)
    },
  })
}

/** What the reader is told of in this organization. */
export function useNotificationPreferences() {
  return useQuery(read(getNotificationPreferences))
}

export function useSaveNotificationPreferences() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (changes: NotificationPatch) => call(putNotificationPreferences, { body: changes }),
    onSuccess: (saved) => queryClient.setQueryData(read(getNotificationPreferences).queryKey, saved),
  })
}

export function useAuditLog(filters: AuditFilters) {
  return usePages(listAuditLog.path, filters, (cursor, signal) =>
    call(listAuditLog, { query: { ...filters, limit: 50, cursor } }, { signal }),
  )
}
