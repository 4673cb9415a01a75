import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  type ContactChange,
  type ContactDetail,
  deleteContact,
  getContact,
  listContacts,
  type NewContact,
  patchContact,
  postContact,
} from '#contract/contacts.ts'
import type { Sent } from '#contract/endpoint.ts'
import { call } from './client.ts'
import { usePages } from './pages.ts'
import { read, refresh } from './read.ts'

export type ContactFilters = Omit<NonNullable<Sent<typeof listContacts.spec>['query']>, 'cursor' | 'limit'>

export function useContacts(filters: ContactFilters) {
  return usePages(listContacts.path, filters, (cursor, signal) =>
    call(listContacts, { query: { ...filters, limit: 50, cursor } }, { signal }),
  )
}

/** The few contacts that fit best what was typed, to choose one of. */
export function useContactSearch(q: string) {
  return useQuery({
    ...read(listContacts, { query: { q, limit: 8 } }),
    placeholderData: keepPreviousData,
  })
}

export function useContact(id: string | undefined) {
  return useQuery({ ...read(getContact, { params: { id: id ?? '' } }), enabled: Boolean(id) })
}

export function useCreateContact() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (contact: NewContact) => call(postContact, { body: { ...contact, source: 'member' } }),
    onSuccess: () => refresh(queryClient, '/api/contacts'),
  })
}

export function useChangeContact(id: string) {
  const queryClient = useQueryClient()
  const key = read(getContact, { params: { id } }).queryKey
  return useMutation({
    mutationFn: (changes: ContactChange) => call(patchContact, { params: { id }, body: changes }),
    onSuccess: (contact) => {
      queryClient.setQueryData<ContactDetail>(key, (before) => before && { ...before, ...contact })
      return refresh(queryClient, '/api/contacts', '/api/leads', '/api/appointments', '/api/conversations')
    },
  })
}

/** Deletes a contact; what was read of it is dropped, since asking for it again would only be refused. */
export function useDeleteContact(id: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => call(deleteContact, { params: { id } }),
    onSuccess: () => {
      queryClient.removeQueries({ queryKey: read(getContact, { params: { id } }).queryKey })
      return refresh(queryClient, '/api/contacts', '/api/leads', '/api/appointments', '/api/conversations')
    },
  })
}
