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
  type Faq,
  type FaqChanges,
  type Gap,
  listFaqs,
  listGaps,
  type NewFaq,
  patchFaq,
  postFaq,
  postGapAnswer,
  postGapDismissal,
} from '#contract/knowledge.ts'
import { call } from './client.ts'
import { read, refresh } from './read.ts'

export function useFaqs(agentId: string | null | undefined) {
  return useQuery({
    ...read(listFaqs, { params: { id: agentId ?? '' }, query: { limit: 25 } }),
    enabled: Boolean(agentId),
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
