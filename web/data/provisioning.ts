import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  deleteProvisioning,
  listProvisionings,
  type NewProvisioning,
  type NumberSearch,
  postProvisioning,
  postProvisioningAttempt,
  searchNumbers,
} from '#contract/calls.ts'
import { call } from './client.ts'
import { read, refresh } from './read.ts'

/** Numbers on their way; while one is, it is asked again in case a live event was missed. */
export function useProvisionings() {
  return useQuery({
    ...read(listProvisionings),
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ status }) => status === 'running') ? 5_000 : false,
  })
}

export type WishedNumber = Pick<NewProvisioning, 'agent_id' | 'area_code' | 'label'> &
  Partial<Pick<NewProvisioning, 'number' | 'provider'>>

/** Searches numbers, sends one on its way, and helps one that is stuck. */
export function useVoiceEnabling() {
  const queryClient = useQueryClient()
  const onSuccess = () => refresh(queryClient, '/api/provisionings', '/api/numbers')
  const search = useMutation({
    mutationFn: (body: Pick<NumberSearch, 'area_code' | 'provider'>) => call(searchNumbers, { body }),
  })
  const enable = useMutation({
    mutationFn: (body: WishedNumber) => call(postProvisioning, { body }),
    onSuccess,
  })
  const retry = useMutation({
    mutationFn: (id: string) => call(postProvisioningAttempt, { params: { id } }),
    onSuccess,
  })
  const giveUp = useMutation({
    mutationFn: (id: string) => call(deleteProvisioning, { params: { id } }),
    onSuccess,
  })
  return { search, enable, retry, giveUp }
}
