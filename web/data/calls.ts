import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  deleteNumber,
  getCall,
  getVoiceConnection,
  listCalls,
  listNumbers,
  type NumberChanges,
  patchCall,
  patchNumber,
  postNumber,
  postVoiceSecret,
} from '#contract/calls.ts'
import type { Sent } from '#contract/endpoint.ts'
import { call } from './client.ts'
import { usePages } from './pages.ts'
import { read, refresh } from './read.ts'

export type CallFilters = Omit<NonNullable<Sent<typeof listCalls.spec>['query']>, 'cursor' | 'limit'>

export function useCalls(filters: CallFilters) {
  return usePages(listCalls.path, filters, (cursor, signal) =>
    call(listCalls, { query: { ...filters, limit: 50, cursor } }, { signal }),
  )
}

/** One call; while it lasts it is read again and again, so that its words can be watched. */
export function useCall(id: string | undefined) {
  return useQuery({
    ...read(getCall, { params: { id: id ?? '' } }),
    enabled: Boolean(id),
    refetchInterval: ({ state }) => (state.data && isRunning(state.data.status) ? 2_000 : false),
  })
}

export const isRunning = (status: string): boolean => status === 'live' || status === 'ringing'

export function useChangeCall(id: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (changes: { flagged?: boolean; flag_note?: string | null; spam?: boolean }) =>
      call(patchCall, { params: { id }, body: changes }),
    onSuccess: () => refresh(queryClient, '/api/calls'),
  })
}

export function useNumbers() {
  return useQuery(read(listNumbers))
}

export function useNumberWork() {
  const queryClient = useQueryClient()
  const onSuccess = () => refresh(queryClient, '/api/numbers')
  const add = useMutation({
    mutationFn: (body: Sent<typeof postNumber.spec>['body']) => call(postNumber, { body }),
    onSuccess,
  })
  const change = useMutation({
    mutationFn: ({ id, changes }: { id: string; changes: NumberChanges }) =>
      call(patchNumber, { params: { id }, body: changes }),
    onSuccess,
  })
  const release = useMutation({
    mutationFn: (id: string) => call(deleteNumber, { params: { id } }),
    onSuccess,
  })
  return { add, change, release }
}

/** The addresses that a voice provider is given for an agent. */
export function useVoiceConnection(agentId: string) {
  return useQuery(read(getVoiceConnection, { params: { id: agentId } }))
}

export function useRenewVoiceSecret(agentId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => call(postVoiceSecret, { params: { id: agentId } }),
    onSuccess: () => refresh(queryClient, '/api/agents/:id/voice'),
  })
}
