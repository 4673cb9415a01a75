import { expect, test, vi } from 'vitest'
import { getMe } from '#contract/organizations.ts'
import { ApiError } from './problem.ts'
import { createQueryClient } from './query-client.ts'
import { read } from './read.ts'

const loggedOut = new ApiError({ status: 401, code: 'unauthenticated', detail: 'Sign in.' })

test('a refusal for want of a session makes the app ask again who is signed in', async () => {
  const client = createQueryClient()
  client.setQueryData<unknown>(read(getMe).queryKey, { user: {} })
  const asked = vi.spyOn(client, 'invalidateQueries')
  await client
    .fetchQuery({ queryKey: ['/api/leads'], queryFn: () => Promise.reject(loggedOut) })
    .catch(() => {})
  expect(asked).toHaveBeenCalledWith({ queryKey: read(getMe).queryKey })
})

test('a refusal is not tried again', async () => {
  const client = createQueryClient()
  const ask = vi.fn(() => Promise.reject(new ApiError({ status: 404, code: 'not_found', detail: 'Gone.' })))
  await client.fetchQuery({ queryKey: ['/api/leads'], queryFn: ask }).catch(() => {})
  expect(ask).toHaveBeenCalledTimes(1)
})
