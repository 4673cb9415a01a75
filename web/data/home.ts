import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Agent } from '#contract/agents.ts'
import { listLeads } from '#contract/contacts.ts'
import { type ConversationSummary, listConversations, postTakeover } from '#contract/conversations.ts'
import { listGaps, listSources } from '#contract/knowledge.ts'
import { type Appointment, listAppointments } from '#contract/scheduling.ts'
import { call } from './client.ts'
import { read, refresh } from './read.ts'

/** As many as one look can take in; the lists themselves hold the rest. */
const shownGaps = 3

/** Conversations that wait for a person, open questions, and websites that could not be read. */
export function useWaiting(agents: Agent[]) {
  const conversations = useQuery(read(listConversations, { query: { needs_you: 'true', limit: 10 } }))
  const gaps = useQueries({
    queries: agents.map(({ id }) => read(listGaps, { params: { id }, query: { limit: shownGaps } })),
    combine: (results) => results.flatMap(({ data }) => data?.items ?? []),
  })
  const sources = useQueries({
    queries: agents.map(({ id }) => read(listSources, { params: { id } })),
    combine: (results) => results.flatMap(({ data }) => data?.items ?? []),
  })
  return {
    error: conversations.error,
    retry: conversations.refetch,
    ready: conversations.data !== undefined,
    conversations: conversations.data?.items ?? [],
    gaps: gaps.toSorted((a, b) => b.times_asked - a.times_asked).slice(0, shownGaps),
    failed: sources.filter(({ status }) => status === 'failed'),
  }
}

export type Waiting = ReturnType<typeof useWaiting>

/** What happened and will happen on this day of the business. */
export function useToday(startOfDay: string, day: string) {
  const conversations = useQuery(read(listConversations, { query: { from: startOfDay, limit: 100 } }))
  const appointments = useQuery(read(listAppointments, { query: { from: day, to: day, limit: 100 } }))
  const leads = useQuery(read(listLeads, { query: { from: startOfDay, limit: 100 } }))
  return {
    error: conversations.error ?? appointments.error ?? leads.error,
    ready: conversations.data !== undefined && appointments.data !== undefined,
    conversations: conversations.data?.items ?? [],
    appointments: (appointments.data?.items ?? []).filter(({ status }) => status !== 'cancelled'),
    leads: leads.data?.items ?? [],
  }
}

export type TodayEntry =
  | { kind: 'conversation'; at: string; live: boolean; conversation: ConversationSummary }
  | { kind: 'appointment'; at: string; live: boolean; appointment: Appointment }

/** A conversation counts as live for this long after its last word. */
const liveForMs = 3 * 60_000

/** One line of time: what is live now on top, then the latest first. */
export function lineUp(
  conversations: ConversationSummary[],
  appointments: Appointment[],
  now: Date,
): TodayEntry[] {
  const entries: TodayEntry[] = [
    ...conversations.map((conversation) => ({
      kind: 'conversation' as const,
      at: conversation.last_message_at,
      live: isLive(conversation, now),
      conversation,
    })),
    ...appointments.map((appointment) => ({
      kind: 'appointment' as const,
      at: appointment.start,
      live: Date.parse(appointment.start) <= now.getTime() && now.getTime() < Date.parse(appointment.end),
      appointment,
    })),
  ]
  return entries.toSorted((a, b) => Number(b.live) - Number(a.live) || Date.parse(b.at) - Date.parse(a.at))
}

function isLive({ status, last_message_at }: ConversationSummary, now: Date): boolean {
  return status !== 'closed' && now.getTime() - Date.parse(last_message_at) < liveForMs
}

/** The share of conversations that no person had to step into, in percent; none when there were none. */
export function shareOnItsOwn(conversations: ConversationSummary[]): number | undefined {
  if (conversations.length === 0) return undefined
  const alone = conversations.filter(
    ({ status, assigned_to }) => !assigned_to && status !== 'waiting' && status !== 'human',
  )
  return Math.round((alone.length / conversations.length) * 100)
}

export function useTakeOver() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => call(postTakeover, { params: { id } }),
    onSuccess: () => refresh(queryClient, '/api/conversations'),
  })
}
