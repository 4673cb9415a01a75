import { afterEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { endpoint } from '#contract/endpoint.ts'
import { actFor, call, urlOf } from './client.ts'
import { fieldMessages, isApiError } from './problem.ts'

const getThing = endpoint('GET /api/things/:id', {
  summary: 'Get a thing',
  params: z.object({ id: z.string() }),
  query: z.object({ q: z.string().optional() }),
  response: z.object({ name: z.string() }),
})
const postThing = endpoint('POST /api/things', {
  summary: 'Make a thing',
  body: z.object({ name: z.string() }),
  response: z.object({ name: z.string() }),
  idempotent: true,
})

function answerWith(response: Response | Error) {
  const fetched = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(async () => {
    if (response instanceof Error) throw response
    return response
  })
  vi.stubGlobal('fetch', fetched)
  return fetched
}

afterEach(() => {
  actFor(undefined)
  vi.unstubAllGlobals()
})

test('parameters are escaped, empty query values left out, lists repeated', () => {
  expect(urlOf('/api/things/:id', { id: 'a/b' }, { q: '', tag: ['x', 'y z'], n: 0 })).toBe(
    '/api/things/a%2Fb?tag=x&tag=y+z&n=0',
  )
})

test('a forgotten parameter is an error here, not a wrong address there', () => {
  expect(() => urlOf('/api/things/:id', {})).toThrow('needs id')
})

test('a read sends no idempotency key and no organization while none is chosen', async () => {
  const fetched = answerWith(Response.json({ name: 'bell' }))
  expect(await call(getThing, { params: { id: '1' } })).toEqual({ name: 'bell' })
  expect(fetched.mock.calls[0]?.[1].headers).toEqual({ accept: 'application/json' })
})

test('a creation carries a key, which a repeat can share, and the chosen organization', async () => {
  const fetched = answerWith(Response.json({ name: 'bell' }, { status: 201 }))
  actFor('org-1')
  await call(postThing, { body: { name: 'bell' } }, { idempotencyKey: 'k1' })
  const init = fetched.mock.calls[0]?.[1]
  expect(init?.headers).toMatchObject({ 'idempotency-key': 'k1', 'x-organization-id': 'org-1' })
  expect(init?.body).toBe('{"name":"bell"}')
})

test('a refusal becomes an error with code, sentence, request id and the fields', async () => {
  const problem = {
    type: 'about:blank',
    title: 'Bad request',
    status: 400,
    code: 'invalid_request',
    detail: 'The name is missing.',
    request_id: 'req-7',
    errors: [{ path: 'name', message: 'Write a name.' }],
  }
  answerWith(Response.json(problem, { status: 400 }))
  const error: unknown = await call(postThing, { body: { name: '' } }).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({
    status: 400,
    code: 'invalid_request',
    requestId: 'req-7',
    message: 'The name is missing.',
  })
  expect(fieldMessages(error)).toEqual({ name: 'Write a name.' })
})

test("a proxy's page instead of a problem document still becomes an error with its status", async () => {
  answerWith(new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'x-request-id': 'req-8' } }))
  const error: unknown = await call(getThing, { params: { id: '1' } }).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ status: 502, code: 'unavailable', requestId: 'req-8' })
})

test('no answer at all is told apart from a refusal', async () => {
  answerWith(new TypeError('fetch failed'))
  const error: unknown = await call(getThing, { params: { id: '1' } }).catch((thrown: unknown) => thrown)
  expect(isApiError(error) && [error.status, error.code]).toEqual([0, 'unreachable'])
})
