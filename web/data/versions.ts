import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  type Behaviour,
  deleteDraft,
  type ExperimentStatus,
  getDraft,
  getVersionDiff,
  listExperiments,
  listVersions,
  type NewExperiment,
  patchExperiment,
  postExperiment,
  postPromotion,
  postVersion,
  postVersionRestore,
  putDraft,
} from '#contract/agents.ts'
import { call } from './client.ts'
import { read, refresh } from './read.ts'

/** The unpublished changes of a receptionist, on top of what is live. */
export function useKeptDraft(agentId: string) {
  return useQuery(read(getDraft, { params: { id: agentId } }))
}

/** Keeps, discards and publishes a draft. */
export function useDraftWork(agentId: string) {
  const queryClient = useQueryClient()
  const params = { id: agentId }
  const draftKey = read(getDraft, { params }).queryKey
  const keep = useMutation({
    mutationFn: (changes: Partial<Behaviour>) => call(putDraft, { params, body: changes }),
    onSuccess: (draft) => queryClient.setQueryData(draftKey, draft),
  })
  const discard = useMutation({
    mutationFn: () => call(deleteDraft, { params }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: draftKey }),
  })
  const publish = useMutation({
    mutationFn: (body: { note: string; force: boolean }) => call(postVersion, { params, body }),
    onSuccess: () => refresh(queryClient, '/api/agents', '/api/chat/config'),
    // Somebody else was quicker: what they changed is shown.
    onError: () => queryClient.invalidateQueries({ queryKey: draftKey }),
  })
  return { keep, discard, publish }
}

export function useVersions(agentId: string) {
  const params = { id: agentId }
  return useInfiniteQuery({
    queryKey: [listVersions.path, { params }],
    queryFn: ({ pageParam, signal }) =>
      call(listVersions, { params, query: { limit: 25, cursor: pageParam } }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next_cursor }) => next_cursor ?? undefined,
  })
}

/** What differs between two versions; versions never change, so neither does this. */
export function useVersionDiff(agentId: string, number: number, against: number, enabled = true) {
  const request = { params: { id: agentId, number: String(number) }, query: { against } }
  return useQuery({ ...read(getVersionDiff, request), enabled, staleTime: Number.POSITIVE_INFINITY })
}

export function useRestoreVersion(agentId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (number: number) =>
      call(postVersionRestore, { params: { id: agentId, number: String(number) }, body: {} }),
    onSuccess: () => refresh(queryClient, '/api/agents', '/api/chat/config'),
  })
}

export function useExperiments(agentId: string) {
  return useQuery(read(listExperiments, { params: { id: agentId } }))
}

/** Starts, pauses, ends and decides experiments. */
export function useExperimentWork(agentId: string) {
  const queryClient = useQueryClient()
  const onSuccess = () => refresh(queryClient, '/api/agents', '/api/chat/config')
  const start = useMutation({
    mutationFn: (experiment: NewExperiment) =>
      call(postExperiment, { params: { id: agentId }, body: experiment }),
    onSuccess,
  })
  const change = useMutation({
    mutationFn: ({ id, status }: { id: string; status: ExperimentStatus }) =>
      call(patchExperiment, { params: { id }, body: { status } }),
    onSuccess,
  })
  const promote = useMutation({
    mutationFn: ({ id, version }: { id: string; version: number }) =>
      call(postPromotion, { params: { id }, body: { version } }),
    onSuccess,
  })
  return { start, change, promote }
}
