import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { Sent } from '#contract/endpoint.ts'
import {
  deleteFaq,
  deleteSource,
  type Faq,
  type FaqChanges,
  type Gap,
  getProfile,
  getScrapeStatus,
  listFaqs,
  listGaps,
  listSourcePages,
  listSources,
  type NewFaq,
  type ProfileFields,
  patchFaq,
  patchSource,
  postFaq,
  postFile,
  postGapAnswer,
  postGapDismissal,
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

export function useFaqs(agentId: string | null | undefined) {
  return useQuery({
    ...read(listFaqs, { params: { id: agentId ?? '' }, query: { limit: 25 } }),
    enabled: Boolean(agentId),
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

export type FaqQuery = NonNullable<Sent<typeof listFaqs.spec>['query']>

/** FAQs page by page: those of the owner, or with `is_auto` those found on pages. */
export function useFaqPages(agentId: string, query: FaqQuery) {
  const params = { id: agentId }
  return useInfiniteQuery({
    queryKey: [listFaqs.path, { params, query }],
    queryFn: ({ pageParam, signal }) =>
      call(listFaqs, { params, query: { ...query, limit: 50, cursor: pageParam } }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next_cursor }) => next_cursor ?? undefined,
    placeholderData: keepPreviousData,
  })
}

/** Every FAQ of a receptionist, for taking away. */
export async function fetchAllFaqs(agentId: string): Promise<Faq[]> {
  const faqs: Faq[] = []
  let cursor: string | undefined
  do {
    const page = await call(listFaqs, { params: { id: agentId }, query: { limit: 100, cursor } })
    faqs.push(...page.items)
    cursor = page.next_cursor ?? undefined
  } while (cursor)
  return faqs
}

export type FaqDraft = Partial<NewFaq> & Pick<NewFaq, 'question' | 'answer'>

export function useFaqWork(agentId: string) {
  const queryClient = useQueryClient()
  const onSuccess = () => refresh(queryClient, '/api/agents/:id/faqs')
  const add = useMutation({
    mutationFn: (faq: FaqDraft) => call(postFaq, { params: { id: agentId }, body: faq }),
    onSuccess,
  })
  const change = useMutation({
    mutationFn: ({ id, changes }: { id: string; changes: FaqChanges }) =>
      call(patchFaq, { params: { id: agentId, faq_id: id }, body: changes }),
    onSuccess,
  })
  const remove = useMutation({
    mutationFn: (id: string) => call(deleteFaq, { params: { id: agentId, faq_id: id } }),
    onSuccess,
  })
  return { add, change, remove }
}

/** Questions that nobody could answer, the most asked first. */
export function useGaps(agentId: string, status: Gap['status']) {
  const params = { id: agentId }
  return useInfiniteQuery({
    queryKey: [listGaps.path, { params, query: { status } }],
    queryFn: ({ pageParam, signal }) =>
      call(listGaps, { params, query: { status, limit: 50, cursor: pageParam } }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next_cursor }) => next_cursor ?? undefined,
  })
}

/** Answering makes an FAQ of a question; dismissing puts it away. */
export function useGapWork({ id, agent_id }: Gap) {
  const queryClient = useQueryClient()
  const params = { id: agent_id, gap_id: id }
  const onSuccess = () => refresh(queryClient, '/api/agents/:id/gaps', '/api/agents/:id/faqs')
  const answer = useMutation({
    mutationFn: (body: { question: string; answer: string }) => call(postGapAnswer, { params, body }),
    onSuccess,
  })
  const dismiss = useMutation({ mutationFn: () => call(postGapDismissal, { params }), onSuccess })
  return { answer, dismiss }
}
