import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { isApiError } from './problem.ts'

/** The key of `read(getMe)`, spelled out: the contract's schemas are not for pages that only show words. */
const meKey = ['/api/me', {}]

/** One cache per browser tab: reads are fresh for 15 seconds, live events renew them sooner. */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: (error) => void askWhoIsThere(client, error) }),
    mutationCache: new MutationCache({ onError: (error) => void askWhoIsThere(client, error) }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < 2 && mayRecover(error),
      },
      mutations: { retry: false },
    },
  })
  return client
}

/** A session that ended elsewhere shows as a refusal here: asking again who is signed in leads to the sign-in page. */
async function askWhoIsThere(client: QueryClient, error: unknown): Promise<void> {
  const known = client.getQueryState(meKey)?.status === 'success'
  if (known && isApiError(error) && error.status === 401) await client.invalidateQueries({ queryKey: meKey })
}

/** A refusal stays a refusal; a lost connection or a busy server may answer the next time. */
function mayRecover(error: unknown): boolean {
  return !isApiError(error) || error.status === 0 || error.status >= 500
}
