import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  getLead,
  type Lead,
  type LeadChange,
  listLeads,
  type NewLead,
  patchLead,
  postLead,
} from '#contract/contacts.ts'
import type { Sent } from '#contract/endpoint.ts'
import { call } from './client.ts'
import { changeListed, fetchAll, usePages } from './pages.ts'
import { read, refresh } from './read.ts'

export type LeadFilters = Omit<NonNullable<Sent<typeof listLeads.spec>['query']>, 'cursor' | 'limit'>

/** What one file holds at most; a business with more filters first. */
const downloadLimit = 5_000

export function useLeads(filters: LeadFilters) {
  return usePages(listLeads.path, filters, (cursor, signal) =>
    call(listLeads, { query: { ...filters, limit: 50, cursor } }, { signal }),
  )
}

/** Every lead that the filters let through, for a file. */
export function fetchLeads(filters: LeadFilters): Promise<Lead[]> {
  return fetchAll((cursor) => call(listLeads, { query: { ...filters, limit: 100, cursor } }), downloadLimit)
}

export function useLeadDetail(id: string) {
  return useQuery(read(getLead, { params: { id } }))
}

/** Changes a lead: at once on the screen, then on the server; back again when the server refuses. */
export function useChangeLead() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ id, changes }: { id: string; changes: LeadChange }) =>
      call(patchLead, { params: { id }, body: changes }),
    onMutate: async ({ id, changes: { intake: _, ...seen } }) => {
      const key = read(getLead, { params: { id } }).queryKey
      await queryClient.cancelQueries({ queryKey: [listLeads.path] })
      await queryClient.cancelQueries({ queryKey: key })
      const before = queryClient.getQueryData<Lead>(key)
      if (before) queryClient.setQueryData<Lead>(key, { ...before, ...(seen as Partial<Lead>) })
      changeListed<Lead>(queryClient, listLeads.path, id, seen as Partial<Lead>)
    },
    onSuccess: (lead) =>
      queryClient.setQueryData<Lead>(read(getLead, { params: { id: lead.id } }).queryKey, lead),
    onSettled: () => refresh(queryClient, '/api/leads', '/api/contacts/:id'),
  })
}

export function useCreateLead() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (lead: NewLead) => call(postLead, { body: { ...lead, source: 'member' } }),
    onSuccess: () => refresh(queryClient, '/api/leads', '/api/contacts'),
  })
}
