import { useQueryClient } from '@tanstack/react-query'
import { actFor, send } from './client.ts'

/** Ends the session and leaves nothing of it on the screen or in memory: the app starts afresh. */
export function useSignOut() {
  const queryClient = useQueryClient()
  return async () => {
    await send('/api/auth/sign-out', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    actFor(undefined)
    queryClient.clear()
    location.assign('/')
  }
}
