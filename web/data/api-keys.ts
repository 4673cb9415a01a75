import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Sent } from '#contract/endpoint.ts'
import { deleteApiKey, listApiKeys, postApiKey } from '#contract/organizations.ts'
import { call } from './client.ts'
import { read, refresh } from './read.ts'

export function useApiKeys() {
  return useQuery(read(listApiKeys, { query: { limit: 100 } }))
}

/** Makes a key. The answer is the only place where it stands in full. */
export function useCreateApiKey() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (key: Sent<typeof postApiKey.spec>['body']) => call(postApiKey, { body: key }),
    onSuccess: () => refresh(queryClient, '/api/api-keys'),
  })
}

export function useRevokeApiKey() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => call(deleteApiKey, { params: { id } }),
    onSettled: () => refresh(queryClient, '/api/api-keys'),
  })
}
