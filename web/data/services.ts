import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  deleteService,
  getSchedulingSettings,
  listServices,
  type NewService,
  patchService,
  postService,
  putSchedulingSettings,
  type SchedulingSettings,
  type Service,
  type ServiceChange,
} from '#contract/scheduling.ts'
import { call } from './client.ts'
import { changeListed } from './pages.ts'
import { read, refresh } from './read.ts'

/** Every service of the business, in its order. */
export function useServices() {
  return useQuery(read(listServices))
}

/** What changes here changes what can be booked, too. */
const dependent = ['/api/services', '/api/appointments/available']

export function useServiceWork() {
  const queryClient = useQueryClient()
  const onSettled = () => refresh(queryClient, ...dependent)
  const add = useMutation({
    mutationFn: (service: NewService) => call(postService, { body: service }),
    onSettled,
  })
  const change = useMutation({
    mutationFn: ({ id, changes }: { id: string; changes: ServiceChange }) =>
      call(patchService, { params: { id }, body: changes }),
    onMutate: async ({ id, changes }) => {
      await queryClient.cancelQueries({ queryKey: [listServices.path] })
      changeListed<Service>(queryClient, listServices.path, id, changes as Partial<Service>)
    },
    onSettled,
  })
  const remove = useMutation({
    mutationFn: (id: string) => call(deleteService, { params: { id } }),
    onSettled,
  })
  return { add, change, remove }
}

export function useSchedulingSettings() {
  return useQuery(read(getSchedulingSettings))
}

export function useSaveSchedulingSettings() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (settings: SchedulingSettings) => call(putSchedulingSettings, { body: settings }),
    onSuccess: (saved) => {
      queryClient.setQueryData(read(getSchedulingSettings).queryKey, saved)
      return refresh(queryClient, '/api/scheduling', '/api/appointments/available')
    },
  })
}
