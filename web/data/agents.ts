import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  type Agent,
  type AgentChanges,
  deleteAgent,
  duplicateAgent,
  getAgent,
  listAgents,
  type NewAgent,
  patchAgent,
  postAgent,
} from '#contract/agents.ts'
import type { Language } from '#contract/languages.ts'
import { getTemplates } from '#contract/templates.ts'
import { useLanguage } from '../texts/language.tsx'
import { call } from './client.ts'
import { read, refresh } from './read.ts'

export function useAgents() {
  return useQuery(read(listAgents))
}

export function useAgent(id: string | null | undefined) {
  return useQuery({ ...read(getAgent, { params: { id: id ?? '' } }), enabled: Boolean(id) })
}

/** What each trade brings along, in the reader's language. */
export function useTemplates() {
  return useTemplatesIn(useLanguage())
}

export function useTemplatesIn(language: Language) {
  return useQuery({ ...read(getTemplates, { query: { language } }), staleTime: Number.POSITIVE_INFINITY })
}

/** The saved receptionist is on the screen at once; lists and the widget's settings follow. */
export function useChangeAgent() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ id, changes }: { id: string; changes: Partial<AgentChanges> }) =>
      call(patchAgent, { params: { id }, body: changes }),
    onSuccess: (agent) => {
      queryClient.setQueryData<Agent>(read(getAgent, { params: { id: agent.id } }).queryKey, agent)
      return refresh(queryClient, '/api/agents', '/api/chat/config')
    },
  })
}

export function useCreateAgent() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (agent: NewAgent) => call(postAgent, { body: agent }),
    onSuccess: () => refresh(queryClient, '/api/agents'),
  })
}

export function useDuplicateAgent() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => call(duplicateAgent, { params: { id } }),
    onSuccess: () => refresh(queryClient, '/api/agents'),
  })
}

/** Deletes a receptionist; what was read of it is dropped, since asking for it again would only be refused. */
export function useDeleteAgent() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => call(deleteAgent, { params: { id } }),
    onSuccess: (_, id) => {
      queryClient.removeQueries({
        predicate: ({ queryKey }) => JSON.stringify(queryKey).includes(id),
      })
      return refresh(queryClient, '/api/agents', '/api/conversations')
    },
  })
}
