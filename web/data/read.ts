import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Endpoint, EndpointSpec, Returned } from '#contract/endpoint.ts'
import { type CallArguments, call } from './client.ts'

/**
 * The query of a GET endpoint: `useQuery(read(listAgents))`. Its key is the endpoint's path and what was asked,
 * so that `refresh` and live events find it without a second list of names.
 */
export function read<S extends EndpointSpec>(endpoint: Endpoint<S>, ...[request]: CallArguments<S>) {
  return queryOptions({
    queryKey: [endpoint.path, request ?? {}],
    queryFn: ({ signal }): Promise<Returned<S>> =>
      call(endpoint, ...([request, { signal }] as CallArguments<S>)),
  })
}

/** Fetches again whatever is on screen and comes from these paths or from below them. */
export async function refresh(queryClient: QueryClient, ...paths: string[]): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey: [path] }) =>
      typeof path === 'string' && paths.some((above) => path === above || path.startsWith(`${above}/`)),
  })
}
