import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Sent } from '#contract/endpoint.ts'
import {
  deleteScenario,
  exportScenarios,
  getScenario,
  getScenarioResult,
  getScenarioRun,
  importScenarios,
  listScenarioRuns,
  listScenarios,
  type NewScenario,
  postConversationScenario,
  postRunCancellation,
  postScenario,
  postScenarioRun,
  putScenario,
  type ScenarioRun,
  suggestScenarios,
} from '#contract/scenarios.ts'
import { call } from './client.ts'
import { read, refresh } from './read.ts'

const listPaths = ['/api/agents/:id/scenarios']
const runPaths = ['/api/agents/:id/scenario-runs', '/api/scenario-runs', '/api/scenario-results']

export function isUnderWay(run: Pick<ScenarioRun, 'status'> | undefined): boolean {
  return run?.status === 'queued' || run?.status === 'running'
}

export function useScenarios(agentId: string) {
  return useQuery(read(listScenarios, { params: { id: agentId } }))
}

export function useScenario(id: string | undefined) {
  return useQuery({ ...read(getScenario, { params: { id: id ?? '' } }), enabled: Boolean(id) })
}

/** The last runs; while one goes on it is asked for besides the live events. */
export function useScenarioRuns(agentId: string) {
  return useQuery({
    ...read(listScenarioRuns, { params: { id: agentId } }),
    refetchInterval: ({ state }) => (isUnderWay(state.data?.items[0]) ? 2_000 : false),
  })
}

export function useScenarioRun(id: string) {
  return useQuery({
    ...read(getScenarioRun, { params: { id } }),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? 2_000 : false),
  })
}

export function useScenarioResult(id: string) {
  return useQuery(read(getScenarioResult, { params: { id } }))
}

/** A draft made of a conversation; it is not stored before somebody saves it. */
export function useConversationScenario(conversationId: string | null) {
  return useQuery({
    queryKey: [postConversationScenario.path, { conversationId }],
    queryFn: () => call(postConversationScenario, { params: { id: conversationId ?? '' } }),
    enabled: Boolean(conversationId),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

type SentScenario = Sent<typeof postScenario.spec>['body']

export function useScenarioWork(agentId: string) {
  const queryClient = useQueryClient()
  const onSuccess = () => refresh(queryClient, ...listPaths, '/api/scenarios')
  const params = { id: agentId }
  const add = useMutation({
    mutationFn: (scenario: SentScenario) => call(postScenario, { params, body: scenario }),
    onSuccess,
  })
  const change = useMutation({
    mutationFn: ({ id, scenario }: { id: string; scenario: SentScenario }) =>
      call(putScenario, { params: { id }, body: scenario }),
    onSuccess,
  })
  const remove = useMutation({
    mutationFn: (id: string) => call(deleteScenario, { params: { id } }),
    onSuccess,
  })
  const bringIn = useMutation({
    mutationFn: (scenarios: NewScenario[]) => call(importScenarios, { params, body: { scenarios } }),
    onSuccess,
  })
  return { add, change, remove, bringIn }
}

export function useScenarioRunWork(agentId: string) {
  const queryClient = useQueryClient()
  const onSuccess = () => refresh(queryClient, ...listPaths, ...runPaths)
  const start = useMutation({
    mutationFn: (body: Sent<typeof postScenarioRun.spec>['body']) =>
      call(postScenarioRun, { params: { id: agentId }, body }),
    onSuccess,
  })
  const stop = useMutation({
    mutationFn: (runId: string) => call(postRunCancellation, { params: { id: runId } }),
    onSuccess,
  })
  return { start, stop }
}

export function useSuggestedScenarios(agentId: string) {
  return useQuery({
    queryKey: [suggestScenarios.path, { agentId }],
    queryFn: () => call(suggestScenarios, { params: { id: agentId }, body: {} }),
    staleTime: 0,
  })
}

/** All tests as a file that can be imported again. */
export async function fetchScenarioFile(agentId: string): Promise<Blob> {
  const file = await call(exportScenarios, { params: { id: agentId } })
  return new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' })
}
