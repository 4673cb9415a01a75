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
  type FaqChanges,
  type Gap,
  getFaqExport,
  listFaqs,
  listGaps,
  type NewFaq,
  patchFaq,
  postFaq,
  postFaqImport,
  postGapAnswer,
  postGapDismissal,
  postGapReopening,
} from '#contract/knowledge.ts'
import { call, organizationHeaders, send, urlOf } from './client.ts'
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

/** The owner's FAQs as a file that can be brought in again. */
export async function fetchFaqFile(agentId: string): Promise<Blob> {
  const answer = await send(urlOf(getFaqExport.path, { id: agentId }), { headers: organizationHeaders() })
  return answer.blob()
}

/** Tries a file or brings it in. */
export function useFaqImport(agentId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: { csv: string; dry_run: boolean }) =>
      call(postFaqImport, { params: { id: agentId }, body }),
    onSuccess: ({ dry_run }) => (dry_run ? undefined : refresh(queryClient, '/api/agents/:id/faqs')),
  })
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
  const reopen = useMutation({ mutationFn: () => call(postGapReopening, { params }), onSuccess })
  return { answer, dismiss, reopen }
}
