import { useQuery } from '@tanstack/react-query'
import { getMailboxMail, listMailbox } from '#contract/messaging.ts'
import { call } from './client.ts'
import { usePages } from './pages.ts'
import { read } from './read.ts'

/** The mails that the sandbox kept, the newest first. */
export function useMailbox(q: string | undefined) {
  const filters = q ? { q } : {}
  return usePages(listMailbox.path, filters, (cursor, signal) =>
    call(listMailbox, { query: { ...filters, limit: 50, cursor } }, { signal }),
  )
}

export function useMail(id: string | undefined) {
  return useQuery({
    ...read(getMailboxMail, { params: { id: id ?? '' } }),
    enabled: id !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
