import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  type Appointment,
  type AppointmentChange,
  type AvailabilityQuery,
  getAppointment,
  getAvailability,
  getInvite,
  listAppointments,
  type NewAppointment,
  patchAppointment,
  postAppointment,
  postCancellation,
} from '#contract/scheduling.ts'
import { call, urlOf } from './client.ts'
import { changeListed } from './pages.ts'
import { read, refresh } from './read.ts'

const withoutCancelled = 'pending,confirmed,completed,no_show'

interface Stretch {
  /** First and last calendar day of the business. */
  from: string
  to: string
  cancelled: boolean
}

/** The appointments of a stretch of days; the former stretch stays on the screen while the next one comes. */
export function useAppointments({ from, to, cancelled }: Stretch) {
  return useQuery({
    ...read(listAppointments, {
      query: { from, to, limit: 500, ...(!cancelled && { status: withoutCancelled }) },
    }),
    placeholderData: keepPreviousData,
  })
}

export function useAppointment(id: string | undefined) {
  return useQuery({ ...read(getAppointment, { params: { id: id ?? '' } }), enabled: id !== undefined })
}

/** Where an appointment can be downloaded for another calendar. */
export function inviteUrl(id: string): string {
  return urlOf(getInvite.path, { id })
}

/** What can be booked, and whether a wished time can; asked anew each time, since slots go quickly. */
export function useAvailability(query: AvailabilityQuery | undefined) {
  return useQuery({
    ...read(getAvailability, { query: query ?? { service_id: '' } }),
    enabled: query !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 5_000,
  })
}

export function useBookAppointment() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (appointment: NewAppointment) =>
      call(postAppointment, { body: { ...appointment, source: 'member' } }),
    onSettled: () => refresh(queryClient, '/api/appointments', '/api/contacts'),
  })
}

/** Moves or marks an appointment: at once on the screen, then on the server; back again when the server refuses. */
export function useChangeAppointment() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ id, changes }: { id: string; changes: AppointmentChange }) =>
      call(patchAppointment, { params: { id }, body: changes }),
    onMutate: async ({ id, changes }) => {
      await queryClient.cancelQueries({ queryKey: [listAppointments.path] })
      const key = read(getAppointment, { params: { id } }).queryKey
      const before = findAppointment(queryClient.getQueriesData({ queryKey: [listAppointments.path] }), id)
      const seen = { ...changes, ...(before && changes.start && { end: movedEnd(before, changes.start) }) }
      changeListed<Appointment>(queryClient, listAppointments.path, id, seen as Partial<Appointment>)
      queryClient.setQueryData<Appointment>(
        key,
        (known) => known && { ...known, ...(seen as Partial<Appointment>) },
      )
    },
    onSettled: () => refresh(queryClient, '/api/appointments', '/api/contacts/:id'),
  })
}

/** An appointment keeps its length wherever it goes. */
export function movedEnd({ start, end }: Pick<Appointment, 'start' | 'end'>, to: string): string {
  return new Date(Date.parse(to) + Date.parse(end) - Date.parse(start)).toISOString()
}

function findAppointment(lists: [unknown, unknown][], id: string): Appointment | undefined {
  for (const [, list] of lists) {
    const found = (list as { items?: Appointment[] } | undefined)?.items?.find((one) => one.id === id)
    if (found) return found
  }
  return undefined
}

export function useCancelAppointment() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      call(postCancellation, { params: { id }, body: reason ? { reason } : {} }),
    onSettled: () => refresh(queryClient, '/api/appointments', '/api/contacts/:id'),
  })
}
