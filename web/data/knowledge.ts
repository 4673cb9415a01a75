import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import {
  deleteSource,
  getProfile,
  getScrapeStatus,
  listSourcePages,
  listSources,
  type ProfileFields,
  patchSource,
  postFile,
  postProfileConfirmation,
  postScrape,
  postSearch,
  postSource,
  postSourceSync,
  type ScrapeStatus,
  type SourceChanges,
} from '#contract/knowledge.ts'
import { call } from './client.ts'
import { read, refresh } from './read.ts'

const knowledgePaths = ['scrape', 'sources', 'profile', 'faqs'].map((part) => `/api/agents/:id/${part}`)

export function isReading(status: ScrapeStatus | undefined): boolean {
  return status?.status === 'pending' || status?.status === 'in_progress'
}

/** How far the reading of the website is; asked every second while it goes on, besides the live events. */
export function useScrapeStatus(agentId: string | null | undefined) {
  return useQuery({
    ...read(getScrapeStatus, { params: { id: agentId ?? '' } }),
    enabled: Boolean(agentId),
    refetchInterval: ({ state }) => (isReading(state.data) ? 1000 : false),
  })
}

export function useReadWebsite(agentId: string | null | undefined) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (url: string) => call(postScrape, { params: { id: agentId ?? '' }, body: { url } }),
    onSuccess: () => refresh(queryClient, ...knowledgePaths),
  })
}

export function useAddText(agentId: string | null | undefined) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ title, text }: { title: string; text: string }) =>
      call(postSource, { params: { id: agentId ?? '' }, body: { kind: 'text', title, text } }),
    onSuccess: () => refresh(queryClient, ...knowledgePaths),
  })
}

export function useAddFile(agentId: string | null | undefined) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData()
      form.append('file', file)
      return call(postFile, { params: { id: agentId ?? '' } }, { form })
    },
    onSuccess: () => refresh(queryClient, ...knowledgePaths),
  })
}

export function useSources(agentId: string | null | undefined) {
  return useQuery({
    ...read(listSources, { params: { id: agentId ?? '' }, query: { limit: 100 } }),
    enabled: Boolean(agentId),
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ status }) => status === 'pending' || status === 'in_progress') ? 1500 : false,
  })
}

export function useProfile(agentId: string | null | undefined) {
  return useQuery({ ...read(getProfile, { params: { id: agentId ?? '' } }), enabled: Boolean(agentId) })
}

export function useConfirmProfile(agentId: string | null | undefined) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (fields: ProfileFields) =>
      call(postProfileConfirmation, { params: { id: agentId ?? '' }, body: fields }),
    onSuccess: () =>
      refresh(
        queryClient,
        '/api/agents/:id/profile',
        '/api/organizations',
        '/api/me',
        '/api/services',
        '/api/chat/config',
      ),
  })
}

export function useSyncSource() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ agentId, sourceId }: { agentId: string; sourceId: string }) =>
      call(postSourceSync, { params: { id: agentId, source_id: sourceId } }),
    onSuccess: () => refresh(queryClient, ...knowledgePaths),
  })
}

/** Reads another website, up to so many pages. */
export function useAddWebsite(agentId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (site: { url: string; max_pages: number }) =>
      call(postSource, { params: { id: agentId }, body: { kind: 'website', ...site } }),
    onSuccess: () => refresh(queryClient, ...knowledgePaths),
  })
}

export function useChangeSource(agentId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ sourceId, changes }: { sourceId: string; changes: SourceChanges }) =>
      call(patchSource, { params: { id: agentId, source_id: sourceId }, body: changes }),
    onSuccess: () => refresh(queryClient, '/api/agents/:id/sources'),
  })
}

export function useForgetSource(agentId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (sourceId: string) => call(deleteSource, { params: { id: agentId, source_id: sourceId } }),
    onSuccess: () => refresh(queryClient, ...knowledgePaths),
  })
}

/** What was read from a source, and what could not be. */
export function useSourcePages(agentId: string, sourceId: string) {
  const params = { id: agentId, source_id: sourceId }
  return useInfiniteQuery({
    queryKey: [listSourcePages.path, { params }],
    queryFn: ({ pageParam, signal }) =>
      call(listSourcePages, { params, query: { limit: 50, cursor: pageParam } }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next_cursor }) => next_cursor ?? undefined,
  })
}

/** What the receptionist finds for a question, and would answer. */
export function useKnowledgeSearch(agentId: string, query: string) {
  return useQuery({
    queryKey: [postSearch.path, { agentId, query }],
    queryFn: ({ signal }) => call(postSearch, { params: { id: agentId }, body: { query } }, { signal }),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  })
}
