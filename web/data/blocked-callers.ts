import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { deleteBlockedCaller, listBlockedCallers, postBlockedCaller } from '#contract/calls.ts'
import { call } from './client.ts'
import { read, refresh } from './read.ts'

/** Callers who are not answered. */
export function useBlockedCallers() {
  return useQuery(read(listBlockedCallers))
}

export function useCallerBlocking() {
  const queryClient = useQueryClient()
  const onSuccess = () => refresh(queryClient, '/api/blocked-callers')
  const block = useMutation({
    mutationFn: (body: { number: string; reason?: string }) => call(postBlockedCaller, { body }),
    onSuccess,
  })
  const unblock = useMutation({
    mutationFn: (number: string) => call(deleteBlockedCaller, { params: { blocked_number: number } }),
    onSuccess,
  })
  return { block, unblock }
}
