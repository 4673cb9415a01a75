import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getQueues, listFailedJobs, listInbox, listPlatformMails, postJobRetry } from '#contract/ops.ts'
import { call } from './client.ts'
import { usePages } from './pages.ts'
import { read, refresh } from './read.ts'

/** An operator watches: figures come anew while the page is open. */
const watched = { refetchInterval: 10_000 }

export function useQueues() {
  return useQuery({ ...read(getQueues), ...watched })
}

export function useFailedJobs() {
  return useQuery({ ...read(listFailedJobs), ...watched })
}

export function useRetryJob() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => call(postJobRetry, { params: { id } }),
    onSettled: () => refresh(queryClient, '/api/admin'),
  })
}

/** What providers sent, the newest first. */
export function useProviderInbox() {
  return usePages(listInbox.path, {}, (cursor, signal) =>
    call(listInbox, { query: { limit: 50, cursor } }, { signal }),
  )
}

/** Password resets and the like that no mail provider took away, the newest first. */
export function usePlatformMails() {
  return usePages(listPlatformMails.path, {}, (cursor, signal) =>
    call(listPlatformMails, { query: { limit: 20, cursor } }, { signal }),
  )
}
