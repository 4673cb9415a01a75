import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { refresh } from './read.ts'
import { useMembership } from './session.ts'

export interface LiveMessage {
  /** `noun.past`, such as `conversation.started`. */
  type: string
  payload: Record<string, unknown>
}

/** What has to be fetched again when something happened to a noun. */
const pathsByNoun: Record<string, string[]> = {
  conversation: ['/api/conversations'],
  message: ['/api/conversations'],
  escalation: ['/api/conversations'],
  lead: ['/api/leads', '/api/contacts'],
  contact: ['/api/contacts'],
  appointment: ['/api/appointments'],
  service: ['/api/services'],
  scheduling: ['/api/scheduling', '/api/appointments'],
  agent: ['/api/agents'],
  crawl: [
    '/api/agents/:id/scrape',
    '/api/agents/:id/sources',
    '/api/agents/:id/profile',
    '/api/agents/:id/faqs',
  ],
  source: ['/api/agents/:id/scrape', '/api/agents/:id/sources', '/api/agents/:id/profile'],
  faq: ['/api/agents/:id/faqs'],
  gap: ['/api/agents/:id/gaps'],
  profile: ['/api/agents/:id/profile', '/api/services', '/api/organizations', '/api/me'],
  organization: ['/api/organizations', '/api/me'],
  member: ['/api/members', '/api/me'],
  invitation: ['/api/invitations'],
  mail: ['/api/mailbox'],
  call: ['/api/calls'],
  number: ['/api/numbers'],
  provisioning: ['/api/provisionings', '/api/numbers'],
  caller: ['/api/blocked-callers'],
  scenario_run: [
    '/api/agents/:id/scenarios',
    '/api/agents/:id/scenario-runs',
    '/api/scenario-runs',
    '/api/scenario-results',
  ],
}

/** The bell nods for what a customer did or needs, not for the app's own bookkeeping. */
const ringing =
  /^(conversation\.(started|escalated)|escalation\.raised|lead\.|appointment\.(booked|rescheduled|cancelled))/

/** @returns the paths to fetch again after a live message */
export function pathsToRefresh(type: string): string[] {
  return pathsByNoun[type.split('.')[0] ?? ''] ?? []
}

export function ringsBell({ type, payload }: LiveMessage): boolean {
  return ringing.test(type) || (type === 'message.created' && payload.role === 'visitor')
}

let rings = 0
let connected = true
const listeners = new Set<() => void>()

function tell(): void {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How often the bell has rung since the page was opened. */
export function useRings(): number {
  return useSyncExternalStore(
    subscribe,
    () => rings,
    () => 0,
  )
}

/** Whether live events arrive; false while the connection is being tried again. */
export function useLiveConnection(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => connected,
    () => true,
  )
}

/** Listens to the server while mounted: refreshes what changed, rings the bell. */
export function useLiveEvents(): void {
  const queryClient = useQueryClient()
  const organizationId = useMembership()?.id
  useEffect(() => {
    if (!organizationId) return
    const source = new EventSource('/api/events')
    const setConnected = (next: boolean) => {
      if (connected === next) return
      connected = next
      tell()
      // What happened while nobody listened is fetched once.
      if (next) void queryClient.invalidateQueries()
    }
    source.onopen = () => setConnected(true)
    source.onerror = () => setConnected(false)
    source.onmessage = (event: MessageEvent<string>) => {
      const message = JSON.parse(event.data) as LiveMessage
      void refresh(queryClient, ...pathsToRefresh(message.type))
      if (!ringsBell(message)) return
      rings += 1
      tell()
    }
    return () => source.close()
  }, [organizationId, queryClient])
}
