import { useQuery } from '@tanstack/react-query'
import { listMailbox } from '#contract/messaging.ts'
import { read } from './read.ts'
import { useAllowed } from './session.ts'

/** Whether this server keeps mails in its sandbox instead of sending them, as far as the reader may know. */
export function useSandboxMail(): boolean {
  const allowed = useAllowed('mailbox.read')
  const mailbox = useQuery({
    ...read(listMailbox, { query: { limit: 1 } }),
    enabled: allowed,
    staleTime: 300_000,
  })
  return mailbox.data?.items.some(({ sandbox }) => sandbox) ?? false
}
