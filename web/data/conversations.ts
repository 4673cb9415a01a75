import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { getLead } from '#contract/contacts.ts'
import {
  type Conversation,
  getConversation,
  listConversations,
  patchConversation,
  postHandback,
  postMemberMessage,
  postTakeover,
  postTyping,
} from '#contract/conversations.ts'
import type { Sent } from '#contract/endpoint.ts'
import { listMembers } from '#contract/organizations.ts'
import { listAppointments } from '#contract/scheduling.ts'
import { call } from './client.ts'
import { read, refresh } from './read.ts'
import { useAllowed } from './session.ts'

export type ConversationQuery = NonNullable<Sent<typeof listConversations.spec>['query']>
export type ConversationChanges = Sent<typeof patchConversation.spec>['body']

const pageSize = 30

/** The list of the inbox, page by page; the former one stays on the screen while filters change. */
export function useInbox(query: ConversationQuery) {
  return useInfiniteQuery({
    queryKey: [listConversations.path, 'inbox', query],
    queryFn: ({ pageParam, signal }) =>
      call(listConversations, { query: { ...query, limit: pageSize, cursor: pageParam } }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next_cursor }) => next_cursor ?? undefined,
    placeholderData: keepPreviousData,
  })
}

/** How many conversations each receptionist has had since an instant; a hundred stands for "a hundred or more". */
export function useConversationCounts(from: string) {
  const conversations = useQuery(read(listConversations, { query: { from, limit: 100 } }))
  const counts = new Map<string, number>()
  for (const { agent_id } of conversations.data?.items ?? []) {
    if (agent_id) counts.set(agent_id, (counts.get(agent_id) ?? 0) + 1)
  }
  return { counts, ready: conversations.data !== undefined, more: conversations.data?.next_cursor !== null }
}

export function useConversation(id: string) {
  return useQuery(read(getConversation, { params: { id } }))
}

/** What can be done in a conversation. Whatever the server answers is on the screen at once. */
export function useConversationWork(id: string) {
  const queryClient = useQueryClient()
  const params = { id }
  const key = read(getConversation, { params }).queryKey
  const onSuccess = (conversation: Conversation) => {
    queryClient.setQueryData<Conversation>(key, conversation)
    return refresh(queryClient, '/api/conversations')
  }
  const takeOver = useMutation({ mutationFn: () => call(postTakeover, { params }), onSuccess })
  const handBack = useMutation({ mutationFn: () => call(postHandback, { params }), onSuccess })
  const change = useMutation({
    mutationFn: (changes: ConversationChanges) => call(patchConversation, { params, body: changes }),
    onMutate: async (changes) => {
      await queryClient.cancelQueries({ queryKey: key })
      const before = queryClient.getQueryData<Conversation>(key)
      const { assigned_to: _, ...seen } = changes
      if (before) queryClient.setQueryData<Conversation>(key, { ...before, ...seen })
      return { before }
    },
    onError: (_error, _changes, context) => queryClient.setQueryData(key, context?.before),
    onSuccess,
  })
  const write = useMutation({
    // One after the other, in the order in which they were written.
    scope: { id: `write-${id}` },
    mutationFn: (message: { content: string; note: boolean }) =>
      call(postMemberMessage, { params, body: message }),
    onSuccess: () => refresh(queryClient, '/api/conversations'),
  })
  return { takeOver, handBack, change, write, error: takeOver.error ?? handBack.error ?? change.error }
}

export type ConversationWork = ReturnType<typeof useConversationWork>

/** Tells the visitor that somebody is typing. Nobody waits for it, and when it is lost nothing is. */
export function showTyping(id: string): void {
  call(postTyping, { params: { id } }).catch(() => {})
}

/** The names of the members by their ids. */
export function useMemberNames(): Map<string, string> {
  const allowed = useAllowed('members.read')
  const members = useQuery({
    ...read(listMembers, { query: { limit: 100 } }),
    enabled: allowed,
    staleTime: 300_000,
  })
  return new Map(members.data?.items.map(({ id, name }) => [id, name]))
}

export function useLead(id: string | null) {
  return useQuery({ ...read(getLead, { params: { id: id ?? '' } }), enabled: id !== null })
}

/** A contact's appointments, the latest start last. */
export function useAppointmentsOf(contactId: string | null) {
  return useQuery({
    ...read(listAppointments, { query: { contact_id: contactId ?? '', limit: 20 } }),
    enabled: contactId !== null,
  })
}

export function useConversationsOf(contactId: string | null) {
  return useQuery({
    ...read(listConversations, { query: { contact_id: contactId ?? '', limit: 10 } }),
    enabled: contactId !== null,
  })
}
